import type { CatalogueIndicator } from "../model/catalogue.js";
import { lastTail, readLead } from "./affixes.js";
import { foldName } from "./fold-name.js";
import { endingOf, type NameIndex } from "./name-index.js";

export interface SeriesName {
  readonly indicator: CatalogueIndicator;
  readonly scope: string | null;
  /** The name itself tells of a change (增长, 涨幅). */
  readonly grown: boolean;
  readonly direction: "up" | "down" | null;
  /** It tells of a change of the growth (增速回落). */
  readonly twice: boolean;
}

const MOST_TAILS = 8;
const LONGEST_NAME = 60;
/** Words that are a rate of growth themselves. */
const RATE = /[速幅率度]$/;

/** The longest name of the catalogue that ends the text, where what stands before it is no part of another series. */
function ending(
  text: string,
  { names, grown, byEnding }: NameIndex,
  own: readonly string[],
  tellsGrowth: boolean,
): { indicator: CatalogueIndicator; scope: string | null } | null {
  for (const name of byEnding.get(endingOf(text)) ?? []) {
    if (!text.endsWith(name)) continue;
    const indicator = names.get(name) ?? (tellsGrowth ? grown.get(name) : undefined);
    if (indicator === undefined) continue;
    // The longest name decides: what is left of it must not make it yet another series.
    const lead = readLead(text.slice(0, -name.length), own);
    return lead === null ? null : { indicator, scope: lead.scope };
  }
  return null;
}

/** The series that a name stands for: one of its names, with nothing around it but scope, time, basis and change. */
export function readSeriesName(
  name: string,
  index: NameIndex,
  own: readonly string[],
  changed: boolean,
): SeriesName | null {
  if (name.length > LONGEST_NAME) return null;
  let text = foldName(name);
  let grown = false;
  let twice = false;
  let direction: SeriesName["direction"] = null;
  for (let turn = 0; turn <= MOST_TAILS; turn++) {
    const found = ending(text, index, own, grown || changed);
    if (found !== null) return { indicator: found.indicator, scope: found.scope, grown, direction, twice };
    const tail = lastTail(text);
    if (tail === null) return null;
    text = text.slice(0, -tail.text.length);
    if (tail.direction === null) continue;
    twice ||= grown && RATE.test(tail.text);
    grown = true;
    direction ??= tail.direction;
  }
  return null;
}
