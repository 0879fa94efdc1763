import type { OffsetMap } from "../model/source.js";

/** Runs of the reading text and the stretches of the original they were read from, in order. */
export interface Runs {
  /** Where each run starts in the reading text. */
  readonly text: number[];
  /** Where its stretch starts in the original. */
  readonly from: number[];
  /** Where its stretch ends. Longer than the run only where one character stands for several. */
  readonly to: number[];
}

/** The last index whose number is at most `value`; -1 before the first. */
function lastAtMost(numbers: Int32Array, value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const identity: OffsetMap = {
  toOriginal: (offset) => offset,
  span: ({ start, end }) => ({ start, end: Math.max(start, end) }),
  fromOriginal: (offset) => offset,
};

/** The map of a reading text of `length` characters; `null` where nothing was dropped. */
export function createOffsetMap(runs: Runs | null, length: number): OffsetMap {
  if (runs === null) return identity;
  const text = Int32Array.from(runs.text);
  const from = Int32Array.from(runs.from);
  const to = Int32Array.from(runs.to);
  const count = text.length;

  const toOriginal = (offset: number): number => {
    if (count === 0) return 0;
    if (offset >= length) return to[count - 1] ?? 0;
    const run = Math.max(0, lastAtMost(text, offset));
    return (from[run] ?? 0) + offset - (text[run] ?? 0);
  };
  const endOf = (offset: number): number => {
    const run = Math.max(0, lastAtMost(text, offset));
    const next = run + 1 < count ? (text[run + 1] ?? 0) : length;
    return offset + 1 >= next ? (to[run] ?? 0) : (from[run] ?? 0) + offset - (text[run] ?? 0) + 1;
  };
  return {
    toOriginal,
    span: ({ start, end }) => {
      const first = toOriginal(start);
      return { start: first, end: end <= start || count === 0 ? first : endOf(Math.min(end, length) - 1) };
    },
    fromOriginal: (offset) => {
      const run = lastAtMost(from, offset);
      if (run < 0) return 0;
      const next = run + 1 < count ? (text[run + 1] ?? 0) : length;
      const inside = offset - (from[run] ?? 0);
      return inside === 0 ? (text[run] ?? 0) : Math.min(next, (text[run] ?? 0) + inside);
    },
  };
}

/** The runs that stay when stretches `[start, end)` of the reading text, in order, are dropped from it. */
export function dropFromRuns(runs: Runs | null, length: number, drops: readonly number[]): Runs {
  const source: Runs = runs ?? { text: [0], from: [0], to: [length] };
  const kept: Runs = { text: [], from: [], to: [] };
  let written = 0;
  let drop = 0;
  for (let run = 0; run < source.text.length; run += 1) {
    const start = source.text[run] ?? 0;
    const end = source.text[run + 1] ?? length;
    const from = source.from[run] ?? 0;
    let at = start;
    while (at < end) {
      while (drop < drops.length && (drops[drop + 1] ?? 0) <= at) drop += 2;
      const dropStart = drop < drops.length ? (drops[drop] ?? 0) : length;
      if (dropStart > at) {
        const stop = Math.min(end, dropStart);
        kept.text.push(written);
        kept.from.push(from + at - start);
        kept.to.push(stop === end ? (source.to[run] ?? 0) : from + stop - start);
        written += stop - at;
        at = stop;
      } else {
        at = Math.min(end, drops[drop + 1] ?? end);
      }
    }
  }
  return kept;
}
