import { isLatin } from "./character.js";
import { createOffsetMap, type Runs } from "./offset-map.js";
import { displayWidth, findWrap, type Wrap } from "./wrap.js";

const pageMark = /^(?:[—–－-]{1,2}\d{1,4}[—–－-]{1,2}|第\d{1,4}页(?:[/／,，]?共\d{1,4}页)?)$/;
/** A line that opens a paragraph of its own, whatever stands before it. */
const opener =
  /^(?:[一二三四五六七八九十百]{1,4}[、．.]|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|\d{1,3}(?:[、．]|\.(?!\d))|[①-⑳]|第[一二三四五六七八九十\d]{1,4}[章节部]|——|[•●·◆■▪▲★○#|]|[[［]\d|[图表附]\s?[\d一二三四五六七八九十]|注[：:])/;
const closers = "，。、；：）》”’！？％‰」』】,;)";
const openers = "《（“‘「『【〈(";
const sentenceEnds = "。！？!?";
const unitStart = /^(?:[万亿]|元|%|％|‰|个百分点|公里|亩|吨|公斤|平方|立方|千瓦|年|月|户|人|家|项|次)/;

/** A title or a list that breaks off where the phrase must go on: `…执行情况和`, `…工作的`. */
const phraseOpen = /(?:[^目是]的|[^总温平缓祥谦饱共调柔]和|[^参]与|以及|、)$/;

/** A line of the text: `[start, end)` and whether it can be joined at all. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly solid: boolean;
}

/** The cleaned text in; the stretches of it (start, end, start, end) that are page marks or line ends inside words and sentences out. */
export function findLineDrops(text: string, original: string, runs: Runs | null): readonly number[] {
  const lines = readLines(text);
  const wrap = findWrap(text, lines);
  const spaced = isSpaced(lines);
  const indented = wrap === null ? null : indentation(text, original, runs, lines);
  const drops: number[] = [];
  /** Start of what has been joined into the line above, and its last physical line. */
  let above: Line | null = null;
  let aboveStart = 0;
  let pageMarkAt = -1;
  let gap = 0;
  for (const line of lines) {
    if (line.end === line.start) {
      gap += 1;
      continue;
    }
    if (line.end - line.start <= 14 && pageMark.test(text.slice(line.start, line.end))) {
      if (pageMarkAt < 0) pageMarkAt = line.start;
      drops.push(line.start, line.end);
      continue;
    }
    const joined: boolean =
      above?.solid === true &&
      line.solid &&
      (gap === 0 || pageMarkAt >= 0) &&
      joins(text, aboveStart, above, line, wrap, spaced, indented);
    if (joined && above !== null) {
      while (drops.length > 0 && (drops[drops.length - 2] ?? 0) >= above.end) drops.length -= 2;
      drops.push(above.end, line.start);
    } else aboveStart = line.start;
    above = line;
    gap = 0;
    pageMarkAt = -1;
  }
  return drops;
}

function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (;;) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const solid = text.charCodeAt(start) !== 0x7c && (end - start > 200 || text.slice(start, end).indexOf("\t") < 0);
    lines.push({ start, end, solid });
    if (newline < 0) return lines;
    start = newline + 1;
  }
}

/** Paragraphs stand apart by empty lines: lines without one between them are one paragraph. */
function isSpaced(lines: readonly Line[]): boolean {
  let full = 0;
  let apart = 0;
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const line = lines[index];
    const next = lines[index + 1];
    if (line === undefined || next === undefined || line.end === line.start) continue;
    full += 1;
    if (next.end === next.start) apart += 1;
  }
  return full >= 8 && apart >= full * 0.5;
}

/** The lines whose originals begin with a blank, where that tells paragraphs apart: some do, fewer than half. */
function indentation(
  text: string,
  original: string,
  runs: Runs | null,
  lines: readonly Line[],
): ReadonlySet<number> | null {
  const map = createOffsetMap(runs, text.length);
  const starts = new Set<number>();
  let full = 0;
  for (const { start, end } of lines) {
    if (start === end) continue;
    full += 1;
    if (/[ \u3000\u00a0\t]/.test(original.charAt(map.toOriginal(start) - 1))) starts.add(start);
  }
  return starts.size > 0 && starts.size * 2 < full ? starts : null;
}

function joins(
  text: string,
  aboveStart: number,
  above: Line,
  line: Line,
  wrap: Wrap | null,
  spaced: boolean,
  indented: ReadonlySet<number> | null,
): boolean {
  const last = text.charAt(above.end - 1);
  const first = text.charAt(line.start);
  if (closers.includes(first)) return !sentenceEnds.includes(last) || first === "”" || first === "）" || first === "》";
  if (openers.includes(last)) return true;
  if (isLatin(last.charCodeAt(0)) && isLatin(first.charCodeAt(0))) return false;
  if (phraseOpen.test(text.slice(above.end - 2, above.end)) && above.end - above.start > 5) return !opens(text, line);
  const wrapped = wrap !== null && isFull(text, above, wrap);
  if (!wrapped && above.end - aboveStart < 16) return false;
  if (endsSentence(text, above.end)) {
    return wrapped && indented !== null && !indented.has(line.start) && !opens(text, line);
  }
  if (wrapped)
    return !opens(text, line) && !(indented?.has(line.start) ?? false) && !isDashLine(text, aboveStart, above);
  if (last === "：" || last === ":" || opens(text, line)) return false;
  if (!isProse(text, aboveStart, above.end)) return false;
  if (wrap !== null && isFull(text, above, { from: wrap.from * 0.75, to: wrap.to }))
    return !(indented?.has(line.start) ?? false);
  if (/[\d万亿]/.test(last)) {
    return unitStart.test(text.slice(line.start, line.start + 4)) && line.end - line.start > 8;
  }
  return spaced && !/[；;]/.test(last);
}

function opens(text: string, line: Line): boolean {
  return opener.test(text.slice(line.start, line.start + 12));
}

function isFull(text: string, line: Line, wrap: Wrap): boolean {
  if (line.end - line.start > 160) return false;
  const width = displayWidth(text, line.start, line.end);
  return width >= wrap.from && width <= wrap.to + 16;
}

function endsSentence(text: string, end: number): boolean {
  let at = end - 1;
  while (at > end - 4 && "”’）)》」』".includes(text.charAt(at))) at -= 1;
  return sentenceEnds.includes(text.charAt(at));
}

/** A subtitle (`——2023年5月8日在…会议上`) or a dash heading that nothing runs on from. */
function isDashLine(text: string, start: number, line: Line): boolean {
  return text.startsWith("——", start) && !isProse(text, start, line.end);
}

/** The line so far has a comma or a full stop: it is no heading and no label. */
function isProse(text: string, start: number, end: number): boolean {
  return /[，。；,]/.test(text.slice(Math.max(start, end - 400), end));
}
