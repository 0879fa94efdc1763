import { el, icon } from "./elements.js";
import { emit, isUnder, on, state } from "./state.js";
import { word } from "./words.js";

const KINDS = ["amount", "percentage", "count", "measure", "date"];
const STATUSES = ["actual", "target", "forecast", "baseline", "criterion", "none"];

function isOff(metric) {
  const { off } = state;
  return off.has(metric.kind) || off.has(metric.status ?? "none") || (off.has("clean") && metric.flag === null);
}

function holds(metric, query) {
  if (query === "") return true;
  const place = [
    metric.text,
    metric.indicator?.name,
    metric.unit,
    metric.sentenceText,
    metric.period?.edtf,
    metric.rule,
  ];
  return query.split(/\s+/).every((part) => place.some((it) => it?.toLowerCase().includes(part)));
}

/** Whether each figure is shown. Kinds and statuses are one attribute that the style sheet reads; section and search a class. */
export function applyFilters(report) {
  const root = document.getElementById("app");
  root.dataset.off = [...state.off].join(" ");
  const query = state.query.trim().toLowerCase();
  let shown = 0;
  for (const metric of report.metrics) {
    const out = (state.section !== null && !isUnder(report, metric.sectionId, state.section)) || !holds(metric, query);
    if (out !== metric.out) {
      metric.out = out;
      report.marks.get(metric.id)?.classList.toggle("out", out);
      report.rows.get(metric.id)?.classList.toggle("out", out);
    }
    metric.shown = !out && !isOff(metric);
    if (metric.shown) shown += 1;
  }
  root.toggleAttribute("data-empty", shown === 0);
  emit("filtered", shown);
}

export function dimOthers(report) {
  const section = state.section === null ? null : report.sectionOf.get(state.section);
  for (const { node, start } of report.paragraphs) {
    const aside = section !== null && (start < section.span.start - 2 || start >= section.span.end);
    node.classList.toggle("aside", aside);
  }
}

function chip(report, name, label, count) {
  const button = el(
    "button",
    { type: "button", class: "chip", "aria-pressed": "true" },
    el("span", { t: label }),
    el("span", { class: "count" }, String(count)),
  );
  button.dataset.chip = name;
  button.addEventListener("click", () => {
    if (!state.off.delete(name)) state.off.add(name);
    applyFilters(report);
  });
  return button;
}

function searchBox(report) {
  const input = el("input", {
    type: "search",
    id: "search",
    autocomplete: "off",
    spellcheck: "false",
    label: "search",
  });
  input.dataset.tPlaceholder = "search";
  input.placeholder = word("search");
  let wait = 0;
  input.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(() => {
      state.query = input.value;
      applyFilters(report);
    }, 80);
  });
  return { input, box: el("label", { class: "search" }, icon("search"), input) };
}

function countBy(metrics, read) {
  const counts = new Map();
  for (const metric of metrics) counts.set(read(metric), (counts.get(read(metric)) ?? 0) + 1);
  return counts;
}

/** The bar of filters: kinds, statuses, section, what is to be checked, search. */
export function renderFilters(report) {
  const kinds = countBy(report.metrics, ({ kind }) => kind);
  const statuses = countBy(report.metrics, ({ status }) => status ?? "none");
  const flagged = report.metrics.filter(({ flag }) => flag !== null).length;
  const chips = new Map();
  const make = (names, counts, group) =>
    names
      .filter((name) => counts.has(name))
      .map((name) => {
        const button = chip(report, name, `${group}.${name}`, counts.get(name));
        chips.set(name, button);
        return button;
      });
  const kindChips = el("div", { class: "chips kinds", role: "group", label: "kind.label" }, make(KINDS, kinds, "kind"));
  const statusChips = el(
    "div",
    { class: "chips", role: "group", label: "status.label" },
    make(STATUSES, statuses, "status"),
  );
  const only = el(
    "button",
    { type: "button", class: "chip flagged", "aria-pressed": "false" },
    icon("warn"),
    el("span", { t: "flagged.only" }),
    el("span", { class: "count" }, String(flagged)),
  );
  const toggleOnly = () => {
    if (!state.off.delete("clean")) state.off.add("clean");
    applyFilters(report);
  };
  only.addEventListener("click", toggleOnly);
  only.hidden = flagged === 0;
  const section = el("button", {
    type: "button",
    class: "chip section",
    hidden: true,
    click: () => emit("section", null),
  });
  const search = searchBox(report);
  const clear = el("button", { type: "button", class: "plain", t: "filter.clear", hidden: true });
  clear.addEventListener("click", () => {
    state.off.clear();
    state.query = "";
    search.input.value = "";
    emit("section", null);
  });
  const count = el("output", { class: "shown", "aria-live": "polite" });
  const say = (shown) => {
    for (const [name, button] of chips) button.setAttribute("aria-pressed", String(!state.off.has(name)));
    only.setAttribute("aria-pressed", String(state.off.has("clean")));
    const name = state.section === null ? "" : (report.sectionOf.get(state.section)?.heading ?? "");
    section.hidden = state.section === null;
    section.replaceChildren(name, icon("close"));
    section.setAttribute("aria-label", `${word("section.label")} ${name} ${word("filter.clear")}`);
    clear.hidden = state.off.size === 0 && state.query === "" && state.section === null;
    count.textContent = word("shown.of", shown, report.metrics.length);
  };
  on("filtered", say);
  on("language", () => applyFilters(report));
  on("section", (id) => {
    state.section = id;
    applyFilters(report);
    dimOthers(report);
  });
  on("only-flagged", toggleOnly);
  on("toggle-kind", (index) => chips.get(KINDS[index])?.click());
  return el("div", { class: "bars", role: "search" }, search.box, count, kindChips, statusChips, only, section, clear);
}
