/** The widths, in half-width columns, of lines that were broken because the page ended. */
export interface Wrap {
  readonly from: number;
  readonly to: number;
}

const slack = 9;
const widest = 160;

/** How wide `[start, end)` stands on a page: Latin and digits 1, all else 2. */
export function displayWidth(text: string, start: number, end: number): number {
  let width = (end - start) * 2;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) < 0x2000) width -= 1;
  return width;
}

/**
 * Text that was broken to the width of a page has many lines of nearly the same width that stop inside a sentence,
 * and hardly any that are longer. Null where it was not.
 */
export function findWrap(
  text: string,
  lines: readonly { readonly start: number; readonly end: number }[],
): Wrap | null {
  if (lines.length < 5) return null;
  const middle = new Uint32Array(widest + slack + 2);
  const prose = new Uint32Array(widest + slack + 2);
  const all = new Uint32Array(widest + slack + 2);
  let longer = 0;
  for (const { start, end } of lines) {
    if (end - start < 14) continue;
    const width = end - start > widest ? widest + 1 : Math.min(widest + 1, displayWidth(text, start, end));
    if (width > widest) {
      longer += 1;
      continue;
    }
    if (width < 28) continue;
    all[width] = (all[width] ?? 0) + 1;
    if ("。！？；：!?".includes(text.charAt(end - 1))) continue;
    middle[width] = (middle[width] ?? 0) + 1;
    if (/[，。、；：,]/.test(text.slice(start, end))) prose[width] = (prose[width] ?? 0) + 1;
  }
  const sum = (counts: Uint32Array, from: number, to: number): number => {
    let total = 0;
    for (let width = from; width <= to; width += 1) total += counts[width] ?? 0;
    return total;
  };
  let best = 28;
  let most = 0;
  for (let from = 28; from + slack <= widest; from += 1) {
    const count = sum(middle, from, from + slack);
    if (count > most) {
      most = count;
      best = from;
    }
  }
  while (best < widest && (middle[best] ?? 0) === 0) best += 1;
  const wide = sum(all, best, widest) + longer;
  if (most < 4 || most < wide * 0.6 || sum(prose, best, best + slack) < most * 0.4) return null;
  return { from: best, to: best + slack };
}
