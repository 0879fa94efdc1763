// In: quantities, what is written. Out: metrics, what is meant.
import type { Metric } from "../model/metric.js";
import type { Outline } from "../model/outline.js";
import type { Profile } from "../model/profile.js";
import type { Quantity } from "../model/quantity.js";
import type { Segmenter } from "../model/segmenter.js";
import type { SourceDocument } from "../model/source.js";
import type { Warning } from "../model/warning.js";
import { readChanges } from "./change.js";
import { readComparisons } from "./comparison.js";
import type { InterpretContext } from "./context.js";
import { nameIndicators } from "./indicator.js";
import { readPeriods } from "./period.js";
import { readRelations } from "./relation.js";
import { readStatuses } from "./status.js";

export interface Interpretation {
  readonly metrics: readonly Metric[];
  readonly warnings: readonly Warning[];
}

export function interpret(
  source: SourceDocument,
  outline: Outline,
  profile: Profile,
  quantities: readonly Quantity[],
  segmenter: Segmenter,
): Interpretation {
  const context: InterpretContext = { source, outline, profile, quantities, segmenter };
  const changes = readChanges(context);
  const comparisons = readComparisons(context);
  const statuses = readStatuses(context, changes);
  const periods = readPeriods(context, statuses);
  const { indicators, uncertain, warnings } = nameIndicators(context, comparisons);
  const relations = readRelations(context, { indicators, statuses, changes, comparisons });
  const metrics = quantities.map((quantity, index) => ({
    ...quantity,
    indicator: indicators[index] ?? null,
    period: periods[index] ?? null,
    status: statuses[index] ?? null,
    change: changes[index] ?? null,
    comparison: comparisons[index] ?? null,
    relations: relations[index] ?? [],
    uncertain: uncertain.has(index) ? ["indicator"] : [],
  }));
  return { metrics, warnings };
}
