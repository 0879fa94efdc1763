import type { Kind, Modifier, Period } from "../model/quantity.js";
import type { Span } from "../model/span.js";
import type { View } from "./view.js";

/** What a rule reads at a place, before vetoes and overlaps. */
export interface Reading {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
  readonly min: string | null;
  readonly max: string | null;
  readonly step: string | null;
  readonly unit: string;
  readonly per: readonly string[];
  /** 余, 多 or 来 inside the numeral; for words such as 过半 what the word itself says. */
  readonly inner: Modifier | null;
  readonly masked: boolean;
  readonly date: Period | null;
  /** The first numeral is a Chinese one. */
  readonly han: boolean;
  /** 百, 万 … without a digit: a figure only beside a qualifier. */
  readonly bare: boolean;
  readonly warning: { readonly code: string; readonly message: string } | null;
  /** Where the whole expression ends: behind `end` for the first of a list that shares its unit. */
  readonly until: number;
}

/** What an accepted example must give: the text, and any of the other fields that matter. */
export interface ExpectedReading {
  readonly text: string;
  readonly value?: string | null;
  readonly min?: string | null;
  readonly max?: string | null;
  readonly step?: string | null;
  readonly unit?: string;
  readonly per?: readonly string[];
  readonly modifier?: Modifier | null;
  readonly edtf?: string;
  readonly masked?: boolean;
}

/** A text and the figures that must come out of it, no more and no less. Examples speak from a report on 2023. */
export interface Example {
  readonly text: string;
  readonly readings: readonly ExpectedReading[];
}

/** One phenomenon: what it looks like, how it is read, and the examples that hold it to that. */
export interface Rule {
  /** `kind/phenomenon`. */
  readonly id: string;
  readonly kind: Kind;
  /** The pattern in words and signs, for people. */
  readonly pattern: string;
  /** Characters it can start with; `numeral` stands for all digits and Chinese numerals. */
  readonly starts: "numeral" | readonly string[];
  /** Characters one of which stands behind the run of digits or Chinese numerals that it starts with; any where left out. */
  readonly afterRun?: string;
  /** The same behind the numeral that a rule reads there. Both only save time. */
  readonly afterNumeral?: string;
  /** Readings of another kind than the rule's are those of another rule that reads in the same way. */
  readonly read: (view: View, at: number) => Reading | readonly Reading[] | null;
  readonly accepts: readonly Example[];
  /** Near misses: texts out of which this rule must read nothing. */
  readonly rejects: readonly string[];
}

/** Why a reading is no figure (an ordinal, a name in quotation marks). */
export interface Veto {
  readonly id: string;
  readonly pattern: string;
  readonly applies: (view: View, reading: Reading) => boolean;
  readonly accepts: readonly string[];
  readonly rejects: readonly Example[];
}

/** One step of reading, for `explain`. */
export interface TraceEvent {
  readonly span: Span;
  readonly rule: string;
  readonly outcome: "won" | "shorter" | "vetoed";
  readonly why: string | null;
}

const NO_PER: readonly string[] = [];

/** A reading with all that is not given left empty. */
export function reading(fields: Pick<Reading, "kind" | "start" | "end"> & Partial<Reading>): Reading {
  return {
    kind: fields.kind,
    start: fields.start,
    end: fields.end,
    value: fields.value ?? null,
    min: fields.min ?? null,
    max: fields.max ?? null,
    step: fields.step ?? null,
    unit: fields.unit ?? "",
    per: fields.per ?? NO_PER,
    inner: fields.inner ?? null,
    masked: fields.masked ?? false,
    date: fields.date ?? null,
    han: fields.han ?? false,
    bare: fields.bare ?? false,
    warning: fields.warning ?? null,
    until: fields.until ?? fields.end,
  };
}
