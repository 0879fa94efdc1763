import { BLANK, BREAK, characterKind, isDigit, NEWLINE, TAB } from "./character.js";

const runOnHeading =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]{1,3}[章节部]分?)[^。，,；;！？!?：:]{2,40}$/;

/** A short numbered heading stands before a wide gap, and the body after it on the same line. */
export function isRunOnHeading(original: string, lineStart: number, gapStart: number): boolean {
  if (gapStart - lineStart > 60) return false;
  return runOnHeading.test(original.slice(lineStart, gapStart).trimStart());
}

/** No blank and no line end among the characters after `start` (and a number with a blank behind it): plain running text. */
export function runsOn(original: string, start: number, blankFree: number, lineLength: number): boolean {
  let at = start;
  if (at + lineLength > original.length) return false;
  let from = at;
  while (from < at + 3 && isDigit(original.charCodeAt(from))) from += 1;
  if (from < at + 3 && from > at && characterKind[original.charCodeAt(from)] === BLANK) at = from + 1;
  for (let index = at; index < at + lineLength; index += 1) {
    const kind = characterKind[original.charCodeAt(index)] ?? 0;
    if (kind === NEWLINE || kind === BREAK) return false;
    if (index < at + blankFree && (kind === BLANK || kind === TAB)) return false;
  }
  return true;
}

/** The line has TABs between cells: short stretches, none of them a sentence. A TAB in running prose is a blank. */
export function isTabular(original: string, lineStart: number): boolean {
  let separators = 0;
  let cell = 0;
  let pending = false;
  for (let at = lineStart; at < original.length; at += 1) {
    const code = original.charCodeAt(at);
    const kind = characterKind[code] ?? 0;
    if (kind === NEWLINE || kind === BREAK) break;
    if (kind === BLANK) continue;
    if (kind === TAB) {
      pending = true;
      continue;
    }
    if (pending && cell > 0) {
      separators += 1;
      cell = 0;
    }
    pending = false;
    cell += 1;
    if (cell > 60 || (code === 0x3002 && cell > 24)) return false;
  }
  return separators > 0;
}
