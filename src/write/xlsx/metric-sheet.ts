import type { ExtractedMetric, Extraction } from "../../model/extraction.js";
import { type Column, columns } from "../columns.js";
import type { SheetCell, SheetColumn, SheetLayout, SheetRow } from "./sheet.js";
import type { CellFormat, Tone } from "./style.js";
import { displayWidth, type MarkedText } from "./text.js";
import { attributes, type Language, sheetNames, worded, words } from "./wording.js";

/** What an analyst reads first, in this order; the other columns of the CSV follow, folded. */
const SHOWN: readonly (readonly [name: string, width: number])[] = [
  ["path", 20],
  ["document_year", 8],
  ["section", 26],
  ["indicator", 24],
  ["text", 14],
  ["value", 17],
  ["unit", 8],
  ["value_wan", 15],
  ["value_yi", 13],
  ["min", 17],
  ["max", 17],
  ["modifier", 9],
  ["status", 8],
  ["period", 17],
  ["change", 8],
  ["change_basis", 9],
  ["comparison", 8],
  ["comparison_to", 13],
  ["uncertain", 10],
  ["sentence", 70],
  ["id", 8],
];

const WRAPPED = new Set(["path", "section", "indicator", "comparison_to"]);
const YEARS = new Set(["document_year", "line", "column", "start", "end", "page", "paragraph", "checked"]);
const HEAD_ROOM = 4;

function columnNamed(name: string): Column {
  return columns.find((column) => column.name === name) as Column;
}

const ordered: readonly Column[] = [
  ...SHOWN.map(([name]) => columnNamed(name)),
  ...columns.filter(({ name }) => SHOWN.every(([shown]) => shown !== name)),
];

function formatOf({ name, type }: Column): CellFormat {
  if (name === "sentence") return "marked";
  if (YEARS.has(name)) return "year";
  if (type === "date") return "date";
  if (type === "number" || type === "integer") return "number";
  return WRAPPED.has(name) ? "wrapped" : "text";
}

export function metricLayout(language: Language): SheetLayout {
  const widths = new Map(SHOWN);
  const layout = ordered.map((column): SheetColumn => {
    const head = language === "zh" ? column.label : column.name;
    const least = displayWidth(head) + HEAD_ROOM;
    const shown = widths.get(column.name);
    return { head, format: formatOf(column), width: Math.max(least, shown ?? 14), folded: shown === undefined };
  });
  return { name: sheetNames[language][1], columns: layout, frozen: 0 };
}

/** The sentence around the figure. Its text lacks what loading drops, so the place is sought near where it should be. */
export function markedSentence({ text, span, sentence }: ExtractedMetric): MarkedText | string {
  const raw = sentence.span.end - sentence.span.start;
  const expected = raw <= 0 ? 0 : ((span.start - sentence.span.start) * sentence.text.length) / raw;
  let best = -1;
  for (let at = sentence.text.indexOf(text); at >= 0; at = sentence.text.indexOf(text, at + 1)) {
    if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) best = at;
    if (at > expected) break;
  }
  if (best < 0) return sentence.text;
  return [sentence.text.slice(0, best), text, sentence.text.slice(best + text.length)];
}

function cellOf(column: Column, metric: ExtractedMetric, extraction: Extraction, language: Language): SheetCell {
  if (column.name === "sentence") return markedSentence(metric);
  const cell = column.read(metric, extraction);
  if (language === "en" || typeof cell !== "string") return cell;
  if (column.name === "uncertain") return metric.uncertain.map((it) => attributes[it] ?? it).join(" ");
  return column.name in words ? worded(column.name, cell, language) : cell;
}

/** The metrics that a finding calls wrong, and those that it doubts. */
function suspects({ findings }: Extraction): {
  readonly wrong: ReadonlySet<string>;
  readonly doubtful: ReadonlySet<string>;
} {
  const named = (verdict: string): ReadonlySet<string> =>
    new Set(findings.filter((finding) => finding.verdict === verdict).flatMap((finding) => finding.metrics));
  return { wrong: named("inconsistent"), doubtful: named("uncertain") };
}

export function metricRows(extraction: Extraction, language: Language): readonly SheetRow[] {
  const { wrong, doubtful } = suspects(extraction);
  return extraction.metrics.map((metric) => {
    const unsure = metric.uncertain.length > 0 || doubtful.has(metric.id);
    const tone: Tone = wrong.has(metric.id) ? "wrong" : unsure ? "doubtful" : "plain";
    return { tone, cells: ordered.map((column) => cellOf(column, metric, extraction, language)) };
  });
}
