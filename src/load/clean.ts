import { BLANK, BREAK, characterKind, INVISIBLE, NEWLINE, PLAIN, TAB, TRIGGER } from "./character.js";
import { isTabular } from "./line.js";
import type { Runs } from "./offset-map.js";
import { isEndOfParagraph, separates } from "./separation.js";
import { readToken, type Token } from "./token.js";

/** A text without noise: the runs of it that stay, or null where all stays. */
export interface Cleaned {
  readonly text: string;
  readonly runs: Runs | null;
  /** Original offsets of page marks whose partner is missing. */
  readonly unpaired: readonly number[];
}

/** A stretch of blanks, TABs, line ends and invisible characters. */
interface Gap {
  end: number;
  blanks: number;
  /** Where a U+0020 stands in it, or -1. */
  spaceAt: number;
  /** TABs behind the last line end. */
  tabs: number[];
  /** Start, end, start, end of the line ends. */
  breaks: number[];
}

/** The original and the stretches of it that are marks of its format (start, end, start, end) in; the text without markers, invisible characters and blanks inside words out. */
export function clean(original: string, marks: readonly number[]): Cleaned {
  const length = original.length;
  const runs: Runs = { text: [], from: [], to: [] };
  const parts: string[] = [];
  const unpaired: number[] = [];
  const token: Token = { kind: 0, end: 0, paid: 0 };
  const gap: Gap = { end: 0, blanks: 0, spaceAt: -1, tabs: [], breaks: [] };
  let written = 0;
  let open = 0;
  let at = 0;
  let previous = 0x0a;
  let lineStart = 0;
  let tabularLine = -1;
  let tabular = false;
  let mark = 0;
  let paidOpen = -1;
  let nextComment = -2;

  const commentEnd = (from: number): number => {
    if (nextComment !== -1 && nextComment < from) nextComment = original.indexOf("-->", from);
    return nextComment;
  };
  const emit = (part: string, from: number, to: number): void => {
    runs.text.push(written);
    runs.from.push(from);
    runs.to.push(to);
    parts.push(part);
    written += part.length;
    previous = part.charCodeAt(part.length - 1);
  };
  const flush = (to: number): void => {
    if (to > open) emit(open === 0 && to === length ? original : original.slice(open, to), open, to);
  };
  const isTabularLine = (): boolean => {
    if (tabularLine !== lineStart) {
      tabularLine = lineStart;
      tabular = isTabular(original, lineStart);
    }
    return tabular;
  };
  const notePaid = (paid: number, where: number): void => {
    if (paid === 0) return;
    if (paid > 0) {
      if (paidOpen >= 0) unpaired.push(paidOpen);
      paidOpen = where;
    } else if (paidOpen < 0) unpaired.push(where);
    else paidOpen = -1;
  };

  const readGap = (): void => {
    gap.end = at;
    gap.blanks = 0;
    gap.spaceAt = -1;
    gap.tabs.length = 0;
    gap.breaks.length = 0;
    while (gap.end < length) {
      const start = gap.end;
      if (start === marks[mark]) {
        gap.end = marks[mark + 1] ?? start;
        mark += 2;
        continue;
      }
      const code = original.charCodeAt(start);
      let kind = characterKind[code] ?? PLAIN;
      let end = start + 1;
      if (kind === TRIGGER) {
        readToken(original, start, token, commentEnd);
        kind = token.kind;
        if (kind !== PLAIN) {
          end = token.end;
          notePaid(token.paid, start);
        }
      }
      if (kind === PLAIN) return;
      if (kind === BLANK) {
        gap.blanks += 1;
        if (code === 0x20) gap.spaceAt = start;
      } else if (kind === TAB) gap.tabs.push(start);
      else if (kind !== INVISIBLE) {
        if (code === 0x0d) {
          while (original.charCodeAt(end) === 0x0d) end += 1;
          if (original.charCodeAt(end) === 0x0a) end += 1;
        }
        gap.breaks.push(start, end);
        gap.tabs.length = 0;
      }
      gap.end = end;
    }
  };

  const emitTabs = (): void => {
    for (const tab of gap.tabs) emit("\t", tab, tab + 1);
  };

  const closeGap = (): void => {
    for (let index = 0; index < gap.breaks.length; index += 2) {
      lineStart = gap.breaks[index + 1] ?? lineStart;
      emit("\n", gap.breaks[index] ?? 0, lineStart);
    }
    if (gap.blanks + gap.tabs.length === 0 || gap.end === length) return;
    if (previous === 0x0a) {
      if (gap.tabs.length > 0 && gap.tabs.length <= 2 && isTabularLine()) emitTabs();
    } else if (gap.tabs.length > 0 && isTabularLine()) {
      emitTabs();
    } else if (gap.blanks >= 2 && isEndOfParagraph(original, lineStart, at, gap.end, previous)) {
      emit("\n", at, gap.end);
      lineStart = gap.end;
    } else if (separates(original, lineStart, at, gap.end, previous)) {
      if (gap.spaceAt >= 0) emit(" ", gap.spaceAt, gap.spaceAt + 1);
      else emit(" ", at, gap.end);
    }
  };

  while (at < length) {
    const stop = Math.min(length, marks[mark] ?? length);
    let kind = PLAIN;
    for (; at < stop; at += 1) {
      kind = characterKind[original.charCodeAt(at)] ?? PLAIN;
      if (kind > NEWLINE) break;
      if (kind === NEWLINE) lineStart = at + 1;
    }
    if (at >= length) break;
    if (kind === BREAK && original.charCodeAt(at) === 0x0d && original.charCodeAt(at + 1) === 0x0a) {
      // The line end of most files: no gap to weigh.
      flush(at);
      emit("\n", at, at + 2);
      at += 2;
      open = at;
      lineStart = at;
      continue;
    }
    readGap();
    if (gap.end === at) {
      at += 1;
      continue;
    }
    flush(at);
    closeGap();
    at = gap.end;
    open = at;
  }
  flush(length);
  if (paidOpen >= 0) unpaired.push(paidOpen);
  const unchanged = written === length && runs.text.length <= 1;
  return { text: parts.join(""), runs: unchanged ? null : runs, unpaired: unpaired.sort((a, b) => a - b) };
}
