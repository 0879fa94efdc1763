import type { ExtractedMetric } from "../model/extraction.js";
import { sameDecimal, sameFraction } from "./decimal-match.js";
import type { Gold, GoldRow } from "./gold.js";
import { samePeriod } from "./period-match.js";

/** The fields that are judged, in the order of the table. */
export const FIELDS = [
  "kind",
  "value",
  "unit",
  "modifier",
  "section",
  "indicator",
  "period",
  "status",
  "change",
  "span",
] as const;
export type Field = (typeof FIELDS)[number];

/** Those that make a row, whatever its meaning. */
export const CORE: readonly Field[] = ["kind", "value", "unit", "modifier"];

export interface Judgement {
  readonly field: Field;
  readonly right: boolean;
  readonly wanted: unknown;
  readonly got: unknown;
}

const WRITTEN_UNITS: ReadonlyMap<string, string> = new Map([
  ["％", "%"],
  ["元", "CNY"],
  ["个百分点", "pp"],
  ["百分点", "pp"],
]);

const plainUnit = (unit: string): string => WRITTEN_UNITS.get(unit) ?? unit;
const plainHeading = (heading: string): string => heading.replace(/^[—–-]+|[\s。．:：]+$/g, "");

function valueRight({ kind, value }: GoldRow, metric: ExtractedMetric): boolean {
  if (kind === "date") return value === null || value === "" || samePeriod(value, metric.date);
  if (value === null || value === "") return metric.value === null;
  if (value.includes("..")) {
    const [min = "", max = ""] = value.split("..");
    return sameDecimal(min, metric.min) && sameDecimal(max, metric.max);
  }
  return value.includes("/") ? sameFraction(value, metric.value) : sameDecimal(value, metric.value);
}

/** A period that only follows from the document or a heading is right where nothing states another and it is one of the defaults. */
function periodRight({ period }: GoldRow, metric: ExtractedMetric, defaults: Gold["defaults"]): boolean {
  const got = metric.period;
  if (period.some((wanted) => wanted !== null && samePeriod(wanted, got))) return true;
  if (!period.includes(null)) return false;
  if (got === null) return true;
  return (got.source === "document" || got.source === "section") && defaults.some((year) => samePeriod(year, got));
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

function shownValue(metric: ExtractedMetric): unknown {
  if (metric.kind === "date") return metric.date?.edtf ?? null;
  return metric.value ?? (metric.min === null && metric.max === null ? null : `${metric.min}..${metric.max}`);
}

/** Judges every field of a figure that was met; dates have no meaning to judge. */
export function judge(gold: GoldRow, metric: ExtractedMetric, defaults: Gold["defaults"]): readonly Judgement[] {
  const { span } = metric;
  const headings = metric.section.map(plainHeading);
  const placed = [`${gold.span.start}-${gold.span.end}`, `${span.start}-${span.end}`] as const;
  const written: Judgement[] = [
    { field: "kind", right: metric.kind === gold.kind, wanted: gold.kind, got: metric.kind },
    { field: "value", right: valueRight(gold, metric), wanted: gold.value, got: shownValue(metric) },
    {
      field: "section",
      right: sameList(headings, gold.section.map(plainHeading)),
      wanted: gold.section,
      got: metric.section,
    },
    { field: "span", right: placed[0] === placed[1], wanted: gold.quote, got: metric.text },
  ];
  if (gold.kind === "date") return written;
  const name = metric.indicator?.name ?? "";
  const change = metric.change?.direction ?? null;
  return [
    ...written,
    { field: "unit", right: plainUnit(metric.unit) === plainUnit(gold.unit), wanted: gold.unit, got: metric.unit },
    { field: "modifier", right: gold.modifier.includes(metric.modifier), wanted: gold.modifier, got: metric.modifier },
    { field: "indicator", right: gold.indicator.includes(name), wanted: gold.indicator, got: name },
    {
      field: "period",
      right: periodRight(gold, metric, defaults),
      wanted: gold.period,
      got: metric.period?.edtf ?? null,
    },
    { field: "status", right: gold.status.includes(metric.status), wanted: gold.status, got: metric.status },
    { field: "change", right: gold.change.includes(change), wanted: gold.change, got: change },
  ];
}
