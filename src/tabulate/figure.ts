import type { ExtractedMetric, Extraction } from "../model/extraction.js";

/** What a panel or a comparison asks of a figure; finished JSON and rows of `jsonl-metrics` both give it. */
export interface Figure {
  readonly id: string;
  readonly key: string;
  readonly kind: string;
  readonly text: string;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
  readonly per: readonly string[];
  readonly modifier: string | null;
  readonly masked: boolean;
  readonly indicator: {
    readonly name: string;
    readonly id: string | null;
    readonly scope: string | null;
    readonly members: readonly string[];
  } | null;
  readonly period: string | null;
  readonly status: string | null;
  readonly change: { readonly direction: "up" | "down"; readonly basis: string | null } | null;
  readonly comparison: { readonly to: string } | null;
  readonly uncertain: readonly string[];
  readonly section: readonly string[];
  readonly span: { readonly start: number; readonly end: number; readonly line: number; readonly column: number };
  readonly sentence: string;
  /** Offset of the figure in its sentence; -1 where it is not known. */
  readonly offset: number;
}

/** One report of a run, as far as panels need it. */
export interface FigureDocument {
  readonly path: string;
  readonly region: string | null;
  readonly year: number | null;
  readonly figures: readonly Figure[];
}

export function toFigure(metric: ExtractedMetric): Figure {
  const { indicator, period, change, comparison, sentence, span } = metric;
  return {
    id: metric.id,
    key: metric.key,
    kind: metric.kind,
    text: metric.text,
    value: metric.value,
    min: metric.min,
    max: metric.max,
    unit: metric.unit,
    per: metric.per,
    modifier: metric.modifier,
    masked: metric.masked,
    indicator:
      indicator === null
        ? null
        : { name: indicator.name, id: indicator.id, scope: indicator.scope, members: indicator.members },
    period: metric.date?.edtf ?? period?.edtf ?? null,
    status: metric.status,
    change: change === null ? null : { direction: change.direction, basis: change.basis },
    comparison: comparison === null ? null : { to: comparison.to },
    uncertain: metric.uncertain,
    section: metric.section,
    span,
    sentence: sentence.text,
    offset: offsetIn(sentence.text, metric.text, span.start - sentence.span.start),
  };
}

/** Markers and blanks are dropped from the text of a sentence, not from its span: the nearest place before counts. */
export function offsetIn(sentence: string, text: string, guess: number): number {
  const near = guess < 0 ? -1 : sentence.lastIndexOf(text, guess);
  return near >= 0 ? near : sentence.indexOf(text);
}

export function toDocument({ document, metrics }: Extraction): FigureDocument {
  return { path: document.path, region: document.region, year: document.year, figures: metrics.map(toFigure) };
}
