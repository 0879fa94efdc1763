import type { Kind } from "../model/quantity.js";
import type { InterpretContext } from "./context.js";
import type { Frame } from "./frame.js";

const SEPARATORS = /^(?:、|和|与|及|以及|：|:|∶)?$/;
const FAMILY: Readonly<Record<Kind, string>> = {
  amount: "amount",
  percentage: "percentage",
  count: "number",
  measure: "number",
  date: "date",
};

/** 以及 is the longest. */
const LONGEST_SEPARATOR = 2;

const between = (text: string, a: Frame, b: Frame): string =>
  text.slice(a.quantity.extent.end, b.quantity.extent.start);

/** 净增|4310户、超|3.6万户: the stock behind its growth is no list. */
const passes = (text: string, before: Frame, { quantity }: Frame): boolean =>
  quantity.modifier === "more_than" &&
  quantity.kind === "count" &&
  /净增$/.test(text.slice(Math.max(0, before.quantity.extent.start - 2), before.quantity.extent.start));

/** Figures that stand in one list with nothing but separators between them; most stand alone. */
export function groupsOf({ source }: InterpretContext, frames: readonly Frame[]): readonly (readonly Frame[])[] {
  const groups: Frame[][] = [];
  for (const frame of frames) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    const joined =
      last !== undefined &&
      !passes(source.folded, last, frame) &&
      frame.previous === last &&
      frame.quantity.extent.start - last.quantity.extent.end <= LONGEST_SEPARATOR &&
      FAMILY[last.quantity.kind] === FAMILY[frame.quantity.kind] &&
      (SEPARATORS.test(between(source.folded, last, frame)) ||
        (between(source.folded, last, frame) === "，" &&
          /分别/.test(source.folded.slice(last.left.start, last.left.end))));
    if (group && joined) group.push(frame);
    else groups.push([frame]);
  }
  return groups;
}
