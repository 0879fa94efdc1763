import type { Outline, Sentence } from "../model/outline.js";
import type { Profile } from "../model/profile.js";
import type { Segmenter } from "../model/segmenter.js";
import type { SourceDocument } from "../model/source.js";
import type { Numeral } from "./numeral.js";
import { lexNumeral } from "./numeral.js";
import type { Unit, UnitTables } from "./unit.js";
import { lexUnit } from "./unit.js";

/** What rules see: the folded text, the numeral and unit at a place, and the years around it. */
export interface View {
  readonly text: string;
  readonly raw: string;
  readonly segmenter: Segmenter;
  readonly numeralAt: (at: number) => Numeral | null;
  readonly unitBehind: (numeral: Numeral) => Unit | null;
  readonly sentenceAt: (at: number) => Sentence | null;
  /** The year that a date without one speaks of: stated earlier in the sentence, or the section's, or the document's. */
  readonly yearAt: (at: number) => number | null;
  /** The year that 今年 means. */
  readonly thisYear: (at: number) => number | null;
  /** The year of a report that looks back on the year before and ahead to its own; null for any other. */
  readonly given: number | null;
  /** Where the last 《 before a place stands; -1 where none does. Asked in rising order it reads the text once. */
  readonly titleBefore: (at: number) => number;
  readonly noteDate: (at: number, year: number | null, month: number | null) => void;
  /** The month of the last date of the same sentence. */
  readonly monthAt: (at: number) => number | null;
}

/** Numerals and units that are remembered: several rules ask about the same ones. */
const KEPT = 32;

/** The later of the two years that its review and its plan speak of. */
function givenIn({ year, sectionYears }: Profile): number | null {
  if (year === null) return null;
  const years = [...sectionYears.values()];
  if (years.includes(year + 1)) return year + 1;
  return years.includes(year - 1) ? year : null;
}

/** `units` where the user has units of their own. */
export function createView(
  source: SourceDocument,
  outline: Outline,
  profile: Profile,
  segmenter: Segmenter,
  units?: UnitTables,
): View {
  const { folded: text, text: raw } = source;
  const { sentences } = outline;
  const january =
    profile.reportType === "government_work_report" ||
    profile.reportType === "budget_report" ||
    profile.reportType === "plan_report";
  const given = january ? givenIn(profile) : null;
  const starts = new Int32Array(KEPT).fill(-1);
  const numerals = new Array<Numeral | null>(KEPT).fill(null);
  const unitsBehind = new Array<Unit | null | undefined>(KEPT).fill(undefined);
  let cursor = 0;
  let last = { sentence: -1, year: null as number | null, month: null as number | null };

  let title = -1;
  let nextTitle = text.indexOf("《");
  const titleBefore = (at: number): number => {
    if (title >= at) {
      title = -1;
      nextTitle = text.indexOf("《");
    }
    while (nextTitle >= 0 && nextTitle < at) {
      title = nextTitle;
      nextTitle = text.indexOf("《", nextTitle + 1);
    }
    return title;
  };

  const sentenceAt = (at: number): Sentence | null => {
    while (cursor > 0 && (sentences[cursor - 1]?.span.end ?? 0) > at) cursor--;
    while (cursor < sentences.length && (sentences[cursor]?.span.end ?? 0) <= at) cursor++;
    const sentence = sentences[cursor];
    return sentence && sentence.span.start <= at ? sentence : null;
  };
  const sectionYear = (at: number): number | null => {
    const id = sentenceAt(at)?.sectionId;
    return (id ? profile.sectionYears.get(id) : null) ?? profile.year;
  };
  return {
    text,
    raw,
    segmenter,
    sentenceAt,
    titleBefore,
    numeralAt: (at) => {
      const slot = at % KEPT;
      if (starts[slot] !== at) {
        starts[slot] = at;
        numerals[slot] = lexNumeral(text, at);
        unitsBehind[slot] = undefined;
      }
      return numerals[slot] ?? null;
    },
    unitBehind: (of) => {
      const slot = of.start % KEPT;
      if (numerals[slot] !== of) return lexUnit(text, raw, of.end, of, units);
      let unit = unitsBehind[slot];
      if (unit === undefined) {
        unit = lexUnit(text, raw, of.end, of, units);
        unitsBehind[slot] = unit;
      }
      return unit;
    },
    yearAt: (at) => (last.year !== null && last.sentence === sentenceAt(at)?.id ? last.year : sectionYear(at)),
    thisYear: (at) => given ?? sectionYear(at),
    given,
    noteDate: (at, year, month) => {
      last = { sentence: sentenceAt(at)?.id ?? -1, year, month };
    },
    monthAt: (at) => (last.sentence === sentenceAt(at)?.id ? last.month : null),
  };
}
