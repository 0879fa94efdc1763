import { endianness } from "node:os";
import { traditionalPairs } from "./traditional.js";

/** Folds that need no look at the neighbours: form and canonical form. */
const pairs = "％%﹪%－-‐-‑-−-–-﹣-―—─—━—～~〜~∼~﹢+￥¥￡£￠¢;；(（)）!！?？､、｡。｢「｣」﹐，﹑、﹔；﹕：﹙（﹚）";
/** Full-width punctuation that is Chinese and stays. */
const chinesePunctuation = "！（），：；？";
const hanDigits = new Set([..."〇零一二三四五六七八九十百千"].map((char) => char.charCodeAt(0)));

/** Zero in the table: the neighbours decide. */
const byNeighbours = ',:○ОOＯ0０"＂';

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code += 1) table[code] = code;
  for (let code = 0xff01; code <= 0xff5e; code += 1) {
    if (!chinesePunctuation.includes(String.fromCharCode(code))) table[code] = code - 0xfee0;
  }
  // Radicals and compatibility forms that PDF texts have in place of the characters they look like.
  for (const [first, last] of [
    [0x2e80, 0x2fd5],
    [0xf900, 0xfad9],
  ] as const) {
    for (let code = first; code <= last; code += 1) {
      const plain = String.fromCharCode(code).normalize("NFKC");
      if (plain.length === 1) table[code] = plain.charCodeAt(0);
    }
  }
  for (const list of [pairs, traditionalPairs]) {
    for (let at = 0; at < list.length; at += 2) table[list.charCodeAt(at)] = list.charCodeAt(at + 1);
  }
  for (let code = 0x2e80; code <= 0xfad9; code += 1) table[code] = table[table[code] ?? code] ?? code;
  for (const character of byNeighbours) table[character.charCodeAt(0)] = 0;
  return table;
}

const table = buildTable();
const littleEndian = endianness() === "LE";

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

function isHanDigit(code: number): boolean {
  return hanDigits.has(code);
}

const QUOTE = 0x22;
const WIDE_QUOTE = 0xff02;
const NO_ZERO = new Set([0x2c, 0x3a, QUOTE, WIDE_QUOTE]);

/** A ring, an O or a nought that is the zero of a Chinese numeral: 一九八○, 二ＯＯ八, 二00九. */
function isHanZero(units: Uint16Array, at: number): boolean {
  const code = units[at] ?? 0;
  const zero = (unit: number | undefined): boolean =>
    unit !== undefined && unit !== 0 && table[unit] === 0 && !NO_ZERO.has(unit);
  let left = at - 1;
  while (at - left <= 4 && zero(units[left])) left -= 1;
  let right = at + 1;
  while (right - at <= 4 && zero(units[right])) right += 1;
  const before = isHanDigit(units[left] ?? 0);
  const after = isHanDigit(units[right] ?? 0);
  return code === 0x25cb ? before || after : before && (after || (units[right] ?? 0) === 0x5e74);
}

function foldByNeighbours(units: Uint16Array, at: number): number {
  const code = units[at] ?? 0;
  if (code === 0x2c || code === 0x3a) {
    const inNumber = isDigit(units[at - 1] ?? 0) && isDigit(units[at + 1] ?? 0);
    return inNumber ? code : code === 0x2c ? 0xff0c : 0xff1a;
  }
  if (isHanZero(units, at)) return 0x3007;
  return code === 0xff2f || code === 0xff10 ? code - 0xfee0 : code;
}

/** Straight quotation marks open and close in turn; on a line where one has no partner all stay as they are. */
function pairQuotes(text: string, units: Uint16Array, quotes: readonly number[]): boolean {
  let paired = false;
  let first = 0;
  let newline = -1;
  for (let next = 1; next <= quotes.length; next += 1) {
    const at = quotes[next] ?? text.length;
    if (newline < (quotes[next - 1] ?? 0)) {
      const found = text.indexOf("\n", quotes[next - 1]);
      newline = found < 0 ? text.length : found;
    }
    if (newline > at && next < quotes.length) continue;
    if ((next - first) % 2 === 0) {
      for (let index = first; index < next; index += 1)
        units[quotes[index] ?? 0] = (index - first) % 2 === 0 ? 0x201c : 0x201d;
      paired = true;
    }
    first = next;
  }
  return paired;
}

/**
 * Full-width digits, letters and signs, half-width Chinese punctuation, dashes and traditional characters in one form
 * each, character for character: the result is as long as `text`. For reading only, never for output.
 */
export function fold(text: string): string {
  const buffer = Buffer.allocUnsafeSlow(text.length * 2);
  buffer.write(text, "utf16le");
  if (!littleEndian) buffer.swap16();
  const units = new Uint16Array(buffer.buffer, 0, text.length);
  const quotes: number[] = [];
  let changed = false;
  for (let at = 0; at < units.length; at += 1) {
    const code = units[at] ?? 0;
    const folded = table[code] ?? 0;
    if (folded === code) continue;
    if (code === QUOTE || code === WIDE_QUOTE) {
      quotes.push(at);
      continue;
    }
    const final = folded === 0 ? foldByNeighbours(units, at) : folded;
    if (final === code) continue;
    units[at] = final;
    changed = true;
  }
  if (quotes.length > 0 && pairQuotes(text, units, quotes)) changed = true;
  if (!changed) return text;
  if (!littleEndian) buffer.swap16();
  return buffer.toString("utf16le");
}
