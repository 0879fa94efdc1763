import type { Evaluation } from "./evaluate.js";
import type { Miss } from "./score.js";

/** A miss with its place as an editor counts. */
export interface PlacedMiss extends Omit<Miss, "at"> {
  readonly line: number;
  readonly column: number;
}

function placesIn(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return { line: low, column: offset - (starts[low - 1] ?? 0) + 1 };
  };
}

/** Every row that was missed, is too many, or has a field wrong, in reading order. */
export function missLines({ reports }: Evaluation): readonly PlacedMiss[] {
  return reports.flatMap(({ score, text }) => {
    const place = placesIn(text);
    return score.misses.map(({ at, ...miss }) => ({ ...miss, ...place(at) }));
  });
}

/** As many readings as a line of a terminal can hold; JSON has them all. */
const SHOWN = 3;

function shown(value: unknown): string {
  if (value === null || value === "") return "nothing";
  if (!Array.isArray(value)) return String(value);
  const more = value.length > SHOWN ? " or …" : "";
  return value.length === 0 ? "nothing" : value.slice(0, SHOWN).map(shown).join(" or ") + more;
}

const headings = (value: unknown): string =>
  Array.isArray(value) && value.length > 0 ? value.join(" › ") : shown(value);

/** `a.txt:48:12  indicator  20个: expected …, got …  (count/scaled)`. */
export function missText({ path, line, column, what, kind, text, wanted, got, rule }: PlacedMiss): string {
  const place = `${path}:${line}:${column}`;
  if (what === "missed") return `${place}  missed  ${kind} ${text}`;
  if (what === "surplus") return `${place}  surplus  ${kind} ${text}  (${rule})`;
  const show = what === "section" ? headings : shown;
  return `${place}  ${what}  ${text}: expected ${show(wanted)}, got ${show(got)}  (${rule})`;
}
