import type { SeriesMatch } from "../pipeline.js";
import type { Figure, FigureDocument } from "./figure.js";
import { type Measure, measure } from "./measure.js";
import { periodKey } from "./period-year.js";
import { classOfScope, type ScopeClass } from "./scope.js";

/** A figure of a standard indicator. */
export interface SeriesFigure {
  readonly figure: Figure;
  readonly match: SeriesMatch;
  readonly measure: Measure;
  readonly scope: ScopeClass;
  readonly period: string | null;
  /** Not all of it is certain: the name, the value, the period or the status. */
  readonly unsure: boolean;
}

interface Matching {
  readonly match: (figure: Figure) => SeriesMatch | null;
  readonly matchName: (name: string, figure: Figure) => SeriesMatch | null;
}

const DOUBTS = new Set(["indicator", "value", "period", "status", "unit", "change"]);

/** The figures of a report that belong to standard indicators; one of several members stands once for each. */
export function seriesFigures(
  { figures }: FigureDocument,
  region: string | null,
  matcher: Matching,
): readonly SeriesFigure[] {
  return figures.flatMap((figure) => {
    if (figure.kind === "date" || figure.indicator === null) return [];
    const { members } = figure.indicator;
    const matches =
      members.length > 1 ? members.map((name) => matcher.matchName(name, figure)) : [matcher.match(figure)];
    return matches
      .filter((match) => match !== null)
      .map((match) => ({
        figure,
        match,
        measure: measure(figure, match),
        scope: classOfScope(match.scope, region),
        period: periodKey(figure.period),
        unsure: figure.masked || figure.uncertain.some((doubt) => DOUBTS.has(doubt)),
      }));
  });
}
