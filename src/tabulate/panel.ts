// In: the figures of reports and a catalogue. Out: a table of standard indicators, wide or long.
import type { Catalogue } from "../model/catalogue.js";
import { createMatcher } from "../pipeline.js";
import { createDoubter } from "./doubt.js";
import type { FigureDocument } from "./figure.js";
import { longColumns, longRows } from "./long.js";
import { type PlaceMap, placeOf, yearOfPath } from "./place.js";
import { seriesFigures } from "./series-figures.js";
import type { Table } from "./table.js";
import { type WideRow, wideRow, wideTable } from "./wide.js";

export interface PanelOptions {
  readonly catalogue: Catalogue;
  readonly shape: "wide" | "long";
  /** Only these ids; all where it is null. */
  readonly indicators: readonly string[] | null;
  readonly places: PlaceMap | null;
}

/** Takes reports one by one and keeps no more of them than their rows. */
export interface Panel {
  readonly add: (document: FigureDocument) => void;
  readonly table: () => Table;
}

export function createPanel({ catalogue, shape, indicators, places }: PanelOptions): Panel {
  const wanted = indicators === null ? null : new Set(indicators);
  const shown = catalogue.filter(({ id }) => wanted === null || wanted.has(id));
  const doubtsIn = createDoubter(catalogue);
  const wide: WideRow[] = [];
  const long: Table["rows"][number][] = [];
  return {
    add: (document) => {
      const place = placeOf(document, places);
      const matcher = createMatcher(catalogue, place.region);
      const all = seriesFigures(document, place.region, matcher);
      const figures = all.filter(({ match }) => wanted === null || wanted.has(match.indicator.id));
      if (shape === "long") {
        long.push(...longRows(document, { ...place, year: place.year ?? document.year }, figures));
        return;
      }
      const doubts = doubtsIn(document, all).filter(({ indicator }) => wanted === null || wanted.has(indicator.id));
      const { path } = document;
      const documentYear = document.year ?? yearOfPath(path);
      wide.push(wideRow({ path, region: place.region, mappedYear: place.year, documentYear, figures: all, doubts }));
    },
    table: () => (shape === "wide" ? wideTable(wide, shown) : { columns: longColumns, rows: long }),
  };
}
