import { correctionForm } from "./correction.js";
import { el, icon, iconButton } from "./elements.js";
import { toAddedRow, toGoldRow } from "./gold.js";
import { brief, grouped, shownValue, unitWord } from "./numbers.js";
import { addFigure, removeAdded, review } from "./review.js";
import { choose, on, state } from "./state.js";
import { has, word } from "./words.js";

function said(group, code) {
  const key = `${group}.${code}`;
  return has(key) ? word(key) : code;
}

function periodWords({ edtf, text, source }) {
  return [el("span", {}, edtf), el("small", {}, `“${text}” ${said("source", source)}`)];
}

function changeWords({ direction, basis, base }) {
  const words = [said("change", direction), basis === null ? null : said("basis", basis), base?.edtf ?? null];
  return words.filter((it) => it !== null).join(" · ");
}

function relationLink(report, type, id, incoming) {
  const metric = report.byId.get(id);
  const name = said("relation", type);
  const label = incoming ? `${word("relation.incoming")} · ${name}` : name;
  if (metric === undefined)
    return el("li", {}, el("span", { class: "type" }, label), ` ${id} ${word("relation.hidden")}`);
  const words = `${metric.indicator?.name ?? word(`kind.${metric.kind}`)} ${metric.text}`;
  return el(
    "li",
    {},
    el("span", { class: "type" }, label),
    el("button", { type: "button", class: "link", click: () => choose(id) }, words),
  );
}

function relationsOf(report, metric) {
  const own = metric.relations.map(({ type, target }) => relationLink(report, type, target, false));
  const others = (report.referring.get(metric.id) ?? []).map(({ type, source }) =>
    relationLink(report, type, source, true),
  );
  return own.length + others.length === 0 ? null : el("ul", { class: "plain-list" }, own, others);
}

function findingsOf(report, metric) {
  return report.findings
    .filter((finding) => finding.metrics.includes(metric.id) && finding.verdict !== "consistent")
    .map((finding) => {
      const note = el(
        "p",
        { class: "finding" },
        el("span", { class: "verdict" }, said("verdict", finding.verdict)),
        finding.message,
      );
      note.dataset.verdict = finding.verdict;
      return note;
    });
}

/** The sentence with the figure marked in it. */
function sentenceOf(report, metric) {
  const { sentence, span } = metric;
  const clean = (start, end) =>
    report.gold
      .quote({ start, end })
      .replace(/[ \u3000]*[\r\n]+[ \u3000]*/g, "")
      .replace(/\s+/g, " ");
  if (report.text === "") return metric.sentenceText;
  const mark = el("mark", {}, clean(span.start, span.end));
  mark.dataset.kind = metric.kind;
  return [clean(sentence.span.start, span.start), mark, clean(span.end, sentence.span.end)];
}

function tableHeads({ table }) {
  if (table === null) return null;
  return [table.caption, table.row.join(" › "), table.column.join(" › ")]
    .filter((it) => it !== null && it !== "")
    .join(" · ");
}

function place({ span, locator }) {
  const line = word("place.line", span.line, span.column);
  return locator?.cell ? `${line} · ${locator.cell}` : line;
}

function facts(report, metric) {
  const {
    min,
    max,
    canonical,
    modifier,
    period,
    status,
    change,
    comparison,
    section,
    rule,
    uncertain,
    checked,
    indicator,
  } = metric;
  const range = metric.value !== null && (min !== null || max !== null);
  return [
    ["field.modifier", modifier === null ? null : said("modifier", modifier)],
    ["field.range", range ? shownValue({ ...metric, value: null }) : null],
    [
      "field.canonical",
      canonical === null || (canonical.unit === metric.unit && canonical.value === metric.value)
        ? null
        : `${grouped(canonical.value)} ${canonical.unit}`,
    ],
    ["field.period", period === null ? null : periodWords(period)],
    ["field.status", status === null ? null : said("status", status)],
    ["field.change", change === null ? null : changeWords(change)],
    ["field.comparison", comparison === null ? null : `${word(comparison.direction)} ${comparison.to}`],
    ["field.relations", relationsOf(report, metric)],
    ["field.uncertain", uncertain.length === 0 ? null : uncertain.map((it) => said("field", it)).join("、")],
    ["field.section", section.length === 0 ? null : section.join(" › ")],
    ["field.table", tableHeads(metric)],
    ["field.checked", checked === 0 ? null : word("checked.passed", checked)],
    [
      "field.indicator",
      indicator?.id
        ? [
            el("code", {}, indicator.id),
            el("small", {}, [indicator.scope, said("by", indicator.by)].filter(Boolean).join(" · ")),
          ]
        : null,
    ],
    ["field.rule", el("code", {}, rule)],
    ["field.place", place(metric)],
  ];
}

function valueLine(metric) {
  const { value, unit, per, kind } = metric;
  const words = shownValue(metric);
  const line = el(
    "p",
    { class: "value" },
    el("span", { class: "digits" }, words || "—"),
    el("span", { class: "unit" }, [unitWord(unit), ...per].join("/")),
  );
  if (kind === "amount" && value !== null && Math.abs(value) >= 1e4)
    line.append(el("span", { class: "brief" }, `= ${brief(value, unit)}${unitWord(unit)}`));
  return line;
}

function verdictButton(report, metric, verdict, act) {
  const pressed = report.reviews.get(metric.key)?.verdict === verdict;
  const button = el(
    "button",
    { type: "button", class: `verdict-button ${verdict}`, click: act },
    icon(verdict),
    el("span", { t: `review.${verdict}` }),
  );
  button.setAttribute("aria-pressed", String(pressed));
  return button;
}

function correctedWords(row) {
  return [row.indicator[0], row.value, row.unit, row.period, row.status === null ? null : said("status", row.status)]
    .filter(Boolean)
    .join(" · ");
}

/** The pane that shows the chosen figure whole, and where a reviewer judges it. */
export function createDetail(report) {
  const body = el("div", { class: "detail-body" });
  const pane = el("section", { class: "detail", "aria-label": word("detail"), tabindex: -1 }, body);
  pane.dataset.tLabel = "detail";
  const empty = () => {
    pane.dataset.state = "empty";
    const added = report.added.map((entry) =>
      el(
        "li",
        {},
        el("q", {}, entry.row.quote),
        ` ${correctedWords(entry.row)} `,
        el("button", { type: "button", class: "link", t: "review.undo", click: () => removeAdded(report, entry) }),
      ),
    );
    const list =
      added.length === 0 ? [] : [el("h3", { t: "review.state.added" }), el("ul", { class: "plain-list" }, added)];
    body.replaceChildren(el("p", { t: "detail.empty" }), el("p", { class: "quiet", t: "detail.keys" }), ...list);
  };
  const show = () => {
    const metric = report.byId.get(state.selected);
    if (metric === undefined) {
      empty();
      return;
    }
    pane.dataset.state = "chosen";
    pane.dataset.kind = metric.kind;
    const current = report.reviews.get(metric.key);
    const say = (verdict) => review(report, metric, current?.verdict === verdict ? null : verdict);
    const bar = el(
      "div",
      { class: "verdicts", role: "group", label: "field.review" },
      verdictButton(report, metric, "accept", () => say("accept")),
      verdictButton(report, metric, "correct", () => edit(metric)),
      verdictButton(report, metric, "reject", () => say("reject")),
    );
    const list = el("dl", { class: "facts" });
    for (const [name, content] of facts(report, metric)) {
      if (content === null) continue;
      list.append(el("dt", { t: name }), el("dd", {}, ...[content].flat()));
    }
    const kind = el(
      "p",
      { class: "kind" },
      el("span", { class: "dot" }),
      el("span", { t: `kind.${metric.kind}` }),
      el("span", { class: "id" }, metric.id),
    );
    kind.append(iconButton("close", "detail.close", () => choose(null)));
    const corrected =
      current?.verdict === "correct"
        ? el("p", { class: "corrected" }, el("span", { t: "review.state.correct" }), ` ${correctedWords(current.row)}`)
        : null;
    body.replaceChildren(
      ...[
        kind,
        el("h2", {}, metric.indicator?.name ?? metric.text),
        valueLine(metric),
        bar,
        corrected,
        ...findingsOf(report, metric),
        el("p", { class: "sentence", lang: "zh-CN" }, sentenceOf(report, metric)),
        list,
      ].filter((it) => it !== null),
    );
  };
  const edit = (metric) => {
    const kept = report.reviews.get(metric.key);
    const save = (row) => {
      review(report, metric, "correct", row);
      pane.focus({ preventScroll: true });
    };
    const row = kept?.row ?? toGoldRow(report, metric);
    const form = correctionForm(report, { row, at: metric.span.start, title: "form.title", save, cancel: show });
    body.replaceChildren(form);
    form.elements.value.focus();
  };
  const add = (span) => {
    state.selected = null;
    pane.dataset.state = "chosen";
    const save = (row) => {
      addFigure(report, span.start, row);
      empty();
    };
    const options = { row: toAddedRow(report, span), at: span.start, title: "form.title.add", save, cancel: show };
    const form = correctionForm(report, options);
    body.replaceChildren(form);
    form.elements.indicator.focus();
  };
  on("select", () => {
    show();
    pane.scrollTop = 0;
  });
  on("reviewed", show);
  on("language", show);
  on("correct", () => {
    const metric = report.byId.get(state.selected);
    if (metric !== undefined) edit(metric);
  });
  on("add", add);
  empty();
  return pane;
}
