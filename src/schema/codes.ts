import { z } from "zod";

export const kind = z.enum(["amount", "percentage", "count", "measure", "date"]);
export const modifier = z.enum(["approx", "nearly", "more_than", "at_least", "at_most", "less_than"]);
export const status = z.enum(["actual", "target", "forecast", "baseline", "criterion"]);
export const periodSource = z.enum(["sentence", "paragraph", "section", "document"]);
export const changeBasis = z.enum([
  "year_on_year",
  "period_on_period",
  "year_to_date",
  "annual_average",
  "from_to",
  "other",
]);
export const relationType = z.enum([
  "part_of",
  "numerator",
  "denominator",
  "from",
  "growth_of",
  "total",
  "count",
  "target",
]);
export const verdict = z.enum(["consistent", "rounding", "inconsistent", "uncertain"]);
export const yearSource = z.enum(["title", "heading", "text", "option"]);
export const reportType = z.enum([
  "government_work_report",
  "budget_report",
  "statistical_bulletin",
  "plan_report",
  "work_summary",
  "self_check",
  "debriefing",
  "other",
]);
export const errorCode = z.enum([
  "E_NOT_FOUND",
  "E_UNREADABLE",
  "E_EMPTY",
  "E_BINARY",
  "E_ENCODING",
  "E_FORMAT",
  "E_USAGE",
  "E_CONFIG",
  "E_OUTPUT",
  "E_SEGMENTER",
  "E_SCHEMA",
  "E_INTERNAL",
]);
