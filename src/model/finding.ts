import type { Span } from "./span.js";

export type Verdict = "consistent" | "rounding" | "inconsistent" | "uncertain";

/** What a check of the audit found. Metrics are named by their index, spans are offsets of the reading text. */
export interface Finding {
  /** `audit/parts-sum`. */
  readonly check: string;
  readonly verdict: Verdict;
  readonly message: string;
  readonly stated: string | null;
  readonly computed: string | null;
  readonly difference: string | null;
  readonly tolerance: string | null;
  readonly metrics: readonly number[];
  readonly spans: readonly Span[];
}
