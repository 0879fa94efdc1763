/** Exact decimals as strings: no sign but a leading minus, no exponent, no trailing zeros behind the point. */

function tidy(digits: string, places: number): string {
  let whole = digits;
  let fraction = "";
  if (places > 0) {
    whole = digits.length > places ? digits.slice(0, -places) : "0";
    fraction = digits.slice(Math.max(0, digits.length - places)).padStart(places, "0");
    let end = fraction.length;
    while (end > 0 && fraction.charCodeAt(end - 1) === 48) end--;
    fraction = fraction.slice(0, end);
  } else if (places < 0) {
    whole = digits + "0".repeat(-places);
  }
  let start = 0;
  while (start < whole.length - 1 && whole.charCodeAt(start) === 48) start++;
  whole = whole.slice(start);
  return fraction === "" ? whole : `${whole}.${fraction}`;
}

const powers = new Map<number, string>();

/** Ten to the `exponent`. */
export function powerOfTen(exponent: number): string {
  let power = powers.get(exponent);
  if (power === undefined) {
    power = tidy("1", -exponent);
    if (exponent > -40 && exponent < 40) powers.set(exponent, power);
  }
  return power;
}

/** `number` times ten to the `exponent`. */
export function shift(number: string, exponent: number): string {
  const first = number.charCodeAt(0);
  if (exponent === 0 && first > 48 && first < 58 && !number.includes(".")) return number;
  const negative = number.startsWith("-");
  const bare = negative ? number.slice(1) : number;
  const point = bare.indexOf(".");
  const digits = point < 0 ? bare : bare.slice(0, point) + bare.slice(point + 1);
  const places = (point < 0 ? 0 : bare.length - point - 1) - exponent;
  const result = tidy(digits, places);
  return negative && result !== "0" ? `-${result}` : result;
}

/** The sum of two numbers that are not negative. */
export function add(a: string, b: string): string {
  const places = Math.max(fractionDigits(a), fractionDigits(b));
  const sum = BigInt(shift(a, places)) + BigInt(shift(b, places));
  return tidy(sum.toString(), places);
}

export function isLess(a: string, b: string): boolean {
  const places = Math.max(fractionDigits(a), fractionDigits(b));
  return BigInt(shift(a, places)) < BigInt(shift(b, places));
}

/** The quotient to 15 significant digits, rounded half up. */
export function divide(a: number, b: number): string {
  const digits = 15;
  let places = digits;
  let quotient = (BigInt(a) * 10n ** BigInt(places + 1)) / BigInt(b);
  while (quotient.toString().length > digits + 1) {
    quotient /= 10n;
    places--;
  }
  return tidy(((quotient + 5n) / 10n).toString(), places);
}

/** Ten to the power of the last written digit: `2.85` has -2, `530` has 0. */
export function fractionDigits(number: string): number {
  const point = number.indexOf(".");
  return point < 0 ? 0 : number.length - point - 1;
}
