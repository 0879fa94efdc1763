import { fold } from "../lexicon/fold.js";
import type { InterpretContext } from "./context.js";
import type { Frame } from "./frame.js";
import { clean, type Name } from "./name.js";
import { trim, trimEnd } from "./trim.js";
import { createWordList, type WordList } from "./words.js";

/** Names of series that only this user's reports know. */
export type OwnIndicators = WordList;

export function createOwnIndicators(names: readonly string[]): OwnIndicators | null {
  return names.length === 0 ? null : createWordList(names.map(fold));
}

/** One of the user's names right before the figure, link verbs aside, or right behind it: it is taken as it stands. */
export function ownIndicator({ source, ownIndicators }: InterpretContext, { left, right }: Frame): Name | null {
  if (!ownIndicators) return null;
  const text = source.folded;
  const named = (start: number, end: number, scope: string | null): Name => ({
    text: clean(source.text.slice(start, end)),
    span: { start, end },
    scope,
    members: [],
  });
  const trimmed = trimEnd(text, left.start, left.end);
  for (const end of [left.end, trimmed.end]) {
    const start = end - ownIndicators.endingAt(text, end, left.start).length;
    const listed = trimmed.distributive === "respective" || "、和与及".includes(text.charAt(start - 1) || "\n");
    if (start < end) return listed ? null : named(start, end, trim(text, { start: left.start, end: start }).scope);
  }
  const behind = ownIndicators.startingAt(text, right.start, right.end);
  return behind === "" ? null : named(right.start, right.start + behind.length, null);
}
