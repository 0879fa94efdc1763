import { toGoldLines } from "./gold.js";
import { choose, emit, state } from "./state.js";

const STORE = "reform-extract/review/";

/** What the browser keeps between two visits; where it keeps nothing, the page works without. */
function stored(key) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

export function store(key, value) {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A page opened from a file may have no storage.
  }
}

export function recall(key) {
  return stored(key);
}

function show(report, metric) {
  const verdict = report.reviews.get(metric.key)?.verdict ?? "";
  for (const node of [report.marks.get(metric.id), report.rows.get(metric.id)]) {
    if (node !== undefined) node.dataset.review = verdict;
  }
}

export function openReviews(report) {
  const kept = stored(STORE + report.document.id);
  report.reviews = new Map(kept?.reviews ?? []);
  report.added = kept?.added ?? [];
}

export function showReviews(report) {
  for (const metric of report.metrics) if (report.reviews.has(metric.key)) show(report, metric);
}

function keep(report) {
  store(STORE + report.document.id, { reviews: [...report.reviews], added: report.added });
  emit("reviewed");
}

/** Sets what a reviewer says of a figure: accept, correct (with its row), reject; null takes it back. */
export function review(report, metric, verdict, row = null) {
  if (verdict === null) report.reviews.delete(metric.key);
  else report.reviews.set(metric.key, row === null ? { verdict } : { verdict, row });
  show(report, metric);
  keep(report);
}

export function addFigure(report, at, row) {
  report.added.push({ at, row });
  keep(report);
}

export function removeAdded(report, entry) {
  report.added = report.added.filter((it) => it !== entry);
  keep(report);
}

export function unreviewedShown(report) {
  return report.metrics.filter((metric) => metric.shown && !report.reviews.has(metric.key));
}

export function acceptRest(report) {
  for (const metric of unreviewedShown(report)) {
    report.reviews.set(metric.key, { verdict: "accept" });
    show(report, metric);
  }
  keep(report);
}

export function nextUnreviewed(report) {
  const waiting = unreviewedShown(report);
  const from = report.byId.get(state.selected)?.span.start ?? -1;
  const next = waiting.find((metric) => metric.span.start > from) ?? waiting[0];
  if (next !== undefined) choose(next.id);
}

/** The file's name without folders and ending, as `eval` looks for it. */
function goldName(path) {
  const name = path.split("/").pop() ?? "";
  return `${name.replace(/\.[^.]{1,8}$/, "") || "report"}.jsonl`;
}

export function saveGold(report) {
  const blob = new Blob([toGoldLines(report, report.reviews, report.added)], { type: "application/x-ndjson" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = goldName(report.document.path);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
