import type { Modifier } from "../model/quantity.js";
import { add, fractionDigits, isLess, shift } from "./decimal.js";
import { isHanNumeral, readHanNumeral } from "./han-numeral.js";

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

const ARABIC =
  /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d{1,3}(?:，\d{3})+(?:\.\d+)?(?=[万亿元%‰人户个亩吨头只])|\d+(?:\.\d+)?/y;
const SCALE =
  /(余|多|来)?(?:([十百千])(?=[万亿余多元人户个家名吨亩斤件米公只头辆株])(?![瓦克伏卡焦]|米[^\d]))?(万(?:余|多)?亿|万|亿)?(余|多|来)?/y;
const TAIL = /(\d{1,4})(百|千|万)?(?![\d.年月日,-])/y;
const HAN_TAIL = /(余|多|来)(万亿|万|亿)?/y;
const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, 万亿: 12 };
const INNER: Readonly<Record<string, Modifier>> = { 余: "more_than", 多: "more_than", 来: "approx" };
const LONGEST = 24;

function lexArabic(text: string, at: number): Numeral | null {
  ARABIC.lastIndex = at;
  const match = ARABIC.exec(text);
  if (!match) return null;
  const written = /[,，]/.test(match[0]) ? match[0].replace(/[,，]/g, "") : match[0];
  let end = at + match[0].length;
  SCALE.lastIndex = end;
  const scaled = SCALE.exec(text);
  const small = scaled?.[2] ?? "";
  const big = (scaled?.[3] ?? "").replace(/[余多]/, "");
  const scale = (POWERS[small] ?? 0) + (POWERS[big] ?? 0);
  const inner = INNER[scaled?.[1] ?? /[余多]/.exec(scaled?.[3] ?? "")?.[0] ?? scaled?.[4] ?? ""] ?? null;
  end += scaled?.[0].length ?? 0;
  let value = shift(written, scale);
  let step = shift("1", scale - fractionDigits(written));
  if (scale >= 3 && !inner && !written.includes(".")) {
    TAIL.lastIndex = end;
    const tail = TAIL.exec(text);
    const tailScale = POWERS[tail?.[2] ?? ""] ?? 0;
    if (tail?.[1] && tailScale < scale && tail[1].length + tailScale <= scale) {
      value = add(value, shift(tail[1], tailScale));
      step = shift("1", tailScale);
      end += tail[0].length;
    }
  }
  const base = { start: at, end, form: "arabic", min: null, max: null, bare: false } as const;
  return { ...base, value, step, inner, digits: written, scale };
}

function lexHan(text: string, at: number): Numeral | null {
  let end = at;
  while (end < text.length && end - at < LONGEST) {
    const char = text.charAt(end);
    const point =
      char === "点" && end > at && isHanNumeral(text.charAt(end + 1)) && !/[十百千万亿]/.test(text.charAt(end + 1));
    if (!point && !isHanNumeral(char)) break;
    end++;
  }
  if (end > at + 1 && text.charAt(end - 1) === "千" && /[瓦米克伏卡焦]/.test(text.charAt(end))) end--;
  for (let stop = end; stop > at; stop--) {
    const reading = readHanNumeral(text.slice(at, stop));
    if (!reading) continue;
    let { value, min, max } = reading;
    let step = shift(String(reading.step), 0);
    let inner: Modifier | null = null;
    let after = stop;
    HAN_TAIL.lastIndex = stop;
    const tail = HAN_TAIL.exec(text);
    if (tail) {
      const power = POWERS[tail[2] ?? ""] ?? 0;
      inner = INNER[tail[1] ?? ""] ?? null;
      after += tail[0].length;
      value = value && shift(value, power);
      min = min && shift(min, power);
      max = max && shift(max, power);
      step = shift(step, power);
    }
    const common = { start: at, end: after, form: "han", bare: reading.bare, digits: "", scale: 0 } as const;
    return { ...common, value, min, max, step, inner };
  }
  return null;
}

/** The numeral that starts at `at` of the folded text. */
export function lexNumeral(text: string, at: number): Numeral | null {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57 ? lexArabic(text, at) : lexHan(text, at);
}

/** `3—5亿元` means 3亿 to 5亿: the scale of the second goes to a first that has none, where the order allows it. */
export function shareScale(first: Numeral, last: Numeral, anyOrder = false): Numeral {
  if (first.scale > 0 || last.scale === 0 || first.form === "han" || !first.value) return first;
  if (!anyOrder && !isLess(first.digits, last.digits) && first.digits !== last.digits) return first;
  return { ...first, value: shift(first.value, last.scale), step: shift(first.step, last.scale), scale: last.scale };
}
