import {
  CHANGE_WORDS,
  GAP_WORDS,
  LONGEST_CHANGE_WORD,
  NO_SHORT_CHANGE_AFTER,
  RATE_ONLY,
  SHORT_CHANGE_WORDS,
} from "../lexicon/change-verbs.js";
import type { Change } from "../model/metric.js";
import type { Quantity } from "../model/quantity.js";
import { basisOf } from "./basis.js";
import { clauseStart, withoutFillers } from "./clause.js";
import { readComparisons } from "./comparison.js";
import type { InterpretContext } from "./context.js";
import { listedAlike } from "./list-gap.js";
import { createCharSet } from "./words.js";

type Direction = Change["direction"];

/** The change over time that a figure is (增长12%, 减少1.4万亩), or null where it is a level, a flow or a gap. */
export function readChanges(context: InterpretContext): readonly (Change | null)[] {
  const { quantities, source, outline } = context;
  const comparisons = readComparisons(context);
  const found: (Change | null)[] = new Array(quantities.length).fill(null);
  for (let at = 0; at < quantities.length; at += 1) {
    const quantity = quantities[at] as Quantity;
    if (quantity.kind === "date" || quantity.discourse || quantity.criterion || comparisons[at] !== null) continue;
    const previous = quantities[at - 1];
    const floor = outline.sentences[quantity.sentence]?.span.start ?? quantity.span.start;
    const known = found[at - 1] ?? null;
    if (known !== null && previous !== undefined && listedAlike(source.folded, previous, quantity)) {
      found[at] = { ...known, direction: signed(source.folded, quantity, known.direction) };
      const { start } = previous.extent;
      if (APART.test(source.folded.slice(Math.max(0, start - 12), start)))
        found[at - 1] = { direction: known.direction, basis: "period_on_period", base: null };
      continue;
    }
    const direction = directionOf(source.folded, quantity, Math.max(floor, previous?.span.end ?? 0));
    if (direction !== null) found[at] = { direction, ...basisOf(context, at) };
  }
  return found;
}

/** 环比、同比分别增长|5%|、9%: the first of the two against the month before. */
const APART = /环比[、和]同比分别[^，。；、]{2,4}$/;

/** 改善|8%: better is less of a burden and more of anything else. */
const LESS_IS_BETTER = /PM|浓度|综合指数|微克|排放|能耗/;

/** 能力跃升|三年|攻坚行动: the length of what is done. */
const ACTION = /^(?:行动|攻坚|计划|规划|工程)/;

function directionOf(folded: string, quantity: Quantity, floor: number): Direction | null {
  if (quantity.unit === "年" && ACTION.test(folded.slice(quantity.extent.end, quantity.extent.end + 2))) return null;
  if (quantity.unit === "番") return "up";
  const clause = clauseStart(folded, quantity.extent.start, Math.max(floor, quantity.extent.start - 40));
  const end = withoutFillers(folded, quantity.extent.start, clause);
  const verb = verbBefore(folded, end, clause, quantity);
  const improved = (direction: Direction): Direction =>
    folded.startsWith("改善", end - 2) && LESS_IS_BETTER.test(folded.slice(Math.max(0, clause - 40), end))
      ? "down"
      : direction;
  if (verb !== null)
    return levelled(folded, end, quantity, verb.noun) ? null : signed(folded, quantity, improved(verb.direction));
  const head = folded.slice(clause, end);
  return (
    gapDirection(head) ??
    signDirection(folded, quantity, head) ??
    objectDirection(folded.slice(clause, quantity.extent.start), quantity) ??
    behindDirection(folded, quantity)
  );
}

const LAST_CHARACTERS: ReadonlySet<number> = new Set(
  [...CHANGE_WORDS.keys(), ...SHORT_CHANGE_WORDS.keys()].map((word) => word.charCodeAt(word.length - 1)),
);
const RATE_NOUN = /[速幅率度标期]$/;

function verbBefore(
  folded: string,
  end: number,
  floor: number,
  { kind, unit }: Quantity,
): { direction: Direction; noun: boolean } | null {
  if (end <= floor || !LAST_CHARACTERS.has(folded.charCodeAt(end - 1))) return null;
  for (let length = Math.min(LONGEST_CHANGE_WORD, end - floor); length >= 2; length -= 1) {
    const word = folded.slice(end - length, end);
    const direction = CHANGE_WORDS.get(word);
    if (direction === undefined) continue;
    if (kind !== "percentage" && RATE_ONLY.has(word)) return null;
    if (/^增长率/.test(word) && (unit === "‰" || folded.charAt(end - length - 1) === "然")) return null;
    if (folded.charAt(end - length - 1) === "新" && /^增/.test(word)) return null;
    return { direction, noun: RATE_NOUN.test(word) };
  }
  const direction = end > floor ? SHORT_CHANGE_WORDS.get(folded.charAt(end - 1)) : undefined;
  if (direction === undefined || NO_SHORT_CHANGE_AFTER.includes(folded.charAt(end - 2) || "新")) return null;
  if (kind === "percentage") return { direction, noun: false };
  return /(?:同比|环比|[比较][^，。]{2,6}|净)$/.test(folded.slice(Math.max(floor, end - 9), end - 1))
    ? { direction, noun: false }
    : null;
}

/** 下降为5%, 提高达到95%: the figure is the level. */
function levelled(folded: string, verbEnd: number, quantity: Quantity, noun: boolean): boolean {
  if (noun) return false;
  const between = folded.slice(verbEnd, quantity.extent.start);
  return between.includes("为") || (between.includes("达到") && quantity.unit !== "%" && quantity.unit !== "倍");
}

/** A written minus turns a word of growth round: 增长-2.6% is down. */
function signed(folded: string, { span, value }: Quantity, direction: Direction): Direction {
  const minus = value?.startsWith("-") === true || /[-－−]/.test(folded.slice(span.start, span.start + 1));
  return minus ? "down" : direction;
}

const GAP =
  /(?:比|较)(?:上|去|前)[年月季期][^，。；,;]{0,6}?(多|少|高出?|低|快|慢)[^，。；,;]{0,4}$|(?:高|低|快|慢)于(?:上年|去年)(?:同期)?(?:水平)?$|同比(多|少|高|低)[^，。；,;]{0,3}$/;

/** 比上年多12天, 高于去年同期2.1个百分点. */
function gapDirection(head: string): Direction | null {
  if (!mayHoldGap(head, 0, head.length)) return null;
  const match = GAP.exec(head);
  if (match === null) return null;
  const word = match[1] ?? match[2] ?? match[0].charAt(0);
  return GAP_WORDS.get(word) ?? null;
}

/** 同比+5.4%, 比上年-2%. */
function signDirection(folded: string, { span, value, unit }: Quantity, head: string): Direction | null {
  if (unit !== "%" && unit !== "pp") return null;
  if (!/(?:同比|环比|[比较]上年(?:同期)?|[比较]去年(?:同期)?)[+-]?$/.test(head)) return null;
  const sign = /[+＋]/.test(folded.slice(span.start - 1, span.start + 1)) ? "+" : value?.startsWith("-") ? "-" : "";
  if (sign === "") return null;
  return sign === "+" ? "up" : "down";
}

const OBJECT =
  /(?:^|[^新])(?<verb>增加|减少|降低|压减|缩减|压缩|缩短|调减|调增|提高|提升|扩大|增收)(?![值额量到至为])(?:了)?(?<object>[^，。；,;:：、0-9到至达为等建设]{1,10})$/;
const mayHoldVerb = createCharSet("增减降压缩调提扩");
const mayHoldGap = createCharSet("多少高低快慢");
const LOWERS = /^(?:减少|降低|压减|缩减|压缩|缩短|调减)$/;

/** 减少贫困人口1.2万人, 提高供水能力5000吨: the verb stands before what it changes. */
function objectDirection(head: string, quantity: Quantity): Direction | null {
  const groups = mayHoldVerb(head, 0, head.length) ? OBJECT.exec(head)?.groups : undefined;
  if (groups === undefined) return null;
  const { verb = "", object = "" } = groups;
  if (/^的|占/.test(object)) return null;
  if (/[的以在用其被将让使并后前]$|以上|超过?$|共|分别|完成|实现|投入|落实|实施|开展|召开/.test(object)) {
    if (!/^[^的]{1,6}(?:超过?|近|约|分别)$/.test(object)) return null;
  }
  if (verb === "提升" && quantity.unit !== "pp" && quantity.unit !== "%") return null;
  if ((verb === "提高" || verb === "扩大") && (quantity.kind === "count" || /\d/.test(object))) return null;
  if (/^[项次件场条家]/.test(quantity.unit) && !/^(?:增加|减少)$/.test(verb)) return null;
  return LOWERS.test(verb) ? "down" : "up";
}

const BEHIND =
  /(?:以上|左右|以内|以下)?的?(?:经济|平均|年均|较高|较快|高速|中高速|两位数|高位|稳定|正)?(增长率?|增速|增幅|速度(?:递增|增长|发展|推进)?|涨幅|降幅|下降|增长速度|递增|递减)/y;

/** 实现8%的增长, 以年均20%的速度递增. */
function behindDirection(folded: string, { extent, unit }: Quantity): Direction | null {
  if (unit !== "%") return null;
  BEHIND.lastIndex = extent.end;
  const noun = BEHIND.exec(folded)?.[1];
  if (noun === undefined || !/^(?:以上|左右|以内|以下)?(?:的|速度)/.test(folded.slice(extent.end, extent.end + 4)))
    return null;
  return /[降减]/.test(noun) ? "down" : "up";
}
