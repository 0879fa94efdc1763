import { ReformError } from "../errors.js";
import { type Cell, type ColumnType, columns } from "./columns.js";
import type { Assembly, Format, PlainTable } from "./format.js";
import { createParquetFile, type ParquetColumn, type ParquetLibrary } from "./parquet/parquet-file.js";

/** The compiler need not find it: it is optional. */
const PACKAGE: string = "hyparquet-writer";

/** How many rows are packed together: what is held in memory. */
const GROUP_ROWS = 20_000;

async function loadLibrary(): Promise<ParquetLibrary> {
  try {
    return (await import(PACKAGE)) as ParquetLibrary;
  } catch (error) {
    const hint = "npm install hyparquet-writer@0.17.0, or take csv or jsonl-metrics";
    throw new ReformError("E_FORMAT", "parquet needs the package hyparquet-writer, which is not installed", hint, {
      cause: error,
    });
  }
}

function toColumn({ name, type }: { readonly name: string; readonly type: ColumnType }): ParquetColumn {
  return { name, type };
}

async function assemble(): Promise<Assembly> {
  const file = createParquetFile(await loadLibrary(), columns.map(toColumn), GROUP_ROWS);
  return {
    add: (piece) => {
      for (const row of JSON.parse(piece) as readonly (readonly Cell[])[]) file.addRow(row);
      return file.take();
    },
    finish: file.finish,
  };
}

/** One table as a file; the columns are called by their English names. */
export async function tableParquet({ columns: heads, rows }: PlainTable): Promise<Uint8Array> {
  const file = createParquetFile(await loadLibrary(), heads.map(toColumn), GROUP_ROWS);
  // A column of numbers that holds a conflict is one of text.
  for (const row of rows) {
    file.addRow(row.map((cell, index) => (heads[index]?.type === "string" && cell !== null ? String(cell) : cell)));
  }
  return file.finish();
}

export const parquet: Format = {
  name: "parquet",
  endings: [".parquet"],
  summary: "one metric a row with the columns of the CSV, typed",
  holdsFailures: false,
  head: () => "",
  piece: (result) => {
    if ("error" in result) return "";
    return JSON.stringify(result.metrics.map((metric) => columns.map(({ read }) => read(metric, result))));
  },
  separator: "",
  tail: () => "",
  assemble,
};
