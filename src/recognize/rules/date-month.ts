import { DASHES, impliedYear, MONTH, smallNumber, TO, YEAR, yearOf } from "../date-words.js";
import { type DatePoint, lastDay, monthEnd, period } from "../period.js";
import type { Rule } from "../rule.js";
import { reading } from "../rule.js";
import type { View } from "../view.js";

const SINGLE = new RegExp(`(?:(${YEAR})年)?(?<![\\d.])(${MONTH})月(份)?(底|末|初|上旬|中旬|下旬)?(?![龄饼嫂季])`, "y");
const RANGE = new RegExp(
  `(?:(${YEAR})年)?(?<![\\d.])(${MONTH})月?份?${TO}(?:(${YEAR})年)?(${MONTH})月份?(底|末)?(?![龄\\d])`,
  "y",
);
const ELAPSED = /(1[0-2]|[2-9]|十[一二]?|[二两三四五六七八九])个月/y;

/** 一月 to 九月 alone are months only beside words that say so; 一月一主题 is none. */
function isMonth(view: View, at: number, text: string, year: string | undefined, tail: string | undefined): boolean {
  if (/^\d/.test(text) || /^十./.test(text) || year || tail) return true;
  const before = view.text.slice(Math.max(0, at - 2), at);
  const next = view.text.slice(at + text.length + 1, at + text.length + 4);
  return /[年至到自从截在于]$/.test(before) || /^(以来|起|至|到|，)/.test(next);
}

function inMonth(year: number | null, month: number, part: string | undefined): [DatePoint, DatePoint?] {
  const last = year === null ? (month === 2 ? 29 : lastDay(2000, month)) : lastDay(year, month);
  switch (part) {
    case "底":
    case "末":
      return [monthEnd(year, month)];
    case "初":
      return [{ year, month, day: 1 }];
    case "上旬":
      return [
        { year, month, day: 1 },
        { year, month, day: 10 },
      ];
    case "中旬":
      return [
        { year, month, day: 11 },
        { year, month, day: 20 },
      ];
    case "下旬":
      return [
        { year, month, day: 21 },
        { year, month, day: last },
      ];
    default:
      return [{ year, month }];
  }
}

export const dateMonth: Rule = {
  id: "date/month",
  kind: "date",
  pattern: "[YYYY年]M月[份|底|初|上旬|中旬|下旬]",
  starts: "numeral",
  afterRun: "年月",
  read: (view, at) => {
    SINGLE.lastIndex = at;
    const match = SINGLE.exec(view.text);
    if (!match?.[2] || !isMonth(view, at, match[2], match[1], match[3] ?? match[4])) return null;
    const year = match[1] ? yearOf(match[1]) : impliedYear(view, at);
    const month = smallNumber(match[2]);
    const [from, to] = inMonth(year, month, match[4]);
    return reading({ kind: "date", start: at, end: at + match[0].length, date: period(from, to ?? null) });
  },
  accepts: [
    { text: "截至10月底已完工", readings: [{ text: "10月底", edtf: "2023-10-31" }] },
    { text: "今年2月以来", readings: [{ text: "2月", edtf: "2023-02" }] },
    { text: "去年11月动工", readings: [{ text: "11月", edtf: "2022-11" }] },
    { text: "2022年3月启动", readings: [{ text: "2022年3月", edtf: "2022-03" }] },
    { text: "于9月上旬完成", readings: [{ text: "9月上旬", edtf: "2023-09-01/2023-09-10" }] },
    { text: "截至十月底", readings: [{ text: "十月底", edtf: "2023-10-31" }] },
  ],
  rejects: ["一月一主题", "36月龄", "3个月", "13月"],
};

export const dateMonthRange: Rule = {
  id: "date/month-range",
  kind: "date",
  pattern: "[YYYY年]M[月] dash M月",
  starts: "numeral",
  afterRun: `年月份${DASHES}`,
  read: (view, at) => {
    RANGE.lastIndex = at;
    const match = RANGE.exec(view.text);
    if (!match?.[2] || !match[4]) return null;
    const year = match[1] ? yearOf(match[1]) : impliedYear(view, at);
    const from = { year, month: smallNumber(match[2]) };
    const last = match[3] ? yearOf(match[3]) : year;
    const month = smallNumber(match[4]);
    if (last === year && month <= from.month) return null;
    const to = match[5] ? monthEnd(last, month) : { year: last, month };
    return reading({ kind: "date", start: at, end: at + match[0].length, date: period(from, to) });
  },
  accepts: [
    { text: "1至10月税收", readings: [{ text: "1至10月", edtf: "2023-01/2023-10" }] },
    { text: "2022年1－9月入库", readings: [{ text: "2022年1－9月", edtf: "2022-01/2022-09" }] },
    { text: "1月—6月接待", readings: [{ text: "1月—6月", edtf: "2023-01/2023-06" }] },
  ],
  rejects: ["3—5个月", "10至1月", "3-6月龄"],
};

export const dateMonthsElapsed: Rule = {
  id: "date/months-elapsed",
  kind: "date",
  pattern: "前 N个月",
  starts: "numeral",
  afterRun: "个",
  read: (view, at) => {
    if (view.text.charAt(at - 1) !== "前" || view.text.charAt(at - 2) === "提") return null;
    ELAPSED.lastIndex = at;
    const match = ELAPSED.exec(view.text);
    if (!match?.[1]) return null;
    const stated = /(20\d\d|19\d\d)年前$/.exec(view.text.slice(Math.max(0, at - 6), at));
    const year = stated ? Number(stated[1]) : impliedYear(view, at - 1);
    const to = { year, month: smallNumber(match[1]) };
    return reading({ kind: "date", start: at, end: at + match[0].length, date: period({ year, month: 1 }, to) });
  },
  accepts: [{ text: "前10个月累计入库", readings: [{ text: "10个月", edtf: "2023-01/2023-10" }] }],
  rejects: ["提前3个月", "历时10个月"],
};
