import { el, icon } from "./elements.js";
import { grouped } from "./numbers.js";
import { renderCharts, renderPanel, toColumns } from "./panel.js";
import { state } from "./state.js";
import { word } from "./words.js";

const KINDS = ["amount", "percentage", "count", "measure", "date"];

function sum(counts) {
  return Object.values(counts ?? {}).reduce((all, one) => all + one, 0);
}

/** How many figures of each kind, as a bar. */
function kindBar(kinds, most) {
  const bar = el("span", { class: "kind-bar", "aria-hidden": "true" });
  for (const kind of KINDS) {
    const count = kinds[kind] ?? 0;
    if (count === 0) continue;
    const part = el("span", {});
    part.dataset.kind = kind;
    part.title = `${word(`kind.${kind}`)} ${count}`;
    part.style.width = `${(count / most) * 100}%`;
    bar.append(part);
  }
  return bar;
}

function documentRow({ summary, linkTo }, index, most) {
  const { document } = summary;
  if (summary.error !== undefined) {
    const note = el(
      "td",
      { colspan: 6 },
      el("span", { class: "tag failed", t: "home.failed" }),
      ` ${summary.error.message}`,
    );
    return el("tr", { class: "failed" }, el("th", { scope: "row" }, document.path), note);
  }
  const check = (summary.findings.inconsistent ?? 0) + (summary.findings.uncertain ?? 0) + summary.uncertain;
  const title = el("a", { href: linkTo(null) }, document.title ?? document.path);
  const row = el(
    "tr",
    {},
    el("th", { scope: "row" }, title, el("small", {}, document.path)),
    el("td", {}, document.region ?? ""),
    el("td", { class: "number" }, document.year === null ? "" : String(document.year)),
    el("td", {}, el("span", { t: `type.${document.reportType}` })),
    el("td", { class: "bar" }, kindBar(summary.kinds, most)),
    el("td", { class: "number" }, grouped(sum(summary.kinds))),
    el("td", { class: check > 0 ? "number check" : "number" }, check === 0 ? "" : grouped(check)),
  );
  row.dataset.document = String(index);
  return row;
}

function documentTable(documents) {
  const most = Math.max(1, ...documents.map(({ summary }) => sum(summary.kinds)));
  const names = ["home.title", "home.region", "home.year", "home.type", "home.kinds", "home.figures", "home.check"];
  const numbers = new Set(["home.year", "home.figures", "home.check"]);
  const heads = names.map((name) => el("th", { scope: "col", class: numbers.has(name) ? "number" : "", t: name }));
  const rows = documents.map((it, index) => documentRow(it, index, most));
  return el(
    "div",
    { class: "wide" },
    el("table", { class: "documents" }, el("thead", {}, el("tr", {}, heads)), el("tbody", {}, rows)),
  );
}

function filterBox(documents, page) {
  const input = el("input", { type: "search", id: "search", label: "home.filter", autocomplete: "off" });
  input.dataset.tPlaceholder = "home.filter";
  input.placeholder = word("home.filter");
  const places = documents.map(({ summary: { document } }) =>
    [document.title, document.path, document.region, document.year, document.issuer].join(" ").toLowerCase(),
  );
  input.addEventListener("input", () => {
    const parts = input.value.trim().toLowerCase().split(/\s+/);
    for (const row of page.querySelectorAll("tr[data-document]")) {
      row.hidden = !parts.every((part) => places[Number(row.dataset.document)].includes(part));
    }
  });
  return input;
}

function part(id, title, note, content) {
  const words = note === null ? null : el("p", { class: "quiet", t: note });
  return el("section", { "aria-labelledby": id }, el("h2", { id, t: title }), words, content);
}

/** The index of many reports: the documents, the indicators they share, and these over the years. */
export function openHome(documents, tools) {
  state.report = null;
  state.selected = null;
  const columns = toColumns(documents);
  const figures = documents.reduce((all, { summary }) => all + sum(summary.kinds), 0);
  const counts = el(
    "p",
    { class: "about" },
    el("span", {}, word("home.summary", grouped(documents.length), grouped(figures))),
  );
  const page = el("main", { class: "home" });
  document.title = word("product");
  const names = el("div", { class: "names" }, el("h1", { t: "product" }), counts);
  page.append(
    part("documents", "home.documents", null, documentTable(documents)),
    part("panel", "home.panel", columns.length === 0 ? null : "home.panel.note", renderPanel(documents, columns)),
    part("charts", "home.charts", null, renderCharts(documents, columns)),
  );
  const header = el(
    "header",
    { class: "top" },
    names,
    el("label", { class: "search" }, icon("search"), filterBox(documents, page)),
    tools.buttons,
  );
  const root = document.getElementById("app");
  root.removeAttribute("data-off");
  root.dataset.page = "home";
  root.replaceChildren(header, page);
}
