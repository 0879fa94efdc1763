import type { Finding } from "../../model/finding.js";
import type { Check } from "../check.js";
import { isLevel } from "../figures.js";
import { judge } from "../judge.js";
import type { Figure } from "../view.js";

const ID = "audit/restated";
/** Names of what there is one of in a report at a time: areas, outputs, stocks. */
const OF_ITS_OWN =
  /(?:种植|播种|面积|产量|产值|总值|增加值|总额|人口|存栏|出栏|存栏量|出栏量|里程|保有量|总量|总资产|覆盖面)$/;
const GENERIC = /新增|新建|改造|完成|总投资|利润|交易|项目|支出总|收入总|预算总/;
const SHORTEST_NAME = 4;
const MOST = 3;

function nameOf({ metric }: Figure): string | null {
  const { indicator, status, unit, period } = metric;
  if (indicator === null || indicator.members.length > 0 || indicator.name.length < SHORTEST_NAME) return null;
  if (status === "baseline" || status === "target") return null;
  if (!OF_ITS_OWN.test(indicator.name) || GENERIC.test(indicator.name)) return null;
  return [indicator.name, indicator.scope ?? "", unit, metric.per.join(), status, period?.edtf ?? ""].join("\0");
}

function compare(first: Figure, second: Figure): Finding | null {
  if (first.metric.sentence === second.metric.sentence || first.gap.includes("其中") || second.gap.includes("其中"))
    return null;
  return judge({
    check: ID,
    stated: second,
    operands: [first],
    compute: (read) => read(first),
    sum: first.metric.text,
    message: `${first.metric.indicator?.name ?? ""} is ${first.metric.text}, then ${second.metric.text}`,
    fails: "uncertain",
  });
}

export const restated: Check = {
  id: ID,
  pattern: "the same indicator, scope, status and period stated twice with different values",
  run: (view) => {
    const named = new Map<string, Figure[]>();
    for (const figure of view.figures) {
      if (!isLevel(figure)) continue;
      const name = nameOf(figure);
      if (name === null) continue;
      const same = named.get(name);
      if (same === undefined) named.set(name, [figure]);
      else same.push(figure);
    }
    const findings: Finding[] = [];
    for (const same of named.values()) {
      if (same.length < 2 || same.length > MOST) continue;
      for (let at = 1; at < same.length; at += 1) {
        const finding = compare(same[at - 1] as Figure, same[at] as Figure);
        if (finding !== null) findings.push(finding);
      }
    }
    return findings;
  },
  accepts: [
    { text: "2023年，全镇红花种植面积380亩。\n2023年，全镇红花种植面积430亩。", verdict: "uncertain" },
    { text: "2023年，全镇红花种植面积380亩。\n2023年，全镇红花种植面积380亩。", verdict: "consistent" },
  ],
  rejects: ["2022年，全镇红花种植面积380亩。\n2023年，全镇红花种植面积430亩。", "新建公路20公里。\n新建公路35公里。"],
};
