import { builtInCatalogue, compareRuns, differenceTable, differenceText, type FigureDocument } from "../../commands.js";
import { askedCatalogue } from "../catalogue.js";
import { complain } from "../complain.js";
import { EXIT } from "../exit-code.js";
import { eachDocument } from "../figure-source.js";
import { toEncoding, toJobs, toYear, usage } from "../resolve.js";
import { type ColorChoice, createPaint } from "../terminal.js";
import type { Typed } from "../typed.js";
import { openTable, openText } from "../write-table.js";

type Side = { readonly documents: readonly FigureDocument[]; readonly failed: number };

export async function run(typed: Typed): Promise<number> {
  const [a, b, ...more] = typed.words;
  if (a === undefined || b === undefined || more.length > 0) {
    throw usage(`${typed.words.length} inputs`, "expected two: reform-extract diff old.json new.json");
  }
  const paint = createPaint((typed.value("color") ?? "auto") as ColorChoice, process.stderr);
  const out = typed.value("out") ?? "";
  const byEnding = /\.csv$/i.test(out) ? "csv" : /\.json$/i.test(out) ? "json" : "text";
  const format = typed.value("format") ?? byEnding;
  const writeTable = format === "csv" ? openTable(typed, "csv") : null;
  const writeText = openText(typed);
  const asked = await askedCatalogue(typed);
  const catalogue = asked ?? builtInCatalogue;
  const side = async (word: string): Promise<Side> => {
    const documents: FigureDocument[] = [];
    const options = {
      encoding: toEncoding(typed.value("encoding")),
      year: toYear(typed.value("year")),
      segmenter: (typed.value("segmenter") ?? "auto") as "auto" | "nodejieba" | "node-rs",
      lexicon: typed.lexicon,
      catalogue: asked,
    };
    const request = {
      words: [word],
      listed: [],
      exclude: typed.values("exclude"),
      options,
      jobs: (files: number) => toJobs(typed.value("jobs"), files),
      onFailure: (message: string, hint: string) => complain(message, hint, paint),
    };
    const { failed } = await eachDocument(request, (document) => documents.push(document));
    return { documents, failed };
  };
  const before = await side(a);
  const after = await side(b);
  const by = (typed.value("by") ?? "auto") as "auto" | "key" | "indicator";
  const comparison = compareRuns(before.documents, after.documents, { catalogue, by });
  if (writeTable !== null) await writeTable(differenceTable(comparison, catalogue));
  else await writeText(format === "json" ? `${JSON.stringify(comparison, null, 2)}\n` : differenceText(comparison));
  return before.failed + after.failed > 0 ? EXIT.someFailed : EXIT.done;
}
