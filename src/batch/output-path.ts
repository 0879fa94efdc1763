import { existsSync, realpathSync } from "node:fs";
import { dirname, join, posix, relative, resolve } from "node:path";
import { ReformError } from "../errors.js";
import type { InputFile } from "./input-file.js";
import { statOrNull } from "./stat-or-null.js";

/** Where the output goes: standard output, one file, or a folder with one file an input. */
export type Destination =
  | { readonly to: "stdout" }
  | { readonly to: "file"; readonly path: string; readonly device: boolean }
  | { readonly to: "folder"; readonly path: string };

/** A name without an ending is a folder, as is what ends in a slash or is one already. */
export function destinationOf(out: string): Destination {
  if (out === "-" || out === "/dev/stdout") return { to: "stdout" };
  const stats = statOrNull(out);
  const named = /[\\/]$/.test(out) || !posix.basename(out).slice(1).includes(".");
  if (stats?.isDirectory()) return { to: "folder", path: out };
  if (stats === null) return named ? { to: "folder", path: out } : { to: "file", path: out, device: false };
  if (named && stats.isFile()) {
    const hint = "expected a folder, or a file with an ending such as metrics.csv";
    throw new ReformError("E_OUTPUT", `${out}: is a file`, hint);
  }
  return { to: "file", path: out, device: !stats.isFile() };
}

/** The input's path under the output folder: no part of it leads out of the folder. */
export function pathInFolder(folder: string, file: InputFile, ending: string): string {
  const name = file.path === "-" ? "stdin" : file.name;
  const parts = name.split(/[\\/]/).filter((part) => part !== "" && part !== "." && part !== "..");
  const safe = parts.map((part) => part.replace(/^([A-Za-z]):/, "$1_"));
  return join(folder, `${safe.join("/")}${ending}`);
}

/** The link that leads from one file to another. */
export function wayBetween(from: string, to: string): string {
  return relative(dirname(from), to).split(/[\\/]/).map(encodeURIComponent).join("/");
}

function realPlace(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}

/** Throws `E_OUTPUT` where an output would overwrite an input, or two outputs each other. */
export function checkOutputs(outputs: readonly string[], inputs: readonly InputFile[]): void {
  const read = new Set(inputs.filter((file) => file.path !== "-").map((file) => realPlace(file.path)));
  const written = new Set<string>();
  for (const output of outputs) {
    const place = realPlace(output);
    if (read.has(place)) throw new ReformError("E_OUTPUT", `${output}: is one of the inputs`, "expected another -o");
    if (written.has(place)) {
      const hint = "name the folder above both, so that their paths differ";
      throw new ReformError("E_OUTPUT", `${output}: two inputs would be written there`, hint);
    }
    written.add(place);
  }
}
