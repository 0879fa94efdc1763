import type { Catalogue, CatalogueIndicator } from "../model/catalogue.js";
import { foldName } from "./fold-name.js";

export interface NameIndex {
  readonly names: ReadonlyMap<string, CatalogueIndicator>;
  /** Names that mean the series only where a growth is told. */
  readonly grown: ReadonlyMap<string, CatalogueIndicator>;
  readonly longest: number;
}

const indexes = new WeakMap<Catalogue, NameIndex>();

/** All names of a catalogue; made once for each. */
export function indexNames(catalogue: Catalogue): NameIndex {
  const known = indexes.get(catalogue);
  if (known !== undefined) return known;
  const names = new Map<string, CatalogueIndicator>();
  const grown = new Map<string, CatalogueIndicator>();
  let longest = 0;
  for (const indicator of catalogue) {
    for (const name of [indicator.name, ...indicator.aliases]) names.set(foldName(name), indicator);
    for (const name of indicator.growthAliases) grown.set(foldName(name), indicator);
  }
  for (const name of [...names.keys(), ...grown.keys()]) longest = Math.max(longest, name.length);
  const index = { names, grown, longest };
  indexes.set(catalogue, index);
  return index;
}
