import type { Finding, Verdict } from "../model/finding.js";
import type { Metric } from "../model/metric.js";
import { Decimal } from "./decimal.js";
import { type Interval, intervalOf, isBounded, meet, type Precision } from "./interval.js";
import type { Figure } from "./view.js";

export interface Claim {
  readonly check: string;
  /** The figure that says what the others must come to. */
  readonly stated: Figure;
  readonly operands: readonly Figure[];
  /** What the others come to. */
  readonly compute: (read: (figure: Figure) => Interval) => Interval | null;
  /** The sum as people write it, without its result. */
  readonly sum: string;
  /** What to say instead of the sum. */
  readonly message?: string;
  /** What to call it where the intervals cannot meet. */
  readonly fails?: "inconsistent" | "uncertain";
  /** The operands were found by their names: where they are far out, the wrong ones were. */
  readonly byName?: true;
  /** Figures meant as they are written: targets, plans. */
  readonly exact?: readonly Figure[];
}

const SCALES: readonly (readonly [sign: string, scale: string])[] = [
  ["万亿", "1e12"],
  ["亿", "1e8"],
  ["万", "1e4"],
];
const NUMBER = /^[^\d]*[\d,.．，]+/;
const MORE_DIGITS = 2;

function decimalsOf(step: Decimal): number {
  const digits = step.toFixed();
  const dot = digits.indexOf(".");
  return dot < 0 ? 0 : digits.length - dot - 1;
}

/** A value in the scale in which a figure is written: 1.27万元 for 12700. */
export function inWordsOf({ text, value, step }: Metric, computed: Decimal): string {
  const number = NUMBER.exec(text)?.[0];
  if (number === undefined || value === null) return computed.toFixed();
  const behind = text.slice(number.length);
  const [sign, scale] = SCALES.find(([sign]) => behind.startsWith(sign)) ?? ["", "1"];
  const unit =
    sign === "" && new Decimal(value).toFixed() !== new Decimal(number.replace(/[^\d.]/g, "") || "0").toFixed()
      ? null
      : behind;
  if (unit === null) return computed.toFixed();
  const places = decimalsOf(new Decimal(step ?? "1").div(scale)) + MORE_DIGITS;
  return `${new Decimal(computed.div(scale).toFixed(places)).toFixed()}${unit}`;
}

function width({ low, high }: Interval): Decimal {
  return low === null || high === null ? new Decimal(0) : high.minus(low).div(2);
}

const FAR_OUT = "0.3";

export function isFarOut(computed: Decimal, difference: Decimal): boolean {
  return difference.abs().gt(computed.abs().times(FAR_OUT));
}

/** Holds what is stated against what the other figures come to. Null where that says nothing. */
export function judge(claim: Claim): Finding | null {
  const { stated, operands, compute, exact = [], fails = "inconsistent" } = claim;
  const reader = (precision: Precision) => {
    return (figure: Figure): Interval =>
      intervalOf(figure.metric, exact.includes(figure) ? "exact" : precision) ?? { low: null, high: null };
  };
  const rounded = compute(reader("rounded"));
  if (rounded === null) return null;
  const read = reader("rounded")(stated);
  let verdict: Verdict = "consistent";
  if (meet(read, rounded)) {
    if (!isBounded(read) || !isBounded(rounded)) return null;
  } else {
    const cut = compute(reader("cut"));
    if (cut === null) return null;
    verdict = meet(reader("cut")(stated), cut) ? "rounding" : fails;
  }
  const plain = compute(reader("exact"));
  const value = plain?.low ?? null;
  if (value === null || stated.metric.value === null) return null;
  const difference = new Decimal(stated.metric.value).minus(value);
  if (verdict === "inconsistent" && claim.byName === true && isFarOut(value, difference)) verdict = "uncertain";
  const figures = [...operands, stated].sort((a, b) => a.index - b.index);
  const result = inWordsOf(stated.metric, value);
  return {
    check: claim.check,
    verdict,
    message: claim.message ?? `${claim.sum} = ${result}, stated ${stated.metric.text}`,
    stated: stated.metric.value,
    computed: trimmed(value),
    difference: trimmed(difference),
    tolerance: trimmed(width(rounded).plus(width(read))),
    metrics: figures.map(({ index }) => index),
    spans: figures.map(({ metric }) => metric.span),
  };
}

const PLACES = 12;

function trimmed(value: Decimal): string {
  return value.round(PLACES).toFixed();
}
