// In: what was named on the command line. Out: the files to read, in order.
import { posix, resolve, sep } from "node:path";
import fastGlob from "fast-glob";
import { ReformError } from "../errors.js";
import type { FileSelection, InputFile, Skipped } from "./input-file.js";
import { searchFolder } from "./search-folder.js";
import { statOrNull } from "./stat-or-null.js";

export interface FileRequest {
  /** Files, folders, globs and `-`. */
  readonly paths: readonly string[];
  /** Files of a list: one that is not there fails alone. */
  readonly listed: readonly string[];
  readonly exclude: readonly string[];
}

interface Gathered {
  readonly files: readonly InputFile[];
  readonly skipped: Skipped;
  readonly unreadable: readonly string[];
}

const NONE: Skipped = { dot: 0, lock: 0, type: 0, link: 0 };

function toSlashes(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

function named(path: string): InputFile {
  return path === "-" ? { name: "-", path } : { name: posix.normalize(toSlashes(path)), path };
}

function joined(folder: string, path: string): string {
  return folder === "." ? path : `${folder.replace(/[\\/]+$/, "")}/${path}`;
}

async function ofFolder(folder: string, exclude: readonly string[]): Promise<Gathered> {
  const found = await searchFolder(["**/*"], folder, exclude);
  const files = found.paths.map((path) => ({ name: path, path: joined(folder, path) }));
  return { files, skipped: found.skipped, unreadable: found.unreadable };
}

async function ofGlob(glob: string, exclude: readonly string[]): Promise<Gathered> {
  const found = await searchFolder([toSlashes(glob)], ".", exclude);
  if (found.paths.length > 0) return { ...found, files: found.paths.map(named) };
  const others = Object.values(found.skipped).reduce((sum, count) => sum + count, 0);
  if (others > 0) {
    const hint = "expected .txt or .md; name a file itself to have it read whatever its ending";
    throw new ReformError("E_NOT_FOUND", `${glob}: matches ${others} files, none of a known type`, hint);
  }
  throw new ReformError("E_NOT_FOUND", `${glob}: matches no file`, "expected a glob such as 'reports/**/*.txt'");
}

async function ofArgument(path: string, exclude: readonly string[]): Promise<Gathered> {
  if (path === "-") return { files: [named(path)], skipped: NONE, unreadable: [] };
  const stats = statOrNull(path);
  if (stats?.isDirectory()) return ofFolder(path, exclude);
  if (stats !== null) return { files: [named(path)], skipped: NONE, unreadable: [] };
  if (fastGlob.isDynamicPattern(toSlashes(path))) return ofGlob(path, exclude);
  throw new ReformError("E_NOT_FOUND", `${path}: no such file or folder`, "expected a file, a folder, a glob or -");
}

function inOrder(files: readonly InputFile[]): readonly InputFile[] {
  const once = new Map<string, InputFile>();
  for (const file of files) {
    const place = file.path === "-" ? "-" : resolve(file.path);
    if (!once.has(place)) once.set(place, file);
  }
  return [...once.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function sum(skipped: readonly Skipped[]): Skipped {
  const total = { ...NONE };
  for (const one of skipped) {
    for (const why of Object.keys(total) as (keyof Skipped)[]) total[why] += one[why];
  }
  return total;
}

/** Throws `E_NOT_FOUND` where an argument names nothing. */
export async function selectFiles(request: FileRequest): Promise<FileSelection> {
  const gathered: Gathered[] = [];
  for (const path of request.paths) gathered.push(await ofArgument(path, request.exclude));
  const files = [...gathered.flatMap((it) => it.files), ...request.listed.map(named)];
  const [first] = request.paths;
  return {
    files: inOrder(files),
    skipped: sum(gathered.map((it) => it.skipped)),
    unreadable: gathered.flatMap((it) => it.unreadable),
    single: request.paths.length === 1 && request.listed.length === 0 && files.length === 1 && files[0]?.path === first,
  };
}
