import type { SourceDocument } from "../model/source.js";
import { RUN_ON_PART } from "./part-heading.js";

/** A line of the reading text without its outer blanks, or a piece of one that was pasted without line ends. */
export interface Line {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** It was cut out of a longer line, or such a line begins with it. */
  readonly piece: boolean;
  /** 1 to 6 where the format itself makes it a heading, else 0. */
  readonly mark: number;
  readonly kind: "prose" | "table" | "note";
}

const BLANK = /[\s\u3000\u00a0\u200b\ufeff]/;
/** Longer lines are taken for whole reports that lost their line ends. */
const PASTED = 3000;
const PASTED_IN_SHORT_REPORT = 200;

const NUMBER = "[一二三四五六七八九十]{1,3}";
const INNER = new RegExp(
  `(?:[。！？：；”）)]|\\\\r\\\\n|[ \\t\\u3000]{2})[ \\t\\u3000]{0,8}(?=${NUMBER}、(?!${NUMBER}[、产])|[（(]${NUMBER}[）)]|` +
    `第${NUMBER}(?:部分|章)|\\d{1,2}[.、．](?!\\d)[^\\d]|——|各位代表[，：！]|${RUN_ON_PART})|` +
    "(?:报告|总结|汇报)(?=(?:尊敬的)?各位(?:领导|代表|委员|同志)|同志们)",
  "g",
);

/** The lines of a report that are not empty; a table is one line. */
export function readLines({ folded, blocks }: SourceDocument): Line[] {
  const lines: Line[] = [];
  const few = blocks.length <= 4;
  for (const [block, { kind, span, headingLevel }] of blocks.entries()) {
    if (kind === "table") {
      lines.push({ block, start: span.start, end: span.end, piece: false, mark: 0, kind });
      continue;
    }
    const push = (from: number, to: number, piece: boolean): void => {
      let start = from;
      let end = to;
      while (start < end && BLANK.test(folded.charAt(start))) start++;
      while (end > start && BLANK.test(folded.charAt(end - 1))) end--;
      const read = kind === "note" ? "note" : "prose";
      if (start < end) lines.push({ block, start, end, piece, mark: headingLevel ?? 0, kind: read });
    };
    const length = span.end - span.start;
    const pasted = length > PASTED || (few && length > PASTED_IN_SHORT_REPORT);
    let from = span.start;
    if (pasted) {
      for (const match of folded.slice(span.start, span.end).matchAll(INNER)) {
        const cut = span.start + match.index + match[0].length;
        push(from, cut, true);
        from = cut;
      }
    }
    push(from, span.end, pasted);
  }
  return lines;
}
