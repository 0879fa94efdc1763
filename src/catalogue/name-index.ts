import type { Catalogue, CatalogueIndicator } from "../model/catalogue.js";
import { foldName } from "./fold-name.js";

export interface NameIndex {
  readonly names: ReadonlyMap<string, CatalogueIndicator>;
  /** Names that mean the series only where a growth is told. */
  readonly grown: ReadonlyMap<string, CatalogueIndicator>;
  /** All names by their last two characters, the longest first. */
  readonly byEnding: ReadonlyMap<number, readonly string[]>;
}

/** The last two characters of a text as one number. */
export function endingOf(text: string): number {
  return (text.charCodeAt(text.length - 2) << 16) | text.charCodeAt(text.length - 1);
}

function byEnding(names: Iterable<string>): NameIndex["byEnding"] {
  const map = new Map<number, string[]>();
  for (const name of names) {
    if (name.length < 2) continue;
    const known = map.get(endingOf(name));
    if (known) known.push(name);
    else map.set(endingOf(name), [name]);
  }
  for (const list of map.values()) list.sort((a, b) => b.length - a.length);
  return map;
}

const indexes = new WeakMap<Catalogue, NameIndex>();

/** All names of a catalogue; made once for each. */
export function indexNames(catalogue: Catalogue): NameIndex {
  const known = indexes.get(catalogue);
  if (known !== undefined) return known;
  const names = new Map<string, CatalogueIndicator>();
  const grown = new Map<string, CatalogueIndicator>();
  for (const indicator of catalogue) {
    for (const name of [indicator.name, ...indicator.aliases]) names.set(foldName(name), indicator);
    for (const name of indicator.growthAliases) grown.set(foldName(name), indicator);
  }
  const index = { names, grown, byEnding: byEnding(new Set([...names.keys(), ...grown.keys()])) };
  indexes.set(catalogue, index);
  return index;
}
