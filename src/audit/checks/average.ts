import type { Finding } from "../../model/finding.js";
import type { Check } from "../check.js";
import { isLevel, neighbour } from "../figures.js";
import { times } from "../interval.js";
import { judge } from "../judge.js";
import type { Figure, View } from "../view.js";

const ID = "audit/average";
const AVERAGE = /(户均|亩均|人均|均价|平均每?(?:户|亩|人)|平均价格|平均单价)[^，。；：、\d]{0,4}$/;
const TOTAL = /总(?:额|值|产值|收入|金额|投资|产量|价)[^，。；：、\d]{0,4}$/;
const COUNTED: Readonly<Record<string, RegExp>> = { 户: /^户/, 亩: /^亩/, 人: /^(?:人|名)/ };

/** Whether the average is an average over what the count counts. */
function isOver({ gap }: Figure, count: Figure): boolean {
  const words = AVERAGE.exec(gap)?.[1] ?? "";
  for (const [unit, counted] of Object.entries(COUNTED))
    if (words.includes(unit)) return counted.test(count.metric.unit);
  return count.metric.kind === "measure";
}

function findAt(view: View, average: Figure): Finding | null {
  if (!isLevel(average) || !average.gap.includes("均") || !AVERAGE.test(average.gap)) return null;
  const near = [neighbour(view, average, -1), neighbour(view, average, -2), neighbour(view, average, 1)];
  const total = near.find(
    (figure) =>
      figure != null && isLevel(figure) && figure.metric.unit === average.metric.unit && TOTAL.test(figure.gap),
  );
  const count = near.find((figure) => figure != null && isLevel(figure) && isOver(average, figure));
  if (total == null || count == null || total === count) return null;
  return judge({
    check: ID,
    stated: total,
    operands: [count, average],
    compute: (read) => times(read(count), read(average)),
    sum: `${count.metric.text} × ${average.metric.text}`,
    fails: "uncertain",
  });
}

export const average: Check = {
  id: ID,
  pattern: "a count times an average against the total: A公斤，总额B元，均价C元",
  run: (view) => {
    const findings: Finding[] = [];
    for (const figure of view.figures) {
      const finding = findAt(view, figure);
      if (finding !== null) findings.push(finding);
    }
    return findings;
  },
  accepts: [
    { text: "收购红花2000公斤，收购总额24万元，均价120元。", verdict: "consistent", says: "2000公斤 × 120元 = 24万元" },
    { text: "收购红花2000公斤，收购总额34万元，均价120元。", verdict: "uncertain" },
  ],
  rejects: ["带动200户增收，户均增收1200元。", "收购红花2000公斤，运输补贴总额3万元，户均300元。"],
};
