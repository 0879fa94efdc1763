import type { SourceDocument } from "../model/source.js";

const DROPPED = /##paid(?:begin|end)##|[\u200b-\u200f\u2060\ufeff\u00ad]/g;
const ODD_BLANK = /<U\+00A0>|&nbsp;|\\r\\n|\u00a0/g;
/** A blank beside a single character of a spread word (综 合), or between a number and its unit. */
const IN_WORD =
  /(?<=(?<![\u4e00-\u9fff])[\u4e00-\u9fff])\s(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])\s(?=[\u4e00-\u9fff](?![\u4e00-\u9fff]))|(?<=\d)\s(?=[年月日])/g;
const BLANKS = /\s+/g;

/** A title as the file has it: with the blanks between its words, without markers; a letter-spaced one is closed up. */
export function asWritten(source: SourceDocument, start: number, end: number): string {
  const read = source.text.slice(start, end).replace(/\s*\n\s*/g, "");
  if (source.format === "md" || end <= start) return read;
  const from = source.map.toOriginal(start);
  const to = source.map.toOriginal(end - 1) + 1;
  if (to - from === end - start) return read;
  const written = source.original
    .slice(from, to)
    .replace(DROPPED, "")
    .replace(ODD_BLANK, " ")
    .replace(/\s*[\r\n]\s*/g, "");
  const closed = written.replace(BLANKS, "");
  const blanks = written.length - closed.length;
  const spread = blanks > 2 && blanks * 4 > closed.length;
  return spread || closed !== read.replace(BLANKS, "") ? read : written.replace(IN_WORD, "");
}
