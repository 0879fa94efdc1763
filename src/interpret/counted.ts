import type { Span } from "../model/span.js";
import type { InterpretContext } from "./context.js";
import type { Frame } from "./frame.js";
import { nameAfter } from "./name-after.js";
import { trim } from "./trim.js";

/** 3名|饱和度低于50%的|干部: what is counted stands behind the threshold. */
export function counted({ source, quantities }: InterpretContext, frame: Frame): Span {
  const next = quantities[frame.index + 1];
  const text = source.folded;
  if (
    frame.quantity.kind === "amount" &&
    (next?.kind === "count" || next?.kind === "measure") &&
    next.extent.start === frame.right.end &&
    text.slice(frame.right.start, frame.right.end) === "的"
  ) {
    const stop = text.slice(next.extent.end, next.extent.end + 20).search(/[，；：。！？、\n（）\d]/);
    return { start: next.extent.end, end: next.extent.end + (stop < 0 ? 20 : stop) };
  }
  if (
    !next ||
    next.kind === "date" ||
    next.sentence !== frame.quantity.sentence ||
    next.extent.start !== frame.right.end ||
    text.charAt(frame.right.start) === "的" ||
    text.charAt(next.extent.end) !== "的"
  )
    return frame.right;
  const close = text.slice(next.extent.end + 1, next.extent.end + 25).search(/[，；：。！？、\n（）\d]/);
  return { start: next.extent.end + 1, end: next.extent.end + 1 + (close < 0 ? 24 : close) };
}

/** 116项|事项实现跨县通办|、58项实现市内通办: what is counted is told with the figure before; an empty string elsewhere. */
export function countedBefore({ source, segmenter }: InterpretContext, { previous, adjoining }: Frame): string {
  if (!previous || !adjoining) return "";
  const noun = nameAfter(source.folded, previous.right, segmenter);
  return noun && !noun.predicate ? source.folded.slice(noun.span.start, noun.span.end) : "";
}

/** 贡献了全市|62%的工业增加值和|30%|的税收: two shares of one whole; an empty string elsewhere. */
export function sharedWhole(text: string, { quantity, previous, left, right }: Frame): string {
  if (quantity.kind !== "percentage" || previous?.quantity.kind !== "percentage") return "";
  if (text.charAt(right.start) !== "的" || text.charAt(previous.right.start) !== "的") return "";
  if (!/^的[^，、。]{2,}[和及、]$/.test(text.slice(previous.quantity.extent.end, left.end))) return "";
  const { span } = trim(text, previous.left);
  const words = text.slice(span.start, span.end);
  return /全[国省市县区州]$/.test(words) ? words : "";
}
