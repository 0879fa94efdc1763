// In: the files and how to read and write them. Out: the output, written piece by piece, and what to tell of the run.
import { ReformError } from "../errors.js";
import type { FailedDocument } from "../model/extraction.js";
import type { ExtractOptions } from "../pipeline.js";
import type { Format, FormatName, WriteOptions } from "../write/format.js";
import { formatNamed } from "../write/index.js";
import type { FileOutcome, FileTask } from "./extract-file.js";
import type { InputFile } from "./input-file.js";
import { checkOutputs, type Destination, pathInFolder } from "./output-path.js";
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
  readonly destination: Destination;
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

/** One file an input; an input that failed has none where the format cannot hold failures. */
function oneFileEach(folder: string, format: Format, options: WriteOptions): Writer {
  const ending = format.endings[0] ?? "";
  return {
    add: async (outcome) => {
      if (outcome.failure !== null && !format.holdsFailures) return;
      const writer = oneStream(fileSink(pathInFolder(folder, outcome.file, ending)), format, options);
      try {
        await writer.add(outcome);
        await writer.finish();
      } catch (error) {
        writer.abandon();
        throw error;
      }
    },
    finish: async () => {},
    abandon: () => {},
  };
}

function openWriter({ destination, format, write }: Run): Writer {
  const chosen = formatNamed(format);
  if (destination.to === "folder") return oneFileEach(destination.path, chosen, write);
  const sink =
    destination.to === "file" ? fileSink(destination.path) : descriptorSink(STANDARD_OUTPUT, "standard output");
  return oneStream(sink, chosen, write);
}

function outputsOf({ destination, files, format, errors }: Run): readonly string[] {
  const ending = formatNamed(format).endings[0] ?? "";
  const listed = errors === null ? [] : [errors];
  if (destination.to === "stdout") return listed;
  if (destination.to === "file") return [destination.path, ...listed];
  return [...files.map((file) => pathInFolder(destination.path, file, ending)), ...listed];
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
  const writer = openWriter(run);
  try {
    for await (const outcome of runTasks(tasksOf(run), run.jobs)) {
      if (outcome.fatal !== null) throw new ReformError(outcome.fatal.code, outcome.fatal.message, outcome.fatal.hint);
      if (outcome.failure !== null) failures.push(outcome.failure);
      await writer.add(outcome);
      run.onOutcome(outcome);
    }
    await writer.finish();
  } catch (error) {
    writer.abandon();
    throw error;
  }
  if (run.errors !== null) await writeErrors(run.errors, failures);
}
