import type { ExtractedMetric } from "../model/extraction.js";
import type { Indicator, Metric } from "../model/metric.js";
import type { OffsetMap } from "../model/source.js";
import { toCanonical } from "./canonical.js";
import type { Place } from "./lines.js";

/** What a row holds beside the figure itself. */
export interface RowPlace {
  readonly id: string;
  readonly key: string;
  readonly place: Place;
  readonly relations: ExtractedMetric["relations"];
  readonly checked: number;
  readonly section: readonly string[];
  readonly sectionId: string | null;
  readonly sentence: ExtractedMetric["sentence"];
}

function toNumber(decimal: string | null): number | null {
  return decimal === null ? null : Number(decimal);
}

function toIndicator(indicator: Indicator | null, map: OffsetMap): ExtractedMetric["indicator"] {
  if (indicator === null) return null;
  const { name, span, id, scope, members, by } = indicator;
  return { name, span: span === null ? null : map.span(span), id, scope, members, by };
}

/** The row of one figure: every key is there, in the order of the contract. */
export function toRow(metric: Metric, row: RowPlace, map: OffsetMap): ExtractedMetric {
  return {
    id: row.id,
    key: row.key,
    kind: metric.kind,
    text: metric.text,
    span: row.place,
    value: toNumber(metric.value),
    min: toNumber(metric.min),
    max: toNumber(metric.max),
    step: toNumber(metric.step),
    unit: metric.unit,
    per: metric.per,
    canonical: toCanonical(metric),
    date: metric.date,
    modifier: metric.modifier,
    masked: metric.masked,
    indicator: toIndicator(metric.indicator, map),
    period: metric.period,
    status: metric.status,
    change: metric.change,
    comparison: metric.comparison,
    relations: row.relations,
    checked: row.checked,
    section: row.section,
    sectionId: row.sectionId,
    table: null,
    locator: null,
    sentence: row.sentence,
    uncertain: metric.uncertain,
    rule: metric.rule,
  };
}
