import { describe, expect, it } from "vitest";
import { readComparisons } from "../../src/interpret/comparison.js";
import { marked, ofFigures } from "./marked-context.js";

function comparisons(text: string): (string | null)[] {
  const context = marked(text);
  return ofFigures(context, readComparisons(context)).map((one) =>
    one === null ? null : `${one.to} ${one.direction}`,
  );
}

describe("a gap to somebody else", () => {
  it.each([
    ["增速高于全国[0.8个百分点]。", "全国 above"],
    ["高于全省平均水平[2个百分点]。", "全省平均水平 above"],
    ["失业率低于全国[0.4个百分点]。", "全国 below"],
    ["快于全市约[1.5个百分点]。", "全市 above"],
    ["增速比城镇居民高[1.9个百分点]。", "城镇居民 above"],
    ["较全省高出[1.3个百分点]。", "全省 above"],
    ["降雨较常年偏多[60%]。", "常年 above"],
    ["投资超年度计划[13%]。", "年度计划 above"],
  ])("%s %s", (text, expected) => {
    expect(comparisons(text)).toEqual([expected]);
  });

  it("names each of a list", () => {
    expect(comparisons("分别高于全国、全省[0.7个百分点]、[0.5个百分点]。")).toEqual(["全国 above", "全省 above"]);
    expect(comparisons("两项增速分别快于全市[0.9个百分点]和[7个百分点]。")).toEqual(["全市 above", "全市 above"]);
  });

  it.each([
    ["高于去年同期[2个百分点]。"],
    ["同比减少[9亩]。"],
    ["占比提高[2个百分点]。"],
    ["覆盖率不低于[90%]。"],
    ["产值超过[9亿元]。"],
    ["超额完成任务[6家]。"],
    ["淘汰落后织机[9台]。"],
    ["比上年高[2个百分点]。"],
    ["达到或好于Ⅱ类河段比例保持[96%]。"],
  ])("%s is none", (text) => {
    expect(comparisons(text)).toEqual([null]);
  });
});
