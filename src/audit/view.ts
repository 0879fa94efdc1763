import type { Metric } from "../model/metric.js";
import type { Outline, Section, Sentence } from "../model/outline.js";
import type { SourceDocument } from "../model/source.js";

const LONGEST_GAP = 80;
const OPENS = /[\s，。；：！？“”（）]/;
const OPEN = 0xff08;
const CLOSE = 0xff09;

/** A figure that is no date, with its place among the others. */
export interface Figure {
  /** Its place in the metrics. */
  readonly index: number;
  /** Its place among the figures. */
  readonly nth: number;
  readonly metric: Metric;
  /** The words between the figure before it in the sentence, or the sentence's start, and this one. Dates are words here. */
  readonly gap: string;
  /** Where the innermost bracket around it opens; -1 outside brackets. */
  readonly bracket: number;
}

/** What the checks see. */
export interface View {
  readonly text: string;
  readonly metrics: readonly Metric[];
  readonly figures: readonly Figure[];
  readonly sentences: readonly Sentence[];
  readonly sectionNamed: (id: string) => Section | null;
  /** The first figure that starts at or behind an offset, as its place among the figures. */
  readonly figureFrom: (offset: number) => number;
  /** Every place of a word, ascending. */
  readonly placesOf: (word: string) => readonly number[];
  /** Its places behind a blank, a stop or a bracket. */
  readonly openingsOf: (word: string) => readonly number[];
  readonly sentenceAt: (offset: number) => Sentence | null;
  /** The words behind a figure, up to `length` characters. */
  readonly behind: (figure: Figure, length: number) => string;
}

/** The last of `count` things, ascending, whose start is at or before `offset`; -1 where there is none. */
export function lastFrom(count: number, startOf: (nth: number) => number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (startOf(middle) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function figuresOf(text: string, metrics: readonly Metric[], sentences: readonly Sentence[]): Figure[] {
  const figures: Figure[] = [];
  const open: number[] = [];
  let end = 0;
  let sentence = -1;
  for (const [index, metric] of metrics.entries()) {
    if (metric.kind === "date") continue;
    if (metric.sentence !== sentence) {
      sentence = metric.sentence;
      end = sentences[sentence]?.span.start ?? metric.extent.start;
      open.length = 0;
    }
    for (let at = end; at < metric.span.start; at += 1) {
      const code = text.charCodeAt(at);
      if (code === OPEN) open.push(at);
      else if (code === CLOSE) open.pop();
    }
    const from = Math.max(end, metric.extent.start - LONGEST_GAP);
    const bracket = open[open.length - 1] ?? -1;
    figures.push({ index, nth: figures.length, metric, gap: text.slice(from, metric.extent.start), bracket });
    end = metric.extent.end;
  }
  return figures;
}

/** What the words start with that the checks ask for: their places are read in one pass over the report. */
const STARTS = "方（加分合共总组：大其次三二产一四五六七八九十第①②③④⑤⑥⑦⑧⑨⑩";
const isStart = new Uint8Array(0x10000);
for (const char of STARTS) isStart[char.charCodeAt(0)] = 1;

function placesOfStarts(text: string): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const char of STARTS) places.set(char.charCodeAt(0), []);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isStart[code] === 1) places.get(code)?.push(at);
  }
  return places;
}

function placesIn(text: string, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}

export function createView(source: SourceDocument, outline: Outline, metrics: readonly Metric[]): View {
  const text = source.folded;
  const { sentences, sections } = outline;
  const figures = figuresOf(text, metrics, sentences);
  let sectionsById: Map<string, Section> | null = null;
  const known = new Map<string, readonly number[]>();
  const openings = new Map<string, readonly number[]>();
  let starts: ReadonlyMap<number, readonly number[]> | null = null;
  const placesOf = (word: string): readonly number[] => {
    const found = known.get(word);
    if (found !== undefined) return found;
    starts ??= placesOfStarts(text);
    const first = starts.get(word.charCodeAt(0)) ?? placesIn(text, word);
    const places = word.length === 1 ? first : first.filter((at) => text.startsWith(word, at));
    known.set(word, places);
    return places;
  };
  const startOfFigure = (nth: number): number => figures[nth]?.metric.span.start ?? 0;
  const startOfSentence = (nth: number): number => sentences[nth]?.span.start ?? 0;
  return {
    text,
    metrics,
    figures,
    sentences,
    sectionNamed: (id) => {
      sectionsById ??= new Map(sections.map((section) => [section.id, section]));
      return sectionsById.get(id) ?? null;
    },
    figureFrom: (offset) => lastFrom(figures.length, startOfFigure, offset - 1) + 1,
    placesOf,
    openingsOf: (word) => {
      const places = openings.get(word) ?? placesOf(word).filter((at) => OPENS.test(text.charAt(at - 1)));
      openings.set(word, places);
      return places;
    },
    sentenceAt: (offset) => {
      const sentence = sentences[lastFrom(sentences.length, startOfSentence, offset)];
      return sentence !== undefined && offset < sentence.span.end ? sentence : null;
    },
    behind: ({ metric }, length) => text.slice(metric.extent.end, metric.extent.end + length),
  };
}
