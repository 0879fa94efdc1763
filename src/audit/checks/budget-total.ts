import type { Finding } from "../../model/finding.js";
import type { Check } from "../check.js";
import { isLevel, sameUnit } from "../figures.js";
import { plus } from "../interval.js";
import { judge } from "../judge.js";
import type { Figure } from "../view.js";

const ID = "audit/budget-total";
const TOTAL = /(?:收入|支出|收支)?(?:总量|总计|合计)(?:为|达到?|共)?$/;
const MOST_ADDED = 12;
const ADDED = /加上?/;
const BRACKET = /[（）]/;
const LESS = /减去|扣除|减|调减/;

export const budgetTotal: Check = {
  id: ID,
  pattern: "a sum that budget reports write out: 收入A，加上B、C，收入总量为D",
  run: (view) => {
    const findings: Finding[] = [];
    for (const place of view.placesOf("加上")) {
      const first = view.figures[view.figureFrom(place)];
      const base = first === undefined ? undefined : baseBefore(view.figures, first, place, view.text);
      if (first === undefined || base === undefined || first.metric.span.start - place > 80) continue;
      const added: Figure[] = [];
      let total: Figure | null = null;
      for (let nth = first.nth; nth < first.nth + MOST_ADDED; nth += 1) {
        const figure = view.figures[nth];
        if (figure === undefined || figure.metric.sentence !== first.metric.sentence) break;
        if (!isLevel(figure) || !sameUnit(figure.metric, base.metric) || BRACKET.test(figure.gap)) break;
        if (LESS.test(figure.gap)) break;
        if (TOTAL.test(figure.gap)) {
          total = figure;
          break;
        }
        added.push(figure);
      }
      if (total === null || added.length === 0) continue;
      const operands = [base, ...added];
      const finding = judge({
        check: ID,
        stated: total,
        operands,
        byName: true,
        compute: (read) => operands.map(read).reduce(plus),
        sum: operands.map(({ metric }) => metric.text).join(" + "),
      });
      if (finding !== null) findings.push(finding);
    }
    return findings;
  },
  accepts: [
    {
      text: "全县一般公共预算收入14.26亿元，为预算的98.6%。加上转移支付等34.18亿元，收入总量为48.44亿元。",
      verdict: "consistent",
    },
    {
      text: "全县一般公共预算收入14.26亿元，增长2%，加上转移支付31.20亿元、上年结转1.35亿元，收入总计47.81亿元。",
      verdict: "inconsistent",
      says: "14.26亿元 + 31.20亿元 + 1.35亿元 = 46.81亿元",
    },
  ],
  rejects: ["加上转移支付等34.18亿元，收入总量为48.44亿元。", "种植红花20亩，加上花生30亩，总产值达到80万元。"],
};

/** The level that the sum begins with: the first of the clause or sentence before 加上. */
function baseBefore(figures: readonly Figure[], first: Figure, place: number, text: string): Figure | undefined {
  let base: Figure | undefined;
  let sentence = -1;
  for (let nth = first.nth - 1; nth >= Math.max(0, first.nth - MOST_ADDED); nth -= 1) {
    const figure = figures[nth] as Figure;
    if (sentence < 0) sentence = figure.metric.sentence;
    if (figure.metric.sentence !== sentence || first.metric.sentence - sentence > 1) break;
    if (text.slice(figure.metric.span.end, place).includes("\n")) break;
    if (ADDED.test(figure.gap)) return undefined;
    if (isLevel(figure) && sameUnit(figure.metric, first.metric)) base = figure;
  }
  return base;
}
