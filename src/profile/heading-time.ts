import { PLAN_WORDS, REVIEW_WORDS, WEAK_PLAN_WORDS } from "../lexicon/plan-words.js";
import { spansYears, yearIn } from "./year.js";

/** Where a heading's words look. */
export type Look = "back" | "ahead" | "perhaps" | null;

/** The time that a heading's words state. */
export interface HeadingTime {
  readonly look: Look;
  /** A year by its number. */
  readonly year: number | null;
  /** Years from the year that the speaker calls 今年; null where no such word stands. */
  readonly offset: number | null;
  /** More than one year: a plan period, the next five years. */
  readonly many: boolean;
}

const REVIEW = new RegExp(REVIEW_WORDS.join("|"));
const PLAN = new RegExp(PLAN_WORDS.map((word) => word.replace(/[()]/g, "\\$&")).join("|"));
const WEAK = new RegExp(`(?:${WEAK_PLAN_WORDS.join("|")})$`);
const LAST = /去年|上年|过去(?:的)?一年|一年来|过去(?:的)?[三四五]年|[近五]{1,2}年(?:以)?来|本届政府/;
const THIS = /今年|本年|当年|上半年|下半年|下一?步|下一?阶段/;
const NEXT = /明年|来年|下一?年/;
const AHEAD_MANY = /今后[一二三四五几]{1,2}年|未来[一二三四五几]{1,2}年|今后一个时期/;
const YEAR_AT_START = /^(?:关于|围绕|对)?\s?[“"]?(?:19|20)\d{2}\s?年/;
const YEAR_OF_WORK =
  /(?:19|20)\d{2}\s?年度?.{0,14}(?:工作|回顾|总结|安排|计划|打算|预算|目标|要求|任务|重点|情况|草案|部署|预期|思路)/;

/** Reads the years and the direction off a heading's words. */
export function headingTime(title: string): HeadingTime {
  const many = AHEAD_MANY.test(title) || spansYears(title);
  const stated =
    YEAR_AT_START.test(title) || YEAR_OF_WORK.test(title) || /^[一二][一二三四五六七八九〇○零]{3}年/.test(title);
  const year = stated ? yearIn(title) : null;
  const offset = LAST.test(title) ? -1 : THIS.test(title) ? 0 : NEXT.test(title) ? 1 : null;
  return { look: lookOf(title), year, offset: year === null && !many ? offset : null, many: many && year === null };
}

function lookOf(title: string): Look {
  const plan = PLAN.exec(title);
  const review = REVIEW.exec(title);
  if (plan !== null && (review === null || plan.index < review.index) && !/(?:完成|执行|落实)情况/.test(title))
    return "ahead";
  if (review !== null) return "back";
  return WEAK.test(title) ? "perhaps" : null;
}
