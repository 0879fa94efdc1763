import { stringify } from "csv-stringify/sync";
import { type Cell, columns } from "./columns.js";
import type { Format } from "./format.js";
import { plainNumber } from "./plain-number.js";

const BYTE_ORDER_MARK = "\u{feff}";

/** What a spreadsheet takes for the start of a formula, full-width forms included. */
const FORMULA_STARTS = new Set(["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"]);

function toCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return plainNumber(cell);
  if (typeof cell === "boolean") return cell ? "true" : "false";
  return FORMULA_STARTS.has(cell.charAt(0)) ? `'${cell}` : cell;
}

function toLines(rows: readonly (readonly string[])[]): string {
  return stringify(rows as string[][], { record_delimiter: "windows", quoted_match: /[\r\n]/ });
}

export const csv: Format = {
  name: "csv",
  endings: [".csv"],
  summary: "one metric a row, for Excel: UTF-8 with byte order mark, CRLF",
  holdsFailures: false,
  head: ({ labels }) => BYTE_ORDER_MARK + toLines([columns.map((it) => (labels === "zh" ? it.label : it.name))]),
  piece: (result) => {
    if ("error" in result) return "";
    return toLines(result.metrics.map((metric) => columns.map(({ read }) => toCell(read(metric, result)))));
  },
  separator: "",
  tail: () => "",
};
