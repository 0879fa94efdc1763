const DIGITS = "一二三四五六七八九";

/** 1 to 99 as Chinese numerals write it. */
export function hanOf(value: number): string {
  const ten = Math.floor(value / 10);
  const one = value % 10;
  const tail = one === 0 ? "" : DIGITS.charAt(one - 1);
  if (ten === 0) return tail;
  return `${ten === 1 ? "" : DIGITS.charAt(ten - 1)}十${tail}`;
}

/** The value of 一 to 九十九, and of 两. */
export function numberOf(numeral: string): number {
  if (numeral === "两") return 2;
  const ten = numeral.indexOf("十");
  if (ten < 0) return DIGITS.indexOf(numeral) + 1;
  const tens = ten === 0 ? 1 : DIGITS.indexOf(numeral.charAt(0)) + 1;
  return tens * 10 + DIGITS.indexOf(numeral.charAt(ten + 1) || "\n") + 1;
}
