import { readFileSync, statSync } from "node:fs";
import { ReformError } from "../errors.js";

/** The largest file that is read, in bytes. */
export const maximumBytes = 200 * 1024 * 1024;

/** A path in, the file's bytes out; what the file system says against it becomes a ReformError. */
export function readBytes(path: string): Uint8Array {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) {
      throw new ReformError(
        "E_UNREADABLE",
        `${path}: this is a folder`,
        "Name a file of it, or the folder as an input.",
      );
    }
    if (stat.size > maximumBytes) {
      const megabytes = Math.ceil(stat.size / 1024 / 1024);
      throw new ReformError("E_UNREADABLE", `${path}: ${megabytes} MB are too many`, "Split it; the limit is 200 MB.");
    }
    return readFileSync(path);
  } catch (error) {
    throw error instanceof ReformError ? error : unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): ReformError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const cause = { cause: error };
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return new ReformError("E_NOT_FOUND", `${path}: there is no such file`, "Check the path.", cause);
    case "EACCES":
    case "EPERM":
      return new ReformError(
        "E_UNREADABLE",
        `${path}: no permission to read it`,
        "Check who may read the file.",
        cause,
      );
    case "EISDIR":
      return new ReformError("E_UNREADABLE", `${path}: this is a folder`, "Name a file.", cause);
    default:
      return new ReformError(
        "E_UNREADABLE",
        `${path}: it cannot be read (${code || String(error)})`,
        "Try again.",
        cause,
      );
  }
}
