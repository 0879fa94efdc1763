import type { Lexicon } from "../index.js";
import type { OptionName } from "./option-table.js";

/** The command line as it was typed, with the configuration's defaults, before anything is resolved. */
export interface Typed {
  readonly words: readonly string[];
  readonly flag: (name: OptionName) => boolean;
  readonly value: (name: OptionName) => string | null;
  readonly values: (name: OptionName) => readonly string[];
  /** What the configuration adds to the built-in words and rules, or takes away. */
  readonly lexicon: Lexicon | null;
}

/** `--no-progress` arrives as `progress: false`. */
const NEGATED: Readonly<Partial<Record<OptionName, string>>> = { noProgress: "progress", noConfig: "config" };

export function toTyped(
  words: readonly string[],
  given: Readonly<Record<string, unknown>>,
  lexicon: Lexicon | null,
): Typed {
  return {
    words,
    flag: (name) => {
      const negated = NEGATED[name];
      return negated === undefined ? given[name] === true : given[negated] === false;
    },
    value: (name) => (typeof given[name] === "string" ? (given[name] as string) : null),
    values: (name) => (Array.isArray(given[name]) ? (given[name] as string[]) : []),
    lexicon,
  };
}
