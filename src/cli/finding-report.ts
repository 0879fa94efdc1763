import type { ChalkInstance } from "chalk";
import type { ExtractedFinding, Extraction } from "../index.js";
import { counted } from "./wording.js";

/** The worst first. */
export const VERDICTS = ["inconsistent", "uncertain", "rounding", "consistent"] as const;

type Verdict = ExtractedFinding["verdict"];

/** What was found in one file, as it is shown. */
export interface FileFindings {
  readonly path: string;
  readonly document: Extraction;
  readonly findings: readonly ExtractedFinding[];
}

const BEFORE = 40;
const BEHIND = 24;
const WIDEST_GAP = 60;
const KEPT = 20;

function colourOf(verdict: Verdict, paint: ChalkInstance): ChalkInstance {
  if (verdict === "inconsistent") return paint.red;
  if (verdict === "uncertain") return paint.yellow;
  return verdict === "rounding" ? paint.cyan : paint.green;
}

/** Words between two operands: a long way is cut in its middle. */
function shortened(words: string): string {
  return words.length <= WIDEST_GAP ? words : `${words.slice(0, KEPT)} … ${words.slice(-KEPT)}`;
}

/** The operands among their words, on one line; marked by colour, or by brackets where there is none. */
export function quotation({ document, metrics }: Extraction, finding: ExtractedFinding, paint: ChalkInstance): string {
  const text = document.text ?? "";
  const spans = [...finding.spans].sort((a, b) => a.start - b.start);
  const [first] = spans;
  const last = spans[spans.length - 1];
  if (first === undefined || last === undefined) return "";
  const sentences = metrics.filter(({ id }) => finding.metrics.includes(id)).map(({ sentence }) => sentence.span);
  const start = Math.max(first.start - BEFORE, Math.min(first.start, ...sentences.map((sentence) => sentence.start)));
  const end = Math.min(last.end + BEHIND, Math.max(last.end, ...sentences.map((sentence) => sentence.end)));
  const mark = paint.level > 0 ? colourOf(finding.verdict, paint).underline : (words: string) => `[${words}]`;
  let quoted = "";
  let at = start;
  for (const span of spans) {
    if (span.start < at && quoted !== "") continue;
    const between = text.slice(at, span.start);
    quoted += (quoted === "" ? between : shortened(between)) + mark(text.slice(span.start, span.end));
    at = span.end;
  }
  quoted += text.slice(at, end);
  return quoted.replace(/\s+/g, " ").trim();
}

/** `file:line:column check message`, and the words it was read from. */
export function findingText(file: FileFindings, paint: ChalkInstance): string {
  const lines = file.findings.map((finding) => {
    const { line = 1, column = 1 } = finding.spans[0] ?? {};
    const colour = colourOf(finding.verdict, paint);
    const place = `${paint.bold(file.path)}:${line}:${column}`;
    const head = `${place} ${colour(finding.check)} ${finding.message} ${paint.dim(`(${finding.verdict})`)}`;
    return `${head}\n    ${quotation(file.document, finding, paint)}\n`;
  });
  return lines.length === 0 ? "" : `${lines.join("")}\n`;
}

const LEVELS: Readonly<Record<Verdict, string>> = {
  inconsistent: "error",
  uncertain: "warning",
  rounding: "notice",
  consistent: "notice",
};

const escaped = (words: string): string => words.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapedProperty = (words: string): string => escaped(words).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** Workflow commands, which a forge shows beside the lines. */
export function findingCommands({ path, findings }: FileFindings): string {
  return findings
    .map(({ check, verdict, message, spans }) => {
      const { line = 1, column = 1 } = spans[0] ?? {};
      const place = `file=${escapedProperty(path)},line=${line},col=${column},title=${escapedProperty(check)}`;
      return `::${LEVELS[verdict]} ${place}::${escaped(message)}\n`;
    })
    .join("");
}

/** How many of each sort, for people. */
export function findingSummary(counts: ReadonlyMap<Verdict, number>, files: number, known: number): string {
  const found = VERDICTS.filter((verdict) => (counts.get(verdict) ?? 0) > 0).map(
    (verdict) => `${counts.get(verdict) ?? 0} ${verdict}`,
  );
  const said = found.length === 0 ? "nothing to check" : found.join(", ");
  return `${counted(files, "file")}: ${said}${known > 0 ? ` (${known} known from the baseline)` : ""}`;
}
