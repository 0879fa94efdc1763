import type { ExtractedMetric } from "../model/extraction.js";
import type { Outline } from "../model/outline.js";
import type { Quantity } from "../model/quantity.js";
import type { SourceDocument } from "../model/source.js";
import type { Span } from "../model/span.js";

type Stated = ExtractedMetric["sentence"];

/** A row of a table is no sentence: its line stands in. */
function lineAround(text: string, span: Span): Span {
  const start = span.start === 0 ? 0 : text.lastIndexOf("\n", span.start - 1) + 1;
  const feed = text.indexOf("\n", span.end);
  return { start, end: feed < 0 ? text.length : feed };
}

/** A longer one is quoted in part: a report without full stops would else be written once a figure. */
const LONGEST = 2000;
const REACH = 500;
const MARKS = "，、；：\n";

/** The words around a figure, from one mark to another where there are any. */
function partAround(text: string, { start, end }: Span, figure: Span): Span {
  let from = Math.max(start, figure.start - REACH);
  while (from > start && from < figure.start && !MARKS.includes(text.charAt(from - 1))) from++;
  let to = Math.min(end, figure.end + REACH);
  while (to < end && to > figure.end && !MARKS.includes(text.charAt(to))) to--;
  return { start: from, end: to };
}

/** Gives each figure its sentence, as read and where it stands in the original. */
export function createQuoter(source: SourceDocument, outline: Outline): (quantity: Quantity) => Stated {
  const quote = (span: Span): Stated => ({
    text: source.text.slice(span.start, span.end),
    span: source.map.span(span),
  });
  let last: { readonly span: Span; readonly stated: Stated } | null = null;
  return (quantity) => {
    const within = last?.span;
    if (last !== null && within && quantity.span.start >= within.start && quantity.span.end <= within.end) {
      return last.stated;
    }
    const span = outline.sentences[quantity.sentence]?.span ?? lineAround(source.text, quantity.span);
    if (span.end - span.start > LONGEST) return quote(partAround(source.text, span, quantity.span));
    last = { span, stated: quote(span) };
    return last.stated;
  };
}
