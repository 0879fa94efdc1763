import type { Extraction, ReportResult } from "../model/extraction.js";

export type FormatName =
  | "json"
  | "jsonl"
  | "jsonl-metrics"
  | "csv"
  | "xlsx"
  | "parquet"
  | "html"
  | "langextract"
  | "label-studio"
  | "brat";

export interface WriteOptions {
  /** The language of the column heads; null leaves it to the format. */
  readonly labels: "en" | "zh" | null;
  /** `object` writes the one document itself, `list` as many as come. */
  readonly layout: "object" | "list";
  /** The way from this file to the index of its folder, where there is one. */
  readonly home?: string;
}

/** A table of plain rows under plain columns; a column of numbers that holds conflicts or bounds has the type `string`. */
export interface PlainTable {
  readonly columns: readonly {
    readonly name: string;
    /** The Chinese head. */
    readonly label: string;
    readonly type: "string" | "number" | "integer";
    readonly unit: string;
  }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Gathers reports into one table of indicators. */
export interface PanelBuilder {
  readonly add: (extraction: Extraction) => void;
  readonly table: () => PlainTable;
}

/** Lays out a file that is no plain sequence of pieces. What it returns is ready to be written. */
export interface Assembly {
  readonly add: (piece: string) => Uint8Array;
  readonly finish: () => Uint8Array;
}

/** One page for many files: what it shows of each is gathered as they come. */
export interface FolderIndex {
  /** Its file's name in the folder. */
  readonly name: string;
  readonly entry: (result: ReportResult) => unknown;
  readonly page: (
    entries: readonly { readonly entry: unknown; readonly href: string }[],
    options: WriteOptions,
  ) => string;
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
  /** There where the pieces are handed to an assembly instead. Throws `E_FORMAT` where a package it needs is not installed. */
  readonly assemble?: (options: WriteOptions, panel: PanelBuilder) => Promise<Assembly>;
  /** Its documents must hold their text. */
  readonly needsText?: boolean;
  /** What its spans count, where that is not for the user to say. */
  readonly offsets?: "utf16" | "code-point";
  /** The page that leads to the files of a folder, where the format makes one. */
  readonly index?: FolderIndex;
  /** A file holds one document and no more. */
  readonly alone?: true;
}
