import { type Stats, statSync } from "node:fs";
import { ReformError } from "../errors.js";

const NOT_THERE = new Set(["ENOENT", "ENOTDIR"]);

/** What stands at a path; null where nothing does, also where a part of the path is a file. */
export function statOrNull(path: string): Stats | null {
  try {
    return statSync(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    if (NOT_THERE.has(code)) return null;
    const hint = "check who may read it, and the folders on the way";
    throw new ReformError("E_UNREADABLE", `${path}: cannot be looked at (${code})`, hint, { cause: error });
  }
}
