import { describe, expect, it } from "vitest";
import { extractReport } from "../../src/pipeline.js";
import { columns } from "../../src/write/columns.js";
import { jsonlMetrics } from "../../src/write/jsonl-metrics.js";

const WRITE = { labels: "zh", layout: "list" } as const;

describe("jsonl-metrics", () => {
  it("has the columns of the CSV, one metric a line, numbers as numbers", () => {
    const report = extractReport("投入3.5万元，增长3%。", { path: "a.txt" });
    const lines = jsonlMetrics.piece(report, WRITE).split("\n");
    const rows = lines.slice(0, -1).map((line) => JSON.parse(line));
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(Object.keys(row)).toEqual(columns.map((column) => column.name));
    expect(rows[0]).toMatchObject({ path: "a.txt", value: 35_000, value_wan: 3.5, unit: "CNY", masked: false });
    expect(rows[1]).toMatchObject({ value: 3, value_wan: null, relations: "growth_of:m1" });
  });
});

describe("columns", () => {
  it("have names and labels of their own, and a description in both languages", () => {
    expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length);
    expect(new Set(columns.map((column) => column.label)).size).toBe(columns.length);
    for (const { en, zh } of columns)
      expect([en, zh].every((text) => text.length > 0 && !text.includes("|"))).toBe(true);
  });

  it("give numbers where they say so", () => {
    const report = extractReport("2023年，投入3.5万元，种植花椒1200亩，增长3%。");
    for (const metric of report.metrics) {
      for (const { name, type, read } of columns) {
        const cell = read(metric, report);
        const wanted = type === "number" || type === "integer" ? "number" : type === "boolean" ? "boolean" : "string";
        if (cell !== null) expect([name, typeof cell]).toEqual([name, wanted]);
      }
    }
  });
});
