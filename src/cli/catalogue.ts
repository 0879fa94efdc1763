import { readFileSync } from "node:fs";
import { type Catalogue, readCatalogue } from "../commands.js";
import { ReformError } from "../index.js";
import type { Typed } from "./typed.js";

/** The text of a file that an option names. */
export function readSetting(flag: string, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new ReformError("E_NOT_FOUND", `${path}: cannot be read`, `expected a file (${flag})`, { cause: error });
  }
}

/** The catalogue that `--catalogue` makes of the built-in one; null where nobody asks for another. */
export async function askedCatalogue(typed: Typed): Promise<Catalogue | null> {
  const path = typed.value("catalogue");
  return path === null ? null : readCatalogue(path, readSetting("--catalogue", path));
}
