import { describe, expect, it } from "vitest";
import { builtInCatalogue } from "../../src/lexicon/catalogue.js";
import { extractReport } from "../../src/pipeline.js";
import { type CompareOptions, compareRuns } from "../../src/tabulate/compare.js";
import { differenceTable, differenceText } from "../../src/tabulate/difference-table.js";
import { type FigureDocument, toDocument } from "../../src/tabulate/figure.js";

const LINES = [
  "全市地区生产总值318亿元，增长5.4%。",
  "城镇新增就业1.27万人。",
  "新建学校3所，改造道路45公里。",
  "粮食产量24亿斤。",
];

function report(lines: readonly string[], year = 2031, path = "a.txt"): FigureDocument {
  return toDocument(extractReport(`云汐市${year}年工作总结\n${lines.join("\n")}\n`, { path }));
}

function differences(
  before: readonly FigureDocument[],
  after: readonly FigureDocument[],
  by: CompareOptions["by"] = "auto",
): readonly (readonly unknown[])[] {
  return compareRuns(before, after, { catalogue: builtInCatalogue, by }).differences.map((it) => [
    it.verdict,
    it.by,
    it.before?.figure.text ?? null,
    it.after?.figure.text ?? null,
    it.attributes.join(" "),
  ]);
}

describe("two versions of a report", () => {
  it("are alike where nothing changed", () => {
    expect(compareRuns([report(LINES)], [report(LINES)], { catalogue: builtInCatalogue, by: "auto" })).toEqual({
      differences: [],
      same: 6,
    });
  });

  it("tell a changed value by its series, a new and a gone figure", () => {
    const after = LINES.with(0, "全市地区生产总值319亿元，增长5.4%。").with(2, "新建学校3所，修缮祠堂2座。");
    expect(differences([report(LINES)], [report(after)])).toEqual([
      ["changed", "indicator", "318亿元", "319亿元", "value"],
      ["gone", null, "45公里", null, ""],
      ["new", null, null, "2座", ""],
    ]);
  });

  it("are not led astray by a figure put in before one of the same text", () => {
    const after = ["走访企业3所。", ...LINES];
    expect(differences([report(LINES)], [report(after)])).toEqual([["new", null, null, "3所", ""]]);
  });

  it("tell what a new reading changed of the same figure", () => {
    const before = report(LINES);
    const [first, ...rest] = before.figures;
    const reread = { ...before, figures: [{ ...(first as (typeof rest)[number]), status: "forecast" }, ...rest] };
    expect(differences([before], [reread])).toEqual([["changed", "key", "318亿元", "318亿元", "status"]]);
  });
});

describe("two years of a report", () => {
  const next = ["全市地区生产总值336亿元，增长5.7%。", "城镇新增就业1.31万人。", "新建学校3所。"];

  it("meet series by series, whatever the period", () => {
    expect(differences([report(LINES)], [report(next, 2032, "b.txt")])).toEqual([
      ["changed", "indicator", "318亿元", "336亿元", "value"],
      ["changed", "indicator", "5.4%", "5.7%", "value"],
      ["changed", "indicator", "1.27万人", "1.31万人", "value"],
      ["gone", null, "45公里", null, ""],
      ["gone", null, "24亿斤", null, ""],
    ]);
  });
});

describe("two runs", () => {
  it("pair documents by path and tell those that only one has", () => {
    const a = report(LINES);
    const b = report(["粮食产量20亿斤。"], 2031, "b.txt");
    const c = report(["粮食产量20亿斤。"], 2031, "c.txt");
    const other = { ...c, region: "鹭洲市" };
    expect(differences([a, b], [a, other])).toEqual([
      ["gone", null, "20亿斤", null, ""],
      ["new", null, null, "20亿斤", ""],
    ]);
  });
});

describe("the table and the text", () => {
  const comparison = compareRuns([report(LINES)], [report(LINES.with(1, "城镇新增就业1.25万人。"))], {
    catalogue: builtInCatalogue,
    by: "auto",
  });

  it("show series, values and the gap", () => {
    const { columns, rows } = differenceTable(comparison, builtInCatalogue);
    const [row] = rows;
    const shown = ["verdict", "indicator_id", "before", "after", "difference", "unit"];
    expect(shown.map((name) => row?.[columns.findIndex((it) => it.name === name)])).toEqual([
      "changed",
      "urban_jobs",
      "12700",
      "12500",
      -200,
      "人",
    ]);
  });

  it("say it in a line, and how much is the same", () => {
    expect(differenceText(comparison)).toBe(
      "~ 城镇新增就业 1.27万人 → 1.25万人 (-200) [value]  a.txt:3:7\n0 new, 0 gone, 1 changed, 5 the same\n",
    );
  });
});
