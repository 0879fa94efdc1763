import type { PeriodSource } from "../model/metric.js";
import type { Sentence } from "../model/outline.js";
import type { Period, Quantity } from "../model/quantity.js";
import { isPoint, isWithin, lastYear, yearsPeriod } from "./calendar.js";
import type { InterpretContext } from "./context.js";
import { type TimePhrase, timePhrases, timeWords } from "./time-phrase.js";
import { type YearFrames, yearFrames } from "./year-frame.js";

/** The time that the text states for a figure; `phrase.period` is null where the words name a time that nobody can date. */
export interface StatedTime {
  readonly phrase: TimePhrase;
  readonly period: Period | null;
  readonly source: PeriodSource;
}

/** All that the time phrases of a report say; aligned with its quantities. */
export interface Timeline {
  readonly frames: YearFrames;
  readonly stated: readonly (StatedTime | null)[];
  /** The phrases of the sentence that a quantity stands in. */
  readonly phrases: (sentence: number) => readonly TimePhrase[];
}

const NO_FIGURES: readonly Quantity[] = [];
const NONE: readonly TimePhrase[] = [];
const timelines = new WeakMap<InterpretContext, Timeline>();

/** Read once a report: period, status and change all ask for it. */
export function timeline(context: InterpretContext): Timeline {
  const known = timelines.get(context);
  if (known !== undefined) return known;
  const made = readTimeline(context);
  timelines.set(context, made);
  return made;
}

interface Carried {
  readonly block: number;
  readonly section: string | null;
  /** What governed at the end of the sentence before. */
  readonly last: StatedTime | null;
  /** The phrase that opened a sentence of the paragraph. */
  readonly opening: StatedTime | null;
}

function readTimeline(context: InterpretContext): Timeline {
  const { outline, quantities } = context;
  const frames = yearFrames(context);
  const words = timeWords(context.source.folded);
  const stated: (StatedTime | null)[] = new Array(quantities.length).fill(null);
  const phrasesOf = new Map<number, readonly TimePhrase[]>();
  let carried: Carried = { block: -1, section: null, last: null, opening: null };
  let announced: Announced | null = null;
  let first = 0;
  for (let index = 0; index < outline.sentences.length; index += 1) {
    const sentence = outline.sentences[index] as Sentence;
    while (first < quantities.length && (quantities[first] as Quantity).sentence < index) first += 1;
    let last = first;
    while (last < quantities.length && (quantities[last] as Quantity).sentence === index) last += 1;
    const inside = first === last ? NO_FIGURES : quantities.slice(first, last);
    const dates = first === last ? NO_FIGURES : inside.filter(({ kind }) => kind === "date");
    if (announced !== null && announced.section !== sentence.sectionId) announced = null;
    const phrases = timePhrases(context, sentence, dates, announced?.frames ?? frames, words);
    if (phrases.length > 0) phrasesOf.set(index, phrases);
    if (carried.block !== sentence.block || carried.section !== sentence.sectionId)
      carried = { block: sentence.block, section: sentence.sectionId, last: null, opening: null };
    carried = readSentence(context, sentence, phrases, carried, inside, first, stated);
    announced =
      announcedIn(context.source.folded, sentence, phrases, frames) ??
      stillAnnounced(announced, context.source.folded, phrases);
    if (announced !== null)
      for (let figure = first; figure < last; figure += 1)
        if (stated[figure] === null && quantities[figure]?.kind !== "date") stated[figure] = announced.time;
    first = last;
  }
  return { frames, stated, phrases: (sentence) => phrasesOf.get(sentence) ?? NONE };
}

/** 首先报告2001年的工作。: what follows tells of that year, up to the next heading or a later year. */
interface Announced {
  readonly section: string | null;
  readonly time: StatedTime;
  /** 全年 and 年内 are of the year that is told of. */
  readonly frames: YearFrames;
}

const ANNOUNCES = /(?:首先|先|下面)[，,]?[^。，\d]{0,12}(?:报告|回顾|汇报|总结)[^。，]{0,14}(?:工作|情况)[。：]?$/;
const NAMES_YEAR = /\d|[今明]年/;
/** 1—9月指标完成情况: a line of its own. */
const OPENS_LINES = /^\d{1,2}[^，。；]{1,4}月份?[^，。；：]{0,12}情况$/;
const LONGEST_ANNOUNCEMENT = 40;

function announcedIn(
  folded: string,
  { span, sectionId }: Sentence,
  phrases: readonly TimePhrase[],
  { of, present }: YearFrames,
): Announced | null {
  if (phrases.length !== 1 || span.end - span.start > LONGEST_ANNOUNCEMENT) return null;
  const [phrase] = phrases;
  if (!phrase?.period || isPoint(phrase.period)) return null;
  const words = folded.slice(span.start, span.end);
  if (!ANNOUNCES.test(words) && !OPENS_LINES.test(words)) return null;
  const frame = of(sectionId);
  const own = { own: lastYear(phrase.period), now: frame.now, fallback: frame.fallback, plan: frame.plan };
  return {
    section: sectionId,
    time: { phrase, period: phrase.period, source: "section" },
    frames: { of: () => own, present },
  };
}

function stillAnnounced(announced: Announced | null, folded: string, phrases: readonly TimePhrase[]): Announced | null {
  if (announced === null) return null;
  const year = announced.time.period === null ? null : lastYear(announced.time.period);
  const later = phrases.some(({ start, end, opening, role, period }) => {
    const other = period === null ? null : lastYear(period);
    if (!opening || role !== "governs" || other === null || year === null) return false;
    return other > year && NAMES_YEAR.test(folded.slice(start, end));
  });
  return later ? null : announced;
}

const goingOn = ({ block, section, opening: before }: Carried, last: StatedTime | null, opening = before): Carried => ({
  block,
  section,
  last,
  opening,
});

const fromParagraph = ({ phrase, period }: StatedTime): StatedTime => ({ phrase, period, source: "paragraph" });

const CONTINUES = /^[\s“(（]*(?:其中|[分按从](?![类明])[^，。；]{1,12}[看分划]|分别)/;
const NEW_POINT =
  /[；;。：:][\s]*(?:[一二三四五六七八九十]|十[一二三四五六七八九])(?:是|、)|[；;][\s]*[(（][一二三四五六七八九十\d]{1,2}[)）]/;
const FIRST_POINT = /^\s*[一二三四五六七八九十]{1,2}是/;
const AVERAGE = /年均|年平均/;
const YEAR_ON_YEAR = /[比较]上年(?!末|底|年末|年底)|同比/;

function readSentence(
  { source: { folded }, profile }: InterpretContext,
  { span }: Sentence,
  phrases: readonly TimePhrase[],
  carried: Carried,
  quantities: readonly Quantity[],
  offset: number,
  stated: (StatedTime | null)[],
): Carried {
  const bulletin = profile.reportType === "statistical_bulletin";
  if (phrases.length === 0 && carried.last === null && carried.opening === null) return carried;
  if (phrases.length === 0 && quantities.length === 0) return bulletin ? carried : goingOn(carried, null);
  const stock = carried.last !== null && isPointed(carried.last) ? carried.last : null;
  let held: StatedTime | null = null;
  const continues = CONTINUES.test(folded.slice(span.start, span.start + 24));
  let current = continues ? carried.last : inherited(carried, bulletin);
  if (current !== null) {
    const flow = isPointed(current) && !continues && YEAR_ON_YEAR.test(folded.slice(span.start, span.end));
    current = flow ? null : fromParagraph(current);
  }
  if (phrases.length === 0 && current === null && stock === null) return goingOn(carried, null);
  let outer: StatedTime | null | undefined = FIRST_POINT.test(folded.slice(span.start, span.start + 8))
    ? current
    : undefined;
  let base: TimePhrase | null = null;
  let local: TimePhrase | null = null;
  let opening = carried.opening;
  let next = 0;
  let read = span.start;
  for (let at = 0; at <= quantities.length; at += 1) {
    const quantity = quantities[at];
    const limit = quantity?.span.start ?? span.end;
    if (quantity?.kind === "date") continue;
    for (let phrase = phrases[next]; phrase !== undefined && phrase.start < limit; phrase = phrases[++next]) {
      if (current !== null && NEW_POINT.test(folded.slice(read, phrase.start))) {
        if (outer === undefined) outer = current;
        else current = outer;
      }
      read = phrase.end;
      if (phrase.role === "figure" || phrase.role === "clause") {
        local = phrase;
        if (
          phrase.role === "figure" &&
          phrase.period !== null &&
          /[由从]/.test(folded.slice(phrase.start - 1, phrase.start + 1))
        )
          base = phrase;
      } else if (phrase.role === "reset") {
        current = { phrase, period: null, source: "sentence" };
        local = null;
      } else if (phrase.role === "governs") {
        if (narrower(current, phrase)) continue;
        const own = ownYear(folded, current, phrase);
        if (own !== null) continue;
        current = { phrase, period: phrase.period, source: "sentence" };
        local = null;
        if (phrase.opening && carries(folded, phrase)) opening = current;
        else if (phrase.opening) opening = null;
      }
    }
    if (quantity === undefined) break;
    const between = folded.slice(read, quantity.span.start);
    if (NEW_POINT.test(between)) {
      if (outer === undefined) outer = current;
      current = outer;
    }
    read = quantity.span.end;
    if (local?.role === "clause" && /[，,；;]/.test(folded.slice(local.end, quantity.span.start))) local = null;
    const index = offset + at;
    if (local !== null) {
      stated[index] = { phrase: local, period: local.period, source: "sentence" };
      if (local.role === "figure" && !goesOn(folded, quantity, quantities[at + 1])) local = null;
    } else if (base !== null && current !== null && AVERAGE.test(between.slice(-12))) {
      stated[index] = { phrase: current.phrase, period: spanned(base, current), source: current.source };
    } else if (current === null && stock !== null && isStock(folded, quantity, span.start)) {
      held = fromParagraph(stock);
      stated[index] = held;
    } else stated[index] = current !== null && flowsOver(folded, current, quantity) ? null : current;
  }
  shareOut(folded, phrases, quantities, offset, stated);
  const last = current?.phrase.role === "reset" ? null : (current ?? held);
  return goingOn(carried, last, opening);
}

function inherited({ last, opening }: Carried, bulletin: boolean): StatedTime | null {
  return bulletin ? (last ?? opening) : opening;
}

function isPointed({ period }: StatedTime): boolean {
  return period !== null && isPoint(period);
}

/** 截至9月底，我镇2022年…: a wider year in the middle of a clause takes nothing over from the day that governs. */
function narrower(current: StatedTime | null, phrase: TimePhrase): boolean {
  if (current?.source !== "sentence" || phrase.leading || phrase.period === null || current.period === null)
    return false;
  return current.period.edtf !== phrase.period.edtf && isWithin(current.period, phrase.period);
}

/** 预计2026年收入…，本年结余…: 本年 is the year that the sentence speaks of. */
function ownYear(folded: string, current: StatedTime | null, { start, end, leading }: TimePhrase): StatedTime | null {
  if (current?.source !== "sentence" || current.period?.edtf.length !== 4 || !leading) return null;
  return /^(?:本|当)年度?$/.test(folded.slice(start, end)) ? current : null;
}

/** 由上年的13.1：40.4：46.5调整为…: figures side by side are of one time. */
function goesOn(folded: string, { extent, kind }: Quantity, next: Quantity | undefined): boolean {
  return next?.kind === kind && /^[：、和]$/.test(folded.slice(extent.end, next.extent.start));
}

const STOCK = /(?:余额|存量|保有量|库存|存栏)[^，。；]{0,4}$/;

/** 截至年底，债务余额…。市本级债务余额141亿元: a balance goes on with the day of the balance before. */
function isStock(folded: string, { extent }: Quantity, floor: number): boolean {
  return STOCK.test(folded.slice(Math.max(floor, extent.start - 12), extent.start));
}

const FLOW = /[，,；;](?:[^，,；;。]{0,2})(?:新增|新建|新开工|引进|实现|建成)[^，,；;。]*$/;

/** 年末贷款余额…，新增市场主体4.7万户: what was done in the year is not told of its last day. */
function flowsOver(folded: string, { phrase, source }: StatedTime, { extent }: Quantity): boolean {
  if (source !== "sentence" || folded.charAt(phrase.start) !== "年") return false;
  return FLOW.test(folded.slice(Math.max(phrase.end, extent.start - 40), extent.start));
}

/** Years, runs of months and open spans go on over the paragraph; days, single months, 近三年 and 2022年度 do not. */
function carries(folded: string, { start, end, period }: TimePhrase): boolean {
  if (/^[从近]|年度$/.test(folded.slice(start, end))) return false;
  if (period === null) return true;
  if (period.start === null || isPoint(period)) return false;
  return period.end === null || period.edtf.includes("/") || period.edtf.length === 4;
}

function spanned(base: TimePhrase, current: StatedTime): Period | null {
  const first = base.period?.start?.slice(0, 4);
  const last = current.period?.end?.slice(0, 4) ?? current.period?.start?.slice(0, 4);
  if (first === undefined || last === undefined || first >= last) return current.period;
  return yearsPeriod(Number(first), Number(last));
}

/** 2021年、2022年、2023年分别增长7%、8%、7%: as many dates as figures. */
function shareOut(
  folded: string,
  phrases: readonly TimePhrase[],
  quantities: readonly Quantity[],
  offset: number,
  stated: (StatedTime | null)[],
): void {
  if (phrases.length < 2) return;
  const spans = quantities.map(({ span }) => span);
  for (let at = 0; at + 1 < phrases.length; at += 1) {
    let end = at;
    while (end + 1 < phrases.length && joined(folded, phrases[end] as TimePhrase, phrases[end + 1] as TimePhrase))
      end += 1;
    if (end === at) continue;
    const run = phrases.slice(at, end + 1);
    at = end;
    const behind = (run[run.length - 1] as TimePhrase).end;
    const first = firstFrom(spans, behind);
    if (first >= quantities.length || run.some(({ role }) => role !== "governs")) continue;
    if (!folded.slice(behind, (quantities[first] as Quantity).span.start).includes("分别")) continue;
    const figures = quantities.slice(first, first + run.length);
    if (
      figures.length !== run.length ||
      figures.some(({ kind }, n) => kind === "date" || (n > 0 && !near(folded, figures, n)))
    )
      continue;
    for (const [n, phrase] of run.entries())
      stated[offset + first + n] = { phrase, period: phrase.period, source: "sentence" };
  }
}

/** The index of the first of ordered spans that begins at or behind a place. */
export function firstFrom(spans: readonly { readonly start: number }[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function joined(folded: string, a: TimePhrase, b: TimePhrase): boolean {
  return b.start - a.end === 1 && "、和及与".includes(folded.charAt(a.end));
}

function near(folded: string, figures: readonly Quantity[], n: number): boolean {
  const between = folded.slice((figures[n - 1] as Quantity).extent.end, (figures[n] as Quantity).extent.start);
  return between.length <= 2 && /^[、和及与,，]+$/.test(between);
}
