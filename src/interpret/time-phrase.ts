import { EPOCHS } from "../lexicon/time-phrases.js";
import type { Sentence } from "../model/outline.js";
import type { Period, Quantity } from "../model/quantity.js";
import { dayPeriod, firstYear, lastDay, monthsPeriod, openMonth, openPeriod, yearPeriod } from "./calendar.js";
import type { InterpretContext } from "./context.js";
import { type Found, roleOf, type TimeRole } from "./time-role.js";
import type { YearFrame, YearFrames } from "./year-frame.js";

export interface TimePhrase {
  readonly start: number;
  readonly end: number;
  readonly period: Period | null;
  readonly role: TimeRole;
  /** It opens its clause. */
  readonly leading: boolean;
  /** It opens its sentence. */
  readonly opening: boolean;
}

const OPENER = /[，,；;。：:、\n(（]$/;
const CONNECTIVE = /(?:其中|同时|经统计|据统计|此外|另外|[一二三四五]是)$/;

/** Every time phrase of a sentence in reading order: the dates among the quantities and the words without a numeral. */
export function timePhrases(
  { source }: InterpretContext,
  sentence: Sentence,
  dates: readonly Quantity[],
  frames: YearFrames,
  words: TimeWords,
): TimePhrase[] {
  const { folded } = source;
  const { start, end } = sentence.span;
  if (dates.length === 0 && !words.some((word) => word.next(start) < end)) return [];
  const frame = frames.of(sentence.sectionId);
  const all: Found[] = [];
  for (const date of dates) all.push(dateFound(folded, date, start, end, frame));
  collectWords(folded, start, end, frame, words, all);
  all.sort((a, b) => a.start - b.start || b.end - a.end);

  const phrases: TimePhrase[] = [];
  for (const one of all) {
    const before = phrases.at(-1);
    if (before !== undefined && one.start < before.end) continue;
    const head = folded.slice(Math.max(start, one.start - 8), one.start);
    const opening = head.trim() === "" || /^[“"”\s]*$/.test(head);
    const leading = opening || OPENER.test(head) || CONNECTIVE.test(head);
    const listed = before?.role === "base" && /^[、和及与]$/.test(folded.slice(before.end, one.start));
    const role: TimeRole = listed ? "base" : (one.role ?? roleOf(folded, one, sentence.span, frame, leading));
    phrases.push({ start: one.start, end: one.end, period: one.period, role, leading, opening });
  }
  return phrases;
}

/** The places of a word, asked for in rising order. */
interface Places {
  readonly next: (from: number) => number;
}

/** 年, 目前, 当前, 以来: a time phrase without a numeral holds one of them. */
export type TimeWords = readonly [years: Places, now: Places, present: Places, since: Places];

export function timeWords(folded: string): TimeWords {
  return [places(folded, "年"), places(folded, "目前"), places(folded, "当前"), places(folded, "以来")];
}

/** Looks on from the place found last, so that a report is read once, however many sentences ask. */
function places(folded: string, word: string): Places {
  let place = -1;
  const next = (from: number): number => {
    if (place < from) {
      const found = folded.indexOf(word, from);
      place = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return place;
  };
  return { next };
}

const found = (
  start: number,
  end: number,
  period: Period | null,
  bound: boolean,
  role: TimeRole | null = null,
  narrow = false,
): Found => ({ start, end, period, bound, narrow, role });

const DATE_TAIL = /”?(?:期间|时期|以来|年?来|至今|底?前|之?前|以前|起|末|初|开始)?/y;
const UNTIL = /(?:截至|截止到?|截止至)(?:今年|去年|上年|“)?$/;
const PREFIX =
  /(?:自从|自|从|截至|截止到|截止|至|到|(?<![高低快慢好优大小])于|在)?(?:今年|去年|上年|本年|明年|过去|今后|未来|[前近这]|“)?$/;
const SINCE_BEHIND = /[^，。；,;、]{1,18}?以来/y;

function dateFound(folded: string, date: Quantity, floor: number, ceiling: number, frame: YearFrame): Found {
  const head = folded.slice(Math.max(floor, date.span.start - 6), date.span.start);
  const prefix = PREFIX.exec(head)?.[0] ?? "";
  DATE_TAIL.lastIndex = date.span.end;
  const tail = DATE_TAIL.exec(folded)?.[0] ?? "";
  const start = date.span.start - prefix.length;
  const end = Math.min(ceiling, date.span.end + tail.length);
  const period = date.date;
  SINCE_BEHIND.lastIndex = end;
  const event = /[年月日]$/.test(date.text) && tail === "" ? (SINCE_BEHIND.exec(folded)?.[0] ?? "") : "";
  if (period === null || period.start === null) return found(start, end, null, false, "none");
  if (event !== "" && end + event.length <= ceiling) return found(start, end + event.length, openPeriod(period), true);
  const until = UNTIL.test(head);
  const since = /(?:以来|来|至今|起|开始)$/.test(tail);
  if (since && firstYear(period) === frame.own && period.edtf.length === 4) return found(start, end, period, true);
  if (since && period.end !== null && !period.edtf.includes("/")) return found(start, end, openPeriod(period), true);
  if (/以来$/.test(tail) && /五$/.test(date.text)) return found(start, end, openPeriod(period), true);
  if (until || /末$/.test(tail)) return found(start, end, lastDay(period), true);
  return found(start, end, period, false);
}

/** Finds the period words without a numeral: 今年以来, 全年, 年末, 目前, 党的二十大以来. */
function collectWords(
  folded: string,
  floor: number,
  ceiling: number,
  frame: YearFrame,
  [years, now, present, since]: TimeWords,
  all: Found[],
): void {
  for (let at = years.next(floor); at < ceiling; at = years.next(at + 1)) {
    const word = yearWord(folded, at, floor, frame);
    if (word !== null) all.push(word);
  }
  for (const word of [now, present])
    for (let at = word.next(floor); at < ceiling; at = word.next(at + 2))
      if (folded.charAt(at - 1) !== "项") all.push(found(at, at + 2, null, false, "reset"));
  for (let at = since.next(floor); at < ceiling; at = since.next(at + 2)) {
    const word = sinceWord(folded, at, floor);
    if (word !== null) all.push(word);
  }
}

function year(value: number | null): Period | null {
  return value === null ? null : yearPeriod(value);
}

function plus(value: number | null, years: number): number | null {
  return value === null ? null : value + years;
}

const TAIL = /(?:年?底前|年?末|年?底|年?初|以来|来|度|同期)?/y;

/** A word around the character 年, or null where it is none or a date already covers it. */
function yearWord(folded: string, at: number, floor: number, frame: YearFrame): Found | null {
  const before = at > floor ? folded.charAt(at - 1) : "";
  const next = folded.charAt(at + 1);
  switch (before) {
    case "今":
      return spoken(folded, at, before, frame.now);
    case "本":
      return /[基根]/.test(folded.charAt(at - 2)) ? null : spoken(folded, at, before, frame.own);
    case "去":
      return spoken(folded, at, before, plus(frame.now, -1));
    case "明":
      return spoken(folded, at, before, plus(frame.now, 1));
    case "上":
      return "以之".includes(folded.charAt(at - 2)) ? null : spoken(folded, at, before, plus(frame.own, -1));
    case "全":
      if (/^(?:目标|任务|计划|预算|预期)/.test(folded.slice(at + 1, at + 3))) return null;
      return found(at - 1, at + 1, year(frame.own), false);
    case "近":
    case "多":
      return next === "来" || folded.startsWith("以来", at + 1)
        ? found(at - 1, at + (next === "来" ? 2 : 3), null, true, "governs")
        : null;
    case "一":
      return next === "来" && !/[\d一二三四五六七八九十]/.test(folded.charAt(at - 2))
        ? found(at - 1, at + 2, year(frame.own), true)
        : null;
    case "半":
      return halfYear(folded, at, frame);
    default:
      return bareYear(folded, at, before, frame);
  }
}

function spoken(folded: string, at: number, before: string, value: number | null): Found {
  TAIL.lastIndex = at + 1;
  const tail = TAIL.exec(folded)?.[0] ?? "";
  const end = at + 1 + tail.length;
  const bound = tail.endsWith("来");
  if (value === null) return found(at - 1, end, null, bound, "none");
  return found(at - 1, end, ofTail(value, tail), bound, null, before === "上" && !bound);
}

function ofTail(value: number, tail: string): Period {
  if (/[末底]/.test(tail)) return dayPeriod(value, 12, 31);
  return tail.endsWith("初") ? dayPeriod(value, 1, 1) : yearPeriod(value);
}

function halfYear(folded: string, at: number, frame: YearFrame): Found | null {
  const half = folded.charAt(at - 2);
  if (half !== "上" && half !== "下") return null;
  const named = folded.slice(Math.max(0, at - 4), at - 2);
  const value = named === "去年" ? plus(frame.now, -1) : named === "今年" ? frame.now : frame.own;
  const period = value === null ? null : half === "上" ? monthsPeriod(value, 1, 6) : monthsPeriod(value, 7, 12);
  return found(at - 2, at + 1, period, false);
}

/** 年内, 年末, 年底, 年初, 年度 + a plan's noun, where no numeral or word stands before. */
function bareYear(folded: string, at: number, before: string, { own }: YearFrame): Found | null {
  if (own === null || /[\d一二三四五六七八九十〇零百几数两每半前后]/.test(before)) return null;
  const two = folded.slice(at, at + 2);
  const end = at + 2;
  if (two === "年内") return found(at, end, yearPeriod(own), false);
  if ((two === "年末" || two === "年底") && !folded.startsWith("岁", at + 2))
    return found(at, end, dayPeriod(own, 12, 31), false);
  if (two === "年初") {
    const plan = /^(?:的)?(?:预算|目标|计划|安排|确定|预期|下达|批准|制定|代编|既定)/.test(
      folded.slice(at + 2, at + 6),
    );
    return found(at, end, dayPeriod(own, 1, 1), false, plan ? "none" : null, !plan);
  }
  if (
    two === "年度" &&
    /^总?(?:目标|任务|计划|预算|指标){1,2}[数值额]?(?![的数值额目任])/.test(folded.slice(at + 2, at + 10))
  )
    return found(at, end, yearPeriod(own), false, "figure");
  return null;
}

const SINCE_NAMED = /(?:自|自从|从)[^，。；,;：:]{2,24}$/;

/** 以来 without a numeral: from a congress on, or from a time that the text does not tell. */
function sinceWord(folded: string, at: number, floor: number): Found | null {
  const head = folded.slice(Math.max(floor, at - 28), at);
  if (/[年月日底初]$|五[”"]?(?:时期|期间)?$|一直$|长期$|历史$|[季度]$/.test(head)) {
    if (!/换届$|[^0-9一二三四五六七八九十近多今去]年$/.test(head)) return null;
  }
  for (const [name, month] of EPOCHS) {
    const place = head.lastIndexOf(name);
    if (place >= 0 && head.length - place <= name.length + 8)
      return found(at - head.length + place, at + 2, openMonth(month), true);
  }
  const named = SINCE_NAMED.exec(head);
  if (named === null || /\d/.test(named[0])) return null;
  return found(at - named[0].length, at + 2, null, true);
}
