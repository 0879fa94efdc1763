import { DAY, impliedYear, MONTH, smallNumber, TO, YEAR, yearOf } from "../date-words.js";
import { lastDay, period } from "../period.js";
import type { Rule } from "../rule.js";
import { reading } from "../rule.js";

const SINGLE = new RegExp(`(?:(${YEAR})年)?(?<![\\d.])(${MONTH})月(${DAY})[日号](?!线)`, "y");
const RANGE = new RegExp(`(?:(${YEAR})年)?(?<![\\d.])(${MONTH})月(${DAY})日?${TO}(?:(${MONTH})月)?(${DAY})日`, "y");
const ALONE = new RegExp(`(${DAY})日(?![均内报游前后])`, "y");

const exists = (year: number | null, month: number, day: number): boolean => day <= lastDay(year ?? 2000, month);

export const dateDay: Rule = {
  id: "date/day",
  kind: "date",
  pattern: "[YYYY年]M月D日",
  starts: "numeral",
  afterRun: "年月",
  read: (view, at) => {
    SINGLE.lastIndex = at;
    const match = SINGLE.exec(view.text);
    if (!match?.[2] || !match[3]) return null;
    const year = match[1] ? yearOf(match[1]) : impliedYear(view, at);
    const month = smallNumber(match[2]);
    const day = smallNumber(match[3]);
    if (!exists(year, month, day)) return null;
    return reading({ kind: "date", start: at, end: at + match[0].length, date: period({ year, month, day }) });
  },
  accepts: [
    { text: "10月13日完成收购", readings: [{ text: "10月13日", edtf: "2023-10-13" }] },
    { text: "2022年12月31日", readings: [{ text: "2022年12月31日", edtf: "2022-12-31" }] },
    { text: "二〇二四年一月十六日", readings: [{ text: "二〇二四年一月十六日", edtf: "2024-01-16" }] },
  ],
  rejects: ["2月30日", "13日内"],
};

export const dateDayRange: Rule = {
  id: "date/day-range",
  kind: "date",
  pattern: "[YYYY年]M月D日 dash [M月]D日",
  starts: "numeral",
  afterRun: "年月",
  read: (view, at) => {
    RANGE.lastIndex = at;
    const match = RANGE.exec(view.text);
    if (!match?.[2] || !match[3] || !match[5]) return null;
    const year = match[1] ? yearOf(match[1]) : impliedYear(view, at);
    const month = smallNumber(match[2]);
    const lastMonth = match[4] ? smallNumber(match[4]) : month;
    const from = { year, month, day: smallNumber(match[3]) };
    const to = { year, month: lastMonth, day: smallNumber(match[5]) };
    if (lastMonth < month || (lastMonth === month && to.day <= from.day)) return null;
    if (!exists(year, month, from.day) || !exists(year, lastMonth, to.day)) return null;
    return reading({ kind: "date", start: at, end: at + match[0].length, date: period(from, to) });
  },
  accepts: [
    { text: "9月15日—20日集中整治", readings: [{ text: "9月15日—20日", edtf: "2023-09-15/2023-09-20" }] },
    { text: "自4月28日至5月3日", readings: [{ text: "4月28日至5月3日", edtf: "2023-04-28/2023-05-03" }] },
  ],
  rejects: ["9月15日、20日", "9月20日至15日"],
};

export const dateDayAlone: Rule = {
  id: "date/day-alone",
  kind: "date",
  pattern: "D日 behind a date of the same sentence",
  starts: "numeral",
  afterRun: "日",
  read: (view, at) => {
    if (!/[、和及，至]/.test(view.text.charAt(at - 1))) return null;
    const month = view.monthAt(at);
    if (month === null) return null;
    ALONE.lastIndex = at;
    const match = ALONE.exec(view.text);
    if (!match?.[1]) return null;
    const year = view.yearAt(at);
    const day = smallNumber(match[1]);
    if (!exists(year, month, day)) return null;
    return reading({ kind: "date", start: at, end: at + match[0].length, date: period({ year, month, day }) });
  },
  accepts: [
    {
      text: "9月15日、20日两次会商",
      readings: [
        { text: "9月15日", edtf: "2023-09-15" },
        { text: "20日", edtf: "2023-09-20" },
        { text: "两次", value: "2" },
      ],
    },
  ],
  rejects: ["工期20日", "9月、20日均"],
};
