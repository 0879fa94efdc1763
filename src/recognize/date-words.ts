import { readHanDigits, readHanNumeral } from "./han-numeral.js";
import type { View } from "./view.js";

export const YEAR = "(?:1[89]\\d\\d|20\\d\\d|[一二][〇零九八][〇零一二三四五六七八九]{2})";
export const MONTH = "(?:1[0-2]|0?[1-9]|十[一二]|[一二三四五六七八九十])";
export const DAY = "(?:3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]|[二]?十|[一二三四五六七八九])";
/** What TO can start with. */
export const DASHES = "-—–~至到―";
export const TO = "(?:-{1,2}|—{1,2}|–|~|至|到|―)";

export function yearOf(text: string): number {
  return Number(/^\d/.test(text) ? text : readHanDigits(text));
}

export function smallNumber(text: string): number {
  return Number(/^\d/.test(text) ? text : (readHanNumeral(text)?.value ?? Number.NaN));
}

const RELATIVE: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  当年: 0,
  去年: -1,
  前年: -2,
  明年: 1,
  来年: 1,
};

/** The year of a date that states none: 今年, 去年, 上年 before it, or what the text around it speaks of. */
export function impliedYear(view: View, at: number): number | null {
  const before = view.text
    .slice(Math.max(0, at - 3), at)
    .replace(/的$/, "")
    .slice(-2);
  const offset = RELATIVE[before];
  if (offset !== undefined) {
    const base = before === "当年" ? view.yearAt(at) : view.thisYear(at);
    return base === null ? null : base + offset;
  }
  const year = view.yearAt(at);
  if (year === null) return null;
  if (before === "上年") return year - 1;
  return before === "次年" ? year + 1 : year;
}
