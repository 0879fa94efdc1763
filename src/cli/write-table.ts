import { descriptorSink, destinationOf, fileSink, type Table, tableFormats } from "../commands.js";
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
  return destination.to === "file" ? destination.path : null;
}

/** Writes a text to where `--out` says. */
export async function writeText(text: string, typed: Typed): Promise<void> {
  await writeAll(text, placeOf(typed));
}

/** Writes a table to where `--out` says, in the format that `--format` or the ending names. */
export async function writeTable(table: Table, typed: Typed, formatName: string | null): Promise<void> {
  const path = placeOf(typed);
  const byEnding = tableFormats.find(({ endings }) => endings.some((ending) => path?.toLowerCase().endsWith(ending)));
  const format = tableFormats.find(({ name }) => name === formatName) ?? (formatName === null ? byEnding : undefined);
  const chosen = format ?? (path === null ? tableFormats[0] : undefined);
  if (chosen === undefined) {
    const endings = tableFormats.flatMap((it) => it.endings).join(", ");
    throw usage(`--out ${path}: its ending names no format`, `expected ${endings}, or --format`);
  }
  const content = await chosen.write(table, { labels: typed.value("labels") as "en" | "zh" | null });
  await writeAll(content, path);
}
