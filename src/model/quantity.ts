import type { Span } from "./span.js";

export type Kind = "amount" | "percentage" | "count" | "measure" | "date";

export type Modifier = "approx" | "nearly" | "more_than" | "at_least" | "at_most" | "less_than";

/** A point or period of time. Open parts are `X` in `edtf`, and then `start` and `end` are null. */
export interface Period {
  /** EDTF level 1: `2023`, `2023-10`, `2023-01/2023-10`, `XXXX-10`. */
  readonly edtf: string;
  /** The first day, `YYYY-MM-DD`. */
  readonly start: string | null;
  /** The last day, `YYYY-MM-DD`; null where the end is open (`..`). */
  readonly end: string | null;
}

/** A figure as it is written. Numbers are exact decimal strings, scaled (`74870万` is `748700000`). Spans are offsets of the reading text. */
export interface Quantity {
  readonly kind: Kind;
  /** `kind/phenomenon`. */
  readonly rule: string;
  readonly span: Span;
  /** `span` with the qualifiers on either side (`近90余人`, `1000万元以上`). */
  readonly extent: Span;
  readonly text: string;
  readonly value: string | null;
  readonly min: string | null;
  readonly max: string | null;
  readonly step: string | null;
  readonly unit: string;
  readonly per: readonly string[];
  readonly modifier: Modifier | null;
  readonly masked: boolean;
  readonly date: Period | null;
  /** It only picks what is counted (20亿元以上项目34个). */
  readonly criterion: boolean;
  /** It counts parts of the text itself (以下3个方面). */
  readonly discourse: boolean;
  readonly sentence: number;
}
