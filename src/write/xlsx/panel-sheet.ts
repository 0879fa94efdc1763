import { plainNumber, shifted } from "../plain-number.js";
import type { PanelDocument, PanelEntry } from "./panel-entry.js";
import type { SheetCell, SheetColumn, SheetLayout, SheetRow } from "./sheet.js";
import type { Tone } from "./style.js";
import { displayWidth } from "./text.js";
import { type Language, sheetNames } from "./wording.js";

/** Columns of figures that the panel shows at most. */
const MOST_COLUMNS = 400;
const HEADS = { zh: ["文件", "地区", "年份"], en: ["path", "region", "year"] } as const;
const SCALES = [
  { tens: 8, unit: "亿元" },
  { tens: 4, unit: "万元" },
] as const;

interface PanelColumn {
  readonly place: number;
  readonly label: string;
  readonly unit: string;
  readonly catalogued: boolean;
  documents: number;
  greatest: number;
}

interface PanelRow {
  readonly path: string;
  readonly region: string | null;
  readonly year: number | null;
  /** Place of the column, value, place, value …; a place below zero counts from -1 and is unsure. */
  readonly figures: Float64Array;
}

export interface Panel {
  readonly add: (document: PanelDocument) => void;
  readonly layout: () => SheetLayout;
  readonly rows: () => Generator<SheetRow>;
}

function scaleOf({ unit, greatest }: PanelColumn): { readonly tens: number; readonly unit: string } {
  const own = { tens: 0, unit };
  if (unit !== "元" && unit !== "CNY") return own;
  return SCALES.find(({ tens }) => greatest >= 10 ** tens) ?? own;
}

/** Figures that contradict each other are all shown. */
function cellOf(values: readonly number[]): SheetCell {
  const distinct = [...new Set(values)];
  return distinct.length === 1 ? (distinct[0] as number) : distinct.map(plainNumber).join(" / ");
}

export function createPanel(language: Language): Panel {
  const columns = new Map<string, PanelColumn>();
  const rows: PanelRow[] = [];
  let chosen: readonly PanelColumn[] | null = null;

  const columnOf = ({ key, label, unit, catalogued }: PanelEntry): PanelColumn => {
    const known = columns.get(key);
    if (known !== undefined) return known;
    const column = { place: columns.size, label, unit, catalogued, documents: 0, greatest: 0 };
    columns.set(key, column);
    return column;
  };
  /** The catalogue's indicators; without them the names that several documents share. */
  const choose = (): readonly PanelColumn[] => {
    if (chosen !== null) return chosen;
    const all = [...columns.values()];
    const catalogued = all.filter((column) => column.catalogued);
    const shared = all.filter((column) => column.documents > 1 || rows.length === 1);
    const candidates = catalogued.length > 0 ? catalogued : shared;
    chosen = [...candidates].sort((a, b) => b.documents - a.documents || a.place - b.place).slice(0, MOST_COLUMNS);
    return chosen;
  };
  return {
    add: ({ path, region, year, entries }) => {
      const figures = new Float64Array(entries.length * 2);
      const seen = new Set<PanelColumn>();
      for (const [index, entry] of entries.entries()) {
        const column = columnOf(entry);
        if (!seen.has(column)) column.documents += 1;
        seen.add(column);
        column.greatest = Math.max(column.greatest, Math.abs(entry.value));
        figures[index * 2] = entry.sure ? column.place : -1 - column.place;
        figures[index * 2 + 1] = entry.value;
      }
      rows.push({ path, region, year, figures });
    },
    layout: () => {
      const [path, region, year] = HEADS[language];
      const fixed: SheetColumn[] = [
        { head: path, format: "wrapped", width: 28, folded: false },
        { head: region, format: "wrapped", width: 14, folded: false },
        { head: year, format: "year", width: 9, folded: false },
      ];
      const figures = choose().map((column): SheetColumn => {
        const { unit } = scaleOf(column);
        const head = unit === "" ? column.label : `${column.label}（${unit}）`;
        return {
          head,
          format: "number",
          width: Math.min(26, Math.max(13, Math.ceil(displayWidth(head) / 2) + 5)),
          folded: false,
        };
      });
      return { name: sheetNames[language][0], columns: [...fixed, ...figures], frozen: 1 };
    },
    rows: function* () {
      const shown = choose().map((column) => ({ place: column.place, tens: scaleOf(column).tens }));
      for (const { path, region, year, figures } of rows) {
        const values = new Map<number, number[]>();
        const unsure = new Set<number>();
        for (let at = 0; at < figures.length; at += 2) {
          const mark = figures[at] as number;
          const place = mark < 0 ? -1 - mark : mark;
          if (mark < 0) unsure.add(place);
          const list = values.get(place) ?? [];
          list.push(figures[at + 1] as number);
          values.set(place, list);
        }
        const cells = shown.map(({ place, tens }): SheetCell => {
          const list = values.get(place);
          return list === undefined ? null : cellOf(list.map((value) => shifted(value, tens) as number));
        });
        const tones = shown.map(({ place }, index): Tone => {
          return typeof cells[index] === "string" || unsure.has(place) ? "doubtful" : "plain";
        });
        yield { tone: "plain", cells: [path, region, year, ...cells], tones: ["plain", "plain", "plain", ...tones] };
      }
    },
  };
}
