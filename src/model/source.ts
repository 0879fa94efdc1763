import type { Span } from "./span.js";
import type { Warning } from "./warning.js";

/** What a block of the reading text is. Headings are found later, by `outline`. */
export type BlockKind = "paragraph" | "item" | "table" | "note";

/** A run of lines of the reading text that belongs together; a table holds all its rows. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /** 1 to 6 where the format itself marks the line as a heading (Markdown). */
  readonly headingLevel?: number;
}

/** Maps offsets of the reading text to offsets of the original text. */
export interface OffsetMap {
  /** The original offset of the character that stands at `offset` in the reading text. */
  readonly toOriginal: (offset: number) => number;
  /** The original range that a range of the reading text was read from; an empty range stays empty. */
  readonly span: (span: Span) => Span;
  /** The reading offset of the first kept character at or after an original offset. */
  readonly fromOriginal: (offset: number) => number;
}

/** A loaded report: the decoded file, the text to read and the way back from the second to the first. */
export interface SourceDocument {
  /** The path as the output names it. */
  readonly path: string;
  /** sha256 of the file's bytes, hexadecimal. */
  readonly id: string;
  readonly format: "txt" | "md";
  readonly encoding: string | null;
  /** The decoded file, byte order mark not counted, nothing dropped. */
  readonly original: string;
  /** The original less what loading drops (markers, invisible characters, blanks and line ends inside words). Lines end with `\n`. */
  readonly text: string;
  /** `text` with full-width and traditional characters folded one to one; the same length as `text`. For reading only. */
  readonly folded: string;
  readonly map: OffsetMap;
  readonly blocks: readonly Block[];
  readonly warnings: readonly Warning[];
}
