import type { Catalogue, CatalogueIndicator } from "../model/catalogue.js";
import type { IndicatorEntry } from "./catalogue-file.js";
import { suggestion } from "./complaint.js";
import { foldName } from "./fold-name.js";

const joined = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])];

function completed(
  entry: IndicatorEntry,
  known: CatalogueIndicator | undefined,
): CatalogueIndicator | readonly string[] {
  const missing =
    known === undefined ? (["name", "kind", "unit"] as const).filter((key) => entry[key] === undefined) : [];
  if (missing.length > 0) return missing;
  const name = entry.name ?? (known?.name as string);
  const aliases = known !== undefined && name !== known.name ? [known.name, ...known.aliases] : (known?.aliases ?? []);
  return {
    id: entry.id,
    name,
    en: entry.en ?? known?.en ?? name,
    kind: entry.kind ?? (known?.kind as CatalogueIndicator["kind"]),
    unit: entry.unit ?? (known?.unit as string),
    nominal: entry.nominal ?? known?.nominal ?? true,
    aliases: joined(aliases, entry.aliases),
    growthAliases: joined(known?.growthAliases ?? [], entry.growthAliases),
    confusables: joined(known?.confusables ?? [], entry.confusables),
  };
}

/** Names that stand for two series, and confusables that stand for none. */
export function contradictions(catalogue: Catalogue): readonly string[] {
  const faults: string[] = [];
  const ids = catalogue.map(({ id }) => id);
  const owners = new Map<string, string>();
  for (const { id, name, aliases, growthAliases, confusables } of catalogue) {
    for (const alias of [name, ...aliases, ...growthAliases]) {
      const owner = owners.get(foldName(alias));
      if (owner !== undefined && owner !== id) faults.push(`${alias} is a name of both ${owner} and ${id}`);
      owners.set(foldName(alias), id);
    }
    for (const other of confusables) {
      if (!ids.includes(other))
        faults.push(`${id}: confusables: no indicator is called ${other}${suggestion(other, ids)}`);
    }
  }
  return faults;
}

/** The base with the entries put in: known ids are extended in their place, new ones come last; an alias taken over changes its owner. */
export function extendCatalogue(
  base: Catalogue,
  entries: readonly IndicatorEntry[],
): { readonly catalogue: Catalogue; readonly faults: readonly string[] } {
  const faults: string[] = [];
  const made = new Map(base.map((indicator) => [indicator.id, indicator]));
  const seen = new Set<string>();
  const taken = new Set(
    entries.flatMap(({ name, aliases, growthAliases }) =>
      [...(name === undefined ? [] : [name]), ...aliases, ...growthAliases].map(foldName),
    ),
  );
  entries.forEach((entry, index) => {
    const place = `indicators[${index}]`;
    if (seen.has(entry.id)) faults.push(`${place}: ${entry.id} stands there twice`);
    seen.add(entry.id);
    const indicator = completed(entry, made.get(entry.id));
    if ("id" in indicator) made.set(entry.id, indicator);
    else {
      const near = suggestion(
        entry.id,
        base.map(({ id }) => id),
      );
      faults.push(`${place}: ${entry.id} is new and lacks ${indicator.join(", ")}${near}`);
    }
  });
  const catalogue = [...made.values()].map((indicator) =>
    seen.has(indicator.id) ? indicator : less(indicator, taken),
  );
  return { catalogue, faults: faults.length > 0 ? faults : contradictions(catalogue) };
}

function less(indicator: CatalogueIndicator, taken: ReadonlySet<string>): CatalogueIndicator {
  const kept = (names: readonly string[]): readonly string[] => names.filter((name) => !taken.has(foldName(name)));
  return { ...indicator, aliases: kept(indicator.aliases), growthAliases: kept(indicator.growthAliases) };
}
