import { DASHES, impliedYear, smallNumber, TO, YEAR, yearOf } from "../date-words.js";
import { monthEnd, period } from "../period.js";
import type { Rule } from "../rule.js";
import { reading } from "../rule.js";

const QUARTER = new RegExp(`(?:(${YEAR})年)?(前|第)?([一二两三四1-4])(?:个)?季度(末|底|初)?`, "y");
const QUARTERS = new RegExp(`(?:(${YEAR})年)?第?([一二三四1-4])(?:季度)?${TO}第?([一二三四1-4])季度`, "y");
const HALF = new RegExp(`(?:(${YEAR})年)?(上|下)半年`, "y");

export const dateQuarter: Rule = {
  id: "date/quarter",
  kind: "date",
  pattern: "[YYYY年][前|第]N季度",
  starts: ["前", "第", ..."0123456789一二两三四"],
  afterRun: "年个季",
  read: (view, at) => {
    QUARTER.lastIndex = at;
    const match = QUARTER.exec(view.text);
    if (!match?.[3] || (match[0].includes("个") && match[2] !== "前")) return null;
    const year = match[1] ? yearOf(match[1]) : impliedYear(view, at);
    const quarter = smallNumber(match[3]);
    const last = quarter * 3;
    const from = { year, month: match[2] === "前" ? 1 : last - 2 };
    const edge = match[4];
    const date = edge && edge !== "初" ? period(monthEnd(year, last)) : period(from, { year, month: last });
    return reading({ kind: "date", start: at, end: at + match[0].length, date });
  },
  accepts: [
    { text: "一季度实现开门红", readings: [{ text: "一季度", edtf: "2023-01/2023-03" }] },
    { text: "前三季度增长5%", readings: [{ text: "前三季度", edtf: "2023-01/2023-09" }, { text: "5%" }] },
    { text: "2022年第四季度", readings: [{ text: "2022年第四季度", edtf: "2022-10/2022-12" }] },
  ],
  rejects: ["每季度至少一次", "四季如春", "连续3个季度增长"],
};

export const dateQuarterRange: Rule = {
  id: "date/quarter-range",
  kind: "date",
  pattern: "[YYYY年]N至N季度",
  starts: ["第", ..."0123456789一二三四"],
  afterRun: `年季${DASHES}`,
  read: (view, at) => {
    QUARTERS.lastIndex = at;
    const match = QUARTERS.exec(view.text);
    if (!match?.[2] || !match[3]) return null;
    const year = match[1] ? yearOf(match[1]) : impliedYear(view, at);
    const from = smallNumber(match[2]) * 3 - 2;
    const to = smallNumber(match[3]) * 3;
    if (to <= from + 2) return null;
    const date = period({ year, month: from }, { year, month: to });
    return reading({ kind: "date", start: at, end: at + match[0].length, date });
  },
  accepts: [{ text: "一至三季度稳步回升", readings: [{ text: "一至三季度", edtf: "2023-01/2023-09" }] }],
  rejects: ["三至一季度"],
};

export const dateHalf: Rule = {
  id: "date/half",
  kind: "date",
  pattern: "[YYYY年]上半年|下半年",
  starts: ["上", "下", "1", "2", "一", "二"],
  afterRun: "年",
  read: (view, at) => {
    HALF.lastIndex = at;
    const match = HALF.exec(view.text);
    if (!match) return null;
    const year = match[1] ? yearOf(match[1]) : impliedYear(view, at);
    const first = match[2] === "上";
    const date = period({ year, month: first ? 1 : 7 }, { year, month: first ? 6 : 12 });
    return reading({ kind: "date", start: at, end: at + match[0].length, date });
  },
  accepts: [
    { text: "上半年完成投资", readings: [{ text: "上半年", edtf: "2023-01/2023-06" }] },
    { text: "2022年下半年动工", readings: [{ text: "2022年下半年", edtf: "2022-07/2022-12" }] },
  ],
  rejects: ["上半场", "半年"].slice(0, 1),
};
