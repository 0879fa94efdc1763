import { resolve } from "node:path";
import { descriptorSink, destinationOf, fileSink, type Table, tableFormats } from "../commands.js";
import { ReformError } from "../index.js";
import { usage } from "./resolve.js";
import type { Typed } from "./typed.js";

async function writeAll(content: string | Uint8Array, path: string | null): Promise<void> {
  const sink = path === null ? descriptorSink(1, "standard output") : fileSink(path);
  try {
    await sink.write(content);
    sink.commit();
  } catch (error) {
    sink.discard();
    throw error;
  }
}

function placeOf(typed: Typed): string | null {
  const destination = destinationOf(typed.value("out") ?? "-");
  if (destination.to === "folder") throw usage(`--out ${destination.path}: is a folder`, "expected a file: panel.csv");
  if (destination.to === "stdout") return null;
  const { path } = destination;
  if (typed.words.some((word) => word !== "-" && resolve(word) === resolve(path))) {
    throw new ReformError("E_OUTPUT", `${path}: is one of the inputs`, "expected another -o");
  }
  return path;
}

/** Where a text goes, settled before anything is read. */
export function openText(typed: Typed): (text: string) => Promise<void> {
  const path = placeOf(typed);
  return (text) => writeAll(text, path);
}

/** Where a table goes and in which format, as `--format` or the ending of `--out` names it; settled before anything is read. */
export function openTable(typed: Typed, asked: string | null): (table: Table) => Promise<void> {
  const path = placeOf(typed);
  const ended = tableFormats.find(({ endings }) => endings.some((ending) => path?.toLowerCase().endsWith(ending)));
  const named = tableFormats.find(({ name }) => name === asked);
  const format = named ?? (asked === null ? ended : undefined) ?? (path === null ? tableFormats[0] : undefined);
  if (format === undefined) {
    const endings = tableFormats.flatMap((it) => it.endings).join(", ");
    throw usage(`--out ${path}: its ending names no format`, `expected ${endings}, or --format`);
  }
  const labels = typed.value("labels") as "en" | "zh" | null;
  return async (table) => writeAll(await format.write(table, { labels }), path);
}
