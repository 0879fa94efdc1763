import { Big } from "big.js";
import { CANONICAL_SHARES, CANONICAL_UNITS } from "../lexicon/canonical-units.js";
import type { ExtractedMetric } from "../model/extraction.js";
import type { Quantity } from "../model/quantity.js";

const DIGITS = 15;
const MOST_DOUBLINGS = 100;

function rounded(value: Big): number {
  return Number(value.toPrecision(DIGITS));
}

/** 翻n番 is 2^n times; a broken n has no exact power. */
function doublings(value: string): ExtractedMetric["canonical"] {
  const times = Number(value);
  if (!Number.isInteger(times) || times < 0 || times > MOST_DOUBLINGS) return null;
  return { value: rounded(new Big(2).pow(times)), unit: "倍" };
}

/** The value in the one unit that all units of its dimension share; null where UCUM has none for it. */
export function toCanonical(quantity: Quantity): ExtractedMetric["canonical"] {
  const { kind, unit, value } = quantity;
  if (value === null || quantity.per.length > 0) return null;
  if (kind !== "measure" && kind !== "percentage") return null;
  if (unit === "番") return doublings(value);
  const canonical = (kind === "measure" ? CANONICAL_UNITS : CANONICAL_SHARES).get(unit);
  if (canonical === undefined) return null;
  if (canonical.times === canonical.over) return { value: Number(value), unit: canonical.unit };
  return { value: rounded(new Big(value).times(canonical.times).div(canonical.over)), unit: canonical.unit };
}
