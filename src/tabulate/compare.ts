// In: the figures of two runs, versions or years. Out: which are new, gone and changed, by key and by indicator.
import type { Catalogue } from "../model/catalogue.js";
import { createMatcher } from "../pipeline.js";
import { plainNumber } from "../write/plain-number.js";
import type { Figure, FigureDocument } from "./figure.js";
import { pairDocuments } from "./pair-documents.js";
import { createSeriesNamer, type SeriesNamer } from "./series-key.js";

export type Verdict = "new" | "gone" | "changed";

export interface Difference {
  readonly verdict: Verdict;
  /** What told that two figures are the same one. */
  readonly by: "key" | "indicator" | null;
  /** What changed: value, unit, indicator … */
  readonly attributes: readonly string[];
  readonly before: { readonly path: string; readonly figure: Figure } | null;
  readonly after: { readonly path: string; readonly figure: Figure } | null;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  readonly same: number;
}

export interface CompareOptions {
  readonly catalogue: Catalogue;
  /** `auto`: by key first where two documents share most of their figures. */
  readonly by: "auto" | "key" | "indicator";
}

const ATTRIBUTES: readonly (readonly [string, (figure: Figure) => unknown])[] = [
  ["value", ({ value, min, max }) => `${value}|${min}|${max}`],
  ["unit", ({ unit, per }) => [unit, ...per].join("/")],
  ["modifier", ({ modifier }) => modifier],
  ["kind", ({ kind }) => kind],
  ["indicator", ({ indicator }) => indicator?.name ?? null],
  ["scope", ({ indicator }) => indicator?.scope ?? null],
  ["period", ({ period }) => period],
  ["status", ({ status }) => status],
  ["change", ({ change }) => change?.direction ?? null],
  ["section", ({ section }) => section.join("›")],
];

function changedAttributes(before: Figure, after: Figure, ignored: ReadonlySet<string>): readonly string[] {
  return ATTRIBUTES.filter(([name, read]) => !ignored.has(name) && read(before) !== read(after)).map(([name]) => name);
}

/** Two years of a series differ in period and wording; that is no change. */
const OF_SERIES = new Set(["period", "section", "indicator", "scope"]);
const OF_KEY: ReadonlySet<string> = new Set();
const SHARED = 0.3;

/** A figure in its words: what two versions of a report share, and two years do not. */
const placed = ({ sentence, text, offset }: Figure): string => `${sentence}|${text}|${offset}`;

function isSameReport(a: readonly Figure[], b: readonly Figure[]): boolean {
  const places = new Set(b.map(placed));
  const shared = a.filter((figure) => figure.sentence !== "" && places.has(placed(figure))).length;
  return shared >= SHARED * Math.min(a.length, b.length);
}

interface Sides {
  readonly before: FigureDocument;
  readonly after: FigureDocument;
  readonly namer: SeriesNamer;
  readonly by: CompareOptions["by"];
}

function compareDocuments({ before, after, namer, by }: Sides): Comparison {
  const differences: Difference[] = [];
  const told = (a: Figure | null, b: Figure | null, how: Difference["by"], attributes: readonly string[]): void => {
    differences.push({
      verdict: a === null ? "new" : b === null ? "gone" : "changed",
      by: how,
      attributes,
      before: a === null ? null : { path: before.path, figure: a },
      after: b === null ? null : { path: after.path, figure: b },
    });
  };
  let same = 0;
  let left = before.figures;
  let right = after.figures;
  const pair = (idOf: SeriesNamer, how: "key" | "indicator"): void => {
    const leftId = idOf(before);
    const rightId = idOf(after);
    const waiting = new Map<string, Figure>();
    const rest = new Set(right);
    for (const figure of right) {
      const id = rightId(figure);
      if (id !== null && !waiting.has(id)) waiting.set(id, figure);
    }
    left = left.filter((figure) => {
      const id = leftId(figure);
      const other = id === null ? undefined : waiting.get(id);
      if (id === null || other === undefined) return true;
      waiting.delete(id);
      rest.delete(other);
      const attributes = changedAttributes(figure, other, how === "key" ? OF_KEY : OF_SERIES);
      if (attributes.length === 0) same += 1;
      else told(figure, other, how, attributes);
      return false;
    });
    right = right.filter((figure) => rest.has(figure));
  };
  if (by === "key" || (by === "auto" && isSameReport(left, right))) {
    pair(() => placed, "key");
    pair(
      () =>
        ({ key }) =>
          key,
      "key",
    );
  }
  if (by !== "key") pair(namer, "indicator");
  for (const figure of left) told(figure, null, null, []);
  for (const figure of right) told(null, figure, null, []);
  return { differences: inOrder(differences), same };
}

function inOrder(differences: readonly Difference[]): readonly Difference[] {
  const at = ({ before, after }: Difference): number => (after ?? before)?.figure.span.start ?? 0;
  return [...differences].sort((a, b) => at(a) - at(b));
}

/** Compares document with document: by path, by region, or the only one with the only one. */
export function compareRuns(
  before: readonly FigureDocument[],
  after: readonly FigureDocument[],
  { catalogue, by }: CompareOptions,
): Comparison {
  const nothing = (path: string): FigureDocument => ({ path, region: null, year: null, figures: [] });
  const parts = pairDocuments(before, after).map(([a, b]) =>
    compareDocuments({
      before: a ?? nothing((b as FigureDocument).path),
      after: b ?? nothing((a as FigureDocument).path),
      namer: createSeriesNamer((region) => createMatcher(catalogue, region)),
      by,
    }),
  );
  return {
    differences: parts.flatMap(({ differences }) => differences),
    same: parts.reduce((sum, part) => sum + part.same, 0),
  };
}

/** The number of a figure as a table shows it; a range by its ends. */
export function numberOf({ value, min, max }: Figure): string | null {
  if (value !== null) return plainNumber(value);
  return min === null || max === null ? null : `${plainNumber(min)}–${plainNumber(max)}`;
}
