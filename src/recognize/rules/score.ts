import type { Rule } from "../rule.js";
import { reading } from "../rule.js";

const SCORED =
  /(?:得分?|评分|分值|打分|分数|总分|均分|平均分|成绩|测评|考核|满意度|指数|积分|扣|记|加)[^，。；、\n]{0,6}$/;
const OTHER_WORD = /[钟之别类管级公红支工部组队批布散享期属/／]/;

export const countScore: Rule = {
  id: "count/score",
  kind: "count",
  pattern: "得分|评分|成绩 … numeral + 分",
  starts: "numeral",
  afterNumeral: "分",
  read: (view, at) => {
    const numeral = view.numeralAt(at);
    if (!numeral?.value || numeral.bare || numeral.form !== "arabic" || numeral.scale > 0) return null;
    if (view.text.charAt(numeral.end) !== "分" || OTHER_WORD.test(view.text.charAt(numeral.end + 1))) return null;
    if (!SCORED.test(view.text.slice(Math.max(0, at - 12), at))) return null;
    const { value, step, inner, end } = numeral;
    return reading({ kind: "count", start: at, end: end + 1, value, step, inner, unit: "分" });
  },
  accepts: [
    { text: "综合测评得分92.5分，", readings: [{ text: "92.5分", value: "92.5", unit: "分" }] },
    { text: "分值提高到5分。", readings: [{ text: "5分", value: "5", unit: "分" }] },
    { text: "群众满意度达到98分。", readings: [{ text: "98分", value: "98", unit: "分" }] },
  ],
  rejects: ["上午10时30分", "考核3分钟", "得到3分之一"],
};
