import type { Quantity } from "../model/quantity.js";

const SAYS_SO = /(?:各|共|仅|只有|仅有|共有|共计|合计)$/;
const LISTED = /^[^，。；：、和及\n]{0,10}[、和及][^，。；：、和及\n]{0,10}$/;

const isOne = (quantity: Quantity): boolean =>
  quantity.value === "1" &&
  quantity.text.startsWith("一") &&
  (quantity.kind === "count" || quantity.kind === "measure");

function listedWith(text: string, one: Quantity, other: Quantity | undefined): boolean {
  if (!other || other.sentence !== one.sentence || other.kind !== one.kind || isOne(other)) return false;
  const from = Math.min(one.extent.end, other.extent.end);
  const to = Math.max(one.extent.start, other.extent.start);
  return to - from <= 21 && LISTED.test(text.slice(from, to));
}

/** 一 and a classifier is an article; a figure only beside another figure of its list, or behind 各, 共, 仅, 只有. */
export function dropLoneOnes(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities.filter((quantity, index) => {
    if (!isOne(quantity)) return true;
    const { start } = quantity.extent;
    return (
      SAYS_SO.test(text.slice(Math.max(0, start - 3), start)) ||
      listedWith(text, quantity, quantities[index - 1]) ||
      listedWith(text, quantity, quantities[index + 1])
    );
  });
}
