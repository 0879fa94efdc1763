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
import { isPoint, lastYear } from "./calendar.js";
import { clauseStart } from "./clause.js";
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
  /** 上年, 年初: it speaks of the next figure, never of all that follow. */
  narrow: boolean;
  /** Null where the words around decide. */
  role: TimeRole | null;
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
  if (/^[至到在]?近|来$/.test(own) && RECORD_BEHIND.test(tail)) return "none";
  if (/[由从]$/.test(head) && !found.bound) return "figure";
  if (CLAUSE_BEHIND.test(tail)) return "clause";
  if (
    !leading &&
    !found.bound &&
    shorterThanYear(found.period) &&
    IDLE_CLAUSE.test(tail) &&
    !atClauseHead(folded, start, sentence.start)
  )
    return "clause";
  if (/^(?:年|滚存|累计)?(?:结[转余存]|滚存|执行数|决算数)/.test(tail) || /(?:剔除|扣除)$/.test(head)) return "none";
  if (found.narrow || (isPoint(found.period ?? NO_TIME) && own.endsWith("初")))
    return leading && !found.narrow ? "clause" : "figure";
  const last = lastYear(found.period ?? NO_TIME);
  const other = last !== null && frame.own !== null && last !== frame.own;
  if (other && !found.bound && !leading && !/^[到至]/.test(own)) {
    if (!SUBJECT.test(head) && !tail.startsWith("的") && RELATIVE_BEHIND.test(tail)) return "none";
    if (!atClauseHead(folded, start, sentence.start)) return "clause";
  }
  return "governs";
}

/** Inside the name of a document (《…》) or a longer quoted name. */
function insideName(folded: string, { start, end }: Found, sentence: Span): boolean {
  const head = folded.slice(Math.max(sentence.start, start - 40), start);
  if (head.lastIndexOf("《") > head.lastIndexOf("》")) return true;
  const open = Math.max(head.lastIndexOf("“"), -1);
  if (open <= head.lastIndexOf("”")) return false;
  return folded.slice(end, Math.min(sentence.end, end + 40)).indexOf("”") > 0;
}

/** 确保物流园|一季度|开工，: what is told of the time ends with the clause. */
const IDLE_CLAUSE = /^[^，。；、,;\d]{1,12}[，；、,;]/;

function shorterThanYear(period: Period | null): boolean {
  if (period === null || period.start === null || period.end === null) return false;
  return (
    period.start.slice(0, 4) === period.end.slice(0, 4) &&
    period.edtf.length > 4 &&
    !period.edtf.startsWith(`${period.start.slice(0, 4)}-01/`)
  );
}

const SUBJECT = /[省市县区州旗镇乡村街]$/;
const NAMING_VERB = /获|评|入选|列入|授予|印发|兑现|按照|围绕|制定|修订|签订|完成|开展|实施|推进/;

/** 我市2020年…: only the subject stands before the phrase in its clause. */
function atClauseHead(folded: string, start: number, floor: number): boolean {
  const clause = clauseStart(folded, start, Math.max(floor, start - 10));
  return start - clause <= 8 && !NAMING_VERB.test(folded.slice(clause, start));
}
