import type { Cell, ColumnType } from "../columns.js";

/** A column of the file's schema, as the Parquet format names its parts. */
interface Element {
  readonly name: string;
  readonly type?: string;
  readonly repetition_type?: string;
  readonly converted_type?: string;
  readonly logical_type?: { readonly type: string };
  readonly num_children?: number;
}

interface Bytes {
  /** Where the next byte goes: what was taken makes room. */
  index: number;
  readonly getBytes: () => Uint8Array;
}

interface RowGroups {
  readonly write: (rows: {
    readonly columnData: readonly { readonly name: string; readonly data: readonly unknown[] }[];
    readonly rowGroupSize: number;
  }) => void;
  readonly finish: () => void;
}

/** What we ask of hyparquet-writer. */
export interface ParquetLibrary {
  readonly ByteWriter: new () => Bytes;
  readonly ParquetWriter: new (options: {
    readonly writer: Bytes;
    readonly schema: readonly Element[];
    readonly createdBy: string;
  }) => RowGroups;
}

export interface ParquetColumn {
  readonly name: string;
  readonly type: ColumnType;
}

export interface ParquetFile {
  readonly addRow: (row: readonly Cell[]) => void;
  /** What is ready to be written; empties. */
  readonly take: () => Uint8Array;
  readonly finish: () => Uint8Array;
}

const ELEMENTS: Readonly<Record<ColumnType, Omit<Element, "name">>> = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } },
  number: { type: "DOUBLE" },
  integer: { type: "INT32" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } },
};

function schemaOf(columns: readonly ParquetColumn[]): Element[] {
  const leaves = columns.map(({ name, type }): Element => ({ name, repetition_type: "OPTIONAL", ...ELEMENTS[type] }));
  return [{ name: "root", num_children: columns.length }, ...leaves];
}

function toValue(cell: Cell, type: ColumnType): Cell | Date {
  return type === "date" && typeof cell === "string" ? new Date(`${cell}T00:00:00Z`) : cell;
}

/** A file that is written in groups of rows: what it holds in memory does not grow with the rows. */
export function createParquetFile(
  library: ParquetLibrary,
  columns: readonly ParquetColumn[],
  groupRows: number,
): ParquetFile {
  const bytes = new library.ByteWriter();
  const writer = new library.ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: "reform-extract" });
  let rows: (readonly Cell[])[] = [];
  const flush = (): void => {
    if (rows.length === 0) return;
    const columnData = columns.map(({ name, type }, index) => ({
      name,
      data: rows.map((row) => toValue(row[index] ?? null, type)),
    }));
    rows = [];
    writer.write({ columnData, rowGroupSize: groupRows });
  };
  const take = (): Uint8Array => {
    const ready = bytes.getBytes().slice();
    bytes.index = 0;
    return ready;
  };
  return {
    addRow: (row) => {
      rows.push(row);
      if (rows.length >= groupRows) flush();
    },
    take,
    finish: () => {
      flush();
      writer.finish();
      return take();
    },
  };
}
