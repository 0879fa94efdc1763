import type { InterpretContext } from "./context.js";
import { counted } from "./counted.js";
import type { Frame } from "./frame.js";
import { nameAfter } from "./name-after.js";
import { PLACE } from "./name-behind.js";
import { isPreposition } from "./own-words.js";
import { trailingVerbsStart, trim } from "./trim.js";

/** The noun that the figure before took from the words between the two. */
export function claim(context: InterpretContext, frame: Frame): { end: number; name: string } {
  const none = { end: 0, name: "" };
  const { previous } = frame;
  if (!previous || !frame.adjoining || previous.quantity.kind === "percentage" || previous.quantity.criterion)
    return none;
  const text = context.source.folded;
  const { span: own, openList } = trim(text, previous.left);
  const words = text.slice(own.start, own.end);
  const bare =
    words === "" ||
    openList ||
    isPreposition(words) ||
    trailingVerbsStart(words, 0, words.length) < words.length ||
    PLACE.test(words);
  if (!bare) return none;
  if (counted(context, previous) !== previous.right) return none;
  const taken = nameAfter(text, previous.right, context.segmenter);
  if (!taken || taken.predicate) return none;
  return { end: taken.span.end, name: text.slice(taken.span.start, taken.span.end) };
}
