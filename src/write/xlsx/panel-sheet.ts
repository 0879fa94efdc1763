import type { PlainTable } from "../format.js";
import type { SheetColumn, SheetLayout, SheetRow } from "./sheet.js";
import type { Tone } from "./style.js";
import { displayWidth } from "./text.js";
import type { Language } from "./wording.js";

const LEAST_WIDTH = 11;
const MOST_WIDTH = 24;
const TEXT_WIDTHS: Readonly<Record<string, number>> = { path: 28, region: 14, period: 17, target_period: 17 };
/** How a cell says that the report contradicts itself, or that extraction was not sure. */
const DOUBT = /\?|\|/;

function columnOf({ name, label, type, unit }: PlainTable["columns"][number], language: Language): SheetColumn {
  const head = language === "zh" ? label : name;
  // Two lines of the head, and the button of the filter.
  const fitting = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, Math.ceil(displayWidth(head) / 2) + 5));
  const width = TEXT_WIDTHS[name] ?? fitting;
  if (name === "year") return { head, format: "year", width: LEAST_WIDTH, folded: false };
  if (type === "string" && unit === "") return { head, format: "wrapped", width, folded: false };
  return { head, format: "number", width, folded: false };
}

/** A table of indicators as a sheet; its first column, the reports, stays in sight. */
export function tableLayout({ columns }: PlainTable, name: string, language: Language): SheetLayout {
  return { name, columns: columns.map((column) => columnOf(column, language)), frozen: 1 };
}

export function* tableRows({ columns, rows }: PlainTable): Generator<SheetRow> {
  for (const cells of rows) {
    const tones = columns.map(({ unit }, index): Tone => {
      const cell = cells[index];
      return unit !== "" && typeof cell === "string" && DOUBT.test(cell) ? "doubtful" : "plain";
    });
    yield { tone: "plain", cells, tones };
  }
}
