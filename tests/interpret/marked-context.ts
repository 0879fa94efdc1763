import type { InterpretContext } from "../../src/interpret/context.js";
import type { Outline, Section, Sentence } from "../../src/model/outline.js";
import type { Profile, ReportType } from "../../src/model/profile.js";
import type { Kind, Period, Quantity } from "../../src/model/quantity.js";

export interface MarkedOptions {
  readonly year?: number | null;
  readonly type?: ReportType;
  /** Headings by section: text in front of the paragraph is its own section when given. */
  readonly heading?: string;
  readonly sectionYear?: number;
  readonly plan?: boolean;
}

const MARK = /\[([^\]]+)\]|\{([^|}]+)\|([^}]+)\}/g;
const QUALIFIER_BEFORE = /(?:不低于|超过|约|近|超)$/;
const QUALIFIER_BEHIND = /^(?:以上|左右|以内|以下)/;

function kindOf(text: string): [Kind, string] {
  if (/个百分点$/.test(text)) return ["percentage", "pp"];
  if (/[%％]$/.test(text)) return ["percentage", "%"];
  if (/番$/.test(text)) return ["percentage", "番"];
  if (/倍$/.test(text)) return ["percentage", "倍"];
  if (/分之/.test(text)) return ["percentage", "fraction"];
  if (/元$/.test(text)) return ["amount", "CNY"];
  const unit = text.replace(/^[\d.\-万亿余多三一二十]+/, "");
  return [/^(?:亩|吨|公里|天|年)$/.test(unit) ? "measure" : "count", unit];
}

function last(part: string): string {
  if (part.length === 4) return `${part}-12-31`;
  if (part.length > 7) return part;
  const [year, month] = part.split("-").map(Number) as [number, number];
  return `${part}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

export function periodOf(edtf: string): Period {
  const [from = edtf, to = from] = edtf.split("/");
  const start = from.length === 4 ? `${from}-01-01` : from.length === 7 ? `${from}-01` : from;
  return { edtf, start, end: to === ".." ? null : last(to) };
}

/**
 * A context of marked text: `[20个]` is a figure, `{10月底|2023-10-31}` a date with its reading, `[!20个]` a criterion,
 * `[?3个]` a count of the text itself; a line is a paragraph, `。` ends a sentence.
 */
export function marked(marking: string, options: MarkedOptions = {}): InterpretContext {
  const { year = 2023, type = "other", heading, sectionYear, plan = false } = options;
  const found: { start: number; text: string; date: string | null; flag: string }[] = [];
  let text = heading === undefined ? "" : `${heading}\n`;
  const begin = text.length;
  let at = 0;
  for (const match of marking.matchAll(MARK)) {
    text += marking.slice(at, match.index);
    const figure = match[1] ?? (match[2] as string);
    const flag = /^[!?]/.test(figure) ? figure.charAt(0) : "";
    found.push({ start: text.length, text: figure.slice(flag.length), date: match[3] ?? null, flag });
    text += figure.slice(flag.length);
    at = match.index + match[0].length;
  }
  text += marking.slice(at);

  const section: Section = {
    id: "s1",
    parent: null,
    level: 1,
    marker: "",
    title: heading ?? "",
    heading: heading ?? "",
    headingSpan: { start: 0, end: Math.max(0, begin - 1) },
    span: { start: 0, end: text.length },
  };
  const sentences: Sentence[] = [];
  let block = 0;
  for (let start = begin; start < text.length; ) {
    const stop = text.slice(start).search(/[。\n]/);
    const end = stop < 0 ? text.length : start + stop + 1;
    if (end - start > 1)
      sentences.push({
        id: sentences.length,
        span: { start, end },
        block,
        sectionId: heading === undefined ? null : "s1",
      });
    if (text.charAt(end - 1) === "\n") block += 1;
    start = end;
  }
  const quantities = found.map(({ start, text: quote, date, flag }): Quantity => {
    const end = start + quote.length;
    const [kind, unit] = date === null ? kindOf(quote) : (["date", ""] as const);
    const before = QUALIFIER_BEFORE.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
    const behind = QUALIFIER_BEHIND.exec(text.slice(end, end + 2))?.[0].length ?? 0;
    return {
      kind,
      rule: "test/marked",
      span: { start, end },
      extent: { start: start - before, end: end + behind },
      text: quote,
      value: date === null ? (/^[+-]?[\d.]+/.exec(quote)?.[0].replace("+", "") ?? null) : null,
      min: null,
      max: null,
      step: null,
      unit,
      per: [],
      modifier: null,
      masked: false,
      date: date === null ? null : periodOf(date),
      criterion: flag === "!",
      discourse: flag === "?",
      sentence: sentences.findIndex(({ span }) => span.start <= start && start < span.end),
    };
  });
  const outline: Outline = { title: null, furniture: [], sections: heading === undefined ? [] : [section], sentences };
  const profile: Profile = {
    title: null,
    issuer: null,
    region: null,
    reportType: type,
    year,
    yearSource: year === null ? null : "title",
    sectionYears: new Map(sectionYear === undefined ? [] : [["s1", sectionYear]]),
    planSections: new Set(plan ? ["s1"] : []),
  };
  const source: InterpretContext["source"] = {
    path: "marked.txt",
    id: "0".repeat(64),
    format: "txt",
    encoding: "utf-8",
    original: text,
    text,
    folded: text,
    map: { toOriginal: (offset) => offset, span: (span) => span, fromOriginal: (offset) => offset },
    blocks: [],
    warnings: [],
  };
  return { source, outline, profile, quantities, segmenter: { cut: (han) => [han] } };
}

/** The results for the figures alone, dates left out. */
export function ofFigures<T>({ quantities }: InterpretContext, results: readonly T[]): T[] {
  return results.filter((_, index) => quantities[index]?.kind !== "date");
}
