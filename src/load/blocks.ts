import type { Block, BlockKind } from "../model/source.js";

const itemStart = /[•●◆■▪▲★]|[-*·](?=[\u4e00-\u9fff“《])/y;
const noteStart = /[[［〔]\d{1,3}[\]］〕]|(?:注释?|备注|附注|说明)\d?[：:]/y;
const unitLine = /^[（(][^（）()。，]{1,12}[）)]$/;
const captionStart = /[图表附](?:\s?\d|[一二三四五六七八九十])/y;

/** Indentation of a web page that came along: TABs by the handful and never one alone. */
const webLayout = /\t{3}/;
const singleTab = /[^\t]\t[^\t]/;

/** A line of the reading text that is not empty; `cells` is 1 where it is no row of a table. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly cells: number;
}

/** The reading text in, its blocks out: a paragraph, a list item or a note is a line, a table all its rows. `marked` tells the headings (1 to 6) and items (0) of Markdown by where they start. */
export function findBlocks(text: string, marked: ReadonlyMap<number, number>): readonly Block[] {
  const lines = readLines(text);
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (line === undefined) break;
    const tableEnd = line.cells > 1 ? endOfTable(text, lines, index) : index;
    if (tableEnd > index) {
      const last = lines[tableEnd - 1] ?? line;
      blocks.push({ kind: "table", span: { start: line.start, end: last.end } });
      index = tableEnd;
      continue;
    }
    blocks.push(blockOf(text, line, marked.get(line.start)));
    index += 1;
  }
  return blocks;
}

function blockOf(text: string, line: Line, mark: number | undefined): Block {
  const span = { start: line.start, end: line.end };
  if (mark !== undefined && mark > 0) return { kind: "paragraph", span, headingLevel: mark };
  return { kind: mark === 0 ? "item" : kindOf(text, line.start), span };
}

function kindOf(text: string, start: number): BlockKind {
  itemStart.lastIndex = start;
  if (itemStart.test(text)) return "item";
  noteStart.lastIndex = start;
  return noteStart.test(text) ? "note" : "paragraph";
}

function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    if (end > start) lines.push({ start, end, cells: countCells(text, start, end) });
    start = end + 1;
  }
  return lines;
}

function countCells(text: string, start: number, end: number): number {
  if (end - start > 4000) return 1;
  const separator = text.charCodeAt(start) === 0x7c ? "|" : "\t";
  const line = text.slice(start, end);
  if (!line.includes(separator)) return 1;
  const cells = line.split(separator);
  if (separator === "|") return cells.length >= 3 ? cells.length - 2 + (line.endsWith("|") ? 0 : 1) : 1;
  if (webLayout.test(line) && !singleTab.test(line)) return 1;
  return cells.every((cell) => cell.length <= 60) ? cells.length : 1;
}

/** The index behind the last row of the table that begins at `first`; `first` where the line is no table. */
function endOfTable(text: string, lines: readonly Line[], first: number): number {
  let end = first + 1;
  let rows = 1;
  let cells = lines[first]?.cells ?? 1;
  for (;;) {
    const next = nextRow(text, lines, end, cells, rows);
    if (next < 0) break;
    cells = Math.max(cells, lines[next]?.cells ?? 1);
    end = next + 1;
    rows += 1;
  }
  return rows > 1 ? end : first;
}

/** The next row at or after `index`: at once, or behind the lines that a broken cell is spread over. */
function nextRow(text: string, lines: readonly Line[], index: number, cells: number, rows: number): number {
  let units = 0;
  for (let at = index; at < lines.length && at < index + 16; at += 1) {
    const line = lines[at];
    if (line === undefined) return -1;
    if (line.cells > 1) return at === index || units > 0 || (rows === 1 && line.cells > cells) ? at : -1;
    if (line.end - line.start > 20) return -1;
    captionStart.lastIndex = line.start;
    if (captionStart.test(text)) return -1;
    const words = text.slice(line.start, line.end);
    if (/[。；]/.test(words)) return -1;
    if (unitLine.test(words)) units += 1;
  }
  return -1;
}
