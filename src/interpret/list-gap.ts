import type { Quantity } from "../model/quantity.js";

const QUALIFIED = "(?:左右|以上|以下|以内|多)?";
const GAP = new RegExp(`^${QUALIFIED}(?:[、和及与]|以及){1,2}(?:约|近|超过?|逾)?$`);
const ALIKE = new RegExp(`^${QUALIFIED}(?:[、和及与,，]|以及){1,2}(?:约|近|超过?|逾|力争|确保|争取)?(?:达到?)?$`);

/** 净增4310户、超|3.6万户: the stock behind its growth. */
const PASSED = /[、，](?:超过?|逾|达到?)$/;

function gapOf(folded: string, before: Quantity, after: Quantity): string | null {
  const length = after.span.start - before.span.end;
  return length < 1 || length > 8 || before.kind === "date" ? null : folded.slice(before.span.end, after.span.start);
}

/** Whether only a list mark stands between two figures. */
export function listedBehind(folded: string, before: Quantity, after: Quantity): boolean {
  const gap = gapOf(folded, before, after);
  return gap !== null && GAP.test(gap);
}

/** Whether a figure goes on a list of the same kind and unit (增长23%、9%和7%, 确保增长8%、力争9%). */
export function listedAlike(folded: string, before: Quantity, after: Quantity): boolean {
  if (before.kind !== after.kind || before.unit !== after.unit) return false;
  const gap = gapOf(folded, before, after);
  return gap !== null && ALIKE.test(gap) && !(after.kind !== "percentage" && PASSED.test(gap));
}

/** 增长6%以上、力争达到|7%: the same series, aimed at higher. */
export function aimedHigher(folded: string, before: Quantity, after: Quantity): boolean {
  return listedAlike(folded, before, after) && /力争|确保|争取/.test(gapOf(folded, before, after) ?? "");
}
