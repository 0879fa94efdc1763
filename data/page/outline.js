import { el, icon } from "./elements.js";
import { choose, emit, on, state } from "./state.js";
import { word } from "./words.js";

function goTo(id) {
  const target = document.getElementById(`section-${id}`);
  if (target === null) return;
  emit("view-text");
  target.scrollIntoView({ block: "start" });
  target.focus({ preventScroll: true });
  document.body.removeAttribute("data-outline");
}

function countsOf(report) {
  const counts = new Map();
  for (const { sectionId } of report.metrics) {
    for (let id = sectionId; id !== null && id !== undefined; id = report.sectionOf.get(id)?.parent ?? null) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}

function findingLine(finding) {
  const [first] = finding.metrics;
  const attributes = { type: "button", class: "finding", click: () => first && choose(first) };
  const line = el(
    "button",
    attributes,
    el("span", { class: "verdict", t: `verdict.${finding.verdict}` }),
    finding.message,
  );
  line.dataset.verdict = finding.verdict;
  return el("li", {}, line);
}

function findingsOf(report) {
  const open = report.findings.filter(({ verdict }) => verdict === "inconsistent" || verdict === "uncertain");
  open.sort((a, b) => Number(a.verdict === "uncertain") - Number(b.verdict === "uncertain"));
  const unsure = report.metrics.filter((metric) => metric.flag === "unsure").length;
  const box = el(
    "section",
    { class: "findings", "aria-labelledby": "findings-title" },
    el("h2", { id: "findings-title", t: "findings" }),
  );
  if (open.length === 0) box.append(el("p", { class: "quiet", t: "findings.none" }));
  else box.append(el("ul", {}, open.map(findingLine)));
  const agreeing = report.findings.filter(({ verdict }) => verdict === "consistent" || verdict === "rounding").length;
  if (agreeing > 0) {
    const line = el("p", { class: "quiet" }, word("findings.agree", agreeing));
    on("language", () => {
      line.textContent = word("findings.agree", agreeing);
    });
    box.append(line);
  }
  if (unsure > 0) {
    const only = el("button", { type: "button", class: "finding", click: () => emit("only-flagged") });
    only.dataset.verdict = "unsure";
    only.append(el("span", { class: "verdict", t: "uncertain" }), String(unsure));
    box.append(only);
  }
  if (report.warnings.length > 0) {
    const list = el(
      "ul",
      {},
      report.warnings.map((it) => el("li", {}, el("code", {}, it.code), ` ${it.message}`)),
    );
    box.append(el("details", {}, el("summary", {}, el("span", { t: "warnings" }), ` ${report.warnings.length}`), list));
  }
  return box;
}

/** Headings as a tree that leads to each; beside each the switch that shows its figures only. */
export function renderOutline(report) {
  const counts = countsOf(report);
  const lines = new Map();
  const list = el("ol", { class: "tree" });
  for (const section of report.sections) {
    const link = el("button", { type: "button", class: "heading", click: () => goTo(section.id) }, section.heading);
    const only = el(
      "button",
      { type: "button", class: "only", label: "outline.only", hint: "outline.only" },
      icon("only"),
    );
    only.setAttribute("aria-pressed", "false");
    only.addEventListener("click", () => emit("section", state.section === section.id ? null : section.id));
    const line = el("li", {}, link, el("span", { class: "count" }, String(counts.get(section.id) ?? "")), only);
    line.dataset.level = String(Math.min(section.level, 5));
    lines.set(section.id, { line, only });
    list.append(line);
  }
  on("filtered", () => {
    for (const [id, { line, only }] of lines) {
      only.setAttribute("aria-pressed", String(state.section === id));
      line.classList.toggle("chosen", state.section === id);
    }
  });
  const heading = el("h2", { id: "outline-title", t: "outline" });
  const tree = el("nav", { "aria-labelledby": "outline-title" }, heading, list);
  if (report.sections.length === 0) list.append(el("li", { class: "quiet" }, word("outline.all")));
  return el("aside", { class: "side" }, findingsOf(report), tree);
}
