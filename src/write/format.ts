import type { ReportResult } from "../model/extraction.js";

export type FormatName = "json" | "jsonl" | "jsonl-metrics" | "csv";

export interface WriteOptions {
  /** The language of the column heads. */
  readonly labels: "en" | "zh";
  /** `object` writes the one document itself, `list` as many as come. */
  readonly layout: "object" | "list";
}

/**
 * A format is written piece by piece, so that no run holds its documents in memory: head, the pieces of the documents
 * with the separator between two that are not empty, tail.
 */
export interface Format {
  readonly name: FormatName;
  /** File endings that mean it; the first is given to new files. */
  readonly endings: readonly string[];
  readonly summary: string;
  /** Whether a file that failed can stand in its place; else only standard error and --errors tell of it. */
  readonly holdsFailures: boolean;
  readonly head: (options: WriteOptions) => string;
  readonly piece: (result: ReportResult, options: WriteOptions) => string;
  readonly separator: string;
  readonly tail: (options: WriteOptions) => string;
}
