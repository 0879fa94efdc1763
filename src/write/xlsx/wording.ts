/** How the workbook says the codes of the output in Chinese. Within one column no two codes share a word. */
export const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: { amount: "金额", percentage: "比率", count: "计数", measure: "度量", date: "日期" },
  unit: { CNY: "元", USD: "美元", HKD: "港元", EUR: "欧元", JPY: "日元", pp: "百分点", fraction: "比" },
  modifier: {
    approx: "约",
    nearly: "接近",
    more_than: "超过",
    at_least: "不少于",
    at_most: "不超过",
    less_than: "不足",
  },
  status: { actual: "实际", target: "目标", forecast: "预计", baseline: "基期", criterion: "条件" },
  change: { up: "增", down: "减" },
  change_basis: {
    year_on_year: "同比",
    period_on_period: "环比",
    year_to_date: "比年初",
    annual_average: "年均",
    from_to: "前后",
    other: "其他",
  },
  comparison: { above: "高于", below: "低于" },
  period_source: { sentence: "句", paragraph: "段", section: "节", document: "文档" },
  year_source: { title: "标题", heading: "小标题", text: "正文", option: "选项" },
  indicator_by: { lexicon: "词表", rule: "规则", table: "表头" },
  report_type: {
    government_work_report: "政府工作报告",
    budget_report: "预算报告",
    statistical_bulletin: "统计公报",
    plan_report: "计划报告",
    work_summary: "工作总结",
    self_check: "自查报告",
    debriefing: "述职报告",
    other: "其他",
  },
  verdict: { consistent: "一致", rounding: "舍入", inconsistent: "不一致", uncertain: "存疑" },
  entry: { document: "文档", warning: "提示", error: "错误" },
};

/** Attributes that the tool would not sign, in a list. */
export const attributes: Readonly<Record<string, string>> = {
  indicator: "指标",
  period: "时期",
  status: "状态",
  change: "增减",
  comparison: "高低",
  value: "数值",
  unit: "单位",
  kind: "类别",
  modifier: "限定",
  relations: "关系",
  section: "章节",
  date: "日期",
};

export type Language = "en" | "zh";

/** A code as the language says it; a code without a word stays. */
export function worded(column: string, code: string, language: Language): string {
  return language === "en" ? code : (words[column]?.[code] ?? code);
}

export const sheetNames: Readonly<
  Record<Language, readonly [panel: string, metrics: string, findings: string, documents: string]>
> = {
  zh: ["指标汇总", "明细", "校验", "文档"],
  en: ["Panel", "Metrics", "Findings", "Documents"],
};
