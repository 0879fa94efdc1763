import type { Evaluation } from "./evaluate.js";
import { type Counts, KINDS, MEASURES, type Measure, rates, type Score } from "./score.js";

/** Ranges of code points that fill two columns of a terminal. */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x20000, 0x3fffd],
];

function width(text: string): number {
  let columns = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    columns += WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
  }
  return columns;
}

/** The first column to the left, the others to the right, each as wide as its widest cell. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, width(cell));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => {
        const blanks = " ".repeat((widths[at] ?? 0) - width(cell));
        return at === 0 ? cell + blanks : blanks + cell;
      })
      .join("  ")
      .trimEnd();
  return rows.map(line).join("\n");
}

const DIGITS = 3;
const share = (part: number, of: number): string => (of === 0 ? "–" : (part / of).toFixed(DIGITS));

function detectionRow(name: string, counts: Counts): readonly string[] {
  const { gold, met, surplus } = counts;
  const { precision, recall, f1, core, rowF1 } = rates(counts);
  const figure = (value: number, of: number): string => (of === 0 ? "–" : value.toFixed(DIGITS));
  return [
    name,
    ...[gold, met, gold - met, surplus].map(String),
    figure(precision, met + surplus),
    figure(recall, gold),
    figure(f1, gold),
    figure(core, met),
    figure(rowF1, gold),
  ];
}

const HEADS = ["gold", "found", "missed", "surplus", "P", "R", "F1", "core", "row F1"];

function kindTable({ all, kinds }: Score): string {
  const rows = KINDS.map((kind) => [kind, kinds.get(kind)] as const)
    .filter(([, counts]) => counts !== undefined && counts.gold + counts.surplus > 0)
    .map(([kind, counts]) => detectionRow(kind, counts as Counts));
  return aligned([["kind", ...HEADS], ...rows, detectionRow("all", all)]);
}

function fieldTable({ all, kinds }: Score): string {
  const shown = KINDS.filter((kind) => (kinds.get(kind)?.gold ?? 0) > 0);
  const cell = (counts: Counts | undefined, measure: Measure): string => {
    const tally = counts?.measures.get(measure);
    return tally === undefined ? "–" : share(tally.right, tally.of);
  };
  const rows = MEASURES.flatMap((measure) => {
    const tally = all.measures.get(measure);
    if (tally === undefined) return [];
    const counted = [share(tally.right, tally.of), `${tally.right}/${tally.of}`];
    return [[measure, ...counted, ...shown.map((kind) => cell(kinds.get(kind), measure))]];
  });
  return aligned([["right", "all", "of", ...shown], ...rows]);
}

/** The scores as tables for people: by report where there are several, by kind, by field. */
export function summaryTable({ reports, all }: Evaluation): string {
  const byReport = aligned([
    ["report", ...HEADS],
    ...reports.map(({ name, score }) => detectionRow(name, score.all)),
    detectionRow("all", all.all),
  ]);
  const tables = [...(reports.length > 1 ? [byReport] : []), kindTable(all), fieldTable(all)];
  return `${tables.join("\n\n")}\n`;
}
