import type { ReportType } from "../model/profile.js";

const BY_TITLE: readonly (readonly [RegExp, ReportType])[] = [
  [/决议|名词解释/, "other"],
  [/统计公报/, "statistical_bulletin"],
  [/(?:预算|决算).*(?:报告|草案|执行|公开|说明|情况)|财政(?:预算|决算)/, "budget_report"],
  [/(?:国民经济|经济和社会发展).{0,12}计划.{0,40}(?:报告|草案|执行)|计划执行情况/, "plan_report"],
  [/自检|自查|自评|自我评估/, "self_check"],
  [/述职|述廉/, "debriefing"],
  [/政府工作(?:的)?报告|府工作報告/, "government_work_report"],
  [/总结|總結|工作(?:回顾|汇报|情况|综述|报告|亮点|进展|综述)|改革工作|情况(?:的)?(?:报告|汇报)/, "work_summary"],
];

const GOVERNMENT = /代表.{0,16}(?:人民政府|国务院|政府).{0,20}(?:报告|汇报)/;

/** What kind of report it is, by its title, else by its opening, else by parts that look back and ahead before deputies. */
export function reportTypeOf(title: string | null, opening: string, looksBothWays: boolean): ReportType {
  const government = GOVERNMENT.test(opening) || looksBothWays;
  if (title !== null) {
    const found = BY_TITLE.find(([pattern]) => pattern.test(title));
    if (found !== undefined) return found[1] === "work_summary" && government ? "government_work_report" : found[1];
  }
  if (/述职/.test(opening.slice(0, 60))) return "debriefing";
  return government ? "government_work_report" : "other";
}
