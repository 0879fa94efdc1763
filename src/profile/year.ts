import type { YearSource } from "../model/profile.js";

const CHINESE = "〇一二三四五六七八九";
const YEAR = /(?<![\d.])((?:19|20)\d{2})\s?年|([一二][一二三四五六七八九〇○零ＯO]{3})年/;
const RANGE = /(?:19|20)\d{2}\s?年?\s?[—–~～至-]{1,2}\s?(?:19|20)\d{2}\s?年/;
const PLAN_PERIOD =
  /[“"]?(?:十[一二三四五六七八九]?|[一二三四五六七八九])五[”"]?(?:规划|时期|期间|计划|发展|目标|以来)/;
const MEETING =
  /((?:19|20)\d{2}|[一二][一二三四五六七八九〇○零ＯO]{3})年[\d一二三四五六七八九十]{1,3}月(?:[\d一二三四五六七八九十]{1,3}日)?.{0,60}(?:会议|大会|全会)/;

export interface StatedYear {
  readonly year: number;
  readonly source: YearSource;
}

function numberOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  let year = 0;
  for (const digit of text.replace(/[○零ＯO]/g, "〇")) year = year * 10 + CHINESE.indexOf(digit);
  return year;
}

/** The first year that a phrase names; none of a range. */
export function yearIn(text: string): number | null {
  const match = YEAR.exec(text.replace(RANGE, ""));
  return match === null ? null : numberOf((match[1] ?? match[2]) as string);
}

const REPORTED = /((?:19|20)\d{2})年度?[^，。；\d]{0,12}(?:工作|履职|任务|改革|情况|总结)/;
const WHOLE_YEAR = /(?<![\d.])((?:19|20)\d{2})年(?!\s?\d{1,2}月|以来)/;

/** The year that running text is about: of the work it reports, else the first that stands without a month, else the first. */
export function yearToldIn(text: string): number | null {
  const told = REPORTED.exec(text)?.[1] ?? WHOLE_YEAR.exec(text)?.[1];
  return told === undefined ? yearIn(text) : Number(told);
}

/** 2021—2025年 or “十四五”时期 without a year of its own: more than one year. */
export function spansYears(text: string): boolean {
  return (RANGE.test(text) || PLAN_PERIOD.test(text)) && yearIn(text) === null;
}

/** The year of the meeting that a report was given at. */
export function meetingYear(front: string): number | null {
  const match = MEETING.exec(front);
  return match === null ? null : numberOf(match[1] as string);
}
