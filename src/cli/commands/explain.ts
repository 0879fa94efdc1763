import { descriptorSink, explainLine } from "../../commands.js";
import type { SegmenterChoice } from "../../index.js";
import { EXIT } from "../exit-code.js";
import { toEncoding, toYear, usage } from "../resolve.js";
import { type ColorChoice, createPaint } from "../terminal.js";
import type { Typed } from "../typed.js";

const PLACE = /^(.+):(\d+)$/;

export async function run(typed: Typed): Promise<number> {
  const paint = createPaint((typed.value("color") ?? "auto") as ColorChoice, process.stdout);
  const [word = ""] = typed.words;
  const place = PLACE.exec(word);
  if (place === null) throw usage(`${word}: names no line`, "expected FILE:LINE, such as report.txt:12");
  const explained = explainLine(place[1] ?? "", Number(place[2]), {
    encoding: toEncoding(typed.value("encoding")),
    year: toYear(typed.value("year")),
    segmenter: (typed.value("segmenter") ?? "auto") as SegmenterChoice,
    lexicon: typed.lexicon,
  });
  const marks = { won: paint.green("+"), shorter: paint.dim("·"), vetoed: paint.red("-") };
  const lines = explained.events.map(({ outcome, text, column, rule, why, meaning }) => {
    const because =
      outcome === "won" ? (meaning ?? "") : outcome === "shorter" ? `lost to ${why}` : `refused by ${why}`;
    return `${marks[outcome]} ${String(column).padStart(4)}  ${paint.bold(text)}  ${rule}${because === "" ? "" : `  ${paint.dim(because)}`}`;
  });
  const body = lines.length === 0 ? paint.dim("nothing on this line looked like a figure") : lines.join("\n");
  await descriptorSink(1, "standard output").write(`${explained.text}\n${body}\n`);
  return EXIT.done;
}
