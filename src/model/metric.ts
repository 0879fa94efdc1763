import type { Period, Quantity } from "./quantity.js";
import type { Span } from "./span.js";

export type Status = "actual" | "target" | "forecast" | "baseline" | "criterion";

export interface Indicator {
  readonly name: string;
  /** Where the name stands in the reading text, where it stands in one piece. */
  readonly span: Span | null;
  readonly id: string | null;
  readonly scope: string | null;
  readonly members: readonly string[];
  readonly by: "lexicon" | "rule" | "table";
}

export type PeriodSource = "sentence" | "paragraph" | "section" | "document";

export interface StatedPeriod extends Period {
  /** The words it was read from. */
  readonly text: string;
}

export interface MetricPeriod extends StatedPeriod {
  readonly source: PeriodSource;
}

export type ChangeBasis = "year_on_year" | "period_on_period" | "year_to_date" | "annual_average" | "from_to" | "other";

export interface Change {
  readonly direction: "up" | "down";
  readonly basis: ChangeBasis | null;
  readonly base: StatedPeriod | null;
}

export interface Comparison {
  readonly to: string;
  readonly direction: "above" | "below";
}

export type RelationType =
  | "part_of"
  | "numerator"
  | "denominator"
  | "from"
  | "growth_of"
  | "total"
  | "count"
  | "target";

/** This figure's `type` is the figure at index `target` of the metrics. */
export interface Relation {
  readonly type: RelationType;
  readonly target: number;
}

/** A figure with what it means. Spans are offsets of the reading text. */
export interface Metric extends Quantity {
  readonly indicator: Indicator | null;
  readonly period: MetricPeriod | null;
  readonly status: Status | null;
  readonly change: Change | null;
  readonly comparison: Comparison | null;
  readonly relations: readonly Relation[];
  readonly uncertain: readonly string[];
}
