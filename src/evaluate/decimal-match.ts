const DECIMAL = /^\s*([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?\s*$/;

/** A decimal without its accidents: sign, digits without outer zeros, and the power of the last digit; null where the text is none. */
function normal(text: string): string | null {
  const match = DECIMAL.exec(text);
  if (match === null) return null;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  if (whole === "" && fraction === "") return null;
  const digits = (whole + fraction).replace(/^0+/, "");
  const kept = digits.replace(/0+$/, "");
  if (kept === "") return "0";
  const power = Number(exponent) - fraction.length + (digits.length - kept.length);
  return `${sign === "-" ? "-" : ""}${kept}e${power}`;
}

/** Whether a figure of the output is exactly the decimal of the gold file. */
export function sameDecimal(wanted: string, got: number | null): boolean {
  return got !== null && normal(wanted) !== null && normal(wanted) === normal(String(got));
}

const NEAR = 1e-6;

/** `"2/3"` against its quotient. */
export function sameFraction(wanted: string, got: number | null): boolean {
  const [over = "", under = ""] = wanted.split("/");
  return got !== null && Math.abs(got - Number(over) / Number(under)) < NEAR;
}
