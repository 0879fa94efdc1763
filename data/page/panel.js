import { lineChart } from "./chart.js";
import { el } from "./elements.js";
import { brief, unitWord } from "./numbers.js";
import { word } from "./words.js";

const MOST_COLUMNS = 40;
const MOST_CHARTS = 36;
const MOST_SERIES = 6;
/** So many reports must state an indicator that the catalogue does not know. */
const WORTH_A_CHART = 3;

/** 全市 and the like say the whole that the report speaks of anyway; 市级 and 市本级 do not. */
function narrowed(scope) {
  return scope === null || /^全(?!国)/.test(scope) ? null : scope;
}

function keyOf(entry) {
  const { id, indicator, scope, kind, unit, status, change } = entry;
  return JSON.stringify([id ?? indicator, narrowed(scope), kind, unit, status, change !== null]);
}

/** What most reports call it; of two equally frequent names the one that came first. */
function commonName(entries) {
  const counts = new Map();
  for (const { indicator } of entries) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** Those of one indicator beside each other, those of the catalogue first, then those that most reports state. */
function sideBySide(columns) {
  const groups = new Map();
  for (const column of columns) groups.set(column.group, [...(groups.get(column.group) ?? []), column]);
  const weight = (group) => Math.max(...group.map((column) => column.byDocument.size));
  const ranked = [...groups.values()].sort(
    (a, b) => Number(a[0].id === null) - Number(b[0].id === null) || weight(b) - weight(a),
  );
  return ranked.flatMap((group) => group.sort((a, b) => Number(a.status !== "actual") - Number(b.status !== "actual")));
}

/** Indicators that at least two reports state, those of the catalogue first. Levels, growth, actual and target stay apart. */
export function toColumns(documents) {
  const columns = new Map();
  for (const [index, { summary }] of documents.entries()) {
    for (const entry of summary.panel ?? []) {
      const key = keyOf(entry);
      const column = columns.get(key) ?? { key, entries: [], byDocument: new Map() };
      column.entries.push(entry);
      column.byDocument.set(index, [...(column.byDocument.get(index) ?? []), entry]);
      columns.set(key, column);
    }
  }
  const shared = [...columns.values()].filter((column) => column.byDocument.size > 1);
  for (const column of shared) {
    const [first] = column.entries;
    Object.assign(column, {
      name: commonName(column.entries),
      unit: first.unit,
      status: first.status,
      id: first.id,
      group: first.id ?? first.indicator,
      scope: narrowed(first.scope),
    });
  }
  return sideBySide(shared);
}

function distinct(entries) {
  return [...new Map(entries.map((entry) => [entry.value, entry])).values()];
}

/** What a report says of its own year, or of the year it plans; else of any year, each with its year. */
function cellOf(entries, year) {
  const own = entries.filter((entry) => entry.year === year);
  const chosen = distinct(own.length > 0 ? own : entries);
  return { chosen, otherYear: own.length === 0 };
}

function panelCell(documents, index, column) {
  const { summary, linkTo } = documents[index];
  const entries = column.byDocument.get(index) ?? [];
  if (entries.length === 0) return el("td", { class: "empty" });
  const { chosen, otherYear } = cellOf(entries, summary.document.year);
  const cell = el("td", { class: chosen.length > 1 && !otherYear ? "conflict" : "" });
  for (const entry of chosen) {
    const link = el("a", { href: linkTo(entry.metric) }, brief(entry.value, entry.unit));
    cell.append(link);
    if (otherYear && entry.year !== null) cell.append(el("small", {}, String(entry.year)));
  }
  return cell;
}

function nameOf({ document }) {
  return document.title ?? document.path;
}

/** Reports down, indicators across. */
export function renderPanel(documents, columns) {
  const shown = columns.slice(0, MOST_COLUMNS);
  if (shown.length === 0) return el("p", { class: "quiet", t: "home.panel.none" });
  const heads = shown.map((column) => {
    const status =
      column.status === "actual" ? null : el("span", { class: `tag ${column.status}`, t: `status.${column.status}` });
    return el(
      "th",
      { scope: "col" },
      el("span", { class: "name" }, column.name, column.scope === null ? null : el("small", {}, column.scope)),
      el("span", { class: "unit" }, unitWord(column.unit)),
      status,
    );
  });
  const rows = documents
    .map((it, index) => ({ it, index }))
    .filter(({ it }) => (it.summary.panel ?? []).length > 0)
    .map(({ it, index }) => {
      const { region, year } = it.summary.document;
      const about = [region, year].filter((part) => part !== null).join(" ");
      const head = el("th", { scope: "row" }, el("a", { href: it.linkTo(null) }, about || nameOf(it.summary)));
      const row = el(
        "tr",
        {},
        head,
        shown.map((column) => panelCell(documents, index, column)),
      );
      row.dataset.document = String(index);
      return row;
    });
  const table = el(
    "table",
    { class: "panel" },
    el("thead", {}, el("tr", {}, el("th", { scope: "col", t: "home.documents" }), heads)),
    el("tbody", {}, rows),
  );
  return el("div", { class: "wide", tabindex: 0, role: "region", label: "home.panel" }, table);
}

function seriesOf(documents, column) {
  const series = new Map();
  for (const [index, entries] of column.byDocument) {
    const { document } = documents[index].summary;
    const name = document.region ?? nameOf({ document });
    const years = series.get(name) ?? new Map();
    for (const { year, value } of entries) {
      if (year === null) continue;
      years.set(year, [...new Set([...(years.get(year) ?? []), value])]);
    }
    series.set(name, years);
  }
  return [...series].map(([name, years]) => ({
    name,
    points: [...years].sort((a, b) => a[0] - b[0]).map(([year, values]) => ({ year, values })),
  }));
}

/** The course of each shared indicator over the years, where there are two years or more. */
export function renderCharts(documents, columns) {
  const charts = [];
  for (const column of columns) {
    const known = column.id !== null || column.byDocument.size >= WORTH_A_CHART;
    if (!known || column.status !== "actual" || charts.length >= MOST_CHARTS) continue;
    const series = seriesOf(documents, column).filter(({ points }) => points.length > 1);
    if (series.length === 0) continue;
    const longest = [...series].sort((a, b) => b.points.length - a.points.length).slice(0, MOST_SERIES);
    charts.push(lineChart({ name: column.name, unit: column.unit, series: longest }));
  }
  return charts.length === 0
    ? el("p", { class: "quiet" }, word("home.charts.none"))
    : el("div", { class: "cards" }, charts);
}
