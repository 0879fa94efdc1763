import type { Quantity } from "../model/quantity.js";

const SHARED = /(?:分别|均|都)[^，。；、\n]{0,4}$/;
const SEPARATOR = /^[、和及与]$/;

/** Whether `next` goes on the list that `first` opens, and has no qualifier of its own. */
const goesOn = (text: string, before: Quantity, next: Quantity): boolean =>
  next.sentence === before.sentence &&
  next.kind === before.kind &&
  next.unit === before.unit &&
  next.modifier === null &&
  next.value !== null &&
  SEPARATOR.test(text.slice(before.extent.end, next.extent.start));

/** 产值分别突破|90亿元、80亿元: what stands before the first figure of a list is said of all. */
export function shareQualifiers(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  let shared: Quantity | null = null;
  return quantities.map((quantity, index) => {
    const before = quantities[index - 1];
    if (shared && before && goesOn(text, before, quantity)) {
      const { modifier } = shared;
      const least = modifier === "more_than" || modifier === "at_least";
      const most = modifier === "less_than" || modifier === "at_most";
      return { ...quantity, modifier, min: least ? quantity.value : null, max: most ? quantity.value : null };
    }
    const { modifier, extent, span } = quantity;
    const leads = modifier !== null && extent.start < span.start && extent.end === span.end;
    shared = leads && SHARED.test(text.slice(Math.max(0, extent.start - 6), extent.start)) ? quantity : null;
    return quantity;
  });
}
