import type { Kind } from "../../model/quantity.js";
import type { Rule } from "../rule.js";
import { reading } from "../rule.js";

const BROKEN = /\d+(?:\.\d*)? {1,4}\.?\d+(?:\.\d+)?/y;

const readBroken: Rule["read"] = (view, at) => {
  BROKEN.lastIndex = at;
  const match = BROKEN.exec(view.text);
  if (!match) return null;
  const last = view.numeralAt(at + match[0].search(/\d+(?:\.\d+)?$/));
  const unit = last && view.unitBehind(last);
  if (!unit || (unit.kind === "measure" && unit.unit === "年")) return null;
  return reading({
    kind: unit.kind,
    start: at,
    end: unit.end,
    unit: unit.unit,
    per: unit.per,
    warning: {
      code: "broken-number",
      message: `the digits of "${match[0]}" are broken by a blank: no value was read`,
    },
  });
};

const pattern = "digits blank digits unit: a point or a digit was lost";
const rule = (kind: Exclude<Kind, "date">, text: string, expected: string, unit: string, reject: string): Rule => ({
  id: `${kind}/broken`,
  kind,
  pattern,
  starts: "numeral",
  afterRun: " .",
  read: readBroken,
  accepts: [{ text, readings: [{ text: expected, value: null, unit }] }],
  rejects: [reject],
});

export const amountBroken = rule("amount", "完成投资5 9亿元", "5 9亿元", "CNY", "2023 年投资");
export const percentageBroken = rule("percentage", "增长1 3%", "1 3%", "%", "增长13%");
export const countBroken = rule("count", "新建2 5个站点", "2 5个", "个", "共25个");
export const measureBroken = rule("measure", "种植3 2亩", "3 2亩", "亩", "2021 2023年");
