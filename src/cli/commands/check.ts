import {
  baselinePath,
  descriptorSink,
  type FileOutcome,
  type FileTask,
  formatNamed,
  type KnownFinding,
  knownFinding,
  readBaseline,
  runTasks,
  selectFiles,
  writeBaseline,
} from "../../commands.js";
import { type ExtractedFinding, type Extraction, ReformError, type SegmenterChoice } from "../../index.js";
import { complain } from "../complain.js";
import { EXIT } from "../exit-code.js";
import { findingCommands, findingSummary, findingText } from "../finding-report.js";
import { readList, toEncoding, toJobs, toPaths, toYear, usage } from "../resolve.js";
import { readStandardInput } from "../standard-input.js";
import { type ColorChoice, createPaint } from "../terminal.js";
import type { Typed } from "../typed.js";

type Verdict = ExtractedFinding["verdict"];

const FAILING: Readonly<Record<string, readonly Verdict[]>> = {
  never: [],
  inconsistent: ["inconsistent"],
  uncertain: ["inconsistent", "uncertain"],
};
const COMPARED = { labels: null, layout: "list" } as const;

async function gather(typed: Typed): Promise<{ tasks: FileTask[]; single: boolean; unreadable: readonly string[] }> {
  const list = typed.value("filesFrom");
  if (typed.words.length === 0 && list === null) {
    throw usage("no input", "expected files, folders, globs or - for standard input: reform-extract check reports/");
  }
  const wantsStdin = typed.words.includes("-");
  if (list === "-" && wantsStdin)
    throw usage("- is both a report and --files-from", "expected one of them to be a file");
  const input = list === "-" || wantsStdin ? await readStandardInput() : null;
  const listed =
    list === null ? [] : toPaths(list === "-" ? Buffer.from(input ?? []).toString("utf8") : readList(list));
  const { files, single, unreadable } = await selectFiles({
    paths: typed.words,
    listed,
    exclude: typed.values("exclude"),
  });
  const inJson = typed.value("format") === "json";
  const options = {
    encoding: toEncoding(typed.value("encoding")),
    year: toYear(typed.value("year")),
    segmenter: (typed.value("segmenter") ?? "auto") as SegmenterChoice,
    lexicon: typed.lexicon,
    withText: !inJson,
  };
  const write = single ? ({ labels: null, layout: "object" } as const) : COMPARED;
  const format = inJson ? ("json" as const) : ("jsonl" as const);
  const tasks = files.map((file) => ({
    file,
    bytes: file.path === "-" ? input : null,
    options,
    format,
    write,
    verbose: false,
  }));
  return { tasks, single, unreadable };
}

/** What is known, counted: a baseline that has a finding once accepts it once. */
function createFilter(known: readonly KnownFinding[]): (path: string, finding: ExtractedFinding) => boolean {
  const left = new Map<string, number>();
  const nameOf = (path: string, fingerprint: string): string => `${baselinePath(path)}\0${fingerprint}`;
  for (const { path, fingerprint } of known) {
    const name = nameOf(path, fingerprint);
    left.set(name, (left.get(name) ?? 0) + 1);
  }
  return (path, { fingerprint }) => {
    const name = nameOf(path, fingerprint);
    const count = left.get(name) ?? 0;
    if (count > 0) left.set(name, count - 1);
    return count === 0;
  };
}

function failOf(outcome: FileOutcome): void {
  if (outcome.fatal !== null) throw new ReformError(outcome.fatal.code, outcome.fatal.message, outcome.fatal.hint);
}

export async function run(typed: Typed): Promise<number> {
  const color = (typed.value("color") ?? "auto") as ColorChoice;
  const talk = createPaint(color, process.stderr);
  const paint = createPaint(color, process.stdout);
  const format = typed.value("format") ?? "text";
  const baseline = typed.value("baseline");
  const updates = typed.flag("updateBaseline");
  if (updates && baseline === null) throw usage("--update-baseline names no file", "expected --baseline FILE too");
  const failing = FAILING[typed.value("failOn") ?? "inconsistent"] ?? [];
  const isNew = createFilter(baseline === null || updates ? [] : readBaseline(baseline));
  const { tasks, single, unreadable } = await gather(typed);
  const json = formatNamed("json");
  const write = { labels: null, layout: single ? "object" : "list" } as const;
  const out = descriptorSink(1, "standard output");
  const shown: readonly Verdict[] = typed.flag("verbose")
    ? ["inconsistent", "uncertain", "rounding", "consistent"]
    : ["inconsistent", "uncertain", "rounding"];
  const counts = new Map<Verdict, number>();
  const accepted: KnownFinding[] = [];
  let failed = 0;
  let known = 0;
  let pieces = 0;
  if (format === "json") await out.write(json.head(write));
  for await (const outcome of runTasks(tasks, toJobs(typed.value("jobs"), tasks.length))) {
    failOf(outcome);
    if (format === "json") await out.write(pieces === 0 ? outcome.piece : json.separator + outcome.piece);
    pieces += 1;
    const { path, name } = outcome.file;
    if (outcome.failure !== null) {
      failed += 1;
      const { message, hint } = outcome.failure.error;
      complain(path + message.slice(name.length), hint, talk);
      continue;
    }
    const document = JSON.parse(outcome.piece) as Extraction;
    const findings: ExtractedFinding[] = [];
    for (const finding of document.findings) {
      if (finding.verdict !== "consistent" && !isNew(path, finding)) {
        known += 1;
        continue;
      }
      counts.set(finding.verdict, (counts.get(finding.verdict) ?? 0) + 1);
      if (finding.verdict !== "consistent") accepted.push(knownFinding(path, finding));
      if (shown.includes(finding.verdict)) findings.push(finding);
    }
    if (format === "text") await out.write(findingText({ path, document, findings }, paint));
    if (format === "github") await out.write(findingCommands({ path, document, findings }));
  }
  if (format === "json") await out.write(json.tail(write));
  for (const folder of unreadable) complain(`${folder}: this folder cannot be searched`, "check who may read it", talk);
  if (!typed.flag("quiet")) process.stderr.write(`${findingSummary(counts, pieces, known)}\n`);
  if (updates && baseline !== null) await writeBaseline(baseline, accepted);
  if (failed > 0 || unreadable.length > 0) return EXIT.someFailed;
  const gate = !updates && failing.some((verdict) => (counts.get(verdict) ?? 0) > 0);
  return gate ? EXIT.gate : EXIT.done;
}
