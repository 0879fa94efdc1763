import type { Kind } from "../../model/quantity.js";
import type { Rule } from "../rule.js";
import { reading } from "../rule.js";
import type { View } from "../view.js";

const MASK =
  /(?:\d{1,6}\.?(?:[Xx]{1,6}|\*{1,6}|×{1,6}|○{2,6}|□{1,6})\d{0,4}|[Xx]{1,6}|\*{1,6}|×{1,6}|○{2,6}|□{1,6}|●{2,6})(?!\d)(?:\.(?:[Xx]{1,4}|\*{1,4}|×{1,4}))?/y;
const SCALED = /(?:余|多)?[千百]?(?:万亿|万|亿)?(?:余|多)?/y;
const MASKED_DATE = /年(?:度|底|末|初)?(?:[Xx*×○\d]{1,4}月(?:[Xx*×○\d]{1,4}日)?)?|月(?:份|底|[Xx*×○\d]{1,4}日)?/y;
const STARTS = ["X", "x", "*", "×", "○", "□", "●", ..."0123456789"];

/** Behind the mask at `at`; -1 where none stands. */
function maskEnd({ text }: View, at: number): number {
  if (/[\w.*×○□●零〇一二三四五六七八九]/.test(text.charAt(at - 1))) return -1;
  MASK.lastIndex = at;
  if (!MASK.test(text)) return -1;
  // 2×475: a product, not a mask
  return /\d[×xX]\d/.test(text.slice(at, MASK.lastIndex)) ? -1 : MASK.lastIndex;
}

const readMasked: Rule["read"] = (view, at) => {
  const end = maskEnd(view, at);
  if (end < 0) return null;
  SCALED.lastIndex = end;
  const behind = end + (SCALED.exec(view.text)?.[0].length ?? 0);
  const bounds = { value: null, min: null, max: null, step: "1", inner: null, bare: false, digits: "", scale: 0 };
  const unit = view.unitBehind({ start: at, end: behind, form: "arabic", ...bounds });
  return unit && reading({ kind: unit.kind, start: at, end: unit.end, unit: unit.unit, per: unit.per, masked: true });
};

const readMaskedDate: Rule["read"] = (view, at) => {
  const end = maskEnd(view, at);
  if (end < 0) return null;
  MASKED_DATE.lastIndex = end;
  const date = MASKED_DATE.exec(view.text);
  return date && reading({ kind: "date", start: at, end: end + date[0].length, masked: true });
};

const rule = (kind: Kind, text: string, expected: string, unit: string, rejects: readonly string[]): Rule => ({
  id: `${kind}/masked`,
  kind,
  pattern: "X, *, ×, ○ or □ in place of digits",
  starts: STARTS,
  afterRun: ".Xx*×○□",
  read: kind === "date" ? readMaskedDate : readMasked,
  accepts: [{ text, readings: [{ text: expected, value: null, unit, masked: true }] }],
  rejects,
});

export const amountMasked = rule("amount", "投资X万元建设", "X万元", "CNY", ["X村"]);
export const percentageMasked = rule("percentage", "完成率XX%", "XX%", "%", ["XX镇"]);
export const countMasked = rule("count", "召开会议××次", "××次", "次", ["连片发展**1000余亩", "XX县", "2×475个"]);
export const measureMasked = rule("measure", "种植油茶**亩", "**亩", "亩", ["**1000余亩", "xx山"]);
export const dateMasked = rule("date", "20**年以来", "20**年", "", ["二○○六年"]);
