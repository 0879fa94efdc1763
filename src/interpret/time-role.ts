import {
  BASE_BEFORE,
  BASE_BEHIND,
  BASE_WITH,
  BASE_WITH_BEHIND,
  CLAUSE_BEHIND,
  RATIO_BEFORE,
  RATIO_BEHIND,
  RECORD_BEHIND,
  RELATIVE_BEHIND,
} from "../lexicon/time-phrases.js";
import type { Period } from "../model/quantity.js";
import type { Span } from "../model/span.js";
import { firstYear, lastYear } from "./calendar.js";
import type { YearFrame } from "./year-frame.js";

/**
 * What a time phrase does to the figures behind it: `governs` all of them, `figure` only the next one, `clause` the rest
 * of its clause, `base` none (they are measured against it), `reset` takes back what governed, `none` names a thing.
 */
export type TimeRole = "governs" | "figure" | "clause" | "base" | "reset" | "none";

/** A phrase before its role is known. */
export interface Found {
  start: number;
  end: number;
  period: Period | null;
  /** 以来, 截至: it governs by its own words. */
  bound: boolean;
  role?: TimeRole;
}

const FIGURE_BEHIND = /^”?(?:年?同期)?的?[^，。；,;、]{0,12}?[0-9一二三四五六七八九十]/;

const NO_TIME: Period = { edtf: "", start: null, end: null };

/** Whether a phrase governs the figures behind it, by the words on either side. */
export function roleOf(folded: string, found: Found, sentence: Span, frame: YearFrame, leading: boolean): TimeRole {
  const { start, end } = found;
  const head = folded.slice(Math.max(sentence.start, start - 10), start);
  const tail = folded.slice(end, Math.min(sentence.end, end + 16));
  const own = folded.slice(start, end);
  if (insideName(folded, found, sentence)) return "none";
  if (/[(（]$/.test(head) && /^[)）]/.test(tail)) return "none";
  if (BASE_BEFORE.test(head)) return /^”?(?:年?同期)?的/.test(tail) && FIGURE_BEHIND.test(tail) ? "figure" : "base";
  if (BASE_WITH.test(head) && BASE_WITH_BEHIND.test(tail)) return "base";
  if (RATIO_BEFORE.test(head) && RATIO_BEHIND.test(tail)) return "base";
  if (BASE_BEHIND.test(tail)) return "base";
  if (/^[自从]/.test(own) === false && /[由从]$/.test(head) && /^”?(?:年?同期|末|底)*的/.test(tail)) return "figure";
  if (/^[由从]/.test(own) && /^”?(?:年?同期|末|底)*的/.test(tail)) return "figure";
  if (/以来$/.test(own) && RECORD_BEHIND.test(tail)) return "none";
  if (/[由从]$/.test(head) && !found.bound) return "figure";
  if (CLAUSE_BEHIND.test(tail)) return "clause";
  if (/^年?(?:结[转余]|执行数|决算数)/.test(tail)) return "none";
  if (
    !leading &&
    !found.bound &&
    frame.plan &&
    frame.own !== null &&
    (lastYear(found.period ?? NO_TIME) ?? frame.own) < frame.own
  )
    return "clause";
  const elsewhere = firstYear(found.period ?? NO_TIME) !== frame.own;
  if (!leading && !found.bound && elsewhere && lastYear(found.period ?? NO_TIME) !== null)
    if (!tail.startsWith("的") && RELATIVE_BEHIND.test(tail)) return "none";
  return "governs";
}

/** Inside the name of a document (《…》) or a longer quoted name. */
function insideName(folded: string, { start, end }: Found, sentence: Span): boolean {
  const head = folded.slice(Math.max(sentence.start, start - 40), start);
  if (head.lastIndexOf("《") > head.lastIndexOf("》")) return true;
  const open = Math.max(head.lastIndexOf("“"), -1);
  if (open <= head.lastIndexOf("”")) return false;
  const close = folded.indexOf("”", end);
  return close > end && close < Math.min(sentence.end, end + 40);
}
