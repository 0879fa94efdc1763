import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import type { SheetRow } from "./sheet.js";

const CHUNK = 1 << 18;

/** Rows that wait until another sheet is written: packed, they take a twentieth of their room. */
export interface RowStore {
  readonly add: (row: SheetRow) => void;
  readonly rows: () => Generator<SheetRow>;
}

export function createRowStore(): RowStore {
  const packed: Uint8Array[] = [];
  let lines: string[] = [];
  let size = 0;
  return {
    add: (row) => {
      const line = JSON.stringify(row);
      lines.push(line);
      size += line.length;
      if (size < CHUNK) return;
      packed.push(deflateSync(strToU8(lines.join("\n"))));
      lines = [];
      size = 0;
    },
    rows: function* () {
      for (const chunk of packed) {
        for (const line of strFromU8(inflateSync(chunk)).split("\n")) yield JSON.parse(line) as SheetRow;
      }
      for (const line of lines) yield JSON.parse(line) as SheetRow;
    },
  };
}
