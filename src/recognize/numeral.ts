import type { Modifier } from "../model/quantity.js";
import { add, fractionDigits, isLess, powerOfTen, shift } from "./decimal.js";
import { isHanNumeralCode, readHanNumeral, readSingle } from "./han-numeral.js";

/** A numeral with its 万 or 亿 and an inner 余, 多 or 来, before any unit. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly form: "arabic" | "han";
  readonly value: string | null;
  readonly min: string | null;
  readonly max: string | null;
  /** The unit of the last written digit, scaled. */
  readonly step: string;
  readonly inner: Modifier | null;
  /** 百, 万 … without a digit before. */
  readonly bare: boolean;
  /** The digits as written and the power of ten that 万 or 亿 puts behind them. */
  readonly digits: string;
  readonly scale: number;
}

/** Behind a number of the form 878，631 only: else the comma is one of the sentence. */
const AFTER_WIDE_COMMA = "万亿元%‰人户个亩吨头只";
const AFTER_SMALL = "万亿余多元人户个家名吨亩斤件米公只头辆株";
const TAIL = /(\d{1,4})(百|千|万)?(?![\d.年月日,-])/y;
const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, 万亿: 12 };
const LONGEST = 24;

const COMMA = 0x2c;
const WIDE_COMMA = 0xff0c;
const POINT = 0x2e;
const PAUSE = 0x3001;
const DIAN = 0x70b9;
const ORDINAL = 0x7b2c;
const YU = 0x4f59;
const DUO = 0x591a;
const LAI = 0x6765;
const WAN = 0x4e07;
const YI = 0x4ebf;

const isDigitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
};

const threeDigits = (text: string, at: number): boolean =>
  isDigitAt(text, at) && isDigitAt(text, at + 1) && isDigitAt(text, at + 2);

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigitAt(text, end)) end++;
  return end;
}

/** Behind the decimals that start with a point at `at`, if any do. */
function fractionEnd(text: string, at: number): number {
  return text.charCodeAt(at) === POINT && isDigitAt(text, at + 1) ? digitsEnd(text, at + 2) : at;
}

/** Behind 1,234,567.8 or 878，631: groups of three digits behind marks of one kind; `at` where there are none. */
function groupedEnd(text: string, at: number, first: number, mark: number): number {
  let end = first;
  while (text.charCodeAt(end) === mark && threeDigits(text, end + 1)) end += 4;
  if (mark === COMMA) {
    if (isDigitAt(text, end)) end -= 4;
    return end > first ? fractionEnd(text, end) : at;
  }
  if (end === first) return at;
  end = fractionEnd(text, end);
  const next = text.charAt(end);
  const noClause = text.charCodeAt(first + 1) === 0x30;
  return next !== "" && (noClause || AFTER_WIDE_COMMA.includes(next)) ? end : at;
}

/** 1.2026年预算表: the point behind a number of a list, not of a decimal. */
function isYearBehindEnumerator(text: string, point: number, end: number): boolean {
  return end - point === 5 && text.charAt(end) === "年" && /^(?:19|20)/.test(text.slice(point + 1, point + 3));
}

/** Behind the digits, thousands marks and decimals that start at `at`. */
function arabicEnd(text: string, at: number): number {
  const first = digitsEnd(text, at);
  const mark = text.charCodeAt(first);
  if (first - at <= 3 && (mark === COMMA || mark === WIDE_COMMA)) {
    const end = groupedEnd(text, at, first, mark);
    if (end > at) return end;
  }
  if (mark !== POINT) return first;
  const end = fractionEnd(text, first);
  return isYearBehindEnumerator(text, first, end) ? first : end;
}

const innerOf = (code: number): Modifier | null =>
  code === YU || code === DUO ? "more_than" : code === LAI ? "approx" : null;

const smallPower = (code: number): number => (code === 0x5341 ? 1 : code === 0x767e ? 2 : code === 0x5343 ? 3 : 0);

/** No noughts that a value would not have. */
function isPlain(written: string, decimals: number): boolean {
  if (written.charCodeAt(0) === 0x30 && written.length - decimals > (decimals > 0 ? 2 : 1)) return false;
  return decimals === 0 || written.charCodeAt(written.length - 1) !== 0x30;
}

function lexArabic(text: string, at: number): Numeral {
  let end = arabicEnd(text, at);
  const digits = text.slice(at, end);
  const written = digits.length > 4 && /[,，]/.test(digits) ? digits.replace(/[,，]/g, "") : digits;
  let code = text.charCodeAt(end);
  let inner = innerOf(code);
  let scale = 0;
  if (inner !== null) code = text.charCodeAt(++end);
  const small = smallPower(code);
  if (small > 0) {
    const next = text.charAt(end + 1);
    const isMetre = next === "米" && end + 2 < text.length && !isDigitAt(text, end + 2);
    if (next !== "" && !isMetre && AFTER_SMALL.includes(next)) {
      scale = small;
      code = text.charCodeAt(++end);
    }
  }
  if (code === WAN) {
    scale += 4;
    code = text.charCodeAt(++end);
    const between = code === YU || code === DUO;
    if ((between ? text.charCodeAt(end + 1) : code) === YI) {
      scale += 8;
      if (between) inner ??= "more_than";
      end += between ? 2 : 1;
      code = text.charCodeAt(end);
    }
  } else if (code === YI) {
    scale += 8;
    code = text.charCodeAt(++end);
  }
  const behind = innerOf(code);
  if (behind !== null) {
    inner ??= behind;
    end++;
  }
  const decimals = fractionDigits(written);
  let value = scale === 0 && isPlain(written, decimals) ? written : shift(written, scale);
  let step = powerOfTen(scale - decimals);
  if (scale >= 3 && inner === null && decimals === 0 && isDigitAt(text, end)) {
    TAIL.lastIndex = end;
    const tail = TAIL.exec(text);
    const tailScale = POWERS[tail?.[2] ?? ""] ?? 0;
    if (tail?.[1] && tailScale < scale && tail[1].length + tailScale <= scale) {
      value = add(value, shift(tail[1], tailScale));
      step = powerOfTen(tailScale);
      end += tail[0].length;
    }
  }
  return {
    start: at,
    end,
    form: "arabic",
    value,
    min: null,
    max: null,
    step,
    inner,
    bare: false,
    digits: written,
    scale,
  };
}

/** 点 between Chinese digits is a decimal point. */
function isPoint(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return isHanNumeralCode(next) && smallPower(next) === 0 && next !== WAN && next !== YI;
}

function hanEnd(text: string, at: number): number {
  let end = at;
  while (end - at < LONGEST) {
    const code = text.charCodeAt(end);
    if (!isHanNumeralCode(code) && !(code === DIAN && end > at && isPoint(text, end))) break;
    end++;
  }
  if (end > at + 1 && text.charAt(end - 1) === "千" && /[瓦米克伏卡焦]/.test(text.charAt(end))) end--;
  return end;
}

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** Behind the second digit of 两、三倍 or 七、八百; no range in 一、二级, 第二、三条 and behind the mark of a heading. */
const TWO_DIGITS =
  /[一二两三四五六七八九]、[二三四五六七八九](?=(?:[十百千万亿]+)?(?:[个倍天里斤亩次人户家元吨头]|年(?![级度生制])))/y;

/** 两、三倍: two neighbouring digits with a mark between, read as 两三. */
function lexParted(text: string, at: number): Numeral | null {
  if (text.charCodeAt(at + 1) !== PAUSE) return null;
  TWO_DIGITS.lastIndex = at;
  if (!TWO_DIGITS.test(text)) return null;
  const before = text.charCodeAt(at - 1);
  if (text.charAt(at) !== "两" && (!isHan(before) || isHanNumeralCode(before) || before === ORDINAL)) return null;
  if (text.slice(Math.max(0, at - 4), at).includes("分别")) return null;
  const end = hanEnd(text, at + 2);
  const reading = readHanNumeral(text.charAt(at) + text.slice(at + 2, end));
  if (!reading?.vague) return null;
  const { min, max } = reading;
  const step = shift(String(reading.step), 0);
  return { start: at, end, form: "han", value: null, min, max, step, inner: null, bare: false, digits: "", scale: 0 };
}

function lexHan(text: string, at: number): Numeral | null {
  const parted = lexParted(text, at);
  if (parted) return parted;
  for (let stop = hanEnd(text, at); stop > at; stop--) {
    const written = text.slice(at, stop);
    const reading = stop === at + 1 ? readSingle(written) : readHanNumeral(written);
    if (!reading) continue;
    let { value, min, max } = reading;
    let step = shift(String(reading.step), 0);
    let end = stop;
    const inner = innerOf(text.charCodeAt(stop));
    if (inner !== null) {
      end++;
      let power = 0;
      if (text.charCodeAt(end) === WAN) {
        power = 4;
        end++;
        if (text.charCodeAt(end) === YI) {
          power = 12;
          end++;
        }
      } else if (text.charCodeAt(end) === YI) {
        power = 8;
        end++;
      }
      // 五亿二千多万: the 万 scales what stands behind 亿.
      const base = power === 4 ? written.lastIndexOf("亿") + 1 : 0;
      const whole = base > 0 ? readHanNumeral(written.slice(0, base))?.value : null;
      const rest = base > 0 && base < written.length ? readHanNumeral(written.slice(base))?.value : null;
      value = whole && rest ? add(whole, shift(rest, power)) : value && shift(value, power);
      min = min && shift(min, power);
      max = max && shift(max, power);
      step = shift(step, power);
    }
    const { bare } = reading;
    return { start: at, end, form: "han", value, min, max, step, inner, bare, digits: "", scale: 0 };
  }
  return null;
}

/** The numeral that starts at `at` of the folded text. */
export function lexNumeral(text: string, at: number): Numeral | null {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57 ? lexArabic(text, at) : lexHan(text, at);
}

/** 万 or 亿, and 余 or 多 behind it, close the numeral. */
export function endsInScale(text: string, { start, end }: Numeral): boolean {
  const last = text.charCodeAt(end - 1);
  const scale = (last === YU || last === DUO) && end - start > 1 ? text.charCodeAt(end - 2) : last;
  return scale === WAN || scale === YI;
}

/** `3—5亿元` means 3亿 to 5亿: the scale of the second goes to a first that has none, where the order allows it. */
export function shareScale(first: Numeral, last: Numeral, anyOrder = false): Numeral {
  if (first.scale > 0 || last.scale === 0 || first.form === "han" || !first.value) return first;
  if (!anyOrder && !isLess(first.digits, last.digits) && first.digits !== last.digits) return first;
  return { ...first, value: shift(first.value, last.scale), step: shift(first.step, last.scale), scale: last.scale };
}
