const ASTRAL = /[\u{10000}-\u{10ffff}]/u;

/** Cuts by code points, as Python and the annotators count. */
export function codePointSlicer(text: string): (span: { readonly start: number; readonly end: number }) => string {
  if (!ASTRAL.test(text)) return ({ start, end }) => text.slice(start, end);
  const points = Array.from(text);
  return ({ start, end }) => points.slice(start, end).join("");
}
