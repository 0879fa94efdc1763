import type { Quantity } from "../model/quantity.js";

/** Whether only a list mark stands between two figures of one kind and unit (增长12%、8%和5%). */
export function listedBehind(folded: string, before: Quantity, after: Quantity): boolean {
  const from = before.extent.end;
  const length = after.extent.start - from;
  if (length < 1 || length > 4 || before.kind !== after.kind || before.unit !== after.unit) return false;
  const mark = folded.slice(from, after.extent.start).replace(/左右|以上|以下|以内/, "");
  return /^[、和及与,，]{1,2}$|^以及$/.test(mark) || (mark === "和约" && length === 2);
}
