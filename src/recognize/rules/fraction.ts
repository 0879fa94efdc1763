import { divide, isLess } from "../decimal.js";
import { readHanNumeral } from "../han-numeral.js";
import type { Rule } from "../rule.js";
import { reading } from "../rule.js";

const HAN = "[零〇一二三四五六七八九十百千万两]";
const HUNDREDTHS = /(百|千)分之([零〇一二三四五六七八九十百两点]{1,12}|\d+(?:\.\d+)?)/y;
/** 百分之一|至百分之三. */
const RANGE = /(?:至|到|—{1,2}|-|~)(百|千)分之([零〇一二三四五六七八九十百两点]{1,12}|\d+(?:\.\d+)?)/y;
const PAIR_OPENER = /[由从][^，。；、]{0,12}$/;
const FRACTION = new RegExp(`(${HAN}{1,6}|\\d{1,4})分之(${HAN}{1,6}|\\d{1,4})`, "y");

/** The number a short numeral stands for, as a decimal. */
function numberOf(text: string): string | null {
  return /^\d/.test(text) ? text : (readHanNumeral(text)?.value ?? null);
}

export const percentageSpelled: Rule = {
  id: "percentage/spelled",
  kind: "percentage",
  pattern: "百分之|千分之 numeral",
  starts: ["百", "千"],
  afterRun: "分",
  read: (view, at) => {
    HUNDREDTHS.lastIndex = at;
    const match = HUNDREDTHS.exec(view.text);
    if (!match?.[2]) return null;
    const value = match[2] === "百" ? "100" : numberOf(match[2]);
    if (value === null) return null;
    const unit = match[1] === "百" ? "%" : "‰";
    const end = at + match[0].length;
    RANGE.lastIndex = end;
    const far = RANGE.exec(view.text);
    const most = far?.[1] === match[1] && far?.[2] ? numberOf(far[2]) : null;
    const paired = PAIR_OPENER.test(view.text.slice(Math.max(0, at - 13), at));
    if (far && most !== null && !paired && isLess(value, most)) {
      const { length } = far[0];
      return reading({ kind: "percentage", start: at, end: end + length, min: value, max: most, unit, han: true });
    }
    const places = value.includes(".") ? value.length - value.indexOf(".") - 1 : 0;
    const step = places > 0 ? `0.${"1".padStart(places, "0")}` : "1";
    return reading({ kind: "percentage", start: at, end, value, step, unit, han: true });
  },
  accepts: [
    {
      text: "按总额的百分之二至百分之五计提，",
      readings: [{ text: "百分之二至百分之五", value: null, min: "2", max: "5", unit: "%" }],
    },
    {
      text: "由百分之五到百分之六，",
      readings: [
        { text: "百分之五", value: "5" },
        { text: "百分之六", value: "6" },
      ],
    },
    { text: "占百分之十二点五", readings: [{ text: "百分之十二点五", value: "12.5", unit: "%", step: "0.1" }] },
    { text: "控制在千分之五以内", readings: [{ text: "千分之五", value: "5", unit: "‰", modifier: "at_most" }] },
    { text: "兑现率百分之百", readings: [{ text: "百分之百", value: "100", unit: "%" }] },
  ],
  rejects: ["三个百分点", "百分制", "三分之二"],
};

export const percentageFraction: Rule = {
  id: "percentage/fraction",
  kind: "percentage",
  pattern: "numeral 分之 numeral",
  starts: "numeral",
  afterRun: "分",
  read: (view, at) => {
    FRACTION.lastIndex = at;
    const match = FRACTION.exec(view.text);
    if (!match?.[1] || !match[2] || match[1] === "百" || match[1] === "千") return null;
    const below = numberOf(match[1] === "万" ? "一万" : match[1]);
    const above = numberOf(match[2]);
    if (!below || !above || below === "0" || below.includes(".") || above.includes(".")) return null;
    const value = divide(Number(above), Number(below));
    return reading({ kind: "percentage", start: at, end: at + match[0].length, value, unit: "fraction", han: true });
  },
  accepts: [
    {
      text: "时间缩短三分之二以上",
      readings: [{ text: "三分之二", value: "0.666666666666667", unit: "fraction", modifier: "at_least" }],
    },
    { text: "占全市的四分之一", readings: [{ text: "四分之一", value: "0.25", unit: "fraction" }] },
  ],
  rejects: ["百分之五", "几分之", "一分之差"],
};

const SLASHED = /(\d{1,2})\/(\d{1,2})(?![\d/年月日.])/y;
const SHARE_BEFORE = /占[^，。；、\d]{0,8}$/;

export const percentageSlashed: Rule = {
  id: "percentage/slashed",
  kind: "percentage",
  pattern: "占 … N/M",
  starts: [..."123456789"],
  afterRun: "/",
  read: (view, at) => {
    SLASHED.lastIndex = at;
    const match = SLASHED.exec(view.text);
    const above = Number(match?.[1]);
    const below = Number(match?.[2]);
    if (!match || !(above > 0) || !(above < below)) return null;
    if (!SHARE_BEFORE.test(view.text.slice(Math.max(0, at - 10), at))) return null;
    const end = at + match[0].length;
    return reading({ kind: "percentage", start: at, end, value: divide(above, below), unit: "fraction" });
  },
  accepts: [
    { text: "产量占全国1/4", readings: [{ text: "1/4", value: "0.25", unit: "fraction" }] },
    {
      text: "规模占全省近1/3，",
      readings: [{ text: "1/3", value: "0.333333333333333", unit: "fraction" }],
    },
  ],
  rejects: ["1/4决赛", "比分1/3", "2023/2024"],
};
