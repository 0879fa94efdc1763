import { describe, expect, it } from "vitest";
import { ReformError } from "../../src/errors.js";
import { extractReport } from "../../src/pipeline.js";
import { columns } from "../../src/write/columns.js";
import type { PanelBuilder } from "../../src/write/format.js";
import { createParquetFile, type ParquetLibrary } from "../../src/write/parquet/parquet-file.js";
import { parquet, tableParquet } from "../../src/write/parquet.js";

interface Reader {
  readonly parquetReadObjects: (options: { file: ArrayBuffer }) => Promise<Record<string, unknown>[]>;
}

const OPTIONS = { labels: null, layout: "list" } as const;
const PANEL: PanelBuilder = { add: () => {}, table: () => ({ columns: [], rows: [] }) };
const reports = ["2023年，全县种植红花1640亩，投入3.57万元，同比增长2.6%。", "截至2024年10月底，共有XX户搬迁。"].map(
  (text, index) => extractReport(text, { path: `${index}.txt`, masked: true }),
);
const WRITER: string = "hyparquet-writer";
const READER: string = "hyparquet";
/** Both come with one optional package; where it is not installed, the tests say what happens then. */
const library = await Promise.all([import(WRITER), import(READER)]).catch(() => null);

function bytesFor(file: Uint8Array): ArrayBuffer {
  return new Uint8Array(file).buffer;
}

async function written(): Promise<Uint8Array> {
  const assembly = await parquet.assemble?.(OPTIONS, PANEL);
  if (assembly === undefined) throw new Error("no assembly");
  const chunks = reports.map((report) => assembly.add(parquet.piece(report, OPTIONS)));
  return Buffer.concat([...chunks, assembly.finish()]);
}

async function absence(): Promise<unknown> {
  return written().catch((error: unknown) => error);
}

describe("parquet", () => {
  it("holds every column of every figure, dates as dates; or says which package it lacks", async () => {
    if (library === null) {
      expect(await absence()).toMatchObject({ code: "E_FORMAT", hint: expect.stringContaining("npm install") });
      return;
    }
    const { parquetReadObjects } = library[1] as Reader;
    const rows = await parquetReadObjects({ file: bytesFor(await written()) });
    const expected = reports.flatMap((report) =>
      report.metrics.map((metric) => {
        const cells = columns.map(({ name, type, read }) => {
          const cell = read(metric, report);
          return [name, type === "date" && typeof cell === "string" ? new Date(`${cell}T00:00:00Z`) : cell] as const;
        });
        return Object.fromEntries(cells);
      }),
    );
    expect(expected.length).toBeGreaterThan(4);
    expect(rows.map((row) => Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null])))).toEqual(
      expected,
    );
  });

  it("gives the same bytes again, group by group", async () => {
    if (library === null) {
      expect(await absence()).toBeInstanceOf(ReformError);
      return;
    }
    expect(Buffer.compare(await written(), await written())).toBe(0);
    const file = createParquetFile(library[0] as ParquetLibrary, [{ name: "n", type: "integer" }], 2);
    const chunks = [1, 2, 3, 4, 5].map((value) => {
      file.addRow([value]);
      return file.take();
    });
    expect(chunks.map((chunk) => chunk.length > 4)).toEqual([false, true, false, true, false]);
    const rows = await (library[1] as Reader).parquetReadObjects({
      file: bytesFor(Buffer.concat([...chunks, file.finish()])),
    });
    expect(rows.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5]);
  });

  it("writes a table whose column of numbers holds a conflict as text", async () => {
    const table = {
      columns: [
        { name: "path", label: "文件", type: "string", unit: "" },
        { name: "gdp", label: "生产总值", type: "number", unit: "亿元" },
        { name: "cpi", label: "价格", type: "string", unit: "%" },
      ],
      rows: [
        ["a", 1.5, 3],
        ["b", null, "≥2 | 3"],
      ],
    } as const;
    if (library === null) {
      await expect(tableParquet(table)).rejects.toMatchObject({ code: "E_FORMAT" });
      return;
    }
    const rows = await (library[1] as Reader).parquetReadObjects({ file: bytesFor(await tableParquet(table)) });
    expect(rows.map((row) => [row["path"], row["gdp"] ?? null, row["cpi"]])).toEqual([
      ["a", 1.5, "3"],
      ["b", null, "≥2 | 3"],
    ]);
  });
});
