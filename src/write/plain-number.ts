import { Big } from "big.js";

/** A number as plain decimal digits, never with an exponent (1e21 is twenty-two digits). */
export function plainNumber(value: number): string {
  if (Object.is(value, -0)) return "0";
  const short = String(value);
  return short.includes("e") ? new Big(short).toFixed() : short;
}

/** `value` divided by a power of ten, exactly. */
export function shifted(value: number | null, tens: number): number | null {
  return value === null ? null : Number(new Big(value).div(`1e${tens}`));
}
