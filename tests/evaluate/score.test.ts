import { describe, expect, it } from "vitest";
import { readGoldRows } from "../../src/evaluate/gold.js";
import { pooled, rates, score } from "../../src/evaluate/score.js";
import { extractReport } from "../../src/index.js";
import type { ExtractedMetric } from "../../src/model/extraction.js";

const TEXT = "2031年，全县种植红花1640亩，增长12%。力争进出口总额达到30亿元以上。\n";
const { metrics } = extractReport(TEXT);

const field = { kind: "measure", unit: "亩", indicator: ["红花", "种植红花"], period: "2031", status: "actual" };
const growth = { kind: "percentage", unit: "%", indicator: ["种植红花增长"], period: "2031", status: "actual" };
const output = { kind: "amount", unit: "CNY", modifier: "at_least", indicator: ["进出口总额"], status: "target" };
const ROWS: readonly object[] = [
  { quote: "2031年", kind: "date", value: "2031" },
  { quote: "1640亩", value: "1640", ...field },
  { quote: "12%", value: "12", change: "up", ...growth },
  { quote: "30亿元", value: "3000000000", period: ["2031", null], ...output },
];

function scored(rows: readonly object[], read: readonly ExtractedMetric[], defaults: readonly string[] = ["2031"]) {
  const lines = rows.map((row) => JSON.stringify({ nth: 1, ...row })).join("\n");
  return score("a.txt", { rows: readGoldRows(lines, TEXT, "a.jsonl"), defaults }, read);
}

function changed(text: string, change: Partial<ExtractedMetric>): readonly ExtractedMetric[] {
  return metrics.map((metric) => (metric.text === text ? { ...metric, ...change } : metric));
}

describe("a score", () => {
  it("is full where all is as the gold has it", () => {
    const { all, misses } = scored(ROWS, metrics);
    expect(misses).toEqual([]);
    expect(rates(all)).toEqual({ precision: 1, recall: 1, f1: 1, core: 1, rowF1: 1 });
    expect(Object.fromEntries(all.measures)).toMatchObject({
      value: { right: 4, of: 4 },
      indicator: { right: 3, of: 3 },
      "change.rare": { right: 1, of: 1 },
      "indicator.change": { right: 1, of: 1 },
      "status.rare": { right: 1, of: 1 },
      "modifier.rare": { right: 1, of: 1 },
      "period.rare": { right: 2, of: 2 },
    });
  });

  it("counts what is missed and what is too many, by kind", () => {
    const { all, kinds, misses } = scored(
      ROWS.slice(0, 3),
      metrics.filter(({ text }) => text !== "12%"),
    );
    expect(all).toMatchObject({ gold: 3, met: 2, surplus: 1, rows: 2 });
    expect(kinds.get("percentage")).toMatchObject({ gold: 1, met: 0, surplus: 0 });
    expect(kinds.get("amount")).toMatchObject({ gold: 0, met: 0, surplus: 1 });
    expect(misses.map(({ what, text }) => `${what} ${text}`)).toEqual(["missed 12%", "surplus 30亿元"]);
    expect(rates(all).rowF1).toBeCloseTo(4 / 6, 12);
  });

  it.each<[string, string, Partial<ExtractedMetric>]>([
    ["value", "1640亩", { value: 16400 }],
    ["unit", "1640亩", { unit: "公顷" }],
    ["kind", "1640亩", { kind: "count" }],
    ["modifier", "1640亩", { modifier: "approx" }],
    ["status", "1640亩", { status: "target" }],
    ["section", "1640亩", { section: ["一、农业"] }],
    ["indicator", "1640亩", { indicator: null }],
    ["change", "12%", { change: null }],
  ])("knows a wrong %s of %s, and the row with it", (name, text, change) => {
    const { all, misses } = scored(ROWS, changed(text, change));
    expect(misses.map(({ what }) => what)).toEqual([name]);
    expect(all).toMatchObject({ met: 4, rows: 3 });
    expect(all.core).toBe(["value", "unit", "kind", "modifier"].includes(name) ? 3 : 4);
  });

  it("judges the limits of a figure apart from its row", () => {
    const at = (metrics.find(({ text }) => text === "12%") as ExtractedMetric).span;
    const { all, misses } = scored(ROWS, changed("12%", { span: { ...at, start: at.start - 1 } }));
    expect(misses.map(({ what }) => what)).toEqual(["span"]);
    expect(all.rows).toBe(4);
  });

  it("lets a default period stand where the gold has none, if it is the document's own", () => {
    const period = { edtf: "2031", start: "2031-01-01", end: "2031-12-31", text: "", source: "document" } as const;
    const rows = [{ ...ROWS[3], period: null }];
    const only = (source: "document" | "sentence") =>
      changed("30亿元", { period: { ...period, source } }).filter(({ text }) => text === "30亿元");
    expect(scored(rows, only("document")).misses).toEqual([]);
    expect(scored(rows, only("document"), ["2030"]).misses.map(({ what }) => what)).toEqual(["period"]);
    expect(scored(rows, only("sentence")).misses.map(({ what }) => what)).toEqual(["period"]);
  });

  it("leaves optional rows out, found or not", () => {
    const rows = ROWS.map((row, index) => ({ ...row, optional: index === 1 }));
    expect(scored(rows, metrics).all).toMatchObject({ gold: 3, met: 3, surplus: 0 });
    expect(
      scored(
        rows,
        metrics.filter(({ text }) => text !== "1640亩"),
      ).all,
    ).toMatchObject({ gold: 3, surplus: 0 });
  });

  it("pools reports as if they were one", () => {
    const { all } = pooled([scored(ROWS, metrics), scored(ROWS, metrics.slice(0, 1))]);
    expect(all).toMatchObject({ gold: 8, met: 5, surplus: 0, rows: 5 });
  });
});
