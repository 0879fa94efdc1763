import { describe, expect, it } from "vitest";
import { createMatcher, type Matchable } from "../../src/catalogue/match.js";
import { builtInCatalogue } from "../../src/lexicon/catalogue.js";
import { extractReport } from "../../src/pipeline.js";

const { match } = createMatcher(builtInCatalogue, "云汐市鹭洲区");

function figure(name: string, kind: string, unit: string, more: Partial<Matchable> = {}): Matchable {
  return { kind, unit, per: [], indicator: { name, scope: null }, change: null, comparison: null, ...more };
}

const UP = { change: { direction: "up" as const } };

function read(of: Matchable): string | null {
  const found = match(of);
  return found === null ? null : `${found.indicator.id} ${found.form} ${found.scope ?? "-"} ${found.direction ?? "-"}`;
}

describe("matching a name with the catalogue", () => {
  it.each([
    [figure("地区生产总值", "amount", "CNY"), "gdp level - -"],
    [figure("国内生产总值", "amount", "CNY"), "gdp level - -"],
    [figure("GDP总量", "amount", "CNY"), "gdp level - -"],
    [figure("ＧＤＰ", "amount", "CNY"), "gdp level - -"],
    [figure("全市生产总值", "amount", "CNY"), "gdp level 全市 -"],
    [figure("鹭洲区地区生产总值", "amount", "CNY"), "gdp level - -"],
    [figure("地区生产总值增长", "percentage", "%", UP), "gdp growth - up"],
    [figure("地区生产总值同比增长", "percentage", "%", UP), "gdp growth - up"],
    [figure("地区生产总值增速", "percentage", "%"), "gdp growth - up"],
    [figure("经济增长", "percentage", "%", UP), "gdp growth - up"],
    [figure("经济增长预期目标", "percentage", "%", UP), "gdp growth - up"],
    [figure("居民消费价格涨幅", "percentage", "%"), "cpi growth - up"],
    [figure("CPI涨幅", "percentage", "%"), "cpi growth - up"],
    [figure("居民消费价格下降", "percentage", "%", { change: { direction: "down" } }), "cpi growth - down"],
    [figure("一般公共预算收入同口径增长", "percentage", "%", UP), "budget_revenue growth - up"],
    [figure("市本级一般公共预算收入", "amount", "CNY"), "budget_revenue level 市本级 -"],
    [figure("城镇调查失业率均值", "percentage", "%"), "unemployment_surveyed level - -"],
    [figure("城镇化率提高", "percentage", "pp", UP), "urbanization change - up"],
    [figure("城镇新增就业", "count", "人"), "urban_jobs level - -"],
    [figure("粮食总产", "measure", "斤"), "grain level - -"],
    [figure("农民人均纯收入", "amount", "CNY"), "income_rural_net level - -"],
    [figure("人口自然增长率", "percentage", "‰"), "natural_growth_rate level - -"],
    [figure("地区生产总值", "percentage", "pp", { comparison: { to: "全国" } }), "gdp gap - -"],
  ])("reads %o as %s", (given, expected) => {
    expect(read(given)).toBe(expected);
  });

  it.each([
    figure("海洋经济", "amount", "CNY"),
    figure("经济", "amount", "CNY"),
    figure("研发投入占地区生产总值", "amount", "CNY"),
    figure("青岚镇成为首个地区生产总值", "amount", "CNY"),
    figure("脱贫县农村居民人均可支配收入增长", "percentage", "%", UP),
    figure("低收入农户人均可支配收入增长", "percentage", "%", UP),
    figure("城镇新增就业", "percentage", "%"),
    figure("粮食总产", "measure", "年"),
    figure("粮食总产", "count", "个"),
    figure("非固定资产投资", "amount", "CNY"),
    figure("一般公共预算收入占地区生产总值比重", "percentage", "%"),
    figure("新能源汽车产业投资", "amount", "CNY"),
  ])("leaves %o alone", (given) => {
    expect(read(given)).toBeNull();
  });

  it.each([
    ["一般公共预算收入", "一般公共预算支出", "amount", "CNY"],
    ["规模以上工业增加值", "全部工业增加值", "amount", "CNY"],
    ["城镇居民人均可支配收入", "农村居民人均可支配收入", "amount", "CNY"],
    ["城镇居民人均可支配收入", "全体居民人均可支配收入", "amount", "CNY"],
    ["城镇登记失业率", "城镇调查失业率", "percentage", "%"],
    ["固定资产投资", "民间投资", "amount", "CNY"],
    ["农民人均纯收入", "农村居民人均可支配收入", "amount", "CNY"],
    ["财政总收入", "一般公共预算收入", "amount", "CNY"],
  ] as const)("keeps %s and %s apart", (a, b, kind, unit) => {
    const [one, other] = [match(figure(a, kind, unit)), match(figure(b, kind, unit))];
    expect(one?.indicator.id).toBeDefined();
    expect(other?.indicator.id).toBeDefined();
    expect(one?.indicator.id).not.toBe(other?.indicator.id);
  });

  it("takes linear time on a long name", () => {
    const started = performance.now();
    for (let turn = 0; turn < 200; turn++) match(figure("增长".repeat(20_000), "percentage", "%", UP));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe("the stage", () => {
  const idsOf = (text: string): readonly (readonly [string, string | null, string | null])[] =>
    extractReport(text)
      .metrics.filter((metric) => metric.kind !== "date")
      .map(({ text: written, indicator }) => [written, indicator?.id ?? null, indicator?.scope ?? null]);

  it("gives ids to the rows of a report", () => {
    expect(idsOf("云汐市2031年工作总结\n全市地区生产总值318亿元，增长5.4%。种植花椒1200亩。\n")).toEqual([
      ["318亿元", "gdp", "全市"],
      ["5.4%", "gdp", "全市"],
      ["1200亩", null, null],
    ]);
  });

  it("carries the scope of a budget on to its parts", () => {
    const text = "云汐市2031年预算报告\n市级一般公共预算收入26.4亿元。其中：税收收入13.5亿元，非税收入12.9亿元。\n";
    expect(idsOf(text)).toEqual([
      ["26.4亿元", "budget_revenue", "市级"],
      ["13.5亿元", "tax_revenue", "市级"],
      ["12.9亿元", "nontax_revenue", "市级"],
    ]);
  });

  it("takes another catalogue", () => {
    const catalogue = [
      {
        id: "pepper",
        name: "花椒种植面积",
        en: "Pepper",
        kind: "measure",
        unit: "亩",
        nominal: true,
        aliases: ["种植花椒"],
        growthAliases: [],
        confusables: [],
      },
    ] as const;
    const { metrics } = extractReport("石泉镇2031年工作总结\n全镇种植花椒1200亩，地区生产总值3亿元。\n", { catalogue });
    expect(metrics.map(({ text, indicator }) => [text, indicator?.id ?? null])).toEqual([
      ["1200亩", "pepper"],
      ["3亿元", null],
    ]);
  });
});
