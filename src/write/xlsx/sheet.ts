import type { Cell } from "../columns.js";
import { type CellFormat, HEAD_STYLE, MARK_PROPERTIES, styleOf, type Tone } from "./style.js";
import { cellMarkedText, cellText, displayWidth, type MarkedText, xmlText } from "./text.js";

export type SheetCell = Cell | MarkedText;

export interface SheetColumn {
  readonly head: string;
  readonly format: CellFormat;
  /** In characters of half width. */
  readonly width: number;
  /** Folded away to the right; a click on + shows it. */
  readonly folded: boolean;
}

export interface SheetLayout {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** How many columns stay in sight. */
  readonly frozen: number;
}

export interface SheetRow {
  readonly tone: Tone;
  readonly cells: readonly SheetCell[];
  /** Where the cells differ in tone. */
  readonly tones?: readonly Tone[];
}

const LETTERS = 26;
const LINE_POINTS = 14;
const MOST_LINES = 6;
const MILLISECONDS_A_DAY = 86_400_000;
const DAYS_TO_1970 = 25_569;
/** Excel believes that 1900 was a leap year: before March its days are not ours. */
const FIRST_SERIAL = 61;

/** `A`, `Z`, `AA` … from 0. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / LETTERS);
  const letter = String.fromCharCode(65 + (index % LETTERS));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/** The day's number, or null where Excel has none for it. */
export function daySerial(day: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (parts === null) return null;
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
  const serial = Date.UTC(year, month - 1, date) / MILLISECONDS_A_DAY + DAYS_TO_1970;
  return serial >= FIRST_SERIAL ? serial : null;
}

function textXml(text: string): string {
  return `<t xml:space="preserve">${xmlText(text)}</t>`;
}

function markedXml([before, mark, after]: MarkedText): string {
  const run = (text: string, properties: string): string => (text === "" ? "" : `<r>${properties}${textXml(text)}</r>`);
  return run(before, "") + run(mark, MARK_PROPERTIES) + run(after, "");
}

function cellXml(place: string, format: CellFormat, tone: Tone, cell: SheetCell): string {
  const open = (value: number | boolean | null): string => `<c r="${place}" s="${styleOf(format, tone, value)}"`;
  if (cell === null || cell === "") return `${open(null)}/>`;
  if (typeof cell === "number") return `${open(cell)}><v>${cell === 0 ? 0 : cell}</v></c>`;
  if (typeof cell === "boolean") return `${open(cell)} t="b"><v>${cell ? 1 : 0}</v></c>`;
  const serial = format === "date" && typeof cell === "string" ? daySerial(cell) : null;
  if (serial !== null) return `${open(serial)}><v>${serial}</v></c>`;
  const inner = typeof cell === "string" ? textXml(cellText(cell)) : markedXml(cellMarkedText(cell));
  return `${open(null)} t="inlineStr"><is>${inner}</is></c>`;
}

function linesOf(cell: SheetCell, { format, width }: SheetColumn): number {
  if (cell === null || typeof cell === "number" || typeof cell === "boolean") return 1;
  if (format !== "wrapped" && format !== "marked") return 1;
  const text = typeof cell === "string" ? cell : cell.join("");
  if (text.length > width * MOST_LINES) return MOST_LINES;
  const breaks = text.split("\n").reduce((lines, line) => lines + Math.ceil(displayWidth(line) / (width - 2)), 0);
  return Math.max(1, Math.min(MOST_LINES, breaks));
}

export function rowXml(number: number, { columns }: SheetLayout, { tone, cells, tones }: SheetRow): string {
  let xml = "";
  let lines = 1;
  for (const [index, column] of columns.entries()) {
    const cell = cells[index] ?? null;
    if (cell === null && column.folded) continue;
    if (!column.folded) lines = Math.max(lines, linesOf(cell, column));
    xml += cellXml(`${columnLetters(index)}${number}`, column.format, tones?.[index] ?? tone, cell);
  }
  return `<row r="${number}" ht="${lines * LINE_POINTS + 1}" customHeight="1">${xml}</row>`;
}

function columnXml({ width, folded }: SheetColumn, index: number): string {
  const fold = folded ? ' hidden="1" outlineLevel="1"' : "";
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${fold}/>`;
}

function foldMark({ columns }: SheetLayout): string {
  if (!columns.at(-1)?.folded) return "";
  const place = columns.length + 1;
  return `<col min="${place}" max="${place}" width="4" customWidth="1" collapsed="1"/>`;
}

function paneXml({ frozen }: SheetLayout): string {
  const corner = `${columnLetters(frozen)}2`;
  const pane = frozen === 0 ? "bottomLeft" : "bottomRight";
  const across = frozen === 0 ? "" : `xSplit="${frozen}" `;
  return `<pane ${across}ySplit="1" topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`;
}

/** A page holds that many characters in letters that can be read. */
const MOST_PAGE_WIDTH = 420;

function printsOnOnePage({ columns }: SheetLayout): boolean {
  return columns.reduce((sum, { width, folded }) => sum + (folded ? 0 : width), 0) <= MOST_PAGE_WIDTH;
}

/** All that stands above the second row. */
export function sheetStart(layout: SheetLayout, first: boolean): string {
  const heads = layout.columns.map(({ head }, index) => {
    const place = `${columnLetters(index)}1`;
    return `<c r="${place}" s="${HEAD_STYLE}" t="inlineStr"><is>${textXml(head)}</is></c>`;
  });
  const lines = Math.max(
    1,
    ...layout.columns.map((it) => (it.folded ? 1 : Math.ceil(displayWidth(it.head) / (it.width - 3)))),
  );
  const outline = layout.columns.some(({ folded }) => folded) ? ' outlineLevelCol="1"' : "";
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    ...(printsOnOnePage(layout) ? ['<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'] : []),
    `<sheetViews><sheetView${first ? ' tabSelected="1"' : ""} workbookViewId="0">${paneXml(layout)}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${LINE_POINTS}"${outline}/>`,
    `<cols>${layout.columns.map(columnXml).join("")}${foldMark(layout)}</cols>`,
    `<sheetData><row r="1" ht="${lines * LINE_POINTS + 6}" customHeight="1">${heads.join("")}</row>`,
  ].join("");
}

/** The filter's range, heads included. */
export function filterRange({ columns }: SheetLayout, rows: number): string {
  return `A1:${columnLetters(columns.length - 1)}${rows}`;
}

export function sheetEnd(layout: SheetLayout, rows: number): string {
  const fit = printsOnOnePage(layout) ? ' fitToHeight="0"' : ' pageOrder="overThenDown"';
  return `</sheetData><autoFilter ref="${filterRange(layout, rows)}"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="8" orientation="landscape"${fit}/></worksheet>`;
}
