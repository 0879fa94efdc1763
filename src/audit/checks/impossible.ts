import type { Finding } from "../../model/finding.js";
import type { Metric } from "../../model/metric.js";
import type { Check } from "../check.js";
import { Decimal } from "../decimal.js";
import { isPercent } from "../figures.js";
import type { Figure, View } from "../view.js";

const ID = "audit/impossible";
/** Rates of things there are: none can be above 100%. */
const WHOLE_AT_MOST =
  /(?:覆盖率|合格率|达标率|优良率|优良比例|满意率|满意度|处理率|办结率|结案率|化解率|及格率|占比|比重|绿化率|硬化率|入住率|安全饮水率|签约率|通畅率|公开率|回复率|答复率)(?:为|达到?|保持在|稳定在|提高到|提升至|提升到)?$/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTH = /(\d{1,2})月$/;
const DAY = /^(\d{1,2})日/;

function finding(message: string, metric: Metric, index: number, end: number, stated: string, most: string): Finding {
  return {
    check: ID,
    verdict: "inconsistent",
    message,
    stated,
    computed: most,
    difference: new Decimal(stated).minus(most).toFixed(),
    tolerance: "0",
    metrics: [index],
    spans: [{ start: metric.span.start, end }],
  };
}

function impossibleRate({ metric, index, gap }: Figure): Finding | null {
  if (metric.change !== null || metric.comparison !== null || !WHOLE_AT_MOST.test(gap)) return null;
  if (metric.value === null || new Decimal(metric.value).lte(100)) return null;
  return finding(
    `a rate of this sort cannot be above 100%, stated ${metric.text}`,
    metric,
    index,
    metric.span.end,
    metric.value,
    "100",
  );
}

function impossibleDay(view: View, metric: Metric, index: number): Finding | null {
  const month = Number(MONTH.exec(metric.text)?.[1] ?? 0);
  if (month < 1) return null;
  const behind = DAY.exec(view.text.slice(metric.span.end, metric.span.end + 3));
  const day = behind?.[1];
  if (behind === null || day === undefined) return null;
  const end = metric.span.end + behind[0].length;
  const most = DAYS[month - 1];
  const text = `${metric.text}${behind[0]}`;
  if (most === undefined || (Number(day) <= most && Number(day) > 0)) return null;
  return finding(`month ${month} has ${most} days at most, stated ${text}`, metric, index, end, day, String(most));
}

export const impossible: Check = {
  id: ID,
  pattern: "what cannot be: a day that its month does not have, a rate of coverage above 100%",
  run: (view) => {
    const findings: Finding[] = [];
    for (const figure of view.figures) {
      const found = isPercent(figure) ? impossibleRate(figure) : null;
      if (found !== null) findings.push(found);
    }
    for (const [index, metric] of view.metrics.entries()) {
      const found = metric.kind === "date" ? impossibleDay(view, metric, index) : null;
      if (found !== null) findings.push(found);
    }
    return findings;
  },
  accepts: [
    { text: "2月30日召开推进会。", verdict: "inconsistent", says: "month 2 has 29 days at most" },
    { text: "自来水覆盖率达104%。", verdict: "inconsistent" },
  ],
  rejects: ["6月30日召开推进会。", "投资完成率达104%。", "覆盖率提高到98%。"],
};
