import type { Section } from "../model/outline.js";
import { type HeadingTime, headingTime, type Look } from "./heading-time.js";

export interface TimedSection {
  readonly section: Section;
  readonly time: HeadingTime;
}

/** Reads every heading once. */
export function timeSections(sections: readonly Section[], folded: string): TimedSection[] {
  return sections.map((section) => {
    const { start, end } = section.headingSpan;
    return { section, time: headingTime(folded.slice(start + section.marker.length, end).trim()) };
  });
}

/** The year in which a report was spoken whose parts look back on one year and ahead to the next. */
export function speechYearOf(timed: readonly TimedSection[]): number | null {
  const stated = (...looks: readonly Look[]) =>
    timed.find(({ time }) => looks.includes(time.look) && time.year !== null)?.time.year ?? null;
  const ahead = stated("ahead") ?? stated("perhaps");
  const back = stated("back");
  if (ahead !== null && (back === null || ahead === back + 1)) return ahead;
  if (back !== null) return back + 1;
  return ahead;
}

/** Years and direction of every section; what a heading does not say comes from its parent or from the part before it. */
export function placeSections(
  timed: readonly TimedSection[],
  now: number | null,
  lookingAhead: number | null,
): { years: Map<string, number | null>; plans: Set<string> } {
  const years = new Map<string, number | null>();
  const plans = new Set<string>();
  const back = new Set<string>();
  const open = new Map<string | null, { plan: boolean; year: number | null }>();

  for (const { section, time } of timed) {
    const parentPlan = section.parent !== null && plans.has(section.parent);
    const parentBack = section.parent !== null && back.has(section.parent);
    const before = open.get(section.parent);
    const own = time.year ?? (time.offset !== null && now !== null ? now + time.offset : null);

    let plan = parentPlan;
    if (time.look === "back") plan = parentPlan && own === null && !time.many && !/回顾|总结/.test(section.title);
    else if (time.look === "ahead") plan = !parentBack || parentPlan || own !== null;
    else if (own !== null && lookingAhead !== null && own >= lookingAhead) plan = true;
    else if (!parentPlan && !parentBack && section.level === 1 && before?.plan) plan = true;
    else if (time.look === "perhaps" && !parentBack && !parentPlan) plan = false;

    const follows = plan && !parentPlan && section.level === 1 && before?.plan === true ? before.year : null;
    const inherited = section.parent === null ? null : (years.get(section.parent) ?? null);
    const year = time.many ? null : (own ?? inherited ?? follows);
    years.set(section.id, year);
    if (plan) plans.add(section.id);
    else if (time.look === "back" || (parentBack && time.look !== "ahead")) back.add(section.id);
    open.set(section.parent, { plan, year: time.many ? (before?.year ?? null) : year });
  }
  return { years, plans };
}

/** One part tells of a year, another of the year after it. */
export function looksBothWays(timed: readonly TimedSection[]): boolean {
  const back = timed.find(({ time }) => time.look === "back" && (time.year !== null || time.offset === -1));
  const ahead = timed.find(({ time }) => (time.look === "ahead" || time.look === "perhaps") && time.year !== null);
  if (back === undefined || ahead === undefined) return false;
  return back.time.year === null || ahead.time.year === back.time.year + 1;
}
