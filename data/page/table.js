import { el } from "./elements.js";
import { shownValue, unitWord } from "./numbers.js";
import { choose, on, state } from "./state.js";
import { has } from "./words.js";

const HEADS = [
  "field.kind",
  "field.indicator",
  "field.value",
  "field.unit",
  "field.period",
  "field.status",
  "field.change",
  "field.text",
  "field.section",
];

function cell(name, content) {
  return el("td", { role: "cell", class: name }, content);
}

function coded(name, key) {
  return el("td", { role: "cell", class: name }, has(key) ? el("span", { t: key }) : "");
}

function row(report, metric) {
  const name = el("a", { href: `#${metric.id}`, tabindex: -1 }, metric.indicator?.name ?? metric.text);
  const cells = [
    el("td", { role: "cell", class: "kind" }, el("span", { class: "dot" }), el("span", { t: `kind.${metric.kind}` })),
    cell("indicator", name),
    cell("value", shownValue(metric)),
    cell("unit", [unitWord(metric.unit), ...metric.per].join("/")),
    cell("period", metric.period?.edtf ?? ""),
    coded("status", `status.${metric.status}`),
    coded("change", `change.${metric.change?.direction}`),
    cell("text", metric.text),
    cell("section", metric.section.at(-1) ?? ""),
  ];
  const line = el("tr", { role: "row", class: metric.out ? "row out" : "row" }, cells);
  line.dataset.id = metric.id;
  line.dataset.kind = metric.kind;
  line.dataset.status = metric.status ?? "none";
  if (metric.flag !== null) line.dataset.flag = metric.flag;
  const verdict = report.reviews.get(metric.key)?.verdict;
  if (verdict !== undefined) line.dataset.review = verdict;
  if (state.selected === metric.id) line.setAttribute("aria-selected", "true");
  report.rows.set(metric.id, line);
  return line;
}

const RANK = { inconsistent: 0, uncertain: 1, unsure: 2 };

function ordered(report, flaggedFirst) {
  if (!flaggedFirst) return report.metrics;
  return [...report.metrics].sort((a, b) => (RANK[a.flag] ?? 3) - (RANK[b.flag] ?? 3) || a.span.start - b.span.start);
}

/** All figures as rows; made when it is first looked at. */
export function createTable(report) {
  const body = el("tbody", { role: "rowgroup" });
  const heads = HEADS.map((name) => el("th", { role: "columnheader", scope: "col", class: name.slice(6), t: name }));
  const table = el("table", { role: "table", class: "figures", "aria-labelledby": "table-title" });
  table.append(el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, heads)), body);
  const first = el("input", { type: "checkbox", id: "flagged-first" });
  const title = el("h2", { id: "table-title", t: "table.caption" });
  const bar = el(
    "div",
    { class: "table-bar" },
    title,
    el("label", { class: "check" }, first, el("span", { t: "flagged.first" })),
  );
  const none = el("p", { class: "none", t: "table.none" });
  const pane = el("section", { class: "table-pane", "aria-labelledby": "table-title", tabindex: -1 }, bar, none, table);
  let filled = false;
  const fill = () => {
    if (filled || state.view === "text") return;
    filled = true;
    body.replaceChildren(...ordered(report, first.checked).map((metric) => row(report, metric)));
  };
  first.addEventListener("change", () => {
    body.replaceChildren(...ordered(report, first.checked).map(({ id }) => report.rows.get(id)));
  });
  body.addEventListener("click", (event) => {
    const line = event.target.closest("tr");
    if (line === null || (getSelection()?.toString() ?? "") !== "") return;
    event.preventDefault();
    choose(line.dataset.id);
  });
  let chosen = null;
  on("select", (id, reveal) => {
    chosen?.removeAttribute("aria-selected");
    chosen = report.rows.get(id) ?? null;
    chosen?.setAttribute("aria-selected", "true");
    if (reveal && state.view !== "text") chosen?.scrollIntoView({ block: "nearest" });
  });
  on("view", () => {
    fill();
    report.rows.get(state.selected)?.scrollIntoView({ block: "nearest" });
  });
  on("print", () => fill());
  return { pane, fill };
}
