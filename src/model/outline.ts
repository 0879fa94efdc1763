import type { Span } from "./span.js";

/** A section of a report: a heading and all that stands under it. Spans are offsets of the reading text. */
export interface Section {
  /** `s4.1`: the place among its siblings, from 1, level by level. */
  readonly id: string;
  readonly parent: string | null;
  /** Depth in the tree, from 1. */
  readonly level: number;
  /** The numbering as written (`（一）`, `一、`, `——`), or an empty string. */
  readonly marker: string;
  /** The heading without its marker. */
  readonly title: string;
  /** The heading as the output shows it: marker and title, but a dash heading without its dashes. */
  readonly heading: string;
  /** Where the heading stands. */
  readonly headingSpan: Span;
  /** From the start of the heading to the end of the section. */
  readonly span: Span;
}

/** A sentence: up to and with its closing 。！？ or the end of its block. */
export interface Sentence {
  readonly id: number;
  readonly span: Span;
  /** The index of its block in `SourceDocument.blocks`. */
  readonly block: number;
  /** The innermost section it stands in, or null before the first heading. */
  readonly sectionId: string | null;
}

export interface Outline {
  /** The document's own title, where one stands before the first heading. */
  readonly title: Span | null;
  /** The title as the file has it, without markers. */
  readonly titleText?: string | null;
  /** Spans at the top or bottom that are no prose: subtitle, date line, web furniture, captions. Dates in them are no rows. */
  readonly furniture: readonly Span[];
  /** In reading order; a parent before its children. */
  readonly sections: readonly Section[];
  /** In reading order; headings that stand alone are sentences too, tables are not. */
  readonly sentences: readonly Sentence[];
}
