// In: figures with their names, and the catalogue. Out: the same figures with the ids of standard indicators.
import type { Catalogue, CatalogueIndicator } from "../model/catalogue.js";
import type { Indicator, Metric } from "../model/metric.js";
import { namesOfRegion } from "./affixes.js";
import { indexNames } from "./name-index.js";
import { isLevelOf, isShare } from "./panel-unit.js";
import { readSeriesName, type SeriesName } from "./series-name.js";

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

function formOf(figure: Matchable, { indicator, grown, twice }: SeriesName): SeriesForm | null {
  if (figure.comparison !== null) return "gap";
  if (figure.unit === "pp" || twice) return "change";
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
  const index = indexNames(catalogue);
  const matchName = (name: string, figure: Matchable): SeriesMatch | null => {
    if (figure.kind === "date") return null;
    const series = readSeriesName(name, index, own, figure.change !== null);
    if (series === null) return null;
    const form = formOf(figure, series);
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

/** Parts of a budget are told after it and lean on its scope (市级…收入26亿元。其中：税收收入13亿元). */
const WHOLES: ReadonlyMap<string, string> = new Map([
  ["tax_revenue", "budget_revenue"],
  ["nontax_revenue", "budget_revenue"],
  ["tax_share", "budget_revenue"],
  ["livelihood_share", "budget_expenditure"],
  ["land_revenue", "government_fund_revenue"],
]);
const WHOLE_IDS: ReadonlySet<string> = new Set(WHOLES.values());

interface Whole {
  readonly id: string;
  readonly scope: string | null;
  readonly sentence: number;
}

function scopeOf({ indicator, scope }: SeriesMatch, sentence: number, whole: Whole | null): string | null {
  if (scope !== null || whole === null || WHOLES.get(indicator.id) !== whole.id) return scope;
  return sentence - whole.sentence <= 1 ? whole.scope : null;
}

/** Written out: copying a figure key by key at run time costs more than to name it. */
function named(metric: Metric, indicator: Indicator): Metric {
  return {
    kind: metric.kind,
    rule: metric.rule,
    span: metric.span,
    extent: metric.extent,
    text: metric.text,
    value: metric.value,
    min: metric.min,
    max: metric.max,
    step: metric.step,
    unit: metric.unit,
    per: metric.per,
    modifier: metric.modifier,
    masked: metric.masked,
    date: metric.date,
    criterion: metric.criterion,
    discourse: metric.discourse,
    sentence: metric.sentence,
    indicator,
    period: metric.period,
    status: metric.status,
    change: metric.change,
    comparison: metric.comparison,
    relations: metric.relations,
    uncertain: metric.uncertain,
  };
}

/** Gives the id of its standard indicator to every figure that has one. */
export function matchIndicators(
  metrics: readonly Metric[],
  catalogue: Catalogue,
  region: string | null,
): readonly Metric[] {
  const { match } = createMatcher(catalogue, region);
  let whole: Whole | null = null;
  return metrics.map((metric) => {
    const { indicator, sentence } = metric;
    if (indicator === null || indicator.members.length > 1) return metric;
    const found = match(metric);
    if (found === null) return metric;
    const { id } = found.indicator;
    const scope = scopeOf(found, sentence, whole);
    if (WHOLE_IDS.has(id) && found.form === "level") whole = { id, scope, sentence };
    return named(metric, { ...indicator, id, scope });
  });
}
