import type { SourceDocument } from "../model/source.js";
import type { Line } from "./line.js";
import { type Marker, markerAt, type Style } from "./marker.js";

/** A heading as it stands, before it has a place in the tree. */
export interface Heading {
  readonly style: Style;
  readonly ordinal: number;
  readonly start: number;
  readonly markerEnd: number;
  readonly titleStart: number;
  readonly titleEnd: number;
  /** Where the text after it may start: behind its full stop. */
  readonly end: number;
  /** Where a dash heading's paragraph ends. */
  readonly lineEnd: number;
  readonly alone: boolean;
}

const MOST = 40;
const WINDOW = 96;
const STOP = /[。！？]|\\r\\n|[ \t\u3000\u00a0]{2,}/;
const TRAILING = /[\s\u3000。：:.．；，、]+$/;
const BLANKS = /[\s\u3000]/g;
const QUOTED = /“[^”]{0,40}”|《[^》]{0,60}》|\[\d{1,3}\]|[（(]\d{1,2}[）)]/g;
const DATES =
  /(?:\d{4}|[一二三四五六七八九〇○零]{4})\s?(?:年度?|[—–~～至-]+\s?\d{4}\s?年度?)(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}\s?月(?:份|底|末|\d{1,2}日)?|\d{1,2}日|\d{1,2}(?=[—–~～至-]\d{1,2}月)|第\d+/g;
const FIGURE = /(?<![A-Za-z\d.])\d+(?![\dA-Za-z])|百分之|[十百千万亿](?:万|亿)?元/;

/** A figure other than a date: such a line is no heading. */
export function holdsFigure(text: string): boolean {
  if (!/\d|分之|元/.test(text)) return false;
  return FIGURE.test(text.replace(QUOTED, "").replace(DATES, ""));
}

/** Loading may have dropped the blanks or the literal line end that stood behind a heading. */
function droppedGap(source: SourceDocument, from: number, to: number): number {
  let before = source.map.toOriginal(from);
  for (let at = from + 1; at < to; at++) {
    const now = source.map.toOriginal(at);
    if (now - before > 2 && /^.?(?:\\r\\n|\s*\r?\n|[ \t\u3000\u00a0]{2})/.test(source.original.slice(before + 1, now)))
      return at - from;
    before = now;
  }
  return -1;
}

function titleOf(source: SourceDocument, line: Line, from: number): { length: number; after: number } | null {
  const window = source.folded.slice(from, Math.min(line.end, from + WINDOW));
  const stop = STOP.exec(window);
  let length = stop?.index ?? -1;
  let after = stop === null ? 0 : stop.index + stop[0].length;
  if (length < 0 && line.end - from <= WINDOW) {
    length = window.length;
    after = length;
  }
  const tooLong = length < 0 || window.slice(0, length).replace(BLANKS, "").length > MOST;
  if (tooLong) {
    length = droppedGap(source, from, Math.min(line.end, from + MOST + 2));
    after = length;
    if (length <= 0) return null;
  }
  return { length, after };
}

/** The numbered or dashed heading that a line opens with. */
export function numberedHeading(source: SourceDocument, line: Line): Heading | null {
  const marker: Marker | null = markerAt(source.folded, line.start);
  if (marker === null || marker.end >= line.end) return null;
  let from = marker.end;
  while (from < line.end && /[\s\u3000]/.test(source.folded.charAt(from))) from++;
  const found = titleOf(source, line, from);
  if (found === null) return null;
  const sentence = source.folded.slice(from, from + found.length);
  const title = sentence.replace(TRAILING, "");
  if (title === "" || sentence.includes("；") || !/[\u4e00-\u9fff]/.test(title)) return null;
  if (/：.{0,2}(?:是?指|即)/.test(title) || holdsFigure(title)) return null;
  return {
    style: marker.style,
    ordinal: marker.ordinal,
    start: line.start,
    markerEnd: marker.end,
    titleStart: from,
    titleEnd: from + title.length,
    end: from + found.after,
    lineEnd: line.end,
    alone: from + found.after >= line.end,
  };
}
