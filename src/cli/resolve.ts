import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { closest, distance } from "fastest-levenshtein";
import { encodingNamed, encodingNames } from "../commands.js";
import { type Kind, ReformError } from "../index.js";

const KINDS: readonly Kind[] = ["amount", "percentage", "count", "measure", "date"];

/** Fewer files than this are read before threads would be ready. */
const FILES_WORTH_THREADS = 32;
const MOST_JOBS = 64;
const NEAR = 3;

export function usage(message: string, hint: string): ReformError {
  return new ReformError("E_USAGE", message, hint);
}

export function nearest(word: string, names: readonly string[]): string | null {
  const name = closest(word, [...names]);
  return distance(word, name) <= NEAR ? name : null;
}

function suggestion(word: string, names: readonly string[]): string {
  const near = nearest(word, names);
  return near === null ? "" : `; did you mean ${near}?`;
}

export function toKinds(typed: string | null): readonly Kind[] | null {
  if (typed === null) return null;
  const words = typed.split(",").map((word) => word.trim());
  for (const word of words) {
    if ((KINDS as readonly string[]).includes(word)) continue;
    throw usage(
      `--kind ${typed}: no kind is called "${word}"${suggestion(word, KINDS)}`,
      `expected ${KINDS.join(", ")}`,
    );
  }
  return words as Kind[];
}

export function toYear(typed: string | null): { value: number; override: boolean } | null {
  if (typed === null) return null;
  if (!/^\d{4}!?$/.test(typed))
    throw usage(`--year ${typed}: is no year`, "expected four digits, with ! to override: 2023!");
  return { value: Number(typed.slice(0, 4)), override: typed.endsWith("!") };
}

export function toSection(typed: string | null): string | RegExp | null {
  const pattern = typed === null ? null : /^\/(.+)\/(i?)$/.exec(typed);
  if (pattern === null) return typed;
  try {
    return new RegExp(pattern[1] ?? "", `u${pattern[2] ?? ""}`);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw usage(`--section ${typed}: ${detail}`, "expected a regular expression between slashes");
  }
}

export function toEncoding(typed: string | null): string | null {
  if (typed === null) return null;
  const name = encodingNamed(typed);
  if (name !== null) return name;
  throw usage(
    `--encoding ${typed}: unknown${suggestion(typed, encodingNames)}`,
    `expected ${encodingNames.join(", ")}`,
  );
}

export function toCount(flag: string, typed: string | null, least: number): number | null {
  if (typed === null) return null;
  const count = Number(typed);
  if (/^\d+$/.test(typed) && count >= least && Number.isSafeInteger(count)) return count;
  throw usage(`${flag} ${typed}: is no such number`, `expected a whole number, ${least} or more`);
}

export function toJobs(typed: string | null, files: number): number {
  const asked = typed === "auto" ? null : toCount("--jobs", typed, 1);
  if (asked !== null) return Math.max(1, Math.min(asked, files, MOST_JOBS));
  return files < FILES_WORTH_THREADS ? 1 : Math.min(availableParallelism(), files, MOST_JOBS);
}

/** The paths of a list, one a line or divided by NUL (find -print0). */
export function toPaths(list: string): readonly string[] {
  return list.split(list.includes("\0") ? "\0" : /\r?\n/).filter((path) => path !== "");
}

export function readList(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new ReformError(
      "E_NOT_FOUND",
      `${path}: cannot be read`,
      "expected a file with one path a line (--files-from)",
    );
  }
}
