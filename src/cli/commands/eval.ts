import {
  descriptorSink,
  evaluate,
  missLines,
  missText,
  selectFiles,
  summaryJson,
  summaryTable,
} from "../../commands.js";
import type { SegmenterChoice } from "../../index.js";
import { complain } from "../complain.js";
import { EXIT } from "../exit-code.js";
import { toEncoding, toYear, usage } from "../resolve.js";
import { type ColorChoice, createPaint } from "../terminal.js";
import type { Typed } from "../typed.js";

function toShare(flag: string, typed: string | null): number | null {
  if (typed === null) return null;
  const share = Number(typed);
  if (/^[01]?\.?\d*$/.test(typed) && typed !== "" && share <= 1) return share;
  throw usage(`${flag} ${typed}: is no share`, "expected a number from 0 to 1, such as 0.97");
}

export async function run(typed: Typed): Promise<number> {
  const paint = createPaint((typed.value("color") ?? "auto") as ColorChoice, process.stderr);
  const gold = typed.value("gold");
  if (gold === null) throw usage("no gold", "expected --gold with the folder of the gold files");
  if (typed.words.length === 0) throw usage("no input", "expected reports, or what extract wrote of them");
  const least = toShare("--min-f1", typed.value("minF1"));
  const options = {
    encoding: toEncoding(typed.value("encoding")),
    year: toYear(typed.value("year")),
    segmenter: (typed.value("segmenter") ?? "auto") as SegmenterChoice,
    lexicon: typed.lexicon,
  };
  const { files } = await selectFiles({ paths: typed.words, listed: [], exclude: typed.values("exclude") });
  const evaluation = evaluate({ gold, files, reports: typed.value("reports"), options });
  const misses = typed.flag("misses");
  const said =
    typed.value("format") === "json"
      ? summaryJson(evaluation, misses)
      : summaryTable(evaluation) +
        (misses
          ? `\n${missLines(evaluation)
              .map((miss) => `${missText(miss)}\n`)
              .join("")}`
          : "");
  await descriptorSink(1, "standard output").write(said);
  const { failures, ungolded, unread, f1 } = evaluation;
  if (!typed.flag("quiet")) {
    for (const path of ungolded) process.stderr.write(`${paint.yellow("note")}: ${path} has no gold file\n`);
    for (const name of unread) process.stderr.write(`${paint.yellow("note")}: the report of ${name} was not given\n`);
  }
  for (const { message, hint } of failures) complain(message, hint, paint);
  const low = least !== null && f1 < least;
  if (low)
    complain(
      `F1 is ${f1.toFixed(4)}, expected at least ${least} (--min-f1)`,
      "--misses lists the rows behind it",
      paint,
    );
  return failures.length > 0 ? EXIT.someFailed : low ? EXIT.gate : EXIT.done;
}
