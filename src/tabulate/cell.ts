import { plainNumber } from "../write/plain-number.js";
import type { SeriesFigure } from "./series-figures.js";
import type { TableCell } from "./table.js";

/** What a cell says where the report says something that extraction did not get. */
export const UNSURE = "?";
const BETWEEN = " | ";

const MARKS: Readonly<Record<string, string>> = {
  at_least: "≥",
  more_than: ">",
  at_most: "≤",
  less_than: "<",
  approx: "≈",
  nearly: "≈",
};
/** The bound of a fall is the other way round: at least 3% down is at most -3. */
const TURNED: Readonly<Record<string, string>> = { "≥": "≤", "≤": "≥", ">": "<", "<": ">" };

interface Claim {
  readonly mark: string;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
  readonly unsure: boolean;
}

function claimOf({ figure, measure, unsure }: SeriesFigure): Claim {
  const mark = MARKS[figure.modifier ?? ""] ?? "";
  const { value, min, max, unit } = measure;
  const turned = value !== null && value < 0 ? (TURNED[mark] ?? mark) : mark;
  return { mark: turned, value, min, max, unit, unsure };
}

function meets(exact: number, { mark, value }: Claim): boolean {
  if (value === null) return false;
  if (mark === "≥") return exact >= value;
  if (mark === ">") return exact > value;
  if (mark === "≤") return exact <= value;
  if (mark === "<") return exact < value;
  return exact === value;
}

function written(claim: Claim, unit: string): string {
  const { mark, value, min, max } = claim;
  const ranged = min !== null && max !== null ? `${plainNumber(min)}–${plainNumber(max)}` : "";
  const number = value === null ? ranged : mark + plainNumber(value);
  const told = claim.unit === unit ? number : `${number} ${claim.unit}`;
  return claim.unsure || number === "" ? `${number === "" ? "" : told}${UNSURE}` : told;
}

/**
 * All that a report says of one series, nothing averaged: an exact value is a number, others are told with their bounds,
 * several are divided by |. A bound that an exact fact meets says nothing more; of aims both count (7%以上、力争8%).
 */
export function cellOf(figures: readonly SeriesFigure[], unit: string, facts: boolean): TableCell {
  const claims = figures.map(claimOf);
  const sure = claims.filter((claim) => !claim.unsure);
  const exact = sure.filter(({ value, mark, unit: own }) => value !== null && mark === "" && own === unit);
  const kept = claims.filter(
    (claim) =>
      !facts ||
      exact.includes(claim) ||
      !exact.some(({ value }) => claim.unit === unit && meets(value as number, claim)),
  );
  const texts = new Map<string, Claim>();
  for (const claim of kept) {
    const text = written(claim, unit);
    const plain = text.replace(UNSURE, "");
    if (!texts.has(plain)) texts.set(text, claim);
  }
  const only = texts.size === 1 ? [...texts.values()][0] : undefined;
  if (only !== undefined && exact.includes(only)) return only.value;
  return texts.size === 0 ? null : [...texts.keys()].join(BETWEEN);
}
