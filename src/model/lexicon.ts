import type { Kind } from "./quantity.js";

/** A unit or classifier that a user's reports know. */
export interface OwnUnit {
  /** As written, without 万 or 亿. */
  readonly text: string;
  readonly kind: Exclude<Kind, "date">;
  /** As the output names it. */
  readonly unit: string;
}

/** What a user adds to the built-in words and rules, or takes away. */
export interface Lexicon {
  /** Ids of rules, vetoes and audit checks that are not asked. */
  readonly rulesOff: readonly string[];
  readonly units: readonly OwnUnit[];
  /** Names with numerals that are no figures. */
  readonly slogans: readonly string[];
  /** Names of series that identify themselves. */
  readonly indicators: readonly string[];
  /** Words that are never cut. */
  readonly words: readonly string[];
}
