import type { Extraction } from "../model/extraction.js";
import type { Span } from "../model/span.js";

const ASTRAL = /[\u{10000}-\u{10ffff}]/gu;

/** Where the second units of surrogate pairs stand. */
function secondUnits(text: string): readonly number[] {
  const places: number[] = [];
  for (const match of text.matchAll(ASTRAL)) places.push(match.index + 1);
  return places;
}

/** How many of the ascending places are before `offset`. */
function countBefore(places: readonly number[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An extraction whose spans count code points of `original`; lines and columns stay. */
export function inCodePoints(extraction: Extraction, original: string): Extraction {
  const pairs = secondUnits(original);
  const count = (offset: number): number => offset - countBefore(pairs, offset);
  const span = <S extends Span>(it: S): S => ({ ...it, start: count(it.start), end: count(it.end) });
  return {
    ...extraction,
    document: { ...extraction.document, length: count(original.length), offsets: "code-point" },
    sections: extraction.sections.map((section) => ({ ...section, span: span(section.span) })),
    metrics: extraction.metrics.map((metric) => ({
      ...metric,
      span: span(metric.span),
      indicator:
        metric.indicator === null
          ? null
          : { ...metric.indicator, span: metric.indicator.span === null ? null : span(metric.indicator.span) },
      sentence: { ...metric.sentence, span: span(metric.sentence.span) },
    })),
    findings: extraction.findings.map((finding) => ({ ...finding, spans: finding.spans.map(span) })),
    warnings: extraction.warnings.map((warning) => ({
      ...warning,
      span: warning.span === null ? null : span(warning.span),
    })),
  };
}
