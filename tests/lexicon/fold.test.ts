import { expect, test } from "vitest";
import { fold } from "../../src/lexicon/fold.js";
import { traditionalPairs } from "../../src/lexicon/traditional.js";

test.each([
  ["增长９．５％", "增长9.5%"],
  ["１２，３４５", "12，345"],
  ["1,234,567元", "1,234,567元"],
  ["投资3亿元,增长5%;", "投资3亿元，增长5%；"],
  ["(一)总体:好!", "（一）总体：好！"],
  ["10:30", "10:30"],
  ["１０:３０", "10:30"],
  ["3－5，3–5，3−5，3—5，3～5，3〜5", "3-5，3-5，3-5，3—5，3~5，3~5"],
  ["一百二十萬億兩餘畝個點", "一百二十万亿两余亩个点"],
  ["總產值達幾十億圓,增長較快", "总产值达几十亿圆，增长较快"],
  ["一九八○年，二○○八年，二ＯＯ九年，二00五年", "一九八〇年，二〇〇八年，二〇〇九年，二〇〇五年"],
  ["○○个，ＡＯ级，100个", "○○个，AO级，100个"],
  ["⼆⽉⾦", "二月金"],
  ["＊＊个，＋５，Ａ／Ｂ", "**个，+5，A/B"],
  ["￥500", "¥500"],
  ['推进"三个一批"和"两清一建"行动', "推进“三个一批”和“两清一建”行动"],
  ['"甲"，"乙\n"丙"', '"甲"，"乙\n“丙”'],
  ["屏幕24＂，1＂", "屏幕24“，1”"],
  ["屏幕24＂", "屏幕24＂"],
])("%s folds to %s", (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(folded)).toBe(folded);
});

test("a text with nothing to fold is handed back", () => {
  const text = "全年粮食产量3.5万吨，增长2.1%。";
  expect(fold(text)).toBe(text);
});

test("half a surrogate pair and any other unit keep their place", () => {
  expect(fold("\ud842，\udfb7，")).toBe("\ud842，\udfb7，");
});

test("the table maps each traditional character once and to no other traditional one", () => {
  const from = new Set<string>();
  for (let at = 0; at < traditionalPairs.length; at += 2) {
    expect(from.has(traditionalPairs.charAt(at))).toBe(false);
    from.add(traditionalPairs.charAt(at));
  }
  expect(from.size).toBeGreaterThan(300);
  for (let at = 1; at < traditionalPairs.length; at += 2) expect(from.has(traditionalPairs.charAt(at))).toBe(false);
});
