import type { MetricPeriod } from "../model/metric.js";
import type { Section } from "../model/outline.js";
import type { Period } from "../model/quantity.js";
import { yearPeriod, yearsPeriod } from "./calendar.js";
import type { InterpretContext } from "./context.js";

/** The years that the words of a section lean on. */
export interface YearFrame {
  /** The year that figures without a year speak of. */
  readonly own: number | null;
  /** The year that the speaker calls 今年. */
  readonly now: number | null;
  /** What a figure gets where no phrase fixes its time. */
  readonly fallback: MetricPeriod | null;
  readonly plan: boolean;
}

export interface YearFrames {
  readonly of: (sectionId: string | null) => YearFrame;
  /** The latest year that the report looks back on or lives in. */
  readonly present: number | null;
}

const MANY_BACK = /(?:过去|近|这|前|上)的?([三四五35])年|([三四五35])年(?:以)?来/;
const MANY_AHEAD = /(?:今后|未来)的?([三四五35])年/;
const PLAN_PERIOD = /[“"]?([一二三四五六七八九]|十[一二三四五]?)五[”"]?(?:规划)?(?:时期|期间)/;
const DIGITS = "〇一二三四五六七八九";

/** Reads what every section's years are, each once. */
export function yearFrames(context: InterpretContext): YearFrames {
  const { profile, outline, source } = context;
  const sections = new Map(outline.sections.map((section) => [section.id, section]));
  const speech = speechYear(context);
  const known = new Map<string | null, YearFrame>();

  function frameOf(sectionId: string | null): YearFrame {
    const year = sectionId === null ? null : (profile.sectionYears.get(sectionId) ?? null);
    const own = year ?? profile.year;
    const many = manyYears(sectionId, sections, source.folded, speech ?? own);
    const base: Period | null = many?.period ?? (own === null ? null : yearPeriod(own));
    const text = many?.text ?? String(own);
    const fallback: MetricPeriod | null =
      base === null
        ? null
        : {
            edtf: base.edtf,
            start: base.start,
            end: base.end,
            text,
            source: many || year !== null ? "section" : "document",
          };
    return { own, now: speech ?? own, fallback, plan: sectionId !== null && profile.planSections.has(sectionId) };
  }

  return {
    present: presentYear(context, speech),
    of: (sectionId) => {
      const frame = known.get(sectionId);
      if (frame !== undefined) return frame;
      const made = frameOf(sectionId);
      known.set(sectionId, made);
      return made;
    },
  };
}

/** A report given at a meeting early in the year calls the year of its plans 今年; one that speaks of 明年 does not. */
function speechYear({ profile, source }: InterpretContext): number | null {
  if (profile.reportType !== "government_work_report" && profile.reportType !== "plan_report") return null;
  let year: number | null = null;
  for (const id of profile.planSections) {
    const planned = profile.sectionYears.get(id) ?? null;
    if (planned !== null && (year === null || planned < year)) year = planned;
  }
  year ??= profile.year;
  return source.folded.includes("明年") && !source.folded.includes("去年") ? null : year;
}

function presentYear({ profile }: InterpretContext, speech: number | null): number | null {
  let present = speech ?? profile.year;
  const spoken = profile.reportType === "budget_report";
  for (const [id, year] of profile.sectionYears)
    if (year !== null && present !== null && year > present && (spoken || !profile.planSections.has(id)))
      present = year;
  return present;
}

/** The years that a heading over the section spans, up to the first heading that names one year. */
function manyYears(
  sectionId: string | null,
  sections: ReadonlyMap<string, Section>,
  folded: string,
  now: number | null,
): { period: Period; text: string } | null {
  let section = sectionId === null ? undefined : sections.get(sectionId);
  for (; section !== undefined; section = section.parent === null ? undefined : sections.get(section.parent)) {
    const heading = folded.slice(
      section.headingSpan.start,
      Math.min(section.headingSpan.end, section.headingSpan.start + 60),
    );
    if (!/[年五]/.test(heading)) continue;
    if (/(?:19|20)\d\d年|[今去明]年/.test(heading)) return null;
    const plan = PLAN_PERIOD.exec(heading);
    if (plan !== null) return { period: planPeriod(plan[1] as string), text: plan[0] };
    const back = MANY_BACK.exec(heading);
    if (back !== null && now !== null) return { period: yearsPeriod(now - count(back), now - 1), text: back[0] };
    const ahead = MANY_AHEAD.exec(heading);
    if (ahead !== null && now !== null) return { period: yearsPeriod(now, now + count(ahead) - 1), text: ahead[0] };
  }
  return null;
}

function count(match: RegExpExecArray): number {
  const numeral = (match[1] ?? match[2]) as string;
  return DIGITS.includes(numeral) ? DIGITS.indexOf(numeral) : Number(numeral);
}

/** 十四五 is 2021/2025. */
function planPeriod(numeral: string): Period {
  const ordinal = numeral.startsWith("十")
    ? 10 + Math.max(0, DIGITS.indexOf(numeral.charAt(1) || "〇"))
    : DIGITS.indexOf(numeral);
  const first = 1953 + (ordinal - 1) * 5 + (ordinal >= 3 ? 3 : 0);
  return yearsPeriod(first, first + 4);
}
