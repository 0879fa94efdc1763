import { NOT_ADDITIVE } from "../../lexicon/complements.js";
import type { Finding } from "../../model/finding.js";
import type { Check } from "../check.js";
import { Decimal } from "../decimal.js";
import { isLevel, sameTime, sameUnit } from "../figures.js";
import { intervalOf } from "../interval.js";
import { inWordsOf, isFarOut } from "../judge.js";
import type { Figure, View } from "../view.js";

const ID = "audit/part-above-total";
const OPENS = /^[^，。；：]{0,2}[，、（。；]?(?:其中|其中包括|其中含)[：，、]?[^，。；：、（）]{0,24}$/;
const ELSEWHERE = /累计|全国|全省|全市|[前上去]年|历年/;

/** Gaps and surpluses have parts of another sort. */
const OTHER_SORT = /短收|超收|增收|减收|缺口|差额/;
const FURTHEST = 6;

/** A list with a negative part can have others above the total. */
function hasNegative(view: View, part: Figure): boolean {
  return view.figures
    .slice(part.nth, part.nth + FURTHEST)
    .some(({ metric }) => metric.sentence === part.metric.sentence && metric.value?.startsWith("-") === true);
}

/** The level right before the list, where only words of change stand between. */
function wholeBefore(view: View, part: Figure, place: number): Figure | null {
  for (let nth = part.nth - 1; nth >= Math.max(0, part.nth - 3); nth -= 1) {
    const figure = view.figures[nth] as Figure;
    if (part.metric.sentence - figure.metric.sentence > 1) return null;
    if (view.text.slice(figure.metric.extent.end, place).includes("\n")) return null;
    if (figure.bracket >= 0 && figure.bracket !== part.bracket) continue;
    if (isLevel(figure)) return OTHER_SORT.test(figure.gap) ? null : figure;
    if (figure.metric.change === null) return null;
  }
  return null;
}

function holdAgainst(whole: Figure, part: Figure): Finding | null {
  const most = intervalOf(whole.metric, "cut")?.high ?? null;
  const least = intervalOf(part.metric, "cut")?.low ?? null;
  if (most === null || least === null || least.lte(most)) return null;
  const { value = null } = whole.metric;
  if (value === null || part.metric.value === null) return null;
  const difference = new Decimal(value).minus(part.metric.value);
  return {
    check: ID,
    verdict: isFarOut(new Decimal(value), difference) ? "uncertain" : "inconsistent",
    message: `a part, ${part.metric.text}, is above its total, ${whole.metric.text}, by ${inWordsOf(whole.metric, difference.abs())}`,
    stated: value,
    computed: part.metric.value,
    difference: difference.toFixed(),
    tolerance: most.minus(value).toFixed(),
    metrics: [whole.index, part.index],
    spans: [whole.metric.span, part.metric.span],
  };
}

export const partAboveTotal: Check = {
  id: ID,
  pattern: "a part of an open list (其中) above its total; a sum below the total says nothing",
  run: (view) => {
    const findings: Finding[] = [];
    for (const place of view.placesOf("其中")) {
      const part = view.figures[view.figureFrom(place)];
      if (part === undefined || part.metric.span.start - place > 28 || !isLevel(part)) continue;
      if (!OPENS.test(part.gap) || NOT_ADDITIVE.test(part.gap)) continue;
      const whole = wholeBefore(view, part, place);
      if (whole === null || !sameUnit(whole.metric, part.metric) || !sameTime(whole.metric, part.metric)) continue;
      if (hasNegative(view, part) || ELSEWHERE.test(part.gap) || NOT_ADDITIVE.test(whole.gap)) continue;
      const finding = holdAgainst(whole, part);
      if (finding !== null) findings.push(finding);
    }
    return findings;
  },
  accepts: [
    {
      text: "实施项目18个，其中亿元以上项目21个。",
      verdict: "inconsistent",
      says: "21个, is above its total, 18个, by 3个",
    },
    { text: "完成投资12.5亿元，增长3%，其中工业投资13.1亿元。", verdict: "inconsistent" },
  ],
  rejects: [
    "基金收入总计45万元，其中：本级收入56万元，上级补助收入-20万元，调入收入9万元。",
    "完成收入7.46亿元，短收0.38亿元，其中税收收入5.12亿元。",
    "实施项目18个，其中亿元以上项目11个、农业项目3个。",
    "引进企业18家，其中总投资30亿元。",
    "今年建成公路20公里，其中县城周边累计建成35公里。",
    "完成投资12.5亿元，其中工业投资12.6亿元左右。",
  ],
};
