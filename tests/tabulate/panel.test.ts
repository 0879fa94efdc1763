import { describe, expect, it } from "vitest";
import { builtInCatalogue } from "../../src/lexicon/catalogue.js";
import { extractReport } from "../../src/pipeline.js";
import { toDocument } from "../../src/tabulate/figure.js";
import { createPanel, type PanelOptions } from "../../src/tabulate/panel.js";
import type { Table, TableCell } from "../../src/tabulate/table.js";

const REPORT = `云汐市2032年政府工作报告
一、2031年工作回顾
全市地区生产总值318亿元，增长5.4%，高于全国0.6个百分点。城镇新增就业1.27万人，城镇调查失业率5.1%。居民消费价格下降0.3%。粮食产量24亿斤。
市级一般公共预算收入26.4亿元，增长3%。
二、2032年工作安排
主要预期目标是：地区生产总值增长6%以上、力争达到7%，城镇新增就业1.2万人以上，城镇调查失业率控制在5.3%以内，居民消费价格涨幅2%左右。
`;

function panelOf(texts: Readonly<Record<string, string>>, options: Partial<PanelOptions> = {}): Table {
  const panel = createPanel({ catalogue: builtInCatalogue, shape: "wide", indicators: null, places: null, ...options });
  for (const [path, text] of Object.entries(texts)) panel.add(toDocument(extractReport(text, { path })));
  return panel.table();
}

function rowOf(table: Table, row = 0): Readonly<Record<string, TableCell>> {
  const cells = table.columns.map(({ name }, index) => [name, table.rows[row]?.[index] ?? null] as const);
  return Object.fromEntries(cells.filter(([, cell]) => cell !== null));
}

describe("the wide panel", () => {
  it("has a row a report, with levels and growths, actuals and targets in columns of their own", () => {
    expect(rowOf(panelOf({ "a.txt": REPORT }))).toEqual({
      path: "a.txt",
      region: "云汐市",
      year: 2031,
      period: "2031",
      target_period: "2032",
      "gdp.level.actual [亿元]": 318,
      "gdp.growth.actual [%]": 5.4,
      "gdp.growth.target [%]": "≥6 | 7",
      "budget_revenue.level.actual@市级 [亿元]": 26.4,
      "budget_revenue.growth.actual@市级 [%]": 3,
      "urban_jobs.level.actual [万人]": 1.27,
      "urban_jobs.level.target [万人]": "≥1.2",
      "unemployment_surveyed.level.actual [%]": 5.1,
      "unemployment_surveyed.level.target [%]": "≤5.3",
      "cpi.growth.actual [%]": -0.3,
      "cpi.growth.target [%]": "≈2",
      "grain.level.actual [万吨]": 120,
    });
  });

  it("keeps the order of the catalogue and shows only what was asked for", () => {
    const table = panelOf({ "a.txt": REPORT }, { indicators: ["cpi", "gdp"] });
    expect(table.columns.map(({ name }) => name).slice(5)).toEqual([
      "gdp.level.actual [亿元]",
      "gdp.growth.actual [%]",
      "gdp.growth.target [%]",
      "cpi.growth.actual [%]",
      "cpi.growth.target [%]",
    ]);
  });

  it("keeps conflicts and averages nothing", () => {
    const text =
      "云汐市2031年工作总结\n全市地区生产总值增长5.4%。\n全市地区生产总值增长5.6%。\n全市地区生产总值增长5.4%。\n";
    expect(rowOf(panelOf({ "a.txt": text }))["gdp.growth.actual [%]"]).toBe("5.4 | 5.6");
  });

  it("drops a bound that the exact fact meets, and keeps one that it breaks", () => {
    const met = "云汐市2031年工作总结\n全市地区生产总值318亿元。\n全市地区生产总值突破300亿元。\n";
    const broken = "云汐市2031年工作总结\n全市地区生产总值298亿元。\n全市地区生产总值突破300亿元。\n";
    expect(rowOf(panelOf({ "a.txt": met }))["gdp.level.actual [亿元]"]).toBe(318);
    expect(rowOf(panelOf({ "a.txt": broken }))["gdp.level.actual [亿元]"]).toBe("298 | >300");
  });

  it("tells what the report does not say from what was not got", () => {
    const a = "云汐市2031年工作总结\n全市地区生产总值增长5.4%，粮食产量24亿斤。\n";
    const b = "鹭洲市2031年工作总结\n全市地区生产总值增长XX%，粮食产量26亿斤。\n";
    const c = "青岚市2031年工作总结\n全市粮食产量28亿斤。\n";
    const documents = [a, b, c].map((text, index) =>
      toDocument(extractReport(text, { path: `${index}.txt`, masked: true })),
    );
    const panel = createPanel({ catalogue: builtInCatalogue, shape: "wide", indicators: null, places: null });
    for (const document of documents) panel.add(document);
    const table = panel.table();
    const at = table.columns.findIndex(({ name }) => name === "gdp.growth.actual [%]");
    expect(table.rows.map((row) => row[at])).toEqual([5.4, "?", null]);
    expect(table.columns[at]?.type).toBe("string");
  });

  it("leaves other years, other places and changes over other bases out", () => {
    const text =
      "云汐市2031年工作总结\n全市地区生产总值增长5.4%。全国地区生产总值增长4.8%。\n2030年，全市地区生产总值增长6.1%。全市地区生产总值环比增长1.2%。全市地区生产总值比2025年增长41%。\n";
    expect(rowOf(panelOf({ "a.txt": text }))["gdp.growth.actual [%]"]).toBe(5.4);
  });

  it("has no columns where nothing is a standard indicator", () => {
    const table = panelOf({ "a.txt": "石泉镇2031年工作总结\n走访群众45户。\n" });
    expect(table.columns).toHaveLength(5);
    expect(table.rows).toHaveLength(1);
  });

  it("takes region and year from the mapping, the text, then the file's name", () => {
    const text = "工作总结\n地区生产总值318亿元。\n";
    const places = new Map([["鹭洲_2029.txt", { region: "鹭洲市", year: 2030 }]]);
    const named = panelOf({ "鹭洲_2029.txt": text });
    const mapped = panelOf({ "鹭洲_2029.txt": text }, { places });
    expect([rowOf(named)["region"], rowOf(named)["year"]]).toEqual(["鹭洲", 2029]);
    expect([rowOf(mapped)["region"], rowOf(mapped)["year"]]).toEqual(["鹭洲市", 2030]);
  });
});

describe("the long panel", () => {
  const table = panelOf({ "a.txt": REPORT }, { shape: "long", indicators: ["gdp"] });
  const column = (name: string): readonly TableCell[] => {
    const at = table.columns.findIndex((it) => it.name === name);
    return table.rows.map((row) => row[at] ?? null);
  };

  it("has a row a figure, with the figure's own year", () => {
    expect(column("form")).toEqual(["level", "growth", "gap", "growth", "growth"]);
    expect(column("value")).toEqual([318, 5.4, 0.6, 6, 7]);
    expect(column("year")).toEqual([2031, 2031, 2031, 2032, 2032]);
    expect(column("status").slice(0, 2)).toEqual(["actual", "actual"]);
    expect(column("min")[3]).toBe(6);
    expect(column("line")).toEqual([3, 3, 3, 6, 6]);
    expect(column("comparison_to")[2]).toBe("全国");
  });

  it("writes falls negative, with their bounds turned", () => {
    const text = "云汐市2031年工作总结\n全市单位地区生产总值能耗下降3%以上。\n";
    const fall = panelOf({ "a.txt": text }, { shape: "long" });
    const [row] = fall.rows;
    const cell = (name: string): TableCell => row?.[fall.columns.findIndex((it) => it.name === name)] ?? null;
    expect([cell("value"), cell("min"), cell("max")]).toEqual([-3, null, -3]);
  });

  it("gives each of several members its row", () => {
    const text = "云汐市2031年工作总结\n基本养老保险参保率、基本医疗保险参保率均达98%。\n";
    const both = panelOf({ "a.txt": text }, { shape: "long" });
    const at = both.columns.findIndex(({ name }) => name === "indicator_id");
    expect(both.rows.map((row) => row[at])).toEqual(["pension_insurance_rate", "medical_insurance_rate"]);
  });
});

describe("a level in another currency", () => {
  it("is told in its own, at the scale of the column", () => {
    const text = "云汐市2031年工作总结\n全市进出口总额12.6亿美元，实际利用外资3.5亿元。\n";
    const row = rowOf(panelOf({ "a.txt": text }));
    expect(row["trade.level.actual [亿元]"]).toBe("12.6 亿美元");
    expect(row["foreign_investment.level.actual [亿美元]"]).toBe("3.5 亿元");
  });
});
