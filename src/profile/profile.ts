// A loaded report and its outline come in; what it is, who speaks and which years it speaks of go out.
import type { Outline } from "../model/outline.js";
import type { Profile, ReportType } from "../model/profile.js";
import type { SourceDocument } from "../model/source.js";
import { issuerOf } from "./issuer.js";
import { regionOf } from "./region.js";
import { reportTypeOf } from "./report-type.js";
import { looksBothWays, placeSections, speechYearOf, type TimedSection, timeSections } from "./section-year.js";
import { meetingYear, type StatedYear, yearIn, yearToldIn } from "./year.js";

export interface ProfileOptions {
  /** The year to take where the report states none, or in any case with `override`. */
  readonly year?: { readonly value: number; readonly override: boolean } | undefined;
}

const OPENING = 600;
const LINE_END = /\s*\n\s*/g;

/** Reads title, issuer, region, type and years of a report. */
export function buildProfile(source: SourceDocument, outline: Outline, options: ProfileOptions): Profile {
  const { folded } = source;
  const title = outline.titleText ?? null;
  const foldedTitle =
    outline.title === null ? null : folded.slice(outline.title.start, outline.title.end).replace(LINE_END, "");
  const front = frontOf(source, outline);
  const opening = openingOf(source, outline);
  const issuer = issuerOf(front, opening, underTitle(source, outline), folded.slice(-400));
  const timed = timeSections(outline.sections, folded);
  const reportType = reportTypeOf(foldedTitle, opening, folded.includes("各位代表") && looksBothWays(timed));

  const stated = statedYear(foldedTitle, front, opening, timed, reportType);
  const option = options.year;
  const given = option !== undefined && (option.override || stated === null);
  const year = given ? option.value : (stated?.year ?? null);
  const spoken = reportType === "government_work_report" ? (meetingYear(front) ?? speechYearOf(timed) ?? year) : year;
  const now = given ? option.value : spoken;
  const { years, plans } = placeSections(timed, now, lookingAhead(reportType, now));
  if (given && option.override) for (const id of years.keys()) years.set(id, option.value);
  return {
    title,
    issuer,
    region: regionOf(foldedTitle, issuer, front, opening),
    reportType,
    year,
    yearSource: given ? "option" : (stated?.source ?? null),
    sectionYears: years,
    planSections: plans,
  };
}

/** The first year whose sections tell what is to come. */
function lookingAhead(type: ReportType, now: number | null): number | null {
  if (now === null || type === "statistical_bulletin") return null;
  return type === "government_work_report" ? now : now + 1;
}

function frontOf({ folded, blocks }: SourceDocument, outline: Outline): string {
  const first = outline.furniture[0]?.start ?? outline.title?.start ?? 0;
  const last = blocks[Math.min(blocks.length, 12) - 1]?.span.end ?? 0;
  const spans = outline.furniture.filter(({ start }) => start >= first).slice(0, 80);
  return `${folded.slice(0, Math.min(last, OPENING))}\n${spans.map(({ start, end }) => folded.slice(start, end)).join("\n")}`;
}

/** The last lines before the first section that are no prose: date and speaker. */
function underTitle({ folded }: SourceDocument, outline: Outline): readonly string[] {
  const first = outline.sections[0]?.span.start ?? 0;
  const lines = outline.furniture.filter(({ end }) => end <= first).slice(-3);
  return lines.map(({ start, end }) => folded.slice(start, end));
}

function openingOf({ folded }: SourceDocument, outline: Outline): string {
  const front = new Set(outline.furniture.map(({ start }) => start));
  let opening = "";
  for (const { span } of outline.sentences) {
    if (opening.length > OPENING) break;
    if (!front.has(span.start)) opening += `${folded.slice(span.start, Math.min(span.end, span.start + OPENING))}\n`;
  }
  return opening;
}

function statedYear(
  title: string | null,
  front: string,
  opening: string,
  timed: readonly TimedSection[],
  type: ReportType,
): StatedYear | null {
  const named = title === null ? null : yearIn(title);
  const met = meetingYear(front);
  const spoken = type === "government_work_report" ? speechYearOf(timed) : null;
  // A site's own title may carry a wrong year; the meeting and the headings together outweigh it.
  if (named !== null && spoken !== null && spoken === met && named !== spoken)
    return { year: spoken, source: "heading" };
  if (named !== null) return { year: named, source: "title" };
  if (met !== null && type === "government_work_report") return { year: met, source: "title" };
  const heading = spoken ?? timed.find(({ time }) => time.year !== null)?.time.year ?? null;
  if (heading !== null) return { year: heading, source: "heading" };
  if (met !== null) return { year: met, source: "title" };
  const told = yearToldIn(opening);
  return told === null ? null : { year: told, source: "text" };
}
