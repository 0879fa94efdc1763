import { type Dirent, readdir } from "node:fs";
import { basename, extname } from "node:path";
import fastGlob from "fast-glob";
import type { Skipped } from "./input-file.js";

/** Endings that are read when a folder or a glob is searched. */
export const KNOWN_ENDINGS: ReadonlySet<string> = new Set([".txt", ".md"]);

export interface Found {
  /** Relative to the folder, or as the glob gives them. */
  readonly paths: readonly string[];
  readonly skipped: Skipped;
  readonly unreadable: readonly string[];
}

type ReaddirCallback = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

type Verdict = "read" | keyof Skipped;

function judge(path: string, isLink: boolean): Verdict {
  const name = basename(path);
  if (name.startsWith("~$")) return "lock";
  if (name.startsWith(".")) return "dot";
  if (isLink) return "link";
  return KNOWN_ENDINGS.has(extname(name).toLowerCase()) ? "read" : "type";
}

/** A folder that may not be opened is told of, and the search goes on. */
function readdirOrNote(unreadable: string[]): fastGlob.FileSystemAdapter["readdir"] {
  const noted = (path: string, options: { withFileTypes: true }, callback: ReaddirCallback): void => {
    readdir(path, options, (error, entries) => {
      if (error === null || error.code === "ENOENT") return callback(error, entries);
      unreadable.push(path);
      callback(null, []);
    });
  };
  // fast-glob asks for entries with their types only.
  return noted as unknown as fastGlob.FileSystemAdapter["readdir"];
}

/** The files under `folder` that match one of the patterns, those of a known type; links are not followed. */
export async function searchFolder(
  patterns: readonly string[],
  folder: string,
  exclude: readonly string[],
): Promise<Found> {
  const unreadable: string[] = [];
  const entries = await fastGlob.glob([...patterns], {
    cwd: folder,
    dot: true,
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
    ignore: ["**/.*/*", ...exclude],
    fs: { readdir: readdirOrNote(unreadable) },
  });
  const skipped = { dot: 0, lock: 0, type: 0, link: 0 };
  const paths: string[] = [];
  for (const { path, dirent } of entries) {
    const isDotFolder = dirent.isDirectory() && basename(path).startsWith(".");
    if (dirent.isDirectory() && !isDotFolder) continue;
    const verdict = judge(path, dirent.isSymbolicLink());
    if (verdict === "read") paths.push(path);
    else skipped[verdict] += 1;
  }
  return { paths, skipped, unreadable };
}
