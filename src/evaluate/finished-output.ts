import { ReformError } from "../errors.js";
import type { ExtractedMetric, Extraction, FailedDocument, ReportResult } from "../model/extraction.js";

function fault(path: string, message: string): ReformError {
  const hint = "expected what extract writes with --format json or jsonl";
  return new ReformError("E_FORMAT", `${path}: ${message}`, hint);
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw fault(path, "is no JSON");
  }
}

function isMetric(candidate: unknown): boolean {
  const { kind, span, section } = (candidate ?? {}) as Partial<ExtractedMetric>;
  return typeof kind === "string" && typeof span?.start === "number" && Array.isArray(section);
}

function toResult(candidate: unknown, path: string): ReportResult {
  const { document, metrics, error } = (candidate ?? {}) as Partial<Extraction & FailedDocument>;
  if (typeof document?.path !== "string") throw fault(path, "holds no document");
  if (error !== undefined) return candidate as FailedDocument;
  if (!Array.isArray(metrics) || !metrics.every(isMetric)) throw fault(path, "holds a document without metrics");
  return candidate as Extraction;
}

/** The documents of a finished output: one object, an array, or one a line. */
export function readFinishedOutput(text: string, path: string): readonly ReportResult[] {
  const whole = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const lines = whole.split("\n").filter((line) => line.trim() !== "");
  const perLine = lines.length > 1 && lines.every((line) => line.startsWith("{") && line.trimEnd().endsWith("}"));
  const read = perLine ? lines.map((line) => parse(line, path)) : parse(whole, path);
  return (Array.isArray(read) ? read : [read]).map((document) => toResult(document, path));
}

/** Offsets in code points, as UTF-16 units of `text`. */
function unitsOf(text: string): (offset: number) => number {
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  return (offset) => units[offset] ?? at;
}

/** The metrics with spans in UTF-16 units, whatever the output counts. */
export function metricsInUnits({ document, metrics }: Extraction, text: string): readonly ExtractedMetric[] {
  if (document.offsets !== "code-point") return metrics;
  const unit = unitsOf(text);
  return metrics.map((metric) => {
    const { start, end } = metric.span;
    return { ...metric, span: { ...metric.span, start: unit(start), end: unit(end) } };
  });
}
