import type { FigureDocument } from "./figure.js";

type Pair = readonly [FigureDocument | null, FigureDocument | null];

/** Pairs by what `nameOf` gives, where it names one document on each side. */
function pairBy(
  before: readonly FigureDocument[],
  after: readonly FigureDocument[],
  nameOf: (document: FigureDocument) => string | null,
): readonly (readonly [FigureDocument, FigureDocument])[] {
  const only = (documents: readonly FigureDocument[]): Map<string, FigureDocument | null> => {
    const named = new Map<string, FigureDocument | null>();
    for (const document of documents) {
      const name = nameOf(document);
      if (name !== null) named.set(name, named.has(name) ? null : document);
    }
    return named;
  };
  const others = only(after);
  return [...only(before)].flatMap(([name, document]) => {
    const other = others.get(name) ?? null;
    return document === null || other === null ? [] : [[document, other] as const];
  });
}

/** Documents of the same path, else the only ones of a region, else the only one with the only one; the rest stand alone. */
export function pairDocuments(before: readonly FigureDocument[], after: readonly FigureDocument[]): readonly Pair[] {
  const partner = new Map<FigureDocument, FigureDocument>();
  const taken = new Set<FigureDocument>();
  const pair = (pairs: readonly (readonly [FigureDocument, FigureDocument])[]): void => {
    for (const [a, b] of pairs) {
      partner.set(a, b);
      taken.add(b);
    }
  };
  const left = (): readonly FigureDocument[] => before.filter((document) => !partner.has(document));
  const right = (): readonly FigureDocument[] => after.filter((document) => !taken.has(document));
  pair(pairBy(before, after, ({ path }) => path));
  pair(pairBy(left(), right(), ({ region }) => region));
  const [a, b] = [before[0], after[0]];
  if (a !== undefined && b !== undefined && before.length === 1 && after.length === 1) pair([[a, b]]);
  return [
    ...before.map((document) => [document, partner.get(document) ?? null] as const),
    ...right().map((document) => [null, document] as const),
  ];
}
