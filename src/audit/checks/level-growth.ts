import { REAL_TERMS, REVISED_BASE } from "../../lexicon/real-terms.js";
import type { Finding } from "../../model/finding.js";
import type { Check } from "../check.js";
import { following, isLevel, isPercent, sameUnit } from "../figures.js";
import { minus, over, plus, scaled } from "../interval.js";
import { judge } from "../judge.js";
import type { Figure, View } from "../view.js";

const ID = "audit/level-growth";
const BASE = "((?:同比|[比较][^，。；：、（）]{1,14}|当年)?(?:净|共)?)";
const VERB = "(增长|增加|增收|增支|上升|增|减少|下降|减收|减支|降低|减)(?:了)?";
const INCREASE = new RegExp(`^）?[，、]?${BASE}${VERB}$`);
const DOWN = /减|降/;
const MOVED = /预算数|年初预算|调整预算|预期|目标/;

/** Whether the second change leans on the same base as the first. */
function sameBase(first: string, second: string): boolean {
  return second === "" || second === first || first === "" || first === "净";
}

const OF_BASE = /[比较][^，。；：、]{2,16}$/;

function claimAt(level: Figure, increase: Figure, growth: Figure): Finding | null {
  const first = INCREASE.exec(increase.gap);
  const second = INCREASE.exec(growth.gap);
  if (first === null || second === null) return null;
  const inOrder = increase.nth < growth.nth;
  const [a, b] = inOrder ? [first, second] : [second, first];
  if (!sameBase(a[1] ?? "", b[1] ?? "")) return null;
  const down = DOWN.test(first[2] ?? "");
  if (down !== DOWN.test(second[2] ?? "")) return null;
  const operands = [level, increase];
  const sign = down ? "+" : "−";
  const ofBase = OF_BASE.test(level.gap);
  return judge({
    check: ID,
    stated: growth,
    operands,
    compute: (read) => {
      const by = read(increase);
      if (ofBase) {
        const ratio = over(by, read(level));
        return ratio === null ? null : scaled(ratio, 100);
      }
      const earlier = down ? plus(read(level), by) : minus(read(level), by);
      const ratio = over(by, earlier);
      return ratio === null ? null : scaled(ratio, 100);
    },
    sum: ofBase
      ? `${increase.metric.text} ÷ ${level.metric.text}`
      : `${increase.metric.text} ÷ (${level.metric.text} ${sign} ${increase.metric.text})`,
    fails: REVISED_BASE.test(level.gap) ? "uncertain" : "inconsistent",
  });
}

function findAt(view: View, level: Figure): Finding | null {
  if (!isLevel(level)) return null;
  const one = following(view, level, 1);
  if (one === null || one.gap.length > 24) return null;
  const two = following(view, level, 2);
  if (two === null || two.gap.length > 24 || REAL_TERMS.test(level.gap) || MOVED.test(level.gap)) return null;
  if (isPercent(two) && sameUnit(level.metric, one.metric)) return claimAt(level, one, two);
  if (isPercent(one) && sameUnit(level.metric, two.metric)) return claimAt(level, two, one);
  return null;
}

export const levelGrowth: Check = {
  id: ID,
  pattern: "a level, its increase and its growth: 余额A亿元，比年初增加B亿元，增长C%",
  run: (view) => {
    const findings: Finding[] = [];
    for (const figure of view.figures) {
      const finding = findAt(view, figure);
      if (finding !== null) findings.push(finding);
    }
    return findings;
  },
  accepts: [
    {
      text: "年末贷款余额336.2亿元，比年初增加30.1亿元，增长9.8%。",
      verdict: "consistent",
      says: "30.1亿元 ÷ (336.2亿元 − 30.1亿元)",
    },
    { text: "年末贷款余额336.2亿元，比年初增加30.1亿元，增长12.8%。", verdict: "inconsistent", says: "stated 12.8%" },
    { text: "全年发生火灾38起，同比减少7起，下降15.6%。", verdict: "consistent" },
    { text: "支出比上一年的200亿元增加30亿元，增长15%。", verdict: "consistent", says: "30亿元 ÷ 200亿元 = 15%" },
    { text: "争取上级资金45.6亿元，增长20%，增加5.1亿元。", verdict: "inconsistent" },
  ],
  rejects: [
    "安排运转经费2860万元（含工业园95万元），同比减少129万元，下降4.3%。",
    "第一产业增加值30.2亿元，比上年增加3.1亿元，增长4.2%。",
    "年末贷款余额336.2亿元，比年初增加30.1亿元，同比增长12.8%。",
    "收入30.2亿元，支出增加3.1亿元，增长4.2%。",
  ],
};
