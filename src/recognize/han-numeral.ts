import { shift } from "./decimal.js";

const NONE = 255;
/** The digit that a character stands for; 廿 and 卅 stand for two. */
const digitOf = new Uint8Array(0x10000).fill(NONE);
for (const [char, digit] of [..."零一二三四五六七八九"].map((char, index) => [char, index] as const)) {
  digitOf[char.charCodeAt(0)] = digit;
}
digitOf["〇".charCodeAt(0)] = 0;
digitOf["两".charCodeAt(0)] = 2;
digitOf["廿".charCodeAt(0)] = 20;
digitOf["卅".charCodeAt(0)] = 30;
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const BIG: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

const numeral = new Uint8Array(0x10000);
for (const char of "零〇一二三四五六七八九十百千万亿两几数半廿卅") numeral[char.charCodeAt(0)] = 1;

export const isHanNumeralCode = (code: number): boolean => numeral[code] === 1;
export const isHanNumeral = (char: string): boolean => char.length === 1 && numeral[char.charCodeAt(0)] === 1;

const digitAt = (text: string, at: number): number => digitOf[text.charCodeAt(at)] ?? NONE;

const smallOf = (code: number): number => (code === 0x5341 ? 10 : code === 0x767e ? 100 : code === 0x5343 ? 1000 : 0);
const bigOf = (code: number): number => (code === 0x4e07 ? 1e4 : code === 0x4ebf ? 1e8 : 0);

/** What a Chinese numeral says: one value, or bounds where it is vague. All are whole numbers below 2^53 or plain decimals. */
export interface HanReading {
  readonly value: string | null;
  readonly min: string | null;
  readonly max: string | null;
  /** The unit of the last written digit. */
  readonly step: number;
  /** Begins with 百, 千, 万 or 亿 without a digit before: a figure only beside a qualifier (近百, 上千, 百余). */
  readonly bare: boolean;
  readonly vague: boolean;
}

/** A pure digit string: 二〇二三, 一九五八. */
export function readHanDigits(text: string): string | null {
  let digits = "";
  for (let at = 0; at < text.length; at++) {
    const digit = digitAt(text, at);
    if (digit > 9 || text.charCodeAt(at) === 0x4e24) return null;
    digits += digit;
  }
  return digits;
}

const exact = (value: number, step: number, bare = false): HanReading => ({
  value: String(value),
  min: null,
  max: null,
  step,
  bare,
  vague: false,
});

/** 一百二十三, 三万五, 十二: a whole number that is written out. */
function readExact(text: string): HanReading | null {
  let total = 0;
  let section = 0;
  let digit = -1;
  let lastUnit = 1;
  let step = 1;
  let lastBig = Number.POSITIVE_INFINITY;
  let lastSmall = Number.POSITIVE_INFINITY;
  let zero = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const d = digitOf[code] ?? NONE;
    if (d !== NONE) {
      if (d === 0) {
        if (digit >= 0) return null;
        zero = true;
        continue;
      }
      if (digit >= 0) return null;
      digit = d;
      if (d > 9) {
        if (section > 0) return null;
        section = d;
        digit = -1;
        lastSmall = 10;
        lastUnit = 10;
        step = 10;
      } else step = 1;
      continue;
    }
    const small = smallOf(code);
    if (small > 0) {
      if (small >= lastSmall) return null;
      section += (digit < 0 ? 1 : digit) * small;
      if (digit < 0 && section > small && !zero) return null;
      digit = -1;
      zero = false;
      lastSmall = small;
      lastUnit = small;
      step = small;
      continue;
    }
    const big = bigOf(code);
    if (big === 0) return null;
    if (digit > 0) section += digit;
    if (section === 0 && total === 0) section = 1;
    else if (section === 0) {
      // 万亿
      if (big !== 1e8 || lastUnit !== 1e4) return null;
      total *= big;
      lastUnit = 1e12;
      step = 1e12;
      digit = -1;
      lastBig = big;
      continue;
    }
    if (big >= lastBig) {
      if (big !== 1e8 || lastBig !== 1e4) return null;
      total = (total + section) * big;
    } else total += section * big;
    step *= big;
    section = 0;
    digit = -1;
    zero = false;
    lastBig = big;
    lastSmall = Number.POSITIVE_INFINITY;
    lastUnit = big;
    if (step < big) step = big;
  }
  if (digit > 0) {
    // 三万五: a digit right behind 万, 千, 百 counts in its next lower unit
    const scale = !zero && lastUnit >= 100 ? lastUnit / 10 : 1;
    section += digit * scale;
    step = scale;
  } else if (zero && digit < 0 && total === 0 && section === 0) return null;
  return exact(total + section, step);
}

const ADJACENT =
  /^(十|廿|二十|三十|四十|五十|六十|七十|八十|九十)?([一二三四五六七八九两])([二三四五六七八九])(十|百|千)?(万|亿)?$/;

/** 两三个 2..3, 三五百 300..500, 十七八 17..18, 二三十 20..30. */
function readAdjacent(text: string): HanReading | null {
  if (text.length < 2) return null;
  const match = ADJACENT.exec(text);
  if (!match) return null;
  const low = digitAt(match[2] ?? "", 0);
  const high = digitAt(match[3] ?? "", 0);
  if (!(high === low + 1 || (low === 3 && high === 5))) return null;
  const tens = match[1] ? Number(readExact(match[1])?.value ?? 0) : 0;
  if (tens > 0 && match[4]) return null;
  const scale = (SMALL[match[4] ?? ""] ?? 1) * (BIG[match[5] ?? ""] ?? 1);
  return {
    value: null,
    min: String((tens + low) * scale),
    max: String((tens + high) * scale),
    step: scale,
    bare: false,
    vague: true,
  };
}

/** 十几 11..19, 二十几 21..29, 几十 20..99, 数百 200..999, 几百万. */
function readVague(text: string): HanReading | null {
  const before = /^(十|[二三四五六七八九]十)几(万|亿)?$/.exec(text);
  if (before) {
    const tens = Number(readExact(before[1] ?? "")?.value);
    const scale = BIG[before[2] ?? ""] ?? 1;
    return bounds((tens + 1) * scale, (tens + 9) * scale, scale);
  }
  const after = /^[几数](十|百|千)?(万|亿)?$/.exec(text);
  if (after && (after[1] || after[2])) {
    const small = SMALL[after[1] ?? ""] ?? 1;
    const big = BIG[after[2] ?? ""] ?? 1;
    return bounds(2 * small * big, small === 1 ? 9 * big : (10 * small - 1) * big, small * big);
  }
  return null;
}

function bounds(min: number, max: number, step: number): HanReading {
  return { value: null, min: String(min), max: String(max), step, bare: false, vague: true };
}

const POWERS: readonly (readonly [string, number])[] = [
  ["万亿", 12],
  ["亿", 8],
  ["万", 4],
];

/** 十二点五, 零点三, 三点一亿. */
function readPoint(text: string): HanReading | null {
  const point = text.indexOf("点");
  const whole = text.slice(0, point);
  const [scale, power] = POWERS.find(([word]) => text.endsWith(word)) ?? ["", 0];
  const fraction = readHanDigits(text.slice(point + 1, text.length - scale.length));
  const head = whole === "零" || whole === "〇" ? exact(0, 1) : readExact(whole);
  if (!head?.value || !fraction) return null;
  return {
    value: shift(`${head.value}.${fraction}`, power),
    min: null,
    max: null,
    step: 10 ** (power - fraction.length),
    bare: false,
    vague: false,
  };
}

/** Reads a run of Chinese numeral characters as a whole; null where it is none. */
export function readHanNumeral(text: string): HanReading | null {
  if (text.includes("点")) return readPoint(text);
  const first = text.charCodeAt(0);
  if ((smallOf(first) > 0 && first !== 0x5341) || bigOf(first) > 0) {
    const reading = readExact(`一${text}`);
    return reading && bareOf(reading);
  }
  if (text.includes("几") || text.includes("数")) return readVague(text);
  return readAdjacent(text) ?? readExact(text);
}

const bareOf = ({ value, min, max, step, vague }: HanReading): HanReading => ({
  value,
  min,
  max,
  step,
  bare: true,
  vague,
});

const singles = new Map<string, HanReading | null>(
  [..."零〇一二三四五六七八九十百千万亿两几数半廿卅"].map((char) => [char, readHanNumeral(char)]),
);

/** The same for one character. */
export const readSingle = (char: string): HanReading | null => singles.get(char) ?? null;
