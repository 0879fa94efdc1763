import type { Finding } from "../../model/finding.js";
import type { Check } from "../check.js";
import { isLevel, isPercent, neighbour, sameTime, sameUnit } from "../figures.js";
import { over, scaled } from "../interval.js";
import { judge } from "../judge.js";
import type { Figure, View } from "../view.js";

const ID = "audit/share-of";
const NAMED = /^(.{2,24}?)占(.{2,24}?)(?:的?(?:比重|比例|份额))?$/;
const SECOND = /^(.{2,20}?)(?:占比|比重|比例|所占比重)$/;
const OF_THOSE =
  /占(?:总数|全部|其|总量|全部的|总数的|总量的|其中的)?的?(?:比重|比例)?(?:为|达到?|的)?$|^[，、][^，。；：\d]{0,6}面(?:为|达到?)$/;
const AMONG = /中，?(?:有|共有|已有)?$|中[^，。；：、]{0,8}$/;
const LONGEST_WAY = 400;

type Names = ReadonlyMap<string, readonly Figure[]>;

/** Levels by their names, each with those that share it. */
function levelsByName(view: View): Names {
  const names = new Map<string, Figure[]>();
  for (const figure of view.figures) {
    const name = figure.metric.indicator?.name;
    if (name === undefined || !isLevel(figure)) continue;
    const known = names.get(name);
    if (known === undefined) names.set(name, [figure]);
    else known.push(figure);
  }
  return names;
}

/** The nearest level of a name before a figure, where no second one of another value competes. */
function named(names: Names, name: string, near: Figure): Figure | null {
  const levels = names.get(name) ?? [];
  let last: Figure | null = null;
  for (let at = firstFrom(levels, near.metric.span.start - LONGEST_WAY); at < levels.length; at += 1) {
    const level = levels[at] as Figure;
    if (level.nth >= near.nth) break;
    if (level.metric.indicator?.scope !== near.metric.indicator?.scope) continue;
    if (last !== null && last.metric.value !== level.metric.value) return null;
    last = level;
  }
  return last;
}

/** The place of the first figure that starts at or behind an offset. */
function firstFrom(figures: readonly Figure[], offset: number): number {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((figures[middle] as Figure).metric.span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function quotient(stated: Figure, part: Figure, whole: Figure): Finding | null {
  if (!sameUnit(part.metric, whole.metric) || !sameTime(part.metric, whole.metric)) return null;
  return judge({
    check: ID,
    byName: true,
    stated,
    operands: [part, whole],
    compute: (read) => {
      const ratio = over(read(part), read(whole));
      return ratio === null ? null : scaled(ratio, 100);
    },
    sum: `${part.metric.text} ÷ ${whole.metric.text}`,
  });
}

const SAME_WHOLE = /生产总值|GDP/;
const PRODUCTS = ["地区生产总值", "生产总值", "国内生产总值", "GDP"];

/** The whole by its name; 国内生产总值 and 地区生产总值 are one. */
function wholeNamed(names: Names, name: string, near: Figure): Figure | null {
  const found = named(names, name, near);
  if (found !== null || !SAME_WHOLE.test(name)) return found;
  for (const other of PRODUCTS) {
    const product = named(names, other, near);
    if (product !== null) return product;
  }
  return null;
}

/** 在A个甲中，有B个乙，占C%. */
function among(view: View, share: Figure): Finding | null {
  if (!OF_THOSE.test(share.gap)) return null;
  const part = neighbour(view, share, -1);
  const whole = neighbour(view, share, -2);
  if (part === null || whole === null || !isLevel(part) || !isLevel(whole) || !AMONG.test(part.gap)) return null;
  return quotient(share, part, whole);
}

const OF_COUNTED = /^[^，。；：、\d]{0,10}的$/;
const HOLDS = /占[^，。；：、\d]{0,8}$/;
const OF_NAMED = /占([^，。；：、\d]{2,12}?)(?:总数|总量|总额)?的?$/;
const FURTHEST = 3;

/** B个，占全县A个乙的C%. */
function ofCounted(view: View, share: Figure): Finding | null {
  const whole = neighbour(view, share, -1);
  const part = neighbour(view, share, -2);
  if (whole === null || part === null || !OF_COUNTED.test(share.gap) || !HOLDS.test(whole.gap)) return null;
  return isLevel(part) && isLevel(whole) ? quotient(share, part, whole) : null;
}

/** The words around a level, up to the next stop. */
function nameOf(view: View, level: Figure): string {
  const before = level.gap.slice(-16);
  return before.includes("占") ? "" : before + (/^[^，。；、（）]*/.exec(view.behind(level, 8))?.[0] ?? "");
}

/** 共登记甲A人，参加的B人，占登记甲总数的C%. */
function ofNamed(view: View, share: Figure): Finding | null {
  const name = OF_NAMED.exec(share.gap)?.[1];
  const part = neighbour(view, share, -1);
  if (name === undefined || part === null || !isLevel(part)) return null;
  for (let steps = 2; steps <= FURTHEST; steps += 1) {
    const whole = neighbour(view, share, -steps);
    if (whole === null) return null;
    if (!isLevel(whole) || !nameOf(view, whole).includes(name)) continue;
    return quotient(share, part, whole);
  }
  return null;
}

export const shareOf: Check = {
  id: ID,
  pattern: "a share against its part and its whole: A占B的比重为C%, 在A个中有B个，占C%",
  run: (view) => {
    const findings: Finding[] = [];
    let names: Names | null = null;
    let whole: Figure | null = null;
    let sentence = -1;
    for (const share of view.figures) {
      if (share.metric.sentence !== sentence) whole = null;
      sentence = share.metric.sentence;
      if (!isPercent(share) || share.metric.change !== null || share.metric.comparison !== null) continue;
      const local = among(view, share) ?? ofCounted(view, share) ?? ofNamed(view, share);
      if (local !== null) {
        findings.push(local);
        continue;
      }
      const name = share.metric.indicator?.name ?? "";
      const match = NAMED.exec(name);
      const second = match === null && whole !== null ? SECOND.exec(name) : null;
      if (match === null && second === null) continue;
      names ??= levelsByName(view);
      if (match !== null) whole = wholeNamed(names, match[2] ?? "", share);
      const part = named(names, (match ?? second)?.[1] ?? "", share);
      const finding = whole === null || part === null || part === whole ? null : quotient(share, part, whole);
      if (finding !== null) findings.push(finding);
    }
    return findings;
  },
  accepts: [
    { text: "在抽查的125家企业中，有48家企业达标，占38.4%。", verdict: "consistent", says: "48家 ÷ 125家 = 38.4%" },
    { text: "在抽查的125家企业中，有48家企业达标，占48.4%。", verdict: "inconsistent" },
    { text: "种植红花的村有24个，占全县60个村的50%。", verdict: "inconsistent", says: "24个 ÷ 60个 = 40%" },
    { text: "登记选民1250人，参加投票的1200人，占登记选民总数的96%。", verdict: "consistent" },
    {
      text: "全年地区生产总值263.7亿元。其中，第一产业增加值30.2亿元。第一产业增加值占地区生产总值比重为14.5%。",
      verdict: "inconsistent",
      says: "30.2亿元 ÷ 263.7亿元",
    },
  ],
  rejects: [
    "薪酬支出31亿元，占财力的56.2%；还本支出4.7亿元，占财力的8.5%。",
    "全镇125家企业中，有48家企业达标，利润增长38.4%。",
    "实现税收48亿元，占财政收入的85%。",
  ],
};
