import type { ExtractedMetric } from "../model/extraction.js";
import { plainNumber } from "./plain-number.js";

/** What a figure says, as words under names; what is not known is left out. */
export function annotationAttributes(metric: ExtractedMetric): Readonly<Record<string, string>> {
  const { value, min, max, unit, per, modifier, date, indicator, period, status, change, comparison, key } = metric;
  const number = (it: number | null): string | null => (it === null ? null : plainNumber(it));
  const words: Readonly<Record<string, string | null>> = {
    id: metric.id,
    key,
    indicator: indicator?.name ?? null,
    indicator_id: indicator?.id ?? null,
    value: number(value),
    min: number(min),
    max: number(max),
    unit: unit === "" ? null : unit,
    per: per.length === 0 ? null : per.join("/"),
    modifier,
    date: date?.edtf ?? null,
    period: period?.edtf ?? null,
    status,
    change: change?.direction ?? null,
    comparison: comparison === null ? null : `${comparison.direction} ${comparison.to}`,
    section: metric.section.length === 0 ? null : metric.section.join(" › "),
    uncertain: metric.uncertain.length === 0 ? null : metric.uncertain.join(" "),
  };
  return Object.fromEntries(Object.entries(words).filter((entry): entry is [string, string] => entry[1] !== null));
}
