import {
  builtInCatalogue,
  createPanel,
  type Destination,
  destinationOf,
  discardUnfinished,
  type FileOutcome,
  type FileSelection,
  type FormatName,
  formatOfPath,
  type Run,
  runExtraction,
  selectFiles,
  toDocument,
} from "../../commands.js";
import type { SegmenterChoice } from "../../index.js";
import { askedCatalogue } from "../catalogue.js";
import { commandTable } from "../command-table.js";
import { complain } from "../complain.js";
import { EXIT } from "../exit-code.js";
import { createProgress } from "../progress.js";
import {
  nearest,
  readList,
  toCount,
  toEncoding,
  toJobs,
  toKinds,
  toPaths,
  toSection,
  toYear,
  usage,
} from "../resolve.js";
import { readStandardInput } from "../standard-input.js";
import { outcomeLine, summaryLine, Totals, total } from "../summary.js";
import { type ColorChoice, createPaint } from "../terminal.js";
import type { Typed } from "../typed.js";

async function gather(typed: Typed): Promise<{ selection: FileSelection; stdin: Uint8Array | null }> {
  const list = typed.value("filesFrom");
  const wantsStdin = typed.words.includes("-");
  if (list === "-" && wantsStdin)
    throw usage("- is both a report and --files-from", "expected one of them to be a file");
  if (typed.words.length === 0 && list === null) {
    throw usage("no input", "expected files, folders, globs or - for standard input: reform-extract reports/");
  }
  const input = list === "-" || wantsStdin ? await readStandardInput() : null;
  const listed =
    list === null ? [] : toPaths(list === "-" ? Buffer.from(input ?? []).toString("utf8") : readList(list));
  const selection = await selectFiles({ paths: typed.words, listed, exclude: typed.values("exclude") });
  return { selection, stdin: wantsStdin ? input : null };
}

/** What a format or an option cannot do, told before anything is read. */
function checkFormat(format: FormatName, typed: Typed, destination: Destination): void {
  if (typed.flag("datapackage") && (format !== "csv" || destination.to === "stdout")) {
    throw usage("--datapackage describes a CSV file", "expected --format csv with -o metrics.csv or -o DIR");
  }
  if ((format === "xlsx" || format === "parquet") && destination.to === "stdout" && process.stdout.isTTY) {
    throw usage(`${format} is no text for a terminal`, `expected -o metrics.${format}, or a pipe`);
  }
}

function toFormat(typed: Typed, destination: Destination, single: boolean): FormatName {
  const asked = typed.value("format");
  if (asked !== null) return asked as FormatName;
  if (destination.to === "folder") return "json";
  if (destination.to === "stdout" || destination.device) return single ? "json" : "jsonl";
  const format = formatOfPath(destination.path);
  if (format !== null) return format.name;
  throw usage(
    `--out ${destination.path}: its ending names no format`,
    "expected .json, .jsonl, .metrics.jsonl, .csv, .xlsx, .parquet or .html, or --format",
  );
}

function gateFailures(typed: Typed, totals: Totals, least: number | null): readonly string[] {
  const failures: string[] = [];
  const metrics = total(totals.metrics);
  if (least !== null && metrics < least)
    failures.push(`${metrics} metrics, expected at least ${least} (--min-metrics)`);
  const failOn = typed.value("failOn") ?? "never";
  const verdicts = failOn === "never" ? [] : failOn === "uncertain" ? ["inconsistent", "uncertain"] : ["inconsistent"];
  for (const verdict of verdicts) {
    const count = totals.findings.get(verdict) ?? 0;
    if (count > 0) failures.push(`${count} findings are ${verdict} (--fail-on ${failOn})`);
  }
  return failures;
}

function stopCleanly(): void {
  for (const [signal, code] of [
    ["SIGINT", EXIT.interrupted],
    ["SIGTERM", EXIT.terminated],
  ] as const) {
    process.once(signal, () => {
      discardUnfinished();
      process.exit(code);
    });
  }
}

/** A word that names nothing may be meant for a command. */
function hintAtCommand(typed: Typed, error: unknown): unknown {
  const [word] = typed.words;
  if (word === undefined || !(error instanceof Error) || !error.message.includes(": no such file")) return error;
  const near = nearest(
    word,
    commandTable.map((command) => command.name),
  );
  return near === null
    ? error
    : usage(
        `${word}: no such file or folder, and no command; did you mean ${near}?`,
        "reform-extract --help lists the commands",
      );
}

export async function run(typed: Typed): Promise<number> {
  const started = performance.now();
  const paint = createPaint((typed.value("color") ?? "auto") as ColorChoice, process.stderr);
  const options: Run["options"] = {
    encoding: toEncoding(typed.value("encoding")),
    year: toYear(typed.value("year")),
    kinds: toKinds(typed.value("kind")),
    section: toSection(typed.value("section")),
    masked: typed.flag("masked"),
    withText: typed.flag("withText"),
    offsets: (typed.value("offsets") ?? "utf16") as "utf16" | "code-point",
    segmenter: (typed.value("segmenter") ?? "auto") as SegmenterChoice,
    lexicon: typed.lexicon,
    catalogue: await askedCatalogue(typed),
  };
  const least = toCount("--min-metrics", typed.value("minMetrics"), 0);
  const jobsAsked = toJobs(typed.value("jobs"), Number.MAX_SAFE_INTEGER);
  const destination = destinationOf(typed.value("out") ?? "-");
  const { selection, stdin } = await gather(typed).catch((error: unknown) => {
    throw hintAtCommand(typed, error);
  });
  const format = toFormat(typed, destination, selection.single);
  checkFormat(format, typed, destination);
  const quiet = typed.flag("quiet");
  const totals = new Totals();
  const progress = createProgress(selection.files.length, !quiet && !typed.flag("noProgress"));
  const verbose = typed.flag("verbose");
  const onOutcome = (outcome: FileOutcome): void => {
    totals.add(outcome);
    if (outcome.failure !== null || verbose) progress.aside();
    if (outcome.failure !== null) {
      const { message, hint } = outcome.failure.error;
      complain(outcome.file.path + message.slice(outcome.file.name.length), hint, paint);
    } else if (verbose) process.stderr.write(`${outcomeLine(outcome, paint)}\n`);
    for (const note of outcome.notes) process.stderr.write(`${paint.yellow("warning")}: ${note}\n`);
    progress.step();
  };
  stopCleanly();
  try {
    await runExtraction({
      files: selection.files,
      stdin,
      options,
      format,
      write: {
        labels: typed.value("labels") as "en" | "zh" | null,
        layout: selection.single || destination.to === "folder" ? "object" : "list",
      },
      createPanel: () => {
        const { add, table } = createPanel({
          catalogue: options.catalogue ?? builtInCatalogue,
          shape: "wide",
          indicators: null,
          places: null,
        });
        return { add: (extraction) => add(toDocument(extraction)), table };
      },
      destination,
      dataPackage: typed.flag("datapackage"),
      errors: typed.value("errors"),
      jobs: Math.min(jobsAsked, toJobs(typed.value("jobs"), selection.files.length)),
      verbose,
      onOutcome,
    });
  } finally {
    progress.end();
  }
  for (const folder of selection.unreadable)
    complain(`${folder}: this folder cannot be searched`, "check who may read it", paint);
  const gates = gateFailures(typed, totals, least);
  for (const gate of gates) process.stderr.write(`${paint.red.bold("gate")}: ${gate}\n`);
  const seconds = (performance.now() - started) / 1000;
  if (!quiet) process.stderr.write(`${summaryLine(totals, selection.skipped, seconds, paint)}\n`);
  if (totals.failed > 0 || selection.unreadable.length > 0) return EXIT.someFailed;
  return gates.length > 0 ? EXIT.gate : EXIT.done;
}
