// In: quantities, what is written. Out: metrics, what is meant.
import type { Metric } from "../model/metric.js";
import type { Outline } from "../model/outline.js";
import type { Profile } from "../model/profile.js";
import type { Quantity } from "../model/quantity.js";
import type { Segmenter } from "../model/segmenter.js";
import type { SourceDocument } from "../model/source.js";
import type { Warning } from "../model/warning.js";

export interface Interpretation {
  readonly metrics: readonly Metric[];
  readonly warnings: readonly Warning[];
}

/** So far every attribute of meaning stays open. */
export function interpret(
  _source: SourceDocument,
  _outline: Outline,
  _profile: Profile,
  quantities: readonly Quantity[],
  _segmenter: Segmenter,
): Interpretation {
  const metrics = quantities.map((quantity) => ({
    ...quantity,
    indicator: null,
    period: null,
    status: null,
    change: null,
    comparison: null,
    relations: [],
    uncertain: [],
  }));
  return { metrics, warnings: [] };
}
