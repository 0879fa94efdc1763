import { ReformError } from "./errors.js";
import type { Metric } from "./model/metric.js";
import type { SourceDocument } from "./model/source.js";
import type { Span } from "./model/span.js";
import { type ExtractOptions, readBytes, readReport } from "./pipeline.js";
import type { TraceEvent } from "./recognize/rule.js";

/** One reading that was tried on the line. */
export interface ExplainedReading {
  readonly text: string;
  /** From 1, in the original line. */
  readonly column: number;
  readonly rule: string;
  readonly outcome: TraceEvent["outcome"];
  readonly why: string | null;
  /** What the figure was taken to mean, and what each part was read from; null where it is none. */
  readonly meaning: string | null;
}

export interface ExplainedLine {
  /** The line as it stands in the file. */
  readonly text: string;
  readonly events: readonly ExplainedReading[];
}

/** The span of line `number`, from 1; null where the text has fewer lines. */
function lineSpan(text: string, number: number): Span | null {
  let start = 0;
  const ends = /\r\n|\r|\n/g;
  for (let line = 1; ; line += 1) {
    const match = ends.exec(text);
    const end = match === null ? text.length : match.index;
    if (line === number) return { start, end };
    if (match === null) return null;
    start = ends.lastIndex;
  }
}

/** 外贸进出口总额 (lexicon), 2023 (section), actual. */
function meaningOf(metric: Metric | undefined): string | null {
  if (!metric || metric.kind === "date") return null;
  const { indicator, period, status, change } = metric;
  const parts = [
    indicator ? `${indicator.name} (${indicator.by})` : "no name",
    period ? `${period.edtf} (${period.source})` : "no period",
    status ?? "no status",
    ...(change ? [`${change.direction}${change.basis ? ` ${change.basis}` : ""}`] : []),
  ];
  return parts.join(", ");
}

function toExplained(
  event: TraceEvent,
  { text, map }: SourceDocument,
  line: Span,
  metrics: ReadonlyMap<number, Metric>,
): ExplainedReading | null {
  const { start } = map.span(event.span);
  if (start < line.start || start >= line.end) return null;
  const { rule, outcome, why } = event;
  const meaning = outcome === "won" ? meaningOf(metrics.get(event.span.start)) : null;
  const column = start - line.start + 1;
  return { text: text.slice(event.span.start, event.span.end), column, rule, outcome, why, meaning };
}

/** Tells which rules matched on a line of a file, which lost and why. Throws `E_USAGE` where the file has no such line. */
export function explainLine(path: string, number: number, options: ExtractOptions): ExplainedLine {
  const events: TraceEvent[] = [];
  const { source, metrics } = readReport(readBytes(path), { ...options, path }, (event) => events.push(event));
  const line = lineSpan(source.original, number);
  if (line === null)
    throw new ReformError("E_USAGE", `${path}:${number}: the file has fewer lines`, "lines count from 1");
  const byStart = new Map(metrics.map((metric) => [metric.span.start, metric]));
  const explained = events.map((event) => toExplained(event, source, line, byStart)).filter((it) => it !== null);
  return { text: source.original.slice(line.start, line.end), events: explained };
}
