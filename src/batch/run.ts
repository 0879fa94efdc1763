// In: the files and how to read and write them. Out: the output, written piece by piece, and what to tell of the run.
import { join } from "node:path";
import { ReformError } from "../errors.js";
import type { FailedDocument } from "../model/extraction.js";
import type { ExtractOptions } from "../pipeline.js";
import type { Assembly, Format, FormatName, PanelBuilder, WriteOptions } from "../write/format.js";
import { formatNamed } from "../write/index.js";
import { dataPackagePath, writeDataPackage } from "./data-package.js";
import type { FileOutcome, FileTask } from "./extract-file.js";
import type { InputFile } from "./input-file.js";
import { checkOutputs, type Destination, pathInFolder, wayBetween } from "./output-path.js";
import { runTasks } from "./pool.js";
import { descriptorSink, fileSink, type Sink } from "./sink.js";

const STANDARD_OUTPUT = 1;

export interface Run {
  readonly files: readonly InputFile[];
  /** What `-` held. */
  readonly stdin: Uint8Array | null;
  readonly options: ExtractOptions;
  readonly format: FormatName;
  readonly write: WriteOptions;
  /** Makes the table of indicators that a workbook opens with. */
  readonly createPanel: () => PanelBuilder;
  readonly destination: Destination;
  /** Writes `datapackage.json` beside the CSV. */
  readonly dataPackage: boolean;
  /** Where the failed documents are listed too, one JSON a line. */
  readonly errors: string | null;
  readonly jobs: number;
  readonly verbose: boolean;
  /** Told of each outcome, in order, when it is written. */
  readonly onOutcome: (outcome: FileOutcome) => void;
}

/** Takes the pieces, in order. */
interface Writer {
  readonly add: (outcome: FileOutcome) => Promise<void>;
  readonly finish: () => Promise<void>;
  readonly abandon: () => void;
}

function oneStream(sink: Sink, format: Format, options: WriteOptions): Writer {
  let begun = false;
  let pieces = 0;
  const begin = async (): Promise<void> => {
    if (!begun) await sink.write(format.head(options));
    begun = true;
  };
  return {
    add: async ({ piece }) => {
      await begin();
      if (piece === "") return;
      await sink.write(pieces === 0 ? piece : format.separator + piece);
      pieces += 1;
    },
    finish: async () => {
      await begin();
      await sink.write(format.tail(options));
      sink.commit();
    },
    abandon: sink.discard,
  };
}

/** The assembly's bytes, as they come. */
function oneAssembly(sink: Sink, assembly: Assembly): Writer {
  return {
    add: async ({ piece }) => {
      if (piece !== "") await sink.write(assembly.add(piece));
    },
    finish: async () => {
      await sink.write(assembly.finish());
      sink.commit();
    },
    abandon: sink.discard,
  };
}

/** Asks for the format's packages before it touches the output. */
async function oneFile(open: () => Sink, format: Format, options: WriteOptions, panel: PanelBuilder): Promise<Writer> {
  const assembly = await format.assemble?.(options, panel);
  return assembly === undefined ? oneStream(open(), format, options) : oneAssembly(open(), assembly);
}

/** One file an input, and the index where the format makes one; an input that failed has none where the format cannot hold failures. */
function oneFileEach(folder: string, format: Format, { write: options, createPanel }: Run): Writer {
  const ending = format.endings[0] ?? "";
  const { index } = format;
  const entries: { entry: unknown; href: string }[] = [];
  return {
    add: async (outcome) => {
      if (outcome.failure !== null && !format.holdsFailures) return;
      const path = pathInFolder(folder, outcome.file, ending);
      const home = index === undefined ? {} : { home: wayBetween(path, join(folder, index.name)) };
      if (index !== undefined) {
        entries.push({ entry: outcome.entry, href: wayBetween(join(folder, index.name), path) });
      }
      const writer = await oneFile(() => fileSink(path), format, { ...options, ...home }, createPanel());
      try {
        await writer.add(outcome);
        await writer.finish();
      } catch (error) {
        writer.abandon();
        throw error;
      }
    },
    finish: async () => {
      if (index === undefined) return;
      const sink = fileSink(join(folder, index.name));
      try {
        await sink.write(index.page(entries, options));
        sink.commit();
      } catch (error) {
        sink.discard();
        throw error;
      }
    },
    abandon: () => {},
  };
}

async function openWriter(run: Run): Promise<Writer> {
  const { destination, format, write, files, createPanel } = run;
  const chosen = formatNamed(format);
  if (destination.to === "folder") {
    await chosen.assemble?.(write, createPanel());
    return oneFileEach(destination.path, chosen, run);
  }
  if (chosen.alone === true && files.length > 1) {
    throw new ReformError("E_USAGE", `${chosen.name} has room for one report a file`, "expected a folder: -o out/");
  }
  const open = (): Sink =>
    destination.to === "file" ? fileSink(destination.path) : descriptorSink(STANDARD_OUTPUT, "standard output");
  return oneFile(open, chosen, write, createPanel());
}

function outputsOf({ destination, files, format, errors, dataPackage }: Run): readonly string[] {
  const { endings, index } = formatNamed(format);
  const ending = endings[0] ?? "";
  const described = dataPackage ? dataPackagePath(destination) : null;
  const listed = [errors, described].filter((path) => path !== null);
  if (destination.to === "stdout") return listed;
  if (destination.to === "file") return [destination.path, ...listed];
  const indexes = index === undefined ? [] : [join(destination.path, index.name)];
  return [...files.map((file) => pathInFolder(destination.path, file, ending)), ...indexes, ...listed];
}

async function writeErrors(path: string, failures: readonly FailedDocument[]): Promise<void> {
  const sink = fileSink(path);
  try {
    await sink.write(failures.map((failure) => `${JSON.stringify(failure)}\n`).join(""));
    sink.commit();
  } catch (error) {
    sink.discard();
    throw error;
  }
}

function* tasksOf(run: Run): Generator<FileTask> {
  const { options, format, write, verbose } = run;
  for (const file of run.files) {
    yield { file, bytes: file.path === "-" ? run.stdin : null, options, format, write, verbose };
  }
}

/** Throws `E_OUTPUT` where the output cannot be written, and what ends every file (`E_SEGMENTER`); then nothing is left behind. */
export async function runExtraction(run: Run): Promise<void> {
  checkOutputs(outputsOf(run), run.files);
  const failures: FailedDocument[] = [];
  const written: InputFile[] = [];
  const writer = await openWriter(run);
  try {
    for await (const outcome of runTasks(tasksOf(run), run.jobs)) {
      if (outcome.fatal !== null) throw new ReformError(outcome.fatal.code, outcome.fatal.message, outcome.fatal.hint);
      if (outcome.failure !== null) failures.push(outcome.failure);
      else written.push(outcome.file);
      await writer.add(outcome);
      run.onOutcome(outcome);
    }
    await writer.finish();
  } catch (error) {
    writer.abandon();
    throw error;
  }
  if (run.dataPackage) await writeDataPackage(run.destination, written, run.write.labels);
  if (run.errors !== null) await writeErrors(run.errors, failures);
}
