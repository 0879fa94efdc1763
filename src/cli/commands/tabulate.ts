import { builtInCatalogue, type Catalogue, createPanel, type PlaceMap, readPlaceMap } from "../../commands.js";
import { askedCatalogue, readSetting } from "../catalogue.js";
import { complain } from "../complain.js";
import { EXIT } from "../exit-code.js";
import { eachDocument } from "../figure-source.js";
import { nearest, readList, toEncoding, toJobs, toPaths, toYear, usage } from "../resolve.js";
import { type ColorChoice, createPaint } from "../terminal.js";
import type { Typed } from "../typed.js";
import { counted } from "../wording.js";
import { openTable } from "../write-table.js";

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

export async function run(typed: Typed): Promise<number> {
  const paint = createPaint((typed.value("color") ?? "auto") as ColorChoice, process.stderr);
  if (typed.flag("wide") && typed.flag("long")) throw usage("--wide and --long", "expected one of them");
  const list = typed.value("filesFrom");
  if (typed.words.length === 0 && list === null) {
    throw usage("no input", "expected reports, folders or results: reform-extract tabulate metrics.jsonl");
  }
  const write = openTable(typed, typed.value("format"));
  const asked = await askedCatalogue(typed);
  const catalogue = asked ?? builtInCatalogue;
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
        lexicon: typed.lexicon,
        catalogue: asked,
      },
      jobs: (files) => toJobs(jobs, files),
      onFailure: (message, hint) => complain(message, hint, paint),
    },
    panel.add,
  );
  const table = panel.table();
  await write(table);
  if (!typed.flag("quiet")) {
    const size = `${counted(table.rows.length, "row")}, ${counted(table.columns.length, "column")}`;
    process.stderr.write(`${counted(documents, "document")} · ${size}\n`);
  }
  return failed > 0 ? EXIT.someFailed : EXIT.done;
}
