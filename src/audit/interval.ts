import type { Metric } from "../model/metric.js";
import { Decimal } from "./decimal.js";

/** All values from `low` to `high`; null is without end. */
export interface Interval {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
}

/** How far a written number may stand from what was meant: not at all, half its last digit, or a whole one (cut off). */
export type Precision = "exact" | "rounded" | "cut";

const HALF = new Decimal("0.5");
const APPROXIMATELY = new Decimal("0.05");
const NEARLY = new Decimal("0.1");

export function point(value: Decimal): Interval {
  return { low: value, high: value };
}

function quotient(a: Decimal, b: Decimal): Decimal {
  return a.div(b);
}

function around(value: Decimal, width: Decimal): Interval {
  return { low: value.minus(width), high: value.plus(width) };
}

/** Counts of things are meant as they are written. */
function isExact({ kind, step }: Metric): boolean {
  return kind === "count" && (step === null || step === "1");
}

interface Parsed {
  readonly value: Decimal;
  readonly step: Decimal | null;
}

const parsed = new WeakMap<Metric, Parsed>();

/** A figure takes part in many sums: its digits are read once. */
function parse(metric: Metric, value: string): Parsed {
  const known = parsed.get(metric);
  if (known !== undefined) return known;
  const read = { value: new Decimal(value), step: metric.step === null ? null : new Decimal(metric.step) };
  parsed.set(metric, read);
  return read;
}

/** Where a figure's true value may lie. */
export function intervalOf(metric: Metric, precision: Precision): Interval | null {
  if (metric.value === null) return null;
  const { value, step } = parse(metric, metric.value);
  if (precision === "exact") return point(value);
  switch (metric.modifier) {
    case "more_than":
    case "at_least":
      return { low: value, high: null };
    case "less_than":
    case "at_most":
      return { low: null, high: value };
    case "approx":
      return around(value, value.abs().times(APPROXIMATELY));
    case "nearly":
      return { low: value.minus(value.abs().times(NEARLY)), high: value };
    case null:
      break;
  }
  if (step === null || isExact(metric)) return point(value);
  return around(value, precision === "cut" ? step : step.times(HALF));
}

function both(a: Decimal | null, b: Decimal | null, combine: (a: Decimal, b: Decimal) => Decimal): Decimal | null {
  return a === null || b === null ? null : combine(a, b);
}

export function plus(a: Interval, b: Interval): Interval {
  return { low: both(a.low, b.low, (x, y) => x.plus(y)), high: both(a.high, b.high, (x, y) => x.plus(y)) };
}

export function minus(a: Interval, b: Interval): Interval {
  return { low: both(a.low, b.high, (x, y) => x.minus(y)), high: both(a.high, b.low, (x, y) => x.minus(y)) };
}

/** Both above zero. */
export function times(a: Interval, b: Interval): Interval {
  return { low: both(a.low, b.low, (x, y) => x.times(y)), high: both(a.high, b.high, (x, y) => x.times(y)) };
}

/** Null where the divisor may be zero or below. */
export function over(a: Interval, b: Interval): Interval | null {
  if (b.low === null || b.low.lte(0)) return null;
  if (a.low !== null && a.low === a.high && b.low === b.high) return point(quotient(a.low, b.low));
  const low = a.low?.lt(0) === true ? b.low : b.high;
  const high = a.high?.lt(0) === true ? b.high : b.low;
  return { low: both(a.low, low, quotient), high: both(a.high, high, quotient) };
}

export function scaled(a: Interval, factor: number): Interval {
  return { low: a.low?.times(factor) ?? null, high: a.high?.times(factor) ?? null };
}

export function meet(a: Interval, b: Interval): boolean {
  return (
    (a.low === null || b.high === null || a.low.lte(b.high)) && (b.low === null || a.high === null || b.low.lte(a.high))
  );
}

export function isBounded({ low, high }: Interval): boolean {
  return low !== null && high !== null;
}
