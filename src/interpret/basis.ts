import type { Change, ChangeBasis, StatedPeriod } from "../model/metric.js";
import type { Quantity } from "../model/quantity.js";
import { baselines } from "./baseline.js";
import { dayPeriod, isPoint, lastYear, yearBefore, yearPeriod } from "./calendar.js";
import type { InterpretContext } from "./context.js";
import { firstFrom, type StatedTime, timeline } from "./stated-time.js";

type Basis = Pick<Change, "basis" | "base">;

const NO_PLAN = "(?!的?(?:预算|目标|计划|安排|下达|预期|任务))";
const MARK = new RegExp(
  [
    "(?<average>年均|年平均(?!数|水平)|平均每年|每年平均|年复合|每年递增|逐年递增)",
    "(?<previous>环比|[比较](?:上个?月|上季度?|上一季度|上周|前一?月|前一季度|上期))",
    `(?<start>[比较](?:今年|本年)?年初${NO_PLAN}|[比较](?:上年|去年|上一年)年?[末底])`,
    `(?<year>同比|[比较](?:上年|去年|上一年|前一年)(?:同期|同月)?${NO_PLAN}|同口径|[与同和](?:上年|去年)(?:同期)?相比|[高低快慢]于(?:上年|去年)(?:同期)?)`,
  ].join("|"),
  "g",
);
const WINDOW = 160;
const CONTINUES = /^[\s“(（]*(?:其中|分别|[分按从][^，。；类]{1,10}[看分划])/;

/** What a change is measured against, by the nearest words of its sentence, or of the one before where it only goes on. */
export function basisOf(context: InterpretContext, index: number): Basis {
  const { source, outline, quantities } = context;
  const quantity = quantities[index] as Quantity;
  const sentence = outline.sentences[quantity.sentence];
  if (sentence === undefined) return { basis: null, base: null };
  const floor = Math.max(sentence.span.start, quantity.span.start - WINDOW);
  const stated = nearest(context, index, floor, quantity.span.start);
  if (stated !== null) return stated;
  const before = outline.sentences[quantity.sentence - 1];
  if (before === undefined || before.block !== sentence.block) return { basis: null, base: null };
  if (!CONTINUES.test(source.folded.slice(sentence.span.start, sentence.span.start + 20)))
    return { basis: null, base: null };
  const earlier = nearest(context, index, Math.max(before.span.start, before.span.end - WINDOW), before.span.end);
  return earlier === null || earlier.basis === "annual_average" ? { basis: null, base: null } : earlier;
}

function nearest(context: InterpretContext, index: number, floor: number, ceiling: number): Basis | null {
  const { source, quantities } = context;
  const quantity = quantities[index] as Quantity;
  const head = source.folded.slice(floor, ceiling);
  let mark: RegExpExecArray | null = null;
  MARK.lastIndex = 0;
  for (let match = MARK.exec(head); match !== null; match = MARK.exec(head))
    if (marked(match).average === undefined || !/[，,；;：:]/.test(head.slice(match.index))) mark = match;
  const place = mark === null ? -1 : floor + mark.index;

  const base = datedBase(context, quantity.sentence, floor, ceiling);
  if (base !== null && base.start >= place) return { basis: base.basis, base: base.period };
  if (pairBefore(context, index, place)) return { basis: "from_to", base: null };
  if (mark === null) return null;
  const basis = basisName(mark);
  return { basis, base: basePeriod(context, index, mark, basis, place) };
}

interface Marked {
  readonly average?: string;
  readonly previous?: string;
  readonly start?: string;
}

function marked({ groups }: RegExpExecArray): Marked {
  return groups ?? {};
}

function basisName(match: RegExpExecArray): ChangeBasis {
  const { average, previous, start } = marked(match);
  if (average !== undefined) return "annual_average";
  if (previous !== undefined) return "period_on_period";
  return start === undefined ? "year_on_year" : "year_to_date";
}

function yearOf(context: InterpretContext, index: number, stated: StatedTime | null): number | null {
  const { outline, quantities } = context;
  const year = stated?.period ? lastYear(stated.period) : null;
  if (year !== null) return year;
  const sentence = outline.sentences[(quantities[index] as Quantity).sentence];
  return timeline(context).frames.of(sentence?.sectionId ?? null).own;
}

function basePeriod(
  context: InterpretContext,
  index: number,
  mark: RegExpExecArray,
  basis: ChangeBasis,
  place: number,
): StatedPeriod | null {
  if (basis === "annual_average" || basis === "period_on_period") return null;
  const stated = timeline(context).stated[index] ?? null;
  const year = yearOf(context, index, stated);
  if (year === null) return null;
  const words = mark[0].replace(/^[比较与同和]|^[高低快慢]于|相比$/g, "") || mark[0];
  const skipped = Math.max(0, mark[0].indexOf(words));
  const text = mark[0] === "同比" ? "同比" : context.source.text.slice(place + skipped, place + skipped + words.length);
  if (basis === "year_to_date") {
    const opening = /年初$/.test(words) ? dayPeriod(year, 1, 1) : dayPeriod(year - 1, 12, 31);
    return { ...opening, text };
  }
  const period = stated?.period ?? null;
  if (/上年|去年|一年/.test(words) && !/同[期月]/.test(words)) return { ...yearPeriod(year - 1), text };
  if (period === null || period.end === null) return { ...yearPeriod(year - 1), text };
  return { ...yearBefore(period), text };
}

interface DatedBase {
  readonly start: number;
  readonly basis: ChangeBasis;
  readonly period: StatedPeriod;
}

/** 与2020年相比, 比“十三五”末: the last base before the figure that carries a numeral. */
function datedBase(context: InterpretContext, sentence: number, floor: number, ceiling: number): DatedBase | null {
  const line = timeline(context);
  const phrases = line.phrases(sentence);
  const { source, outline } = context;
  for (let at = firstFrom(phrases, ceiling) - 1; at >= 0; at -= 1) {
    const phrase = phrases[at];
    if (phrase === undefined || phrase.start < floor) return null;
    if (phrase.role !== "base" || phrase.period === null) continue;
    const text = source.text.slice(phrase.start, phrase.end).replace(/^[“]|[”]$/g, "");
    if (!/[0-9]|[一二三四五六七八九十]/.test(text)) return null;
    const own = line.frames.of(outline.sentences[sentence]?.sectionId ?? null).own;
    const year = lastYear(phrase.period);
    const before = own !== null && year === own - 1;
    const basis = !before ? "other" : isPoint(phrase.period) ? "year_to_date" : "year_on_year";
    return { start: phrase.start, basis, period: { ...phrase.period, text } };
  }
  return null;
}

/** 由4.5人增加到9.2人、增长104%: a pair told just before, behind the last other base. */
function pairBefore(context: InterpretContext, index: number, place: number): boolean {
  const flags = baselines(context);
  const { quantities } = context;
  const quantity = quantities[index] as Quantity;
  for (let at = index - 1; at >= 0 && at >= index - 6; at -= 1) {
    const before = quantities[at] as Quantity;
    if (before.sentence !== quantity.sentence || before.span.start < place) return false;
    if (flags[at])
      return index - at <= 5 && !/[；;]/.test(context.source.folded.slice(before.span.end, quantity.span.start));
  }
  return false;
}
