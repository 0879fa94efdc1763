import type { Finding } from "../../model/finding.js";
import type { Check } from "../check.js";
import { isLevel } from "../figures.js";
import { judge } from "../judge.js";
import type { Figure } from "../view.js";

const ID = "audit/restated";
/** Names that belong to many different things of one report. */
const GENERIC =
  /^(?:总?投资|项目|企业|资金|收入|支出|面积|补助|奖励|人员|[^总累]{0,2}(?:新建|新增|建成|改造|完成|实施|引进|争取|开展|举办|召开|培训|安排|投入|整治|新改建|修建|发放|处置|查处|立案|动用|调入|调出|收回|拨付|盘活|化解|清理|上级|补助|结转|加上|转移|收入总|支出总).*)$/;
const SHORTEST_NAME = 4;
const MOST = 3;

function nameOf({ metric }: Figure): string | null {
  const { indicator, status, unit, period } = metric;
  if (indicator === null || indicator.members.length > 0 || indicator.name.length < SHORTEST_NAME) return null;
  if (GENERIC.test(indicator.name) || status === "baseline" || status === "target") return null;
  return [indicator.name, indicator.scope ?? "", unit, metric.per.join(), status, period?.edtf ?? ""].join("\0");
}

function compare(first: Figure, second: Figure): Finding | null {
  if (first.metric.sentence === second.metric.sentence) return null;
  return judge({
    check: ID,
    stated: second,
    operands: [first],
    compute: (read) => read(first),
    sum: `${first.metric.indicator?.name ?? ""} ${first.metric.text}`,
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
