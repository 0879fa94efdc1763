export type ReportType =
  | "government_work_report"
  | "budget_report"
  | "statistical_bulletin"
  | "plan_report"
  | "work_summary"
  | "self_check"
  | "debriefing"
  | "other";

export type YearSource = "title" | "heading" | "text" | "option";

/** What the document is, and the years that its words lean on. */
export interface Profile {
  readonly title: string | null;
  readonly issuer: string | null;
  readonly region: string | null;
  readonly reportType: ReportType;
  /** The year that 今年 and figures without a year speak of where no section says otherwise. */
  readonly year: number | null;
  readonly yearSource: YearSource | null;
  /** The year each section speaks of; null where only the document's year is known. */
  readonly sectionYears: ReadonlyMap<string, number | null>;
  /** Sections that speak of what is to be done (下步打算, 2024年工作安排, 主要预期目标). */
  readonly planSections: ReadonlySet<string>;
}
