import { REAL_TERMS, REVISED_BASE } from "../../lexicon/real-terms.js";
import type { Finding } from "../../model/finding.js";
import type { Check } from "../check.js";
import { Decimal } from "../decimal.js";
import { neighbour, sameThing } from "../figures.js";
import { type Interval, minus, over, plus, point, scaled, times } from "../interval.js";
import { judge } from "../judge.js";
import type { Figure, View } from "../view.js";

const ID = "audit/from-to";
const FROM = /[由从][^，。；：、]{0,24}$/;
const TO =
  /^[^，。；：、\d]{0,14}(?:到|至|为|成)(?:了|[^，。；：、\d]{0,4}年(?:底|末)?的)?$|^[^，。；：、]{0,14}(?:到|至)\d{4}年(?:底|末)?的?$/;
const CHANGE =
  /^[^，。；：、\d]{0,6}[，、（](?:累计|共|总体|合计)?(净?(?:增长|增加|提高|提升|上升|上涨|扩大|增|涨|升)|(?:下降|减少|降低|缩短|压缩|压减|减|降)|增幅|降幅|涨幅)(?:了|达到?|为|幅度[达为])?$/;
const OTHER_BASE = /年均|平均|每年|同比|环比|其中|比上|较上|实际|可比|累计|占/;
const DOWN = /降|减|缩|压/;

/** What the change comes to, in the unit in which it is stated. */
function changeOf(change: Figure, from: Interval, to: Interval, down: boolean): Interval | null {
  const difference = down ? minus(from, to) : minus(to, from);
  const { kind, unit } = change.metric;
  if (kind !== "percentage" || unit === "pp") return difference;
  const ratio = over(difference, from);
  if (ratio === null) return null;
  return unit === "倍" ? ratio : scaled(ratio, 100);
}

function isComparable(from: Figure, change: Figure): boolean {
  const { kind, unit } = change.metric;
  if (kind === "percentage") {
    if (unit === "pp") return from.metric.unit === "%";
    return (unit === "%" && from.metric.unit !== "%") || unit === "倍";
  }
  return sameThing(from.metric, change.metric);
}

function claimAt(view: View, from: Figure): Finding | null {
  const to = neighbour(view, from, 1);
  const change = to === null ? null : neighbour(view, to, 1);
  if (to === null || change === null || !sameThing(from.metric, to.metric)) return null;
  if (from.metric.value === null || to.metric.value === null || change.metric.value === null) return null;
  if (!FROM.test(from.gap) || !TO.test(to.gap) || OTHER_BASE.test(change.gap)) return null;
  const verb = CHANGE.exec(change.gap)?.[1];
  if (verb === undefined || !isComparable(from, change) || REAL_TERMS.test(from.gap)) return null;
  const down = DOWN.test(verb);
  const [a, b] = [from.metric.text, to.metric.text];
  const difference = down ? `${a} − ${b}` : `${b} − ${a}`;
  const ratio = change.metric.kind === "percentage" && change.metric.unit !== "pp";
  return judge({
    check: ID,
    stated: change,
    operands: [from, to],
    compute: (read) => changeOf(change, read(from), read(to), down),
    sum: ratio ? `(${difference}) ÷ ${a}` : difference,
  });
}

const YEAR = /(\d{4})年[^\d，。；]{0,4}$/;
const AVERAGE = /^[^，。；：、\d]{0,4}[，、]年均(?:增长|递增|增速达?|增幅达?)$/;
const MOST_YEARS = 30;

/** 由2020年的A增加到2025年的B，年均增长C%. */
function yearlyAt(view: View, from: Figure): Finding | null {
  const to = neighbour(view, from, 1);
  const growth = to === null ? null : neighbour(view, to, 1);
  if (to === null || growth === null || growth.metric.unit !== "%" || !AVERAGE.test(growth.gap)) return null;
  if (!sameThing(from.metric, to.metric) || from.metric.value === null || growth.metric.value === null) return null;
  const years = Number(YEAR.exec(to.gap)?.[1]) - Number(YEAR.exec(from.gap)?.[1]);
  if (!(years > 0 && years <= MOST_YEARS) || REAL_TERMS.test(from.gap)) return null;
  return judge({
    check: ID,
    stated: to,
    operands: [from, growth],
    compute: (read) => {
      const factor = plus(point(new Decimal(1)), scaled(read(growth), 0.01));
      let grown = read(from);
      for (let year = 0; year < years; year += 1) grown = times(grown, factor);
      return grown;
    },
    sum: `${from.metric.text} × (1 + ${growth.metric.text})^${years}`,
    fails: REVISED_BASE.test(from.gap) ? "uncertain" : "inconsistent",
  });
}

export const fromTo: Check = {
  id: ID,
  pattern: "a change against the levels it is said of: 由A增加到B，增长C%",
  run: (view) => {
    const findings: Finding[] = [];
    for (const figure of view.figures) {
      if (figure.metric.status !== "baseline") continue;
      const finding = claimAt(view, figure) ?? yearlyAt(view, figure);
      if (finding !== null) findings.push(finding);
    }
    return findings;
  },
  accepts: [
    {
      text: "每千人口医生数由2.5人增加到3.1人，增长24%。",
      verdict: "consistent",
      says: "(3.1人 − 2.5人) ÷ 2.5人 = 24%",
    },
    { text: "社团由12个增加到30个，增加15个。", verdict: "inconsistent", says: "30个 − 12个 = 18个, stated 15个" },
    { text: "森林覆盖率由31.5%提高到33.2%，提高2.7个百分点。", verdict: "inconsistent" },
    { text: "社团由12个增加到30个，增长1.5倍。", verdict: "consistent" },
    { text: "税收由2020年的20亿元增加到2024年的29.28亿元，年均增长10%。", verdict: "consistent" },
    {
      text: "税收由2020年的20亿元增加到2024年的29.28亿元，年均增长14%。",
      verdict: "inconsistent",
      says: "20亿元 × (1 + 14%)^4",
    },
  ],
  rejects: [
    "全县生产总值由12亿元增加到30亿元，增长60%。",
    "社团由12个增加到30个，年均增长20%。",
    "社团由12个增加到30个，会员增长20%。",
  ],
};
