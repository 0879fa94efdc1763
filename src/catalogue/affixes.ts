import { CHANGE_WORDS, SHORT_CHANGE_WORDS } from "../lexicon/change-verbs.js";
import { PROVINCES, REGION_SUFFIXES } from "../lexicon/regions.js";
import { seriesLeads, seriesLevels, seriesPlaces, seriesTails } from "../lexicon/series-words.js";

const longestFirst = (list: readonly string[]): readonly string[] => [...list].sort((a, b) => b.length - a.length);

const LEADS = longestFirst(seriesLeads);
const TAILS = byLast(longestFirst(seriesTails));
const LEVELS = longestFirst(seriesLevels);
const PLACES = longestFirst(seriesPlaces);
const OTHER_PLACES = longestFirst([...Object.keys(PROVINCES), ...Object.values(PROVINCES)]);
const CHANGES = byLast(longestFirst([...CHANGE_WORDS.keys()]));

/** The words of a list by their last character, in the list's order. */
function byLast(words: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const map = new Map<number, string[]>();
  for (const word of words) {
    const last = word.charCodeAt(word.length - 1);
    const known = map.get(last);
    if (known) known.push(word);
    else map.set(last, [word]);
  }
  return map;
}

function closing(list: ReadonlyMap<number, readonly string[]>, text: string): string | undefined {
  const words = list.get(text.charCodeAt(text.length - 1));
  return words?.find((word) => text.length > word.length && text.endsWith(word));
}

export interface Lead {
  /** 全省, 市本级, or a place that is not the report's own. */
  readonly scope: string | null;
}

/** The names that a report's own place goes by: 云汐市鹭洲区, 鹭洲区, 鹭洲. */
export function namesOfRegion(region: string | null): readonly string[] {
  if (region === null) return [];
  const names = new Set([region]);
  for (let at = 1; at < region.length - 1; at++) {
    const before = region.slice(0, at);
    if (REGION_SUFFIXES.some((suffix) => before.endsWith(suffix) && before.length > suffix.length)) {
      names.add(region.slice(at));
    }
  }
  for (const name of [...names]) {
    const suffix = REGION_SUFFIXES.find((it) => name.endsWith(it) && name.length - it.length >= 2);
    if (suffix !== undefined) names.add(name.slice(0, -suffix.length));
  }
  for (const [short, full] of Object.entries(PROVINCES)) if (full === region) names.add(short);
  return longestFirst([...names]);
}

function opening(list: readonly string[], text: string): string | undefined {
  const first = text.charCodeAt(0);
  for (const word of list) if (word.charCodeAt(0) === first && text.startsWith(word)) return word;
  return undefined;
}

/** What stands before a name, where all of it is known to leave the series the same; else null. */
export function readLead(lead: string, own: readonly string[]): Lead | null {
  let rest = lead;
  let scope: string | null = null;
  while (rest !== "") {
    const place = opening(own, rest);
    const level = place === undefined ? opening(LEVELS, rest) : undefined;
    const other = opening(PLACES, rest) ?? (level === undefined ? opening(OTHER_PLACES, rest) : undefined);
    const word = place ?? level ?? other ?? opening(LEADS, rest);
    if (word === undefined) return null;
    scope = level ?? (place === undefined ? (other ?? scope) : scope);
    rest = rest.slice(word.length);
  }
  return { scope };
}

export interface Tail {
  readonly text: string;
  readonly direction: "up" | "down" | null;
}

/** The last word behind a name that leaves the series the same, and whether it tells of a change. */
export function lastTail(text: string): Tail | null {
  const change = closing(CHANGES, text);
  const tail = closing(TAILS, text);
  if (tail !== undefined && tail.length > (change?.length ?? 0)) return { text: tail, direction: null };
  if (change !== undefined) return { text: change, direction: CHANGE_WORDS.get(change) ?? null };
  const short = SHORT_CHANGE_WORDS.get(text.slice(-1));
  return short !== undefined && text.length > 2 ? { text: text.slice(-1), direction: short } : null;
}
