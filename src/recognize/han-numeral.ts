const DIGITS = new Map<string, number>([..."零〇一二三四五六七八九"].map((c, i) => [c, i === 0 ? 0 : i - 1]));
DIGITS.set("两", 2).set("廿", 20).set("卅", 30);
const SMALL = new Map<string, number>([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const BIG = new Map<string, number>([
  ["万", 1e4],
  ["亿", 1e8],
]);

const NUMERAL = /^[零〇一二三四五六七八九十百千万亿两几数半廿卅]$/;

export const isHanNumeral = (char: string): boolean => NUMERAL.test(char);

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
  for (const char of text) {
    const digit = DIGITS.get(char);
    if (digit === undefined || digit > 9 || char === "两") return null;
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
  for (const char of text) {
    const d = DIGITS.get(char);
    if (d !== undefined) {
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
    const small = SMALL.get(char);
    if (small !== undefined) {
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
    const big = BIG.get(char);
    if (big === undefined) return null;
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
  const match = ADJACENT.exec(text);
  if (!match) return null;
  const low = DIGITS.get(match[2] ?? "") ?? 0;
  const high = DIGITS.get(match[3] ?? "") ?? 0;
  if (!(high === low + 1 || (low === 3 && high === 5))) return null;
  const tens = match[1] ? Number(readExact(match[1])?.value ?? 0) : 0;
  if (tens > 0 && match[4]) return null;
  const scale = (SMALL.get(match[4] ?? "") ?? 1) * (BIG.get(match[5] ?? "") ?? 1);
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
    const scale = BIG.get(before[2] ?? "") ?? 1;
    return bounds((tens + 1) * scale, (tens + 9) * scale, scale);
  }
  const after = /^[几数](十|百|千)?(万|亿)?$/.exec(text);
  if (after && (after[1] || after[2])) {
    const small = SMALL.get(after[1] ?? "") ?? 1;
    const big = BIG.get(after[2] ?? "") ?? 1;
    return bounds(2 * small * big, small === 1 ? 9 * big : (10 * small - 1) * big, small * big);
  }
  return null;
}

function bounds(min: number, max: number, step: number): HanReading {
  return { value: null, min: String(min), max: String(max), step, bare: false, vague: true };
}

/** 十二点五, 零点三. */
function readPoint(text: string): HanReading | null {
  const point = text.indexOf("点");
  const whole = text.slice(0, point);
  const fraction = readHanDigits(text.slice(point + 1));
  const head = whole === "零" || whole === "〇" ? exact(0, 1) : readExact(whole);
  if (!head?.value || !fraction) return null;
  return {
    value: `${head.value}.${fraction}`,
    min: null,
    max: null,
    step: 10 ** -fraction.length,
    bare: false,
    vague: false,
  };
}

/** Reads a run of Chinese numeral characters as a whole; null where it is none. */
export function readHanNumeral(text: string): HanReading | null {
  if (text.includes("点")) return readPoint(text);
  if (/^[百千万亿]/.test(text)) {
    const reading = readExact(`一${text}`);
    return reading && { ...reading, bare: true };
  }
  if (/[几数]/.test(text)) return readVague(text);
  return readAdjacent(text) ?? readExact(text);
}
