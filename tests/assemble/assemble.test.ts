import { describe, expect, it } from "vitest";
import { type AssembleOptions, assemble, type Reading } from "../../src/assemble/assemble.js";
import type { RelationType } from "../../src/model/metric.js";
import { readReport } from "../../src/pipeline.js";

const TEXT =
  "𠮷祥镇2023年工作总结\n一、产业\n种植花椒1200亩，其中新种XX亩、补种300亩。\n二、财政\n收入3.5万元，增长3%。\n支出3.5万元。\n";

const ALL: AssembleOptions = {
  generator: { name: "reform-extract", version: "0.0.0", rules: "0" },
  selection: { kinds: null, section: null, masked: false },
  withText: false,
  offsets: "utf16",
};

function reading(relations: readonly { from: string; type: RelationType; to: string }[] = []): Reading {
  const read = readReport(TEXT, { path: "a.txt" });
  const at = (text: string): number => read.metrics.findIndex((metric) => metric.text === text);
  const metrics = read.metrics.map((metric) => ({
    ...metric,
    relations: relations.filter((it) => it.from === metric.text).map(({ type, to }) => ({ type, target: at(to) })),
  }));
  return { ...read, metrics, checked: metrics.map(() => 0), findings: [] };
}

function selecting(selection: Partial<AssembleOptions["selection"]>): AssembleOptions {
  return { ...ALL, selection: { ...ALL.selection, ...selection } };
}

function textsOf(options: AssembleOptions): readonly string[] {
  return assemble(reading(), options).metrics.map((metric) => metric.text);
}

describe("assemble", () => {
  it("numbers rows before any filter, masked ones too", () => {
    const rows = assemble(reading(), ALL).metrics;
    expect(rows.map(({ id, text }) => [id, text])).toEqual([
      ["m1", "1200亩"],
      ["m3", "300亩"],
      ["m4", "3.5万元"],
      ["m5", "3%"],
      ["m6", "3.5万元"],
    ]);
  });

  it("shows masked rows where they are asked for", () => {
    const [, masked] = assemble(reading(), selecting({ masked: true })).metrics;
    expect(masked).toMatchObject({ id: "m2", masked: true, value: null });
  });

  it("slices every text from the original", () => {
    const { metrics, document } = assemble(reading(), { ...ALL, withText: true });
    for (const { text, span } of metrics) expect(document.text?.slice(span.start, span.end)).toBe(text);
    expect(metrics.map(({ span }) => [span.line, span.column])).toEqual([
      [3, 5],
      [3, 21],
      [5, 3],
      [5, 11],
      [6, 3],
    ]);
  });

  it("keeps ids and keys whatever is filtered", () => {
    const all = assemble(reading(), ALL).metrics;
    const amounts = assemble(reading(), selecting({ kinds: ["amount"] })).metrics;
    expect(amounts).toEqual(all.filter((metric) => metric.kind === "amount"));
    expect(new Set(all.map((metric) => metric.key)).size).toBe(all.length);
  });

  it("selects by words of a heading and by pattern", () => {
    expect(textsOf(selecting({ section: "财政" }))).toEqual(["3.5万元", "3%", "3.5万元"]);
    expect(textsOf(selecting({ section: /^一、/u }))).toEqual(["1200亩", "300亩"]);
    expect(textsOf(selecting({ section: "无此节" }))).toEqual([]);
  });

  it("keeps a relation to a row that a filter dropped, and says so", () => {
    const related = reading([{ from: "300亩", type: "part_of", to: "1200亩" }]);
    const relation = { type: "part_of", target: "m1" };
    const kept = assemble(related, ALL).metrics.find((metric) => metric.text === "300亩");
    expect(kept?.relations).toEqual([{ ...relation, dropped: false }]);
    const onlyOne = {
      ...related,
      metrics: related.metrics.map((m) => (m.text === "1200亩" ? { ...m, masked: true } : m)),
    };
    const dropped = assemble(onlyOne, ALL).metrics.find((metric) => metric.text === "300亩");
    expect(dropped?.relations).toEqual([{ ...relation, dropped: true }]);
  });

  it("turns decimal strings into numbers, and only here", () => {
    const [first] = assemble(reading(), ALL).metrics;
    expect(first).toMatchObject({ value: 1200, step: 1, canonical: { value: 800_000, unit: "m2" } });
  });

  it("counts code points where that is asked for", () => {
    const utf16 = assemble(reading(), ALL);
    const points = assemble(reading(), { ...ALL, offsets: "code-point" });
    expect(points.document).toMatchObject({ offsets: "code-point", length: utf16.document.length - 1 });
    expect(points.metrics.map(({ span }) => span.start)).toEqual(utf16.metrics.map(({ span }) => span.start - 1));
    const [row] = points.metrics;
    expect([...TEXT].slice(row?.span.start, row?.span.end).join("")).toBe(row?.text);
  });
});
