const listeners = new Map();

/** What is open: the report, which figure is chosen, and what narrows the view. */
export const state = { report: null, selected: null, section: null, query: "", off: new Set(), view: "text" };

export function on(event, listener) {
  listeners.set(event, [...(listeners.get(event) ?? []), listener]);
}

/** For the next report: nobody listens, nothing is chosen or narrowed. */
export function forget() {
  listeners.clear();
  Object.assign(state, { report: null, selected: null, section: null, query: "", off: new Set(), view: "text" });
}

export function emit(event, ...values) {
  for (const listener of listeners.get(event) ?? []) listener(...values);
}

const WORST = ["inconsistent", "uncertain", "rounding"];

function worstVerdicts(findings) {
  const worst = new Map();
  for (const verdict of WORST) {
    for (const finding of findings) {
      if (finding.verdict !== verdict) continue;
      for (const id of finding.metrics) if (!worst.has(id)) worst.set(id, verdict);
    }
  }
  return worst;
}

/** The way from the outermost section to the innermost that holds an offset. */
export function sectionsAt(report, offset) {
  return report.sections.filter(({ span }) => span.start <= offset && offset < span.end);
}

/** A report with what every part of the page looks up in it. */
export function prepare(data) {
  const verdicts = worstVerdicts(data.findings);
  const referring = new Map();
  for (const metric of data.metrics) {
    for (const { type, target } of metric.relations) {
      referring.set(target, [...(referring.get(target) ?? []), { type, source: metric.id }]);
    }
  }
  const sectionOf = new Map(data.sections.map((section) => [section.id, section]));
  const text = data.document.text ?? "";
  for (const metric of data.metrics) {
    const verdict = verdicts.get(metric.id);
    /** Why it is to be looked at first: a verdict, or that the tool itself is unsure. */
    metric.flag =
      verdict === "inconsistent" || verdict === "uncertain" ? verdict : metric.uncertain.length > 0 ? "unsure" : null;
    metric.sentenceText = metric.sentence.text ?? text.slice(metric.sentence.span.start, metric.sentence.span.end);
    metric.shown = true;
    metric.out = false;
  }
  return {
    ...data,
    text,
    byId: new Map(data.metrics.map((metric) => [metric.id, metric])),
    sectionOf,
    referring,
    marks: new Map(),
    rows: new Map(),
    paragraphs: [],
  };
}

export function isUnder(report, sectionId, above) {
  for (let id = sectionId; id !== null && id !== undefined; id = report.sectionOf.get(id)?.parent ?? null) {
    if (id === above) return true;
  }
  return false;
}

export function choose(id, reveal = true) {
  state.selected = id;
  emit("select", id, reveal);
}
