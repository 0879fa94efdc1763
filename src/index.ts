export { ReformError } from "./errors.js";
export type { ErrorCode } from "./model/error-code.js";
export type {
  DocumentInfo,
  ExtractedFinding,
  ExtractedMetric,
  ExtractedSection,
  Extraction,
  FailedDocument,
  Generator,
  ReportResult,
} from "./model/extraction.js";
export type { Lexicon, OwnUnit } from "./model/lexicon.js";
export type { Kind, Modifier, Period } from "./model/quantity.js";
export type { Segmenter } from "./model/segmenter.js";
export type { Span } from "./model/span.js";
export { type ExtractOptions, extractReport } from "./pipeline.js";
export type { SegmenterChoice } from "./segment/segmenter.js";
export { version } from "./version.js";
