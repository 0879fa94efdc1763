import type { SourceDocument } from "../model/source.js";
import { PART_HEADING } from "./part-heading.js";

/** A line of the reading text without its outer blanks, or a piece of one that was pasted without line ends. */
export interface Line {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly table: boolean;
  /** It was cut out of a longer line. */
  readonly piece: boolean;
}

const BLANK = /[\s\u3000\u00a0\u200b\ufeff]/;
/** Longer lines are taken for whole reports that lost their line ends. */
const PASTED = 3000;
const PASTED_IN_SHORT_REPORT = 200;

const NUMBER = "[一二三四五六七八九十]{1,3}";
const INNER = new RegExp(
  `(?:[。！？：；”）)]|\\\\r\\\\n|[ \\t\\u3000]{2})[ \\t\\u3000]{0,8}(?=${NUMBER}、(?!${NUMBER}[、产])|[（(]${NUMBER}[）)]|` +
    `第${NUMBER}(?:部分|章)|\\d{1,2}[.、．](?!\\d)[^\\d]|——|各位代表[，：！]|${PART_HEADING})`,
  "g",
);

function push(lines: Line[], text: string, block: number, from: number, to: number, piece: boolean): void {
  let start = from;
  let end = to;
  while (start < end && BLANK.test(text.charAt(start))) start++;
  while (end > start && BLANK.test(text.charAt(end - 1))) end--;
  if (start < end) lines.push({ block, start, end, table: false, piece });
}

/** The lines of a report that are not empty; a table is one line. */
export function readLines(source: SourceDocument): Line[] {
  const { folded, blocks } = source;
  const lines: Line[] = [];
  const few = blocks.length <= 4;
  for (const [block, { kind, span }] of blocks.entries()) {
    if (kind === "table") {
      lines.push({ block, start: span.start, end: span.end, table: true, piece: false });
      continue;
    }
    const length = span.end - span.start;
    let from = span.start;
    if (length > PASTED || (few && length > PASTED_IN_SHORT_REPORT)) {
      const text = folded.slice(span.start, span.end);
      for (const match of text.matchAll(INNER)) {
        const cut = span.start + match.index + match[0].length;
        push(lines, folded, block, from, cut, true);
        from = cut;
      }
    }
    push(lines, folded, block, from, span.end, from > span.start);
  }
  return lines;
}
