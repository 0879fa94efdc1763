import type { Matcher } from "../pipeline.js";
import type { Figure, FigureDocument } from "./figure.js";
import { mainPeriod, periodKey } from "./period-year.js";

/** Names the series of each figure of a document, in order; null where a figure has none. */
export type SeriesNamer = (document: FigureDocument) => (figure: Figure) => string | null;

const YEARS = /(?<!\d|-)\d{4}/g;

function baseYear({ figures, year }: FigureDocument): number | null {
  const keys = figures.filter(({ status }) => status === "actual").map(({ period }) => periodKey(period));
  const main = mainPeriod(keys.filter((key) => key !== null && /^\d{4}$/.test(key)) as readonly string[]);
  return main === null ? year : Number(main);
}

/** A period told from the year of the report, so that two years of a report meet: 2024 of a report of 2024 is +0. */
function relative(period: string | null, base: number | null): string {
  if (period === null || base === null) return period ?? "";
  return period.replace(YEARS, (year) => `+${Number(year) - base}`);
}

/** A standard series by its id, any other by its name; the manyth of the same is part of it. */
export function createSeriesNamer(matcherFor: (region: string | null) => Matcher): SeriesNamer {
  return (document) => {
    const matcher = matcherFor(document.region);
    const base = baseYear(document);
    const seen = new Map<string, number>();
    return (figure) => {
      if (figure.indicator === null) return null;
      const match = matcher.match(figure);
      const scope = match?.scope ?? figure.indicator.scope ?? "";
      const series =
        match === null
          ? `${figure.indicator.name}|${figure.kind}|${figure.unit}`
          : `${match.indicator.id}|${match.form}`;
      const name = [series, scope, figure.status ?? "", relative(figure.period, base)].join("|");
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return `${name}|${count}`;
    };
  };
}
