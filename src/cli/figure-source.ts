import { readdirSync, readFileSync, statSync } from "node:fs";
import { type FigureDocument, type FileTask, readResults, runTasks, selectFiles, toDocument } from "../commands.js";
import { type Extraction, ReformError } from "../index.js";
import { readStandardInput } from "./standard-input.js";

export interface FigureRequest {
  readonly words: readonly string[];
  readonly listed: readonly string[];
  readonly exclude: readonly string[];
  readonly options: FileTask["options"];
  readonly jobs: (files: number) => number;
  readonly onFailure: (message: string, hint: string) => void;
}

export interface FigureCount {
  readonly documents: number;
  readonly failed: number;
}

const RESULTS = /\.jsonl?$/i;

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** A folder that holds results and no report gives its results. */
function resultsIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  if (names.some(({ name }) => /\.(?:txt|md)$/i.test(name))) return [];
  return names
    .map(({ name }) => name)
    .filter((name) => RESULTS.test(name) && !name.startsWith("."))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => `${folder.replace(/[\\/]+$/, "")}/${name}`);
}

function readFile(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const hint = "expected a report, a folder, or a result (.json, .jsonl)";
    throw new ReformError("E_NOT_FOUND", `${path}: cannot be read`, hint, { cause: error });
  }
}

/** Hands over document after document: finished results as they stand, reports as they are read. */
export async function eachDocument(
  request: FigureRequest,
  take: (document: FigureDocument) => void,
): Promise<FigureCount> {
  let documents = 0;
  let failed = 0;
  const add = (document: FigureDocument): void => {
    documents += 1;
    take(document);
  };
  const addResults = (name: string, content: string): void => {
    const results = readResults(name, content);
    results.documents.forEach(add);
    for (const path of results.failed)
      request.onFailure(`${path}: had failed when ${name} was written`, "extract it again");
    failed += results.failed.length;
  };
  const words = request.words.flatMap((word) => {
    const inside = isFolder(word) ? resultsIn(word) : [];
    return inside.length > 0 ? inside : [word];
  });
  const reports: string[] = [];
  let stdin: Uint8Array | null = null;
  for (const word of words) {
    if (word === "-") {
      stdin = await readStandardInput();
      const text = Buffer.from(stdin).toString("utf8");
      if (/^\ufeff?\s*[[{]\s*["{]/.test(text)) addResults("-", text);
      else reports.push(word);
    } else if (RESULTS.test(word)) addResults(word, readFile(word));
    else reports.push(word);
  }
  if (reports.length === 0 && request.listed.length === 0) return { documents, failed };
  const selection = await selectFiles({ paths: reports, listed: request.listed, exclude: request.exclude });
  const write = { labels: null, layout: "list" } as const;
  const tasks = selection.files.map((file) => ({
    file,
    bytes: file.path === "-" ? stdin : null,
    options: request.options,
    format: "jsonl" as const,
    write,
    verbose: false,
  }));
  for await (const outcome of runTasks(tasks, request.jobs(selection.files.length))) {
    if (outcome.fatal !== null) throw new ReformError(outcome.fatal.code, outcome.fatal.message, outcome.fatal.hint);
    if (outcome.failure === null) add(toDocument(JSON.parse(outcome.piece) as Extraction));
    else {
      failed += 1;
      request.onFailure(outcome.failure.error.message, outcome.failure.error.hint);
    }
  }
  return { documents, failed };
}
