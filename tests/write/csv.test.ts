import { describe, expect, it } from "vitest";
import type { ExtractedMetric, Extraction } from "../../src/model/extraction.js";
import { extractReport } from "../../src/pipeline.js";
import { columns } from "../../src/write/columns.js";
import { csv } from "../../src/write/csv.js";

const EN = { labels: "en", layout: "list" } as const;
const report = extractReport("一、产业\n（一）种植\n全县种植花椒1200亩，投入3.5万元，借款2.85亿美元，下降-2.6%。", {
  path: "a.txt",
});

/** Splits a CSV that has no quoted cells. */
function cellsOf(text: string): readonly (readonly string[])[] {
  return text
    .split("\r\n")
    .slice(0, -1)
    .map((line) => line.split(","));
}

function cell(extraction: Extraction, row: number, name: string): string | undefined {
  return cellsOf(csv.piece(extraction, EN))[row]?.[columns.findIndex((column) => column.name === name)];
}

function withMetric(change: Partial<ExtractedMetric>): Extraction {
  const [metric] = report.metrics;
  return { ...report, metrics: [{ ...(metric as ExtractedMetric), ...change }] };
}

describe("csv", () => {
  it("starts with a byte order mark and one head a column, and ends lines with CRLF", () => {
    expect(csv.head(EN)).toBe(`\ufeff${columns.map((column) => column.name).join(",")}\r\n`);
    expect(csv.head({ ...EN, labels: "zh" })).toBe(`\ufeff${columns.map((column) => column.label).join(",")}\r\n`);
    expect(csv.piece(report, EN).split("\r\n")).toHaveLength(report.metrics.length + 1);
  });

  it("gives amounts in yuan in 万元 and 亿元 too, other money not", () => {
    expect([cell(report, 1, "value"), cell(report, 1, "value_wan"), cell(report, 1, "value_yi")]).toEqual([
      "35000",
      "3.5",
      "0.00035",
    ]);
    expect([cell(report, 2, "unit"), cell(report, 2, "value_wan")]).toEqual(["USD", ""]);
  });

  it("joins the section path", () => {
    expect(cell(report, 0, "section")).toBe("一、产业 › （一）种植");
  });

  it("keeps a negative number a number, and a text that starts so a text", () => {
    expect(cell(report, 3, "value")).toBe("-2.6");
    expect(cell(report, 3, "text")).toBe("'-2.6%");
  });

  it.each(["=", "+", "-", "@", "\t", "＝", "＋", "－", "＠"])("lets no cell start a formula with %j", (start) => {
    const row = csv.piece(withMetric({ text: `${start}SUM(A1)` }), EN);
    expect(row).toContain(`'${start}SUM(A1)`);
    expect(row).not.toContain(`,${start}SUM`);
  });

  it("quotes a carriage return at the start behind its mark", () => {
    expect(csv.piece(withMetric({ text: "\rSUM" }), EN)).toContain(`"'\rSUM"`);
  });

  it("never writes an exponent", () => {
    expect(cell(withMetric({ value: 1e21, unit: "CNY", kind: "amount" }), 0, "value")).toBe("1000000000000000000000");
    expect(cell(withMetric({ value: 1.5e-7 }), 0, "value")).toBe("0.00000015");
  });

  it("writes relations as type:id", () => {
    const relations = [
      { type: "part_of", target: "m12", dropped: false },
      { type: "from", target: "m3", dropped: true },
    ] as const;
    expect(cell(withMetric({ relations }), 0, "relations")).toBe("part_of:m12 from:m3");
  });

  it("has no row for a file that failed", () => {
    const failure = {
      schemaVersion: 1,
      document: { path: "a" },
      error: { code: "E_EMPTY", message: "", hint: "" },
    } as const;
    expect(csv.piece(failure, EN)).toBe("");
  });
});
