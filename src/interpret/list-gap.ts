import type { Quantity } from "../model/quantity.js";

const GAP = /^(?:左右|以上|以下|以内|多)?(?:[、和及与,，]|以及){1,2}(?:约|近|超过?|逾)?$/;

/** Whether only a list mark stands between two figures (增长12%、8%和5%). */
export function listedBehind(folded: string, before: Quantity, after: Quantity): boolean {
  const from = before.span.end;
  const length = after.span.start - from;
  return length >= 1 && length <= 8 && before.kind !== "date" && GAP.test(folded.slice(from, after.span.start));
}

/** The same, of one kind and unit. */
export function listedAlike(folded: string, before: Quantity, after: Quantity): boolean {
  return before.kind === after.kind && before.unit === after.unit && listedBehind(folded, before, after);
}
