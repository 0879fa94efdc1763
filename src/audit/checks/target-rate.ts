import type { Finding } from "../../model/finding.js";
import type { Check } from "../check.js";
import { isLevel, isPercent, neighbour, sameUnit } from "../figures.js";
import { over, scaled } from "../interval.js";
import { judge } from "../judge.js";
import type { Figure, View } from "../view.js";

const ID = "audit/target-rate";
const PLAN = /预算|目标|任务|计划|指标/;
/** The words right before the figure of a plan: 年初预算为, 支出预算合计. */
const PLANNED =
  /(?:预算|目标|任务|计划|指标)(?:任务|目标)?(?:数|额|总额)?(?:合计|共计|总计)?(?:调整|调增|调减)?(?:为|是|达到?)?$|调整为?$/;
const BUDGETED = /预算(?:收入|支出)(?:合计|总计)?$/;
const ACTUAL = /^[，、（）]*实际(?:完成|执行)/;
const OF_PLAN =
  /(?:为|占|完成|达到?|是)(?:了)?(?:全年|年度|年初|当年|汇总|调整后?|年|总|的)*(?:预算|目标|任务|计划|指标)(?:任务|目标)?(?:数|额)?的$/;
const DIRECT = /(?:完成|占|为|达到?|是)[^，。；：、]{0,8}(?:预算|目标|任务|计划|指标)(?:任务|目标)?(?:数|额)?$/;
const DONE = /完成|实现|执行|达|支出|收入|到位/;
const RATE = /^(?:[，、]|[^，。；：、]{0,4}[，、])?([^，。；：、\d]{1,4}率)(?:为|达到?|均?达)?$/;
const RECEIVED = /受理|收到|接到|接收|接受|交办|转办|排查|立案|梳理|收集|发现|承办|办理|调处|共|送审|涉及|抽查|检查/;
const LONGEST_PLAN = 24;
const MOST_BACK = 6;

/** The figures before one, nearest first, less those in brackets that close before it. */
function backwards(view: View, figure: Figure): readonly Figure[] {
  const found: Figure[] = [];
  let closed = 0;
  let end = figure.metric.extent.start;
  for (let steps = 1; steps <= MOST_BACK; steps += 1) {
    const other = neighbour(view, figure, -steps);
    if (other === null) break;
    const between = view.text.slice(other.metric.extent.end, end);
    for (let at = between.length - 1; at >= 0; at -= 1) {
      if (between[at] === "）") closed += 1;
      else if (between[at] === "（" && closed > 0) closed -= 1;
    }
    end = other.metric.extent.start;
    if (closed === 0) found.push(other);
  }
  return found;
}

function quotient(stated: Figure, done: Figure, plan: Figure, exact: boolean): Finding | null {
  if (!isLevel(done) || !isLevel(plan) || !sameUnit(done.metric, plan.metric)) return null;
  return judge({
    check: ID,
    byName: true,
    stated,
    operands: [done, plan],
    compute: (read) => {
      const ratio = over(read(done), read(plan));
      return ratio === null ? null : scaled(ratio, 100);
    },
    sum: `${done.metric.text} ÷ ${plan.metric.text}`,
    exact: exact ? [plan] : [],
  });
}

/** 完成A，完成目标任务数B的C%. */
function planInSight(view: View, rate: Figure): Finding | null {
  if (rate.gap !== "的") return null;
  const plan = neighbour(view, rate, -1);
  const done = plan === null ? null : (backwards(view, plan)[0] ?? null);
  if (plan === null || done === null || !DIRECT.test(plan.gap)) return null;
  return quotient(rate, done, plan, !/预算/.test(plan.gap));
}

/** 预算为A，完成B，为预算的C%. */
function planBefore(view: View, rate: Figure): Finding | null {
  if (!OF_PLAN.test(rate.gap.slice(-LONGEST_PLAN))) return null;
  const [done, ...earlier] = backwards(view, rate);
  if (done === undefined || !DONE.test(done.gap) || PLAN.test(done.gap.replace(/.*(?=[，、])/, ""))) return null;
  const words = rate.gap.slice(-12);
  const plan = earlier.find(({ gap }) => PLANNED.test(gap) || (ACTUAL.test(done.gap) && BUDGETED.test(gap)));
  if (plan === undefined || plan !== earlier[0]) return null;
  const adjusted = /调整/.test(plan.gap);
  if (/调整/.test(words) !== adjusted && (adjusted || !/汇总/.test(words))) return null;
  return quotient(rate, done, plan, !/预算/.test(words));
}

/** 受理A件，办结B件，办结率C%. */
function handled(view: View, rate: Figure): Finding | null {
  const name = RATE.exec(rate.gap)?.[1];
  const done = neighbour(view, rate, -1);
  const received = neighbour(view, rate, -2);
  if (name === undefined || done === null || received === null) return null;
  const verb = name.slice(0, -1).slice(-2);
  if (!done.gap.includes(verb) || !RECEIVED.test(received.gap) || done.gap.length > 12) return null;
  return quotient(rate, done, received, false);
}

export const targetRate: Check = {
  id: ID,
  pattern: "what is done against the plan and the rate: 完成目标任务数A的B%, 为预算的B%, 办结率",
  run: (view) => {
    const findings: Finding[] = [];
    for (const figure of view.figures) {
      if (!isPercent(figure) || figure.metric.change !== null) continue;
      const finding = planInSight(view, figure) ?? planBefore(view, figure) ?? handled(view, figure);
      if (finding !== null) findings.push(finding);
    }
    return findings;
  },
  accepts: [
    {
      text: "到位资金3.15亿元，完成年度目标任务数3亿元的105%。",
      verdict: "consistent",
      says: "3.15亿元 ÷ 3亿元 = 105%",
    },
    { text: "到位资金3.15亿元，完成年度目标任务数3亿元的115%。", verdict: "inconsistent" },
    { text: "到位资金3.15亿元，完成年度目标任务数3亿元的105.3%。", verdict: "rounding" },
    { text: "收入年初预算为59700万元，实际完成57400万元，为预算的96.1%。", verdict: "consistent" },
    { text: "收入年初预算为59700万元，实际完成57400万元，为预算的98.1%。", verdict: "inconsistent" },
    { text: "全年受理纠纷250件，化解240件，化解率96%。", verdict: "consistent" },
    { text: "全年受理纠纷250件，化解240件，化解率98%。", verdict: "inconsistent" },
  ],
  rejects: [
    "国有资本经营预算收入完成1.34亿元，加上上级补助后总收入为1.82亿元，为预算的96.8%。",
    "收入年初预算为59700万元，调整为61000万元，实际完成57400万元，为年初预算的96.1%。",
    "受理纠纷250件，走访群众240户，满意率98%。",
    "完成投资3.15亿元，占年度任务数的115%。",
  ],
};
