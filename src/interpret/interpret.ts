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
import type { OwnIndicators } from "./own-indicators.js";
import { readPeriods } from "./period.js";
import { readRelations } from "./relation.js";
import { readStatuses } from "./status.js";

export interface Interpretation {
  readonly metrics: readonly Metric[];
  readonly warnings: readonly Warning[];
}

/** Written out: copying a quantity key by key at run time costs more than all that is read from it. */
function toMetric(
  quantity: Quantity,
  indicator: Metric["indicator"],
  period: Metric["period"],
  status: Metric["status"],
  change: Metric["change"],
  comparison: Metric["comparison"],
  relations: Metric["relations"],
  uncertain: Metric["uncertain"],
): Metric {
  return {
    kind: quantity.kind,
    rule: quantity.rule,
    span: quantity.span,
    extent: quantity.extent,
    text: quantity.text,
    value: quantity.value,
    min: quantity.min,
    max: quantity.max,
    step: quantity.step,
    unit: quantity.unit,
    per: quantity.per,
    modifier: quantity.modifier,
    masked: quantity.masked,
    date: quantity.date,
    criterion: quantity.criterion,
    discourse: quantity.discourse,
    sentence: quantity.sentence,
    indicator,
    period,
    status,
    change,
    comparison,
    relations,
    uncertain,
  };
}

export function interpret(
  source: SourceDocument,
  outline: Outline,
  profile: Profile,
  quantities: readonly Quantity[],
  segmenter: Segmenter,
  ownIndicators: OwnIndicators | null = null,
): Interpretation {
  const context: InterpretContext = { source, outline, profile, quantities, segmenter, ownIndicators };
  const changes = readChanges(context);
  const comparisons = readComparisons(context);
  const statuses = readStatuses(context, changes);
  const periods = readPeriods(context, statuses);
  const { indicators, uncertain, warnings } = nameIndicators(context, comparisons);
  const relations = readRelations(context, { indicators, statuses, changes, comparisons });
  const none: readonly never[] = [];
  const unsigned = ["indicator"];
  const metrics = quantities.map((quantity, index) =>
    toMetric(
      quantity,
      indicators[index] ?? null,
      periods[index] ?? null,
      statuses[index] ?? null,
      changes[index] ?? null,
      comparisons[index] ?? null,
      relations[index] ?? none,
      uncertain.has(index) ? unsigned : none,
    ),
  );
  return { metrics, warnings };
}
