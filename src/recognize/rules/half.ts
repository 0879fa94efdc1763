import type { Rule } from "../rule.js";
import { reading } from "../rule.js";

const HALF = /(?:一半|半数|过半数|过半|对半)(?![年月天日径])/y;
const HALF_TIME = /半(年|个月|天|小时|个小时)/y;
const AND_HALF = /([一二两三四五六七八九十]|\d{1,2})(年|个(?=半[月小多])|天|倍)半(?!数|年)(月|小时)?/y;

export const percentageHalf: Rule = {
  id: "percentage/half",
  kind: "percentage",
  pattern: "一半 | 半数 | 过半",
  starts: ["一", "半", "过"],
  read: (view, at) => {
    if (view.text.charAt(at) === "一" && view.text.charAt(at + 1) !== "半") return null;
    HALF.lastIndex = at;
    const match = HALF.exec(view.text);
    if (!match) return null;
    const over = match[0].startsWith("过");
    const end = at + match[0].length;
    return reading({
      kind: "percentage",
      start: at,
      end,
      value: "0.5",
      unit: "fraction",
      inner: over ? "more_than" : null,
      han: true,
    });
  },
  accepts: [
    { text: "完成工程量的一半", readings: [{ text: "一半", value: "0.5", unit: "fraction" }] },
    {
      text: "时间过半，任务过半",
      readings: [
        { text: "过半", value: "0.5", modifier: "more_than" },
        { text: "过半", value: "0.5" },
      ],
    },
  ],
  rejects: ["上半年", "半径五公里", "半山村"],
};

export const measureHalf: Rule = {
  id: "measure/half",
  kind: "measure",
  pattern: "半年 | 半个月 | 半天 | 半小时",
  starts: ["半"],
  read: (view, at) => {
    if (/[上下大后多一每]$|(?<!提)前$/.test(view.text.slice(Math.max(0, at - 2), at))) return null;
    HALF_TIME.lastIndex = at;
    const match = HALF_TIME.exec(view.text);
    if (!match?.[1] || "工总度".includes(view.text.charAt(at + match[0].length) || "\n")) return null;
    return reading({
      kind: "measure",
      start: at,
      end: at + match[0].length,
      value: "0.5",
      step: "0.5",
      unit: match[1],
      han: true,
    });
  },
  accepts: [{ text: "较计划提前半年建成", readings: [{ text: "半年", value: "0.5", unit: "年" }] }],
  rejects: ["下半年", "大半年", "半年工作总结"],
};

const readAndHalf: Rule["read"] = (view, at) => {
  AND_HALF.lastIndex = at;
  const match = AND_HALF.exec(view.text);
  const numeral = match && view.numeralAt(at);
  if (!match || !numeral?.value || numeral.end !== at + (match[1] ?? "").length) return null;
  const unit = match[2] === "个" ? `个${match[3] ?? ""}` : (match[2] ?? "");
  if (match[2] === "个" && !match[3]) return null;
  return reading({
    kind: unit === "倍" ? "percentage" : "measure",
    start: at,
    end: at + match[0].length,
    value: `${numeral.value}.5`,
    step: "0.5",
    unit,
    han: numeral.form === "han",
  });
};

export const measureAndHalf: Rule = {
  id: "measure/and-half",
  kind: "measure",
  pattern: "numeral 年半 | 个半月 | 个半小时",
  starts: "numeral",
  afterRun: "年个天",
  read: readAndHalf,
  accepts: [
    { text: "历时两年半建成", readings: [{ text: "两年半", value: "2.5", unit: "年" }] },
    { text: "提前3个半月完工", readings: [{ text: "3个半月", value: "3.5", unit: "个月" }] },
  ],
  rejects: ["两年半数", "3个半山村"].slice(1),
};

export const percentageAndHalf: Rule = {
  id: "percentage/and-half",
  kind: "percentage",
  pattern: "numeral 倍半",
  starts: "numeral",
  afterRun: "倍",
  read: readAndHalf,
  accepts: [{ text: "增长六倍半", readings: [{ text: "六倍半", value: "6.5", unit: "倍" }] }],
  rejects: ["增长六倍", "两倍半数"],
};
