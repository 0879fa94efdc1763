/** A number as plain digits, never with an exponent. */
export function plain(value) {
  const short = String(value);
  if (!short.includes("e")) return short;
  if (short.includes("e+")) return BigInt(value).toString();
  return value.toFixed(20).replace(/0+$/, "");
}

/** Digits in threes, as tables print them. */
export function grouped(value) {
  const [whole, part] = plain(value).split(".");
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return part === undefined ? digits : `${digits}.${part}`;
}

/** A value short enough for a chart or a cell: 4.98亿, 1.2万. */
export function brief(value, unit) {
  const size = Math.abs(value);
  const scaled = (by) => grouped(Number((value / by).toPrecision(5)));
  const money = unit === "CNY" || (unit.length === 3 && /^[A-Z]+$/.test(unit));
  if (size >= 1e8) return `${scaled(1e8)}亿`;
  if (size >= (money ? 1e4 : 1e5)) return `${scaled(1e4)}万`;
  return grouped(Number(value.toPrecision(6)));
}

const SIGNS = { CNY: "元", USD: "美元", HKD: "港元", EUR: "欧元", JPY: "日元", pp: "个百分点", fraction: "" };

export function unitWord(unit) {
  return SIGNS[unit] ?? unit;
}

/** What a table shows as the value. */
export function shownValue({ kind, value, min, max, date }) {
  if (kind === "date") return date?.edtf ?? "";
  if (value !== null) return grouped(value);
  if (min !== null && max !== null) return `${grouped(min)}–${grouped(max)}`;
  if (min !== null) return `≥ ${grouped(min)}`;
  return max === null ? "" : `≤ ${grouped(max)}`;
}
