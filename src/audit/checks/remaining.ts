import type { Finding } from "../../model/finding.js";
import type { Check } from "../check.js";
import { isLevel, neighbour, sameUnit } from "../figures.js";
import { minus } from "../interval.js";
import { judge } from "../judge.js";
import type { Figure, View } from "../view.js";

const ID = "audit/remaining";
const REST = /^[^，。；：、（）]{0,10}[，；、](?:其余|剩余|余下|尚余|其他|剩下)的?$/;
const DONE = /已|完成|办结|整改|化解|解决|建成/;

function findAt(view: View, rest: Figure): Finding | null {
  if (!isLevel(rest) || !"余他下的".includes(rest.gap.slice(-1)) || !REST.test(rest.gap)) return null;
  const done = neighbour(view, rest, -1);
  const all = neighbour(view, rest, -2);
  if (done === null || all === null || !isLevel(done) || !isLevel(all) || !DONE.test(done.gap)) return null;
  if (!sameUnit(all.metric, done.metric) || !sameUnit(all.metric, rest.metric)) return null;
  return judge({
    check: ID,
    stated: rest,
    operands: [all, done],
    compute: (read) => minus(read(all), read(done)),
    sum: `${all.metric.text} − ${done.metric.text}`,
  });
}

export const remaining: Check = {
  id: ID,
  pattern: "what remains against all less what is done: 任务A项，已完成B项，其余C项",
  run: (view) => {
    const findings: Finding[] = [];
    for (const figure of view.figures) {
      const finding = findAt(view, figure);
      if (finding !== null) findings.push(finding);
    }
    return findings;
  },
  accepts: [
    { text: "承接试点事项17项，已完成15项，其余2项仍在推进。", verdict: "consistent", says: "17项 − 15项 = 2项" },
    { text: "承接试点事项17项，已完成15项，其余3项仍在推进。", verdict: "inconsistent" },
  ],
  rejects: ["承接试点事项17项，已完成15项，其余仍在推进。", "建成泵站22座，已投用20座，维修3座。"],
};
