import type { Catalogue, CatalogueIndicator } from "../model/catalogue.js";
import type { Figure, FigureDocument } from "./figure.js";
import type { SeriesFigure } from "./series-figures.js";

/** A name of the catalogue stands before a figure that was not read as it: the report may say so. */
export interface Doubt {
  readonly indicator: CatalogueIndicator;
  readonly form: "level" | "growth";
  readonly figure: Figure;
}

const WINDOW = 24;
const SHORTEST = 4;
const GROWS = /[增升涨降减]|速|幅/;

function namesOf(catalogue: Catalogue): readonly (readonly [string, CatalogueIndicator])[] {
  return catalogue
    .flatMap((indicator) => [indicator.name, ...indicator.aliases].map((name) => [name, indicator] as const))
    .filter(([name]) => name.length >= SHORTEST)
    .sort(([a], [b]) => b.length - a.length);
}

/** Who looks for names that extraction lost. */
export function createDoubter(
  catalogue: Catalogue,
): (document: FigureDocument, found: readonly SeriesFigure[]) => readonly Doubt[] {
  const names = namesOf(catalogue);
  return ({ figures }, found) => {
    const known = new Set(found.map(({ figure }) => figure));
    const doubts: Doubt[] = [];
    let sentence = "";
    let from = 0;
    for (const figure of figures) {
      if (figure.sentence !== sentence) from = 0;
      sentence = figure.sentence;
      const at = figure.offset;
      if (at < 0) continue;
      const before = sentence.slice(Math.max(from, at - WINDOW), at);
      from = at + figure.text.length;
      if (known.has(figure) || figure.kind === "date" || figure.comparison !== null) continue;
      const clause = before.slice(
        Math.max(before.lastIndexOf("。"), before.lastIndexOf("；"), before.lastIndexOf("，")) + 1,
      );
      const entry = names.find(([name]) => clause.includes(name));
      if (entry === undefined) continue;
      const [name, indicator] = entry;
      // A longer name that was read whole is another series (脱贫县农村居民人均可支配收入).
      if (figure.indicator?.name.includes(name) && figure.uncertain.length === 0) continue;
      const grows = GROWS.test(clause.slice(clause.indexOf(name) + name.length));
      if (grows ? figure.kind !== "percentage" : figure.kind !== indicator.kind) continue;
      doubts.push({ indicator, form: grows ? "growth" : "level", figure });
    }
    return doubts;
  };
}
