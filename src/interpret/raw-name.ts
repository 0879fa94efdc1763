import type { Span } from "../model/span.js";
import type { InterpretContext } from "./context.js";
import { clean, type Name, shorten } from "./name.js";

/** A name as it stands in the text, shortened where it is long. */
export function rawName({ source }: InterpretContext, span: Span, scope: string | null): Name {
  const start = shorten(source.folded, span.start, span.end);
  const written = source.text.slice(start, span.end);
  const text = clean(written);
  return { text, span: text === written ? { start, end: span.end } : null, scope, members: [] };
}

export const plainName = (text: string, scope: string | null = null): Name => ({
  text: clean(text),
  span: null,
  scope,
  members: [],
});

/** The name with other words; where they stand is not known. */
export const withText = ({ scope, members }: Name, text: string): Name => ({ text, span: null, scope, members });

/** The name as another figure takes it over: it does not stand beside that one. */
export const unplaced = (name: Name): Name => withText(name, name.text);

export const withScope = ({ text, span, members }: Name, scope: string | null): Name => ({
  text,
  span,
  scope,
  members,
});
