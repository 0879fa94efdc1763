// In: reports or finished output, and gold files. Out: how much was found, and how much of it is right.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type ErrorCode, ReformError } from "../errors.js";
import type { ExtractedMetric, Extraction } from "../model/extraction.js";
import { type ExtractOptions, loadFile, readReport, toExtraction } from "../pipeline.js";
import { metricsInUnits, readFinishedOutput } from "./finished-output.js";
import { readDefaults, readGoldRows } from "./gold.js";
import { pooled, rates, type Score, score } from "./score.js";

export interface EvaluationRequest {
  /** The folder with `a.jsonl` for `a.txt`, and `documents.json`. */
  readonly gold: string;
  /** Reports, or outputs of `extract` (`.json`, `.jsonl`). */
  readonly files: readonly { readonly name: string; readonly path: string }[];
  /** Where the reports lie that the outputs were made from. */
  readonly reports: string | null;
  readonly options: ExtractOptions;
}

export interface ReportScore {
  readonly name: string;
  readonly path: string;
  readonly score: Score;
  /** The decoded report, to which the offsets of its misses refer. */
  readonly text: string;
}

export interface Evaluation {
  readonly reports: readonly ReportScore[];
  readonly all: Score;
  /** F1 of detection over all reports: what `--min-f1` asks for. */
  readonly f1: number;
  /** Reports that no gold file stands for. */
  readonly ungolded: readonly string[];
  /** Gold files whose report was not given. */
  readonly unread: readonly string[];
  readonly failures: readonly ReformError[];
}

interface ReadDocument {
  readonly path: string;
  readonly text: string;
  readonly metrics: readonly ExtractedMetric[];
}

/** What ends the reading of one report and not the run. */
const OF_ONE_REPORT: ReadonlySet<ErrorCode> = new Set(["E_EMPTY", "E_BINARY", "E_ENCODING", "E_UNREADABLE"]);

const DOCUMENTS = "documents.json";

const stem = (path: string): string => basename(path).replace(/\.[^.]+$/, "");

function goldNames(folder: string): readonly string[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    throw new ReformError("E_NOT_FOUND", `${folder}: no such folder`, "expected the folder of the gold files (--gold)");
  }
  const gold = names.filter((name) => name.endsWith(".jsonl")).sort();
  if (gold.length > 0) return gold;
  throw new ReformError("E_NOT_FOUND", `${folder}: holds no gold file`, "expected a.jsonl for the report a.txt");
}

/** The report that an output was made from: the same bytes, at its path under one of the folders. */
function reportOf({ document }: Extraction, output: string, request: EvaluationRequest): string {
  if (document.text !== undefined) return document.text;
  const folders = [request.reports, dirname(output), ".", request.gold].filter((folder) => folder !== null);
  for (const folder of folders) {
    for (const name of [document.path, basename(document.path)]) {
      const path = resolve(folder, name);
      if (!existsSync(path)) continue;
      const source = loadFile(path, null, document.encoding);
      if (source.id === document.id) return source.original;
    }
  }
  throw new ReformError(
    "E_NOT_FOUND",
    `${output}: the report ${document.path} that it was made from is not at hand`,
    "name its folder with --reports, or write the output with --with-text",
  );
}

function* documentsOf(
  file: EvaluationRequest["files"][number],
  wanted: (path: string) => boolean,
  request: EvaluationRequest,
): Generator<ReadDocument | ReformError | string> {
  if (!/\.jsonl?$/.test(file.path)) {
    if (!wanted(file.name)) yield file.name;
    else {
      const options = { ...request.options, path: file.name };
      const reading = readReport(loadBytes(file.path), options);
      const { metrics } = toExtraction(reading, options);
      yield { path: file.path, text: reading.source.original, metrics };
    }
    return;
  }
  for (const result of readFinishedOutput(loadBytes(file.path).toString("utf8"), file.path)) {
    const { path } = result.document;
    if (!wanted(path)) yield path;
    else if ("error" in result) yield new ReformError(result.error.code, result.error.message, result.error.hint);
    else {
      const text = reportOf(result, file.path, request);
      yield { path, text, metrics: metricsInUnits(result, text) };
    }
  }
}

function loadBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new ReformError("E_UNREADABLE", `${path}: cannot be read`, "check that it is there and who may read it");
  }
}

/**
 * Scores reports against gold.
 *
 * @throws ReformError where a gold file or an output does not fit, or no report has a gold file
 */
export function evaluate(request: EvaluationRequest): Evaluation {
  const names = goldNames(request.gold);
  const known = new Set(names);
  const documentsPath = join(request.gold, DOCUMENTS);
  const defaults = existsSync(documentsPath) ? readDefaults(readFileSync(documentsPath, "utf8"), documentsPath) : {};
  const reports: ReportScore[] = [];
  const ungolded: string[] = [];
  const failures: ReformError[] = [];
  const used = new Set<string>();
  for (const file of request.files) {
    const wanted = (path: string): boolean => known.has(`${stem(path)}.jsonl`);
    try {
      for (const read of documentsOf(file, wanted, request)) {
        if (typeof read === "string") ungolded.push(read);
        else if (read instanceof ReformError) failures.push(read);
        else {
          const name = stem(read.path);
          const path = join(request.gold, `${name}.jsonl`);
          const rows = readGoldRows(readFileSync(path, "utf8"), read.text, path);
          used.add(`${name}.jsonl`);
          const gold = { rows, defaults: defaults[name] ?? [] };
          reports.push({ name, path: read.path, text: read.text, score: score(read.path, gold, read.metrics) });
        }
      }
    } catch (error) {
      if (!(error instanceof ReformError) || !OF_ONE_REPORT.has(error.code)) throw error;
      failures.push(error);
    }
  }
  const unread = names.filter((name) => !used.has(name));
  if (reports.length === 0 && failures.length === 0) {
    const hint = `expected reports with the names of the gold files: ${names.map(stem).slice(0, 3).join(", ")} …`;
    throw new ReformError("E_NOT_FOUND", `${request.gold}: no gold file stands for any of the reports given`, hint);
  }
  const all = pooled(reports.map((report) => report.score));
  return { reports, all, f1: rates(all.all).f1, ungolded, unread, failures };
}
