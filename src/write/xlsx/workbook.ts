import { strToU8, Zip, ZipDeflate } from "fflate";
import { ReformError } from "../../errors.js";
import { packageParts, type SheetEntry } from "./package-parts.js";
import { filterRange, rowXml, type SheetLayout, type SheetRow, sheetEnd, sheetStart } from "./sheet.js";
import { stylesXml } from "./style.js";

/** Rows of a sheet, heads included: what the format has room for. */
export const MOST_ROWS = 1_048_576;

const CHUNK = 1 << 16;
/** Far quicker than 6 for a tenth more bytes. */
const LEVEL = 3;
/** A ZIP without the 64-bit extension ends here. */
const MOST_BYTES = 0xffff_ffff;

export interface Workbook {
  /** Begins a sheet, ending the one before; its place among the tabs is `place`. */
  readonly beginSheet: (layout: SheetLayout, place: number) => void;
  readonly addRow: (row: SheetRow) => void;
  /** What is ready to be written; empties. */
  readonly take: () => Uint8Array;
  /** The rest of the file. */
  readonly finish: () => Uint8Array;
}

interface OpenSheet {
  readonly layout: SheetLayout;
  readonly place: number;
  readonly part: number;
  readonly file: ZipDeflate;
  readonly name: string;
  rows: number;
  text: string;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks);
}

/** A workbook that is written row by row: what it holds in memory does not grow with the rows. */
export function createWorkbook(mostRows = MOST_ROWS): Workbook {
  let ready: Uint8Array[] = [];
  let written = 0;
  let open: OpenSheet | null = null;
  const done: (SheetEntry & { readonly place: number; readonly part: number })[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    written += chunk.length;
    if (written > MOST_BYTES) {
      const hint = "write one workbook an input with -o DIR, or take csv or parquet";
      throw new ReformError("E_OUTPUT", "the workbook would be larger than 4 GB", hint);
    }
    ready.push(chunk);
  });

  const part = (path: string): ZipDeflate => {
    // Of the local date and time the ZIP holds the digits: they are the same in every zone.
    const file = new ZipDeflate(path, { level: LEVEL });
    file.mtime = new Date(1980, 0, 1);
    zip.add(file);
    return file;
  };
  const flush = (sheet: OpenSheet, final: boolean): void => {
    sheet.file.push(strToU8(sheet.text), final);
    sheet.text = "";
  };
  const begin = (layout: SheetLayout, place: number, number: number): OpenSheet => {
    const file = `sheet${place + 1}${number === 1 ? "" : `-${number}`}.xml`;
    const name = number === 1 ? layout.name : `${layout.name} ${number}`;
    const text = sheetStart(layout, place === 0 && number === 1);
    return { layout, place, part: number, file: part(`xl/worksheets/${file}`), name, rows: 1, text };
  };
  const end = (): void => {
    if (open === null) return;
    const { layout, place, part: number, name, rows } = open;
    open.text += sheetEnd(layout, rows);
    flush(open, true);
    const file = `sheet${place + 1}${number === 1 ? "" : `-${number}`}.xml`;
    done.push({ name, file, range: filterRange(layout, rows), place, part: number });
    open = null;
  };
  const take = (): Uint8Array => {
    const bytes = joined(ready);
    ready = [];
    return bytes;
  };
  return {
    beginSheet: (layout, place) => {
      end();
      open = begin(layout, place, 1);
    },
    addRow: (row) => {
      if (open === null) throw new Error("a row without a sheet");
      if (open.rows >= mostRows) {
        const { layout, place, part: number } = open;
        end();
        open = begin(layout, place, number + 1);
      }
      open.rows += 1;
      open.text += rowXml(open.rows, open.layout, row);
      if (open.text.length > CHUNK) flush(open, false);
    },
    take,
    finish: () => {
      end();
      const sheets = [...done].sort((a, b) => a.place - b.place || a.part - b.part);
      for (const [path, xml] of [...packageParts(sheets), ["xl/styles.xml", stylesXml()] as const]) {
        part(path).push(strToU8(xml), true);
      }
      zip.end();
      return take();
    },
  };
}
