import { ReformError } from "../errors.js";
import type { Extraction, FailedDocument } from "../model/extraction.js";
import type { Verdict } from "../model/finding.js";
import type { Kind } from "../model/quantity.js";
import { type ExtractOptions, passFailure, readBytes, readReport, toExtraction } from "../pipeline.js";
import type { FormatName, WriteOptions } from "../write/format.js";
import { formatNamed } from "../write/index.js";
import type { InputFile } from "./input-file.js";

/** One file's work, as it is handed to a thread. */
export interface FileTask {
  readonly file: InputFile;
  /** What was read already (standard input); else null. */
  readonly bytes: Uint8Array | null;
  readonly options: ExtractOptions;
  readonly format: FormatName;
  readonly write: WriteOptions;
  /** Tells each warning, not only how many. */
  readonly verbose: boolean;
}

export interface Tally {
  readonly metrics: Readonly<Partial<Record<Kind, number>>>;
  readonly findings: Readonly<Partial<Record<Verdict, number>>>;
  readonly warnings: Readonly<Record<string, number>>;
}

/** What came of one file: its piece of the output and what the summary counts. */
export interface FileOutcome {
  readonly file: InputFile;
  readonly piece: string;
  /** What the index of the folder shows of it, where the format makes one. */
  readonly entry: unknown;
  readonly tally: Tally;
  /** `path:line: code: message` of each warning, where asked for. */
  readonly notes: readonly string[];
  readonly failure: FailedDocument | null;
  /** What is wrong with the run, not with the file: no other file would fare better. */
  readonly fatal: FailedDocument["error"] | null;
}

const NOTHING: Tally = { metrics: {}, findings: {}, warnings: {} };

function count<Name extends string>(names: readonly Name[]): Partial<Record<Name, number>> {
  const counts: Partial<Record<Name, number>> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function tallyOf({ metrics, findings, warnings }: Extraction): Tally {
  return {
    metrics: count(metrics.map((metric) => metric.kind)),
    findings: count(findings.map((finding) => finding.verdict)),
    warnings: count<string>(warnings.map((warning) => warning.code)) as Record<string, number>,
  };
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

function notesOf({ warnings }: Extraction, original: string, { path }: InputFile): readonly string[] {
  return warnings.map(({ code, message, span }) => {
    const place = span === null ? path : `${path}:${lineOf(original, span.start)}`;
    return `${place}: ${code}: ${message}`;
  });
}

function withoutPath(message: string, { name, path }: InputFile): string {
  const prefix = [path, name].map((it) => `${it}: `).find((it) => message.startsWith(it)) ?? "";
  return message.slice(prefix.length);
}

function toError(error: unknown, file: InputFile): FailedDocument["error"] {
  if (error instanceof ReformError) {
    return { code: error.code, message: `${file.name}: ${withoutPath(error.message, file)}`, hint: error.hint };
  }
  const detail = error instanceof Error ? error.message : String(error);
  const stack = process.env["REFORM_EXTRACT_DEBUG"] === "1" && error instanceof Error ? `\n${error.stack}` : "";
  const hint = "this is a fault of reform-extract: please report it, with the file if you may";
  return { code: "E_INTERNAL", message: `${file.name}: ${detail}${stack}`, hint };
}

/** What stands in the place of a file that failed. */
export function failureOf(error: unknown, file: InputFile): FailedDocument {
  return passFailure({ schemaVersion: 1, document: { path: file.name }, error: toError(error, file) });
}

/** Reads one file and writes its piece; a bad file comes back as a failure, never as an exception. */
export function extractFile(task: FileTask): FileOutcome {
  const { file } = task;
  const format = formatNamed(task.format);
  try {
    const bytes = task.bytes ?? readBytes(file.path);
    const shown: ExtractOptions =
      format.needsText === true ? { withText: true, offsets: format.offsets ?? "utf16" } : {};
    const options = { ...task.options, ...shown, path: file.name };
    const reading = readReport(bytes, options);
    const extraction = toExtraction(reading, options);
    const notes = task.verbose ? notesOf(extraction, reading.source.original, file) : [];
    const piece = format.piece(extraction, task.write);
    const entry = format.index?.entry(extraction) ?? null;
    return { file, piece, entry, tally: tallyOf(extraction), notes, failure: null, fatal: null };
  } catch (error) {
    return failedOutcome(error, task);
  }
}

export function failedOutcome(error: unknown, { file, format: name, write }: FileTask): FileOutcome {
  const format = formatNamed(name);
  const failure = failureOf(error, file);
  const { code } = failure.error;
  const fatal = code === "E_SEGMENTER" || code === "E_USAGE" || code === "E_CONFIG" ? failure.error : null;
  const entry = format.index?.entry(failure) ?? null;
  return { file, piece: format.piece(failure, write), entry, tally: NOTHING, notes: [], failure, fatal };
}
