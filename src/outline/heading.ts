import type { SourceDocument } from "../model/source.js";
import type { Line } from "./line.js";
import { markerAt, type Style } from "./marker.js";
import { RUN_ON_PART } from "./part-heading.js";

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
const BLANK = /[\s\u3000]/;
const BLANKS = /[\s\u3000]/g;
const QUOTED = /“[^”]{0,40}”|《[^》]{0,60}》|附[件表]\d{1,2}|\[\d{1,3}\]|[（(]\d{1,2}[）)]/g;
const DATES =
  /(?:\d{4}|[一二三四五六七八九〇○零]{4})\s?(?:年度?|[—–~～至-]+\s?\d{4}\s?年度?)(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}\s?月(?:份|底|末|\d{1,2}日)?|\d{1,2}日|\d{1,2}(?=[—–~～至-]\d{1,2}月)|第\d+/g;
const FIGURE = /(?<![A-Za-z\d.])\d+(?![\dA-Za-z])|百分之|[十百千万亿](?:万|亿)?元/;
const DEFINES = /：.{0,2}(?:是?指|即)/;
const RUN_ON = new RegExp(RUN_ON_PART, "y");

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
    if (now - before > 2 && /^.?(?:\\r\\n|[ \t\u3000\u00a0]{2})/.test(source.original.slice(before + 1, now))) {
      return at - from;
    }
    before = now;
  }
  return -1;
}

interface Extent {
  /** Length of the title with what stands before its full stop. */
  readonly length: number;
  /** Length with the full stop. */
  readonly after: number;
}

function extentOf(source: SourceDocument, line: Line, from: number): Extent | null {
  const { folded } = source;
  if (line.piece) {
    RUN_ON.lastIndex = from;
    if (RUN_ON.test(folded)) return { length: RUN_ON.lastIndex - from, after: RUN_ON.lastIndex - from };
  }
  const window = folded.slice(from, Math.min(line.end, from + WINDOW));
  const stop = STOP.exec(window);
  const whole = stop === null && line.end - from <= WINDOW;
  const length = stop?.index ?? (whole ? window.length : -1);
  const after = stop === null ? length : stop.index + stop[0].length;
  if (length >= 0 && window.slice(0, length).replace(BLANKS, "").length <= MOST) return { length, after };
  const gap = droppedGap(source, from, Math.min(line.end, from + MOST + 2));
  return gap > 0 ? { length: gap, after: gap } : null;
}

/** The numbered or dashed heading that a line opens with. */
export function numberedHeading(source: SourceDocument, line: Line): Heading | null {
  const { folded } = source;
  const marker = markerAt(folded, line.start);
  if (marker === null || marker.end >= line.end) return null;
  let from = marker.end;
  while (from < line.end && BLANK.test(folded.charAt(from))) from++;
  const extent = extentOf(source, line, from);
  if (extent === null) return null;
  const sentence = folded.slice(from, from + extent.length);
  const title = sentence.replace(TRAILING, "");
  if (title === "" || sentence.includes("；") || !/[\u4e00-\u9fff]/.test(title)) return null;
  if (DEFINES.test(title) || holdsFigure(title)) return null;
  if (marker.style === "1" && /^[^：]{1,12}：[^：]/.test(title)) return null;
  return {
    style: marker.style,
    ordinal: marker.ordinal,
    start: line.start,
    markerEnd: marker.end,
    titleStart: from,
    titleEnd: from + title.length,
    end: from + extent.after,
    lineEnd: line.end,
    alone: from + extent.after >= line.end,
  };
}

/** A heading without numbering: the first `length` characters of a line. */
export function plainHeading(line: Line, style: Style, length: number): Heading {
  const end = line.start + length;
  const { start } = line;
  const alone = end === line.end;
  const ordinal = line.mark;
  return { style, ordinal, start, markerEnd: start, titleStart: start, titleEnd: end, end, lineEnd: line.end, alone };
}
