/** What loading does with a character of the original text. */
export const PLAIN = 0;
export const NEWLINE = 1;
export const BREAK = 2;
export const BLANK = 3;
export const TAB = 4;
export const INVISIBLE = 5;
/** May open a token of several characters (`##paidbegin##`, `&nbsp;`, `<U+00A0>`, a literal `\r\n`). */
export const TRIGGER = 6;

const kinds = new Uint8Array(0x10000);

function set(kind: number, ...ranges: readonly (number | readonly [number, number])[]): void {
  for (const range of ranges) {
    if (typeof range === "number") kinds[range] = kind;
    else kinds.fill(kind, range[0], range[1] + 1);
  }
}

set(INVISIBLE, [0x00, 0x08], [0x0e, 0x1f], [0x7f, 0x9f], 0xad, 0x180e, [0x200b, 0x200f], [0x202a, 0x202e]);
set(INVISIBLE, [0x2060, 0x206f], 0xfeff, [0xfff9, 0xfffb]);
set(BLANK, 0x20, 0xa0, 0x1680, [0x2000, 0x200a], 0x202f, 0x205f, 0x3000, 0x3164);
set(BREAK, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029);
set(NEWLINE, 0x0a);
set(TAB, 0x09);
for (const character of "#<&?\\") set(TRIGGER, character.charCodeAt(0));

/** The kind of every UTF-16 unit. */
export const characterKind: Uint8Array = kinds;

/** A Han character, or half of one outside the basic plane. */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x2e80 && code <= 0x2fdf) ||
    code === 0x3007
  );
}

export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

export function isLatin(code: number): boolean {
  return (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a)
  );
}

/** Chinese writing: a blank beside it separates nothing. Full-width digits, letters and the point are no Chinese writing. */
export function isChinese(code: number): boolean {
  if (code < 0xb7) return false;
  if (isHan(code)) return true;
  if (code >= 0x3001 && code <= 0x33ff) return true;
  if (code >= 0xff01 && code <= 0xffee) return !isDigit(code) && !isLatin(code) && code !== 0xff0e;
  return code === 0xb7 || code === 0xd7 || (code >= 0x2010 && code <= 0x206f) || (code >= 0x2190 && code <= 0x27bf);
}
