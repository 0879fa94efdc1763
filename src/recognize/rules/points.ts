import type { Rule } from "../rule.js";
import { reading } from "../rule.js";

const SHARED = /个[、和及与](?:\d+(?:\.\d+)?个[、和及与]){0,8}\d+(?:\.\d+)?个百分点/y;
const TENTHS = /成([一二三四五六七八九半])(?![^，。；、！？）以左]|以[^上下])/y;

export const percentagePointsShared: Rule = {
  id: "percentage/points-shared",
  kind: "percentage",
  pattern: "N个和N个百分点",
  starts: "numeral",
  afterNumeral: "个",
  read: (view, at) => {
    const numeral = view.numeralAt(at);
    if (!numeral?.value || numeral.form !== "arabic") return null;
    SHARED.lastIndex = numeral.end;
    const match = SHARED.exec(view.text);
    if (!match) return null;
    const { value, step, inner, end } = numeral;
    const until = numeral.end + match[0].length;
    return reading({
      kind: "percentage",
      start: at,
      end: end + 1,
      value,
      step,
      inner,
      unit: "pp",
      until: Math.min(until, end + 1),
    });
  },
  accepts: [
    {
      text: "分别提高1.9个和4.5个百分点",
      readings: [
        { text: "1.9个", value: "1.9", unit: "pp" },
        { text: "4.5个百分点", value: "4.5", unit: "pp" },
      ],
    },
  ],
  rejects: ["建成2个和3个站点", "提高1.9个百分点"],
};

export const percentageTenthsHalf: Rule = {
  id: "percentage/tenths-half",
  kind: "percentage",
  pattern: "N成N | N成半",
  starts: "numeral",
  afterNumeral: "成",
  read: (view, at) => {
    const numeral = view.numeralAt(at);
    if (!numeral?.value || numeral.bare || numeral.value.length > 1) return null;
    TENTHS.lastIndex = numeral.end;
    const match = TENTHS.exec(view.text);
    if (!match?.[1]) return null;
    const tenth = match[1] === "半" ? 5 : "一二三四五六七八九".indexOf(match[1]) + 1;
    const end = numeral.end + match[0].length;
    return reading({
      kind: "percentage",
      start: at,
      end,
      value: `${numeral.value}.${tenth}`,
      step: "0.1",
      unit: "成",
      han: true,
    });
  },
  accepts: [{ text: "产量比常年高两成五。", readings: [{ text: "两成五", value: "2.5", unit: "成" }] }],
  rejects: ["三成五金企业", "占三成以上"],
};
