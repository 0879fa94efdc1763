// In: a report's bytes or text. Out: its extraction, checked against the schema. The stages in order: the table of contents.
import { type AssembleOptions, assemble, type Reading } from "./assemble/assemble.js";
import { audit } from "./audit/audit.js";
import { createMatcher, type Matcher, matchIndicators, type SeriesForm, type SeriesMatch } from "./catalogue/match.js";
import { interpret } from "./interpret/interpret.js";
import { builtInCatalogue } from "./lexicon/catalogue.js";
import { loadDocument, loadText } from "./load/load.js";
import { readBytes } from "./load/read.js";
import type { Catalogue } from "./model/catalogue.js";
import type { Extraction } from "./model/extraction.js";
import type { Lexicon } from "./model/lexicon.js";
import type { Kind } from "./model/quantity.js";
import type { Segmenter } from "./model/segmenter.js";
import type { SourceDocument } from "./model/source.js";
import { buildOutline } from "./outline/outline.js";
import { buildProfile } from "./profile/profile.js";
import { recognize } from "./recognize/recognize.js";
import type { TraceEvent } from "./recognize/rule.js";
import { passExtraction, passFailure } from "./schema/gate.js";
import { withOwnWords } from "./segment/own-words.js";
import { createSegmenter, type SegmenterChoice } from "./segment/segmenter.js";
import { version } from "./version.js";
import { vocabularyOf } from "./vocabulary.js";

export { readUnit } from "./catalogue/panel-unit.js";
export { createMatcher, type Matcher, passFailure, type Reading, readBytes, type SeriesForm, type SeriesMatch };

/** How a report is read and which of its figures are shown. */
export interface ExtractOptions {
  /** The path that the output names, with `/`. */
  readonly path?: string;
  /** The encoding of the bytes, where it is not to be detected: `utf-8`, `gb18030`, `utf-16le`, `utf-16be`, `big5`. */
  readonly encoding?: string | null;
  /** The document's year where the report states none, or whatever it states with `override`. */
  readonly year?: { readonly value: number; readonly override: boolean } | null;
  /** Only these kinds; all where it is null or left out. */
  readonly kinds?: readonly Kind[] | null;
  /** Only figures under a heading that holds these words or matches this pattern. */
  readonly section?: string | RegExp | null;
  /** Shows masked figures (XX次) too. */
  readonly masked?: boolean;
  /** Puts the whole text into `document.text`. */
  readonly withText?: boolean;
  /** Counts spans in UTF-16 units, or in code points as Python does. */
  readonly offsets?: "utf16" | "code-point";
  /** The word segmenter; the output is the same with any. */
  readonly segmenter?: SegmenterChoice | Segmenter;
  /** The standard indicators that `indicator.id` names; the built-in ones where it is null or left out. */
  readonly catalogue?: Catalogue | null;
  /** Units, names and words beside the built-in ones, and rules that are off. */
  readonly lexicon?: Lexicon | null;
}

const segmenters = new Map<SegmenterChoice, Segmenter>();

/** Dictionaries are big: one a thread. */
function segmenterFor(choice: SegmenterChoice | Segmenter): Segmenter {
  if (typeof choice !== "string") return choice;
  const segmenter = segmenters.get(choice) ?? createSegmenter(choice);
  segmenters.set(choice, segmenter);
  return segmenter;
}

function assembleOptions(options: ExtractOptions): AssembleOptions {
  const { kinds = null, section = null, masked = false, withText = false, offsets = "utf16" } = options;
  const { rules } = vocabularyOf(options.lexicon ?? null);
  const generator = { name: "reform-extract", version, rules };
  return { generator, selection: { kinds, section, masked }, withText, offsets };
}

/** What the first stage makes of a file, for those who want to see it. */
export function loadFile(path: string, bytes: Uint8Array | null, encoding: string | null): SourceDocument {
  return loadDocument(bytes ?? readBytes(path), { path, encoding: encoding ?? undefined });
}

/** The stages in order, up to what they know of the report. `trace` is told of every reading that won or lost, and why. */
export function readReport(
  input: string | Uint8Array,
  options: ExtractOptions = {},
  trace?: (event: TraceEvent) => void,
): Reading {
  const { path = "-", encoding, year = null } = options;
  const { grammar, ownIndicators, words, checksOff } = vocabularyOf(options.lexicon ?? null);
  const segmenter = withOwnWords(segmenterFor(options.segmenter ?? "auto"), words);
  const source =
    typeof input === "string"
      ? loadText(input, { path })
      : loadDocument(input, { path, encoding: encoding ?? undefined });
  const outline = buildOutline(source);
  const profile = buildProfile(source, outline, year === null ? {} : { year });
  const recognized = recognize(source, outline, profile, segmenter, trace, grammar);
  const interpreted = interpret(source, outline, profile, recognized.quantities, segmenter, ownIndicators);
  const metrics = matchIndicators(interpreted.metrics, options.catalogue ?? builtInCatalogue, profile.region);
  const { findings, checked } = audit(source, outline, metrics, checksOff);
  const said = [...source.warnings, ...recognized.warnings, ...interpreted.warnings];
  return { source, outline, profile, metrics, findings, checked, warnings: said };
}

/** What was read, as the output shows it; nothing leaves that does not fit the schema. */
export function toExtraction(reading: Reading, options: ExtractOptions = {}): Extraction {
  return passExtraction(assemble(reading, assembleOptions(options)));
}

/**
 * Reads every figure of one report.
 *
 * @param input the file's bytes, or its text (then nothing is decoded)
 * @returns the extraction, as `schemas/extraction.schema.json` describes it; spans are offsets of the original text
 * @throws ReformError where the input is empty, binary or undecodable, or no word segmenter can be loaded
 * @example
 * const { metrics } = extractReport("2023年，全县种植红花1640亩。");
 */
export function extractReport(input: string | Uint8Array, options: ExtractOptions = {}): Extraction {
  return toExtraction(readReport(input, options), options);
}
