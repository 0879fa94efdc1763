// In: figures with their names, and the catalogue. Out: the same figures with the ids of standard indicators.
import type { Catalogue, CatalogueIndicator } from "../model/catalogue.js";
import type { Indicator, Metric } from "../model/metric.js";
import { namesOfRegion } from "./affixes.js";
import { isLevelOf, isShare } from "./panel-unit.js";
import { readSeriesName } from "./series-name.js";

/** What a figure says of its series: how much, how much it grew, by how much it changed, how far it is from another's. */
export type SeriesForm = "level" | "growth" | "change" | "gap";

export interface SeriesMatch {
  readonly indicator: CatalogueIndicator;
  readonly form: SeriesForm;
  readonly scope: string | null;
  readonly direction: "up" | "down" | null;
}

/** What matching asks of a figure; metrics and rows of the output both have it. */
export interface Matchable {
  readonly kind: string;
  readonly unit: string;
  readonly per: readonly string[];
  readonly indicator: { readonly name: string; readonly scope: string | null } | null;
  readonly change: { readonly direction: "up" | "down" } | null;
  readonly comparison: object | null;
}

export interface Matcher {
  readonly match: (figure: Matchable) => SeriesMatch | null;
  /** The same for a name of its own, such as one of `members`. */
  readonly matchName: (name: string, figure: Matchable) => SeriesMatch | null;
}

function formOf(figure: Matchable, indicator: CatalogueIndicator, grown: boolean): SeriesForm | null {
  if (figure.comparison !== null) return "gap";
  if (figure.unit === "pp") return "change";
  const level = isLevelOf(figure, indicator);
  const share = figure.kind === "percentage" && isShare(figure.unit);
  if (grown) return share ? "growth" : level ? "change" : null;
  if (figure.change === null) return level ? "level" : null;
  if (figure.kind === "percentage") return indicator.kind === "percentage" ? "level" : share ? "growth" : null;
  return level ? "change" : null;
}

/** Reads figures against one catalogue, for a report that speaks for `region`. */
export function createMatcher(catalogue: Catalogue, region: string | null): Matcher {
  const own = namesOfRegion(region);
  const matchName = (name: string, figure: Matchable): SeriesMatch | null => {
    if (figure.kind === "date") return null;
    const series = readSeriesName(name, catalogue, own, figure.change !== null);
    if (series === null) return null;
    const form = formOf(figure, series.indicator, series.grown);
    if (form === null) return null;
    const direction = figure.change?.direction ?? series.direction;
    return { indicator: series.indicator, form, scope: figure.indicator?.scope ?? series.scope, direction };
  };
  return {
    matchName,
    match: (figure) =>
      figure.indicator === null || figure.indicator.name === "" ? null : matchName(figure.indicator.name, figure),
  };
}

function identified(indicator: Indicator, match: SeriesMatch): Indicator {
  return { ...indicator, id: match.indicator.id, scope: match.scope };
}

/** Gives the id of its standard indicator to every figure that has one. */
export function matchIndicators(
  metrics: readonly Metric[],
  catalogue: Catalogue,
  region: string | null,
): readonly Metric[] {
  const { match } = createMatcher(catalogue, region);
  return metrics.map((metric) => {
    if (metric.indicator === null || metric.indicator.members.length > 1) return metric;
    const found = match(metric);
    return found === null ? metric : { ...metric, indicator: identified(metric.indicator, found) };
  });
}
