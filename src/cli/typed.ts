import type { OptionName } from "./option-table.js";

/** The command line as it was typed, before anything is resolved. */
export interface Typed {
  readonly words: readonly string[];
  readonly flag: (name: OptionName) => boolean;
  readonly value: (name: OptionName) => string | null;
  readonly values: (name: OptionName) => readonly string[];
}
