import { createDetail } from "./detail.js";
import { el, icon, iconButton } from "./elements.js";
import { applyFilters, renderFilters } from "./filters.js";
import { createGoldText } from "./gold.js";
import { renderOutline } from "./outline.js";
import { createRelations } from "./relations.js";
import { offsetOf, renderText } from "./report-text.js";
import { acceptRest, openReviews, saveGold, showReviews, unreviewedShown } from "./review.js";
import { choose, emit, on, prepare, state } from "./state.js";
import { createTable } from "./table.js";
import { createTooltip } from "./tooltip.js";
import { word } from "./words.js";

const VIEWS = ["text", "split", "table"];

export function setView(view) {
  state.view = view;
  document.getElementById("app").dataset.view = view;
  emit("view");
  emit("layout");
}

export function nextView() {
  setView(VIEWS[(VIEWS.indexOf(state.view) + 1) % VIEWS.length]);
}

function viewSwitch() {
  const buttons = VIEWS.map((view) => el("button", { type: "button", t: `view.${view}`, click: () => setView(view) }));
  on("view", () => {
    for (const [index, button] of buttons.entries())
      button.setAttribute("aria-pressed", String(VIEWS[index] === state.view));
  });
  return el("div", { class: "segmented", role: "group", label: "view.label" }, buttons);
}

/** How far the review has come, and what can be done with it. */
function reviewBar(report) {
  const meter = el("span", { class: "meter" }, el("span", { class: "bar" }));
  const words = el("span", { class: "words", "aria-live": "polite" });
  const rest = el("button", { type: "button", class: "plain", t: "review.rest" });
  rest.addEventListener("click", () => {
    const count = unreviewedShown(report).length;
    if (count > 0 && confirm(word("review.rest.sure", count))) acceptRest(report);
  });
  const save = el(
    "button",
    { type: "button", class: "primary", id: "save", hint: "review.save.hint", click: () => saveGold(report) },
    icon("save"),
    el("span", { t: "review.save" }),
  );
  const say = () => {
    const done = report.metrics.filter(({ key }) => report.reviews.has(key)).length;
    words.textContent = word("review.progress", done, report.metrics.length);
    meter.firstChild.style.width = `${report.metrics.length === 0 ? 0 : (done / report.metrics.length) * 100}%`;
  };
  on("reviewed", say);
  on("language", say);
  say();
  return el("div", { class: "review-bar" }, meter, words, rest, save);
}

function aboutLine({ region, issuer, year, reportType }) {
  const parts = [region, issuer === region ? null : issuer, year, null].filter((it) => it !== null && it !== undefined);
  return el(
    "p",
    { class: "about" },
    parts.map((it) => el("span", {}, String(it))),
    el("span", { t: `type.${reportType}` }),
  );
}

/** The span of the file that the selected words stand in, where they stand in the report. */
function selectedSpan(paper) {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!paper.contains(range.startContainer) || !paper.contains(range.endContainer)) return null;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null || end <= start || end - start > 60 ? null : { start, end };
}

function addButton(paper) {
  let span = null;
  const button = el("button", { type: "button", class: "add primary", t: "review.add", hidden: true });
  button.addEventListener("pointerdown", (event) => event.preventDefault());
  button.addEventListener("click", () => {
    button.hidden = true;
    emit("add", span);
  });
  document.addEventListener("selectionchange", () => {
    if (!button.isConnected) return;
    span = selectedSpan(paper);
    button.hidden = span === null;
    if (span === null) return;
    const box = getSelection().getRangeAt(0).getBoundingClientRect();
    button.style.transform = `translate(${Math.round(Math.min(box.left, innerWidth - 160))}px, ${Math.round(box.bottom + 8)}px)`;
  });
  return button;
}

function followChoice(report, prefix) {
  let chosen = null;
  /** The one figure that the tab key stops at. */
  let [stop] = report.marks.values();
  if (stop !== undefined) stop.tabIndex = 0;
  on("select", (id, reveal) => {
    chosen?.removeAttribute("aria-current");
    chosen = report.marks.get(id) ?? null;
    document.getElementById("app").toggleAttribute("data-chosen", id !== null);
    const address = id === null ? `#${prefix}` : `#${prefix}${id}`;
    try {
      history.replaceState(null, "", address);
    } catch {
      // Some viewers forbid it to pages opened from a file.
    }
    if (chosen === null) return;
    chosen.setAttribute("aria-current", "true");
    stop.tabIndex = -1;
    stop = chosen;
    stop.tabIndex = 0;
    if (reveal && state.view !== "table") {
      chosen.scrollIntoView({ block: "center", behavior: "instant" });
      chosen.focus({ preventScroll: true });
    }
  });
}

/** Moves the choice to the next figure that the filters show, or the one before. */
export function step(report, by) {
  const { metrics } = report;
  let at = metrics.findIndex(({ id }) => id === state.selected);
  if (at < 0 && by < 0) at = metrics.length;
  for (at += by; at >= 0 && at < metrics.length; at += by) {
    if (!metrics[at].shown) continue;
    choose(metrics[at].id);
    return;
  }
}

/** A report on the page; `prefix` leads to it in the address. */
export function openReport(data, prefix, tools) {
  const report = prepare(data);
  report.gold = createGoldText(report.text);
  state.report = report;
  openReviews(report);
  const paper =
    report.text === "" ? el("p", { class: "none", t: "text.missing" }) : renderText(report, (id) => `#${prefix}${id}`);
  const sheet = el("div", { class: "sheet" }, paper);
  const text = el("main", { class: "text-pane", tabindex: -1 }, sheet);
  sheet.append(createRelations(report, sheet));
  text.addEventListener("click", (event) => {
    const mark = event.target.closest(".figure");
    if (mark !== null) {
      event.preventDefault();
      if ((getSelection()?.toString() ?? "") === "") choose(mark.id === state.selected ? null : mark.id, false);
    }
  });
  const { pane, fill } = createTable(report);
  const title = report.document.title ?? report.document.path;
  document.title = title;
  const names = el("div", { class: "names" }, el("h1", { title }, title), aboutLine(report.document));
  const menu = iconButton("menu", "outline.open", () => document.body.toggleAttribute("data-outline"), { id: "menu" });
  const header = el(
    "header",
    { class: "top" },
    menu,
    tools.home,
    names,
    reviewBar(report),
    viewSwitch(),
    tools.buttons,
  );
  const root = document.getElementById("app");
  followChoice(report, prefix);
  const detail = createDetail(report);
  const scrim = el("div", { class: "scrim", click: () => document.body.removeAttribute("data-outline") });
  root.replaceChildren(
    header,
    renderFilters(report),
    el("div", { class: "panes" }, renderOutline(report), text, pane, detail),
    scrim,
    createTooltip(report, text),
    addButton(paper),
  );
  root.dataset.page = "report";
  on("view-text", () => state.view === "table" && setView("text"));
  setView(report.text === "" ? "table" : "text");
  applyFilters(report);
  showReviews(report);
  addEventListener("beforeprint", fill);
  return report;
}
