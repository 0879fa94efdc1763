// In: a table. Out: a file of it, in one of the formats listed here.
import { stringify } from "csv-stringify/sync";
import { tableParquet } from "../write/parquet.js";
import { plainNumber } from "../write/plain-number.js";
import { tableWorkbook } from "../write/xlsx.js";
import type { Table, TableCell } from "./table.js";

export interface TableOptions {
  readonly labels: "en" | "zh" | null;
}

/** Adding a format is one entry here; a binary one gives bytes. */
export interface TableFormat {
  readonly name: string;
  readonly endings: readonly string[];
  readonly write: (table: Table, options: TableOptions) => Promise<string | Uint8Array>;
}

const BYTE_ORDER_MARK = "\u{feff}";
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/;

function toText(cell: TableCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return plainNumber(cell);
  return FORMULA_START.test(cell) && !/^-\d+(?:\.\d+)?$/.test(cell) ? `'${cell}` : cell;
}

const csv: TableFormat = {
  name: "csv",
  endings: [".csv"],
  write: async ({ columns, rows }, { labels }) => {
    const heads = columns.map(({ name, label }) => (labels === "zh" ? label : name));
    const lines = [heads, ...rows.map((row) => row.map(toText))];
    return BYTE_ORDER_MARK + stringify(lines, { record_delimiter: "windows" });
  },
};

const jsonl: TableFormat = {
  name: "jsonl",
  endings: [".jsonl"],
  write: async ({ columns, rows }, { labels }) => {
    const heads = columns.map(({ name, label }) => (labels === "zh" ? label : name));
    return rows
      .map((row) => `${JSON.stringify(Object.fromEntries(heads.map((head, index) => [head, row[index] ?? null])))}\n`)
      .join("");
  },
};

const xlsx: TableFormat = {
  name: "xlsx",
  endings: [".xlsx"],
  write: (table, { labels }) => tableWorkbook(table, labels),
};

const parquet: TableFormat = {
  name: "parquet",
  endings: [".parquet"],
  write: (table) => tableParquet(table),
};

export const tableFormats: readonly TableFormat[] = [csv, jsonl, xlsx, parquet];
