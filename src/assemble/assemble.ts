// In: what the stages found, in offsets of the reading text. Out: the extraction as the output shows it, in offsets of the original.
import type { DocumentInfo, ExtractedMetric, Extraction, Generator } from "../model/extraction.js";
import type { Finding } from "../model/finding.js";
import type { Metric } from "../model/metric.js";
import type { Outline } from "../model/outline.js";
import type { Profile } from "../model/profile.js";
import type { SourceDocument } from "../model/source.js";
import type { Warning } from "../model/warning.js";
import { inCodePoints } from "./code-points.js";
import { toExtractedFindings } from "./findings.js";
import { keysOf } from "./key.js";
import { createPlacer } from "./lines.js";
import { toRow } from "./metric-row.js";
import { headingPaths, toExtractedSection } from "./sections.js";
import { isSelected, type Selection } from "./selection.js";
import { createQuoter } from "./sentences.js";

/** Everything the stages know of one report. */
export interface Reading {
  readonly source: SourceDocument;
  readonly outline: Outline;
  readonly profile: Profile;
  /** In reading order, masked ones too. */
  readonly metrics: readonly Metric[];
  readonly findings: readonly Finding[];
  /** For each metric, the checks it survived. */
  readonly checked: readonly number[];
  readonly warnings: readonly Warning[];
}

export interface AssembleOptions {
  readonly generator: Generator;
  readonly selection: Selection;
  readonly withText: boolean;
  readonly offsets: "utf16" | "code-point";
}

function toDocumentInfo(source: SourceDocument, profile: Profile, withText: boolean): DocumentInfo {
  return {
    id: source.id,
    path: source.path,
    title: profile.title,
    format: source.format,
    encoding: source.encoding,
    length: source.original.length,
    year: profile.year,
    yearSource: profile.yearSource,
    issuer: profile.issuer,
    region: profile.region,
    reportType: profile.reportType,
    ...(withText ? { text: source.original } : {}),
  };
}

function toExtractedWarnings(warnings: readonly Warning[], { map }: SourceDocument): Extraction["warnings"] {
  return warnings
    .map(({ code, message, span }) => ({ code, message, span: span === null ? null : map.span(span) }))
    .sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
}

export function assemble(reading: Reading, options: AssembleOptions): Extraction {
  const { source, outline, profile, metrics } = reading;
  const place = createPlacer(source.original);
  const quote = createQuoter(source, outline);
  const keys = keysOf(metrics, ({ kind, text }) => `${kind}\0${text}`);
  const paths = headingPaths(outline.sections);
  const sectionIds = metrics.map((metric) => outline.sentences[metric.sentence]?.sectionId ?? null);
  const pathOf = (id: string | null): readonly string[] => (id === null ? [] : (paths.get(id) ?? []));
  const kept = metrics.map((metric, index) => isSelected(options.selection, metric, pathOf(sectionIds[index] ?? null)));
  const rows: ExtractedMetric[] = [];
  for (let index = 0; index < metrics.length; index++) {
    const metric = metrics[index] as Metric;
    if (!kept[index]) continue;
    const sectionId = sectionIds[index] ?? null;
    const row = {
      id: `m${index + 1}`,
      key: keys[index] as string,
      place: place(source.map.span(metric.span)),
      relations: metric.relations.map(({ type, target }) => ({
        type,
        target: `m${target + 1}`,
        dropped: !kept[target],
      })),
      checked: reading.checked[index] ?? 0,
      section: pathOf(sectionId),
      sectionId,
      sentence: quote(metric),
    };
    rows.push(toRow(metric, row, source.map));
  }
  const extraction: Extraction = {
    schemaVersion: 1,
    generator: options.generator,
    document: toDocumentInfo(source, profile, options.withText),
    sections: outline.sections.map((section) => toExtractedSection(section, profile, source.map)),
    metrics: rows,
    findings: toExtractedFindings(reading.findings, source, place),
    warnings: toExtractedWarnings(reading.warnings, source),
  };
  return options.offsets === "code-point" ? inCodePoints(extraction, source.original) : extraction;
}
