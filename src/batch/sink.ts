import {
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  write,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { ReformError } from "../errors.js";
import { statOrNull } from "./stat-or-null.js";

/** Where pieces of output go. */
export interface Sink {
  readonly write: (content: string | Uint8Array) => Promise<void>;
  /** All is written: the output appears. */
  readonly commit: () => void;
  /** The output never appears. */
  readonly discard: () => void;
}

/** The reader of a pipe went away: nobody wants more. */
export class ClosedPipe extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full; make room, or write elsewhere with -o",
  EDQUOT: "the disk quota is used up; make room, or write elsewhere with -o",
  EFBIG: "the file would be larger than allowed; write one file an input with -o DIR",
  EACCES: "no permission to write there; choose another -o",
  EPERM: "no permission to write there; choose another -o",
  EROFS: "the disk is read-only; choose another -o",
  ENOTDIR: "a part of the path is a file; expected folders",
  EISDIR: "this is a folder; expected a file",
  EEXIST: "a part of the path is a file; expected folders",
  ENAMETOOLONG: "the name is too long; choose a shorter -o",
};

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function outputError(path: string, error: unknown): Error {
  const code = codeOf(error);
  if (code === "EPIPE") return new ClosedPipe();
  const hint = REASONS[code] ?? `the system says ${code || String(error)}`;
  return new ReformError("E_OUTPUT", `${path}: cannot be written`, hint, {
    cause: error,
  });
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw outputError(path, error);
  }
}

const writeSome = promisify(write);

/** Writes all of it off the main thread, so that a reader who is slow does not keep a signal waiting. */
async function writeFully(descriptor: number, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  for (let at = 0; at < bytes.length; ) {
    try {
      at += (await writeSome(descriptor, bytes, at, bytes.length - at, null)).bytesWritten;
    } catch (error) {
      if (codeOf(error) !== "EAGAIN") throw error;
      await setTimeout(1);
    }
  }
}

/** Writes straight to an open descriptor, such as standard output. */
export function descriptorSink(descriptor: number, name: string): Sink {
  const sinkWrite = async (content: string | Uint8Array): Promise<void> => {
    try {
      await writeFully(descriptor, content);
    } catch (error) {
      throw outputError(name, error);
    }
  };
  return { write: sinkWrite, commit: () => {}, discard: () => {} };
}

const unfinished = new Set<Sink>();

/** Removes every file that is being written; for the moment before the program ends. */
export function discardUnfinished(): void {
  for (const sink of [...unfinished]) sink.discard();
}

/** A device or a pipe cannot be renamed over: it is written straight. */
function isDevice(path: string): boolean {
  const stats = statOrNull(path);
  return stats !== null && !stats.isFile() && !stats.isDirectory();
}

function realOrSame(path: string): string {
  return statOrNull(path) === null ? path : realpathSync(path);
}

function deviceSink(path: string): Sink {
  const descriptor = attempt(path, () => openSync(path, "w"));
  const sink = descriptorSink(descriptor, path);
  return { write: sink.write, commit: () => closeSync(descriptor), discard: () => closeSync(descriptor) };
}

/** Writes beside `path` and takes its place when all is there; folders on the way are made. */
export function fileSink(path: string): Sink {
  if (isDevice(path)) return deviceSink(path);
  const target = attempt(path, () => realOrSame(path));
  const mode = statOrNull(target)?.mode;
  const draft = join(dirname(target), `.${basename(target).slice(0, 100)}.${process.pid}.part`);
  const descriptor = attempt(path, () => {
    mkdirSync(dirname(target), { recursive: true });
    return openSync(draft, "w");
  });
  let open = true;
  const close = (): void => {
    if (open) closeSync(descriptor);
    open = false;
  };
  const sink: Sink = {
    write: descriptorSink(descriptor, path).write,
    commit: () => {
      attempt(path, () => {
        if (mode !== undefined) fchmodSync(descriptor, mode);
        fsyncSync(descriptor);
        close();
        renameSync(draft, target);
      });
      unfinished.delete(sink);
    },
    discard: () => {
      unfinished.delete(sink);
      close();
      rmSync(draft, { force: true });
    },
  };
  unfinished.add(sink);
  return sink;
}
