import type { Sentence } from "../model/outline.js";
import type { SourceDocument } from "../model/source.js";
import type { Turn } from "./section-tree.js";

const isStop = (code: number): boolean => code === 0x3002 || code === 0xff01 || code === 0xff1f;
const CLOSERS = "”’）】》」』)";
const GOES_ON = "，、；：的等";
const closes = (char: string): boolean => char !== "" && CLOSERS.includes(char);

/** Behind the first full stop from `from` on with what closes behind it, -1 where none is; a quotation that ends inside a sentence does not end it. */
function stopEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (!isStop(text.charCodeAt(at))) continue;
    let stop = at + 1;
    while (isStop(text.charCodeAt(stop))) stop++;
    let end = stop;
    while (closes(text.charAt(end))) end++;
    if (end === stop) return end;
    if (!GOES_ON.includes(text.charAt(end) || "\n")) {
      while (isStop(text.charCodeAt(end))) end++;
      return end;
    }
    if (end - stop > 1) return end - 1;
    if (stop - at > 1) return stop - 1;
  }
  return -1;
}
const BLANK = /\s/;
/** Nothing between the signs of ASCII and the general punctuation, and no Chinese character, is a blank. */
const isBlank = (code: number): boolean =>
  (code <= 0x20 || code === 0xa0 || (code >= 0x1680 && code <= 0x3000) || code === 0xfeff) &&
  BLANK.test(String.fromCharCode(code));

/** Splits every block but tables into sentences; a heading that runs on without a full stop is a sentence of its own. */
export function splitSentences(source: SourceDocument, turns: readonly Turn[], breaks: readonly number[]): Sentence[] {
  const { folded, blocks } = source;
  const sentences: Sentence[] = [];
  let turn = -1;
  let nextBreak = 0;

  const push = (from: number, to: number, block: number): void => {
    let start = from;
    let end = to;
    while (start < end && isBlank(folded.charCodeAt(start))) start++;
    while (end > start && isBlank(folded.charCodeAt(end - 1))) end--;
    if (start === end) return;
    while (turn + 1 < turns.length && (turns[turn + 1] as Turn).start <= start) turn++;
    const sectionId = turn < 0 ? null : (turns[turn] as Turn).sectionId;
    sentences.push({ id: sentences.length, span: { start, end }, block, sectionId });
  };

  for (const [block, { kind, span }] of blocks.entries()) {
    if (kind === "table") continue;
    const text = folded.slice(span.start, span.end);
    let from = span.start;
    const cut = (to: number): void => {
      while (nextBreak < breaks.length && (breaks[nextBreak] as number) <= from) nextBreak++;
      while (nextBreak < breaks.length && (breaks[nextBreak] as number) < to) {
        const at = breaks[nextBreak] as number;
        push(from, at, block);
        from = at;
        nextBreak++;
      }
      push(from, to, block);
      from = to;
    };
    for (let end = stopEnd(text, 0); end >= 0; end = stopEnd(text, end)) cut(span.start + end);
    if (from < span.end) cut(span.end);
  }
  return sentences;
}
