import { describe, expect, it } from "vitest";
import { readChanges } from "../../src/interpret/change.js";
import { type MarkedOptions, marked, ofFigures } from "./marked-context.js";

function changes(text: string, options?: MarkedOptions) {
  const context = marked(text, options);
  return ofFigures(context, readChanges(context));
}

function directions(text: string): (string | null)[] {
  return changes(text).map((change) => change?.direction ?? null);
}

describe("a figure that is a change", () => {
  it.each([
    ["产值增长[12%]。", "up"],
    ["产值增长约[12%]。", "up"],
    ["产值同比增长近[12%]左右。", "up"],
    ["产值增长（同口径）[12%]。", "up"],
    ["产值增长达[12%]。", "up"],
    ["播种面积减少[2亩]。", "down"],
    ["占比提高[3个百分点]。", "up"],
    ["夏粮减产[4%]。", "down"],
    ["户均增收[500元]。", "up"],
    ["时间缩短[三分之二]。", "down"],
    ["净增[9户]。", "up"],
    ["同比增[9%]。", "up"],
    ["财力翻[两番]。", "up"],
    ["出口增长[2倍]。", "up"],
    ["增速达[9%]。", "up"],
    ["物价涨幅控制在[3%]以内。", "up"],
    ["增长目标为[5%]左右。", "up"],
    ["实现[8%]以上的增长。", "up"],
    ["以年均[8%]的速度递增。", "up"],
    ["产值增长[-2.6%]。", "down"],
    ["产值同比[+5.4%]。", "up"],
    ["优良天数比上年多[9天]。", "up"],
    ["高于去年同期[2个百分点]。", "up"],
    ["减少贫困人口[9人]。", "down"],
    ["平均每月增加[90元]收入。", "up"],
    ["确保增长[6%]，", "up"],
    ["空气质量同比改善[6%]。", "up"],
    ["细颗粒物浓度同比改善[6%]。", "down"],
  ])("%s %s", (text, direction) => {
    expect(directions(text)).toEqual([direction]);
  });

  it("has the basis that a list tells for it", () => {
    const bases = (text: string) => changes(text).map((change) => change?.basis);
    expect(bases("销售面积环比、同比分别增长[5%]、[9%]。")).toEqual(["period_on_period", "year_on_year"]);
    expect(bases("住宅、商铺销售面积同比分别增长[5%]、[9%]。")).toEqual(["year_on_year", "year_on_year"]);
  });

  it("is each of a list behind one verb", () => {
    expect(directions("甲、乙、丙分别增长[4%]、[5%]和[6%]。")).toEqual(["up", "up", "up"]);
    expect(directions("产值确保增长[6%]、力争[7%]。")).toEqual(["up", "up"]);
    expect(directions("产值增长[6%]，总量[9亿元]。")).toEqual(["up", null]);
    expect(directions("经营主体净增[6户]、达[9户]。")).toEqual(["up", null]);
  });

  it.each([
    ["产值增长到[12万元]。"],
    ["占比提高到[62%]。"],
    ["占比降至[12%]。"],
    ["赤字率下降为[3%]。"],
    ["新增学位[90个]。"],
    ["新增[9家]。"],
    ["改善居民[9户]。"],
    ["实施能力跃升[三年]行动。"],
    ["工业增加值[9亿元]。"],
    ["打造新增长点[3个]。"],
    ["人口自然增长率[2%]。"],
    ["改造提升农田[9亩]。"],
    ["能力提升[3年]行动。"],
    ["加快[4个]园区建设。"],
    ["对增长的贡献率达[58%]。"],
    ["新增加的产值中，效率提高而增加的产值占[62%]。"],
    ["增速高于全国[2个百分点]。"],
    ["产值是上年的[2倍]。"],
  ])("%s is none", (text) => {
    expect(directions(text)).toEqual([null]);
  });
});

describe("what it is measured against", () => {
  const basis = (text: string, options?: MarkedOptions) =>
    changes(text, options).map((change) =>
      change === null ? null : `${change.basis} ${change.base?.edtf ?? "-"} ${change.base?.text ?? ""}`.trim(),
    );

  it.each([
    ["产值比上年增长[12%]。", "year_on_year 2022 上年"],
    ["{2021年|2021}产值比上年增长[12%]。", "year_on_year 2020 上年"],
    ["{1-9月|2023-01/2023-09}产值同比增长[12%]。", "year_on_year 2022-01/2022-09 同比"],
    ["产值环比增长[12%]。", "period_on_period -"],
    ["产值比上季度增长[12%]。", "period_on_period -"],
    ["余额比年初增加[9万元]。", "year_to_date 2023-01-01 年初"],
    ["余额比上年末增长[12%]。", "year_to_date 2022-12-31 上年末"],
    ["产值年均增长[12%]。", "annual_average -"],
    ["产值比{2019年|2019}增长[12%]。", "other 2019 2019年"],
    ["产值比{2022年|2022}增长[12%]。", "year_on_year 2022 2022年"],
    ["与{2019年|2019}相比，产值增长[12%]。", "other 2019 2019年"],
    ["产值增长[12%]。", "null -"],
    ["产值比年初预算增加[9万元]。", "null -"],
    ["事故与前三年平均数相比下降[12%]。", "null -"],
  ])("%s %s", (text, expected) => {
    expect(basis(text)).toEqual([expected]);
  });

  it("goes on over the sentence, and into 其中", () => {
    expect(
      basis("产值[9万元]，比上年增长[6%]，利润增长[5%]。其中：甲增长[4%]。乙增长[3%]。").map((x) => x?.slice(0, 12)),
    ).toEqual([undefined, "year_on_year", "year_on_year", "year_on_year", "null -"]);
    expect(basis("产值年均增长[6%]，利润增长[5%]。")).toEqual(["annual_average -", "null -"]);
  });

  it("is the earlier figure of the pair just told", () => {
    expect(basis("由[4人]增加到[9人]、增长[104%]。")).toEqual([null, null, "from_to -"]);
  });
});
