import { describe, expect, it } from "vitest";
import { readChanges } from "../../src/interpret/change.js";
import { readPeriods } from "../../src/interpret/period.js";
import { readStatuses } from "../../src/interpret/status.js";
import { type MarkedOptions, marked, ofFigures } from "./marked-context.js";

function periods(text: string, options?: MarkedOptions): string[] {
  const context = marked(text, options);
  const found = readPeriods(context, readStatuses(context, readChanges(context)));
  return ofFigures(context, found).map((period) =>
    period === null ? "-" : `${period.edtf} ${period.source.slice(0, 1)} ${period.text}`,
  );
}

describe("a period stated in the sentence", () => {
  it("governs to the end of the sentence, until another is stated", () => {
    expect(
      periods("{2023年1-9月|2023-01/2023-09}，收入[5万元]，支出[3万元]；{10月|2023-10}，入库[2个]，在建[1个]。"),
    ).toEqual(["2023-01/2023-09", "2023-01/2023-09", "2023-10", "2023-10"].map((x) => expect.stringContaining(x)));
  });

  it("is announced for the lines that follow, until a later year opens one", () => {
    const announced = periods(
      "首先报告{2022年|2022}的工作。\n全年新建泵站[2个]。\n栽种果树[20亩]。\n{2024年|2024}，栽种[8亩]。\n新建[5个]。",
    );
    expect(announced).toEqual(["2022 s 全年", "2022 s 2022年", "2024 s 2024年", "2023 d 2023"]);
    expect(periods("首先，{2022年|2022}的工作很多。\n栽种果树[20亩]。")).toEqual(["2023 d 2023"]);
  });

  it("is the last day after 截至, and no wider year in mid-clause takes it over", () => {
    expect(periods("截至{10月|2023-10}，我镇{2023年|2023}在建项目[16个]，投资[3亿元]。")).toEqual([
      "2023-10-31 s 截至10月",
      "2023-10-31 s 截至10月",
    ]);
    expect(periods("截至{9月底|2023-09-30}，入库[8个]，{2023年|2023}，新开工[6个]。")[1]).toContain("2023 s");
  });

  it.each([
    ["今年以来，栽种果树[20亩]。", "2023 s 今年以来"],
    ["今年来，栽种果树[20亩]。", "2023 s 今年来"],
    ["一年来，栽种果树[20亩]。", "2023 s 一年来"],
    ["全年栽种果树[20亩]。", "2023 s 全年"],
    ["年内建成泵站[2个]。", "2023 s 年内"],
    ["年末存栏[20头]。", "2023-12-31 s 年末"],
    ["今年底存栏[20头]。", "2023-12-31 s 今年底"],
    ["去年栽种[20亩]。", "2022 s 去年"],
    ["明年栽种[20亩]。", "2024 s 明年"],
    ["上半年栽种[20亩]。", "2023-01/2023-06 s 上半年"],
    ["今年{2月|2023-02}以来，栽种[20亩]。", "2023-02/.. s 今年2月以来"],
    ["{2023年|2023}以来，栽种[20亩]。", "2023 s 2023年以来"],
    ["自{2018年|2018}以来，栽种[20亩]。", "2018/.. s 自2018年以来"],
    ["自{2020年|2020}启用新系统以来，退回[20笔]。", "2020/.. s 自2020年启用新系统以来"],
    ["党的二十大以来，栽种[20亩]。", "2022-10/.. s 二十大以来"],
    ["“{十四五|2021/2025}”期间，栽种[20亩]。", "2021/2025 s “十四五”期间"],
    ["到{2027年|2027}，产值达[20亿元]。", "2027 s 到2027年"],
    ["力争到{2027年|2027}，产值达[20亿元]。", "2027 s 到2027年"],
  ])("%s", (text, period) => {
    expect(periods(text)).toEqual([period]);
  });

  it("shares several years out over as many figures", () => {
    expect(periods("{2021年|2021}、{2022年|2022}、{2023年|2023}分别增长[5%]、[6%]、[7%]。")).toEqual([
      "2021 s 2021年",
      "2022 s 2022年",
      "2023 s 2023年",
    ]);
  });

  it("is nobody's where the text does not date it", () => {
    expect(periods("近年来，累计投入[20万元]。")).toEqual(["-"]);
    expect(periods("自治水行动开展以来，清淤河道[20公里]。")).toEqual(["-"]);
  });
});

describe("a date that governs nothing", () => {
  it.each([
    ["a base of comparison", "比{2020年|2020}增长[12%]。"],
    ["a base with 相比", "与{2020年|2020}相比，增长[12%]。"],
    ["what a ratio is taken of", "产值是{2020年|2020}的[2.3倍]。"],
    ["the name of a document", "按照《{2021年|2021}重点工作清单》，办结[12件]。"],
    ["the name of an honour", "获评“{2021年|2021}度市级示范村”，带动农户[12户]。"],
    ["a relative clause", "履行{2021年|2021}签订的果品采购合同[12份]。"],
    ["a record of ten years", "发案率降至近{十年|2014/2023}最低，清淤河道[12公里]。"],
    ["a rank in history", "水质为{2013年|2013}以来最好，清淤河道[12公里]。"],
    ["what is left out of the sum", "剔除{2021年|2021}增收因素，增长[12%]。"],
    ["前期 of a project", "推进项目前期工作，投资[12亿元]。"],
  ])("%s", (_, text) => {
    expect(periods(text)).toEqual(["2023 d 2023"]);
  });

  it("speaks of its own figure when that is the earlier of a pair", () => {
    expect(periods("办理时长由{2022年|2022}的[18天]缩短至[5天]。")).toEqual(["2022 s 2022年", "2023 d 2023"]);
    expect(
      periods("收入从{2021年|2021}的[3万元]增长至{2025年|2025}的[5万元]，年均增长[10%]。").map((x) => x.slice(0, 9)),
    ).toEqual(["2021 s 从2", "2025 s 至2", "2021/2025"]);
    expect(periods("今年以来，标准由[90元]提高到[98元]。")).toEqual(["-", "2023 s 今年以来"]);
  });

  it("speaks of its clause only when something came after it", () => {
    expect(periods("截至{9月底|2023-09-30}，在库[3个]，{10月|2023-10}填报后剩余[2个]，另有[1个]。")).toEqual([
      "2023-09-30 s 截至9月底",
      "2023-10 s 10月",
      "2023-09-30 s 截至9月底",
    ]);
  });

  it("speaks of the next figure only: 年度 plans, 上年结转 none", () => {
    expect(periods("截至{9月底|2023-09-30}，到位[2亿元]，完成年度任务数[3亿元]的[67%]。")).toEqual([
      "2023-09-30 s 截至9月底",
      "2023 s 年度",
      "2023-09-30 s 截至9月底",
    ]);
    expect(periods("加上上年结转收入[3万元]，收入总计[9万元]。")).toEqual(["2023 d 2023", "2023 d 2023"]);
  });
});

describe("a period carried over the paragraph", () => {
  it("goes on from the words that open a sentence", () => {
    expect(periods("过去{五年|2018/2022}，修路[9公里]。建桥[2个]。\n植树[5亩]。")).toEqual([
      expect.stringContaining("2018/2022 s"),
      expect.stringContaining("2018/2022 p"),
      "2023 d 2023",
    ]);
  });

  it("does not go on from a day, but for what 其中 takes apart", () => {
    expect(periods("截至{6月底|2023-06-30}，共有农户[9户]。其中：脱贫户[2户]。举办培训[3场]。")).toEqual([
      "2023-06-30 s 截至6月底",
      "2023-06-30 p 截至6月底",
      "2023 d 2023",
    ]);
  });

  it("goes on from 年末 in a bulletin until the words turn to the year", () => {
    const text = "年末电话用户[9户]。宽带用户[5户]，比上年末增长[6%]。产量[3吨]，比上年增长[2%]。";
    expect(periods(text, { type: "statistical_bulletin" }).map((x) => x.slice(0, 12))).toEqual([
      "2023-12-31 s",
      "2023-12-31 p",
      "2023-12-31 p",
      "2023 d 2023",
      "2023 d 2023",
    ]);
  });

  it("ends at 目前 and at the next point of a list", () => {
    expect(periods("今年{2月|2023-02}以来，签约[7个]，目前已种[4亩]。")[1]).toBe("2023 d 2023");
    expect(periods("一是{2月|2023-02}以来，签约[7个]；二是种树[4亩]。")[1]).toBe("2023 d 2023");
  });
});

describe("a default", () => {
  it("is the section's year, or the years its heading spans, or the document's", () => {
    expect(periods("修路[9公里]。", { heading: "一、工作打算", sectionYear: 2024 })).toEqual(["2024 s 2024"]);
    expect(periods("修路[9公里]。", { heading: "一、过去五年工作回顾", year: 2022 })).toEqual(["2017/2021 s 过去五年"]);
    expect(periods("修路[9公里]。", { heading: "二、“十三五”时期工作回顾" })).toEqual(["2016/2020 s “十三五”时期"]);
    expect(periods("修路[9公里]。")).toEqual(["2023 d 2023"]);
    expect(periods("修路[9公里]。", { year: null })).toEqual(["-"]);
  });
});

it("reads a long line in linear time", () => {
  const line = (times: number) => "{2021年|2021}，预计增长[1%]，比{2019年|2019}多[2个]、".repeat(times);
  const cost = (times: number) => {
    const context = marked(line(times));
    const begin = performance.now();
    readPeriods(context, readStatuses(context, readChanges(context)));
    return performance.now() - begin;
  };
  cost(500);
  const small = Math.min(cost(1000), cost(1000));
  expect(cost(16_000)).toBeLessThan(small * 16 * 6 + 50);
});
