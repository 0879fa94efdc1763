import { readFileSync } from "node:fs";
import {
  builtInCatalogue,
  type Catalogue,
  createPanel,
  descriptorSink,
  destinationOf,
  fileSink,
  type PlaceMap,
  readCatalogue,
  readPlaceMap,
  type Table,
  tableFormats,
} from "../../commands.js";
import { ReformError } from "../../index.js";
import { complain } from "../complain.js";
import { EXIT } from "../exit-code.js";
import { eachDocument } from "../figure-source.js";
import { nearest, readList, toEncoding, toJobs, toPaths, toYear, usage } from "../resolve.js";
import { type ColorChoice, createPaint } from "../terminal.js";
import type { Typed } from "../typed.js";
import { counted } from "../wording.js";

function readSetting(flag: string, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new ReformError("E_NOT_FOUND", `${path}: cannot be read`, `expected a file (${flag})`, { cause: error });
  }
}

/** The catalogue that `--catalogue` makes of the built-in one. */
export async function catalogueOf(typed: Typed): Promise<Catalogue> {
  const path = typed.value("catalogue");
  return path === null ? builtInCatalogue : readCatalogue(path, readSetting("--catalogue", path));
}

function placesOf(typed: Typed): PlaceMap | null {
  const path = typed.value("map");
  return path === null ? null : readPlaceMap(path, readSetting("--map", path));
}

function indicatorsOf(typed: Typed, catalogue: Catalogue): readonly string[] | null {
  const asked = typed.value("indicators");
  if (asked === null) return null;
  const ids = catalogue.map(({ id }) => id);
  return asked.split(",").map((word) => {
    const name = word.trim();
    const found = catalogue.find((it) => it.id === name || it.name === name || it.aliases.includes(name));
    if (found !== undefined) return found.id;
    const near = nearest(name, [...ids, ...catalogue.map((it) => it.name)]);
    const meant = near === null ? "" : `; did you mean ${near}?`;
    throw usage(`--indicators: no indicator is called ${name}${meant}`, "expected ids or names of the catalogue");
  });
}

/** Writes a table to where `--out` says, in the format that `--format` or the ending names. */
export async function writeTable(table: Table, typed: Typed, formatName: string | null): Promise<void> {
  const destination = destinationOf(typed.value("out") ?? "-");
  if (destination.to === "folder") throw usage(`--out ${destination.path}: is a folder`, "expected a file: panel.csv");
  const path = destination.to === "file" ? destination.path : null;
  const byEnding = tableFormats.find(({ endings }) => endings.some((ending) => path?.toLowerCase().endsWith(ending)));
  const format = tableFormats.find(({ name }) => name === formatName) ?? (formatName === null ? byEnding : undefined);
  const chosen = format ?? (path === null ? tableFormats[0] : undefined);
  if (chosen === undefined) {
    const endings = tableFormats.flatMap((it) => it.endings).join(", ");
    throw usage(`--out ${path}: its ending names no format`, `expected ${endings}, or --format`);
  }
  const content = await chosen.write(table, { labels: typed.value("labels") as "en" | "zh" | null });
  const sink = path === null ? descriptorSink(1, "standard output") : fileSink(path);
  try {
    await sink.write(content);
    sink.commit();
  } catch (error) {
    sink.discard();
    throw error;
  }
}

export async function run(typed: Typed): Promise<number> {
  const paint = createPaint((typed.value("color") ?? "auto") as ColorChoice, process.stderr);
  if (typed.flag("wide") && typed.flag("long")) throw usage("--wide and --long", "expected one of them");
  const list = typed.value("filesFrom");
  if (typed.words.length === 0 && list === null) {
    throw usage("no input", "expected reports, folders or results: reform-extract tabulate metrics.jsonl");
  }
  const catalogue = await catalogueOf(typed);
  const panel = createPanel({
    catalogue,
    shape: typed.flag("long") ? "long" : "wide",
    indicators: indicatorsOf(typed, catalogue),
    places: placesOf(typed),
  });
  const jobs = typed.value("jobs");
  const { documents, failed } = await eachDocument(
    {
      words: typed.words,
      listed: list === null ? [] : toPaths(readList(list)),
      exclude: typed.values("exclude"),
      options: {
        encoding: toEncoding(typed.value("encoding")),
        year: toYear(typed.value("year")),
        segmenter: (typed.value("segmenter") ?? "auto") as "auto" | "nodejieba" | "node-rs",
        catalogue,
      },
      jobs: (files) => toJobs(jobs, files),
      onFailure: (message, hint) => complain(message, hint, paint),
    },
    panel.add,
  );
  const table = panel.table();
  await writeTable(table, typed, typed.value("format"));
  if (!typed.flag("quiet")) {
    const size = `${counted(table.rows.length, "row")}, ${counted(table.columns.length, "column")}`;
    process.stderr.write(`${counted(documents, "document")} · ${size}\n`);
  }
  return failed > 0 ? EXIT.someFailed : EXIT.done;
}
