// In: the loaded report, its outline and profile. Out: every figure as it is written, in reading order.
import type { Outline } from "../model/outline.js";
import type { Profile } from "../model/profile.js";
import type { Quantity } from "../model/quantity.js";
import type { Segmenter } from "../model/segmenter.js";
import type { SourceDocument } from "../model/source.js";
import type { Span } from "../model/span.js";
import type { Warning } from "../model/warning.js";
import { nextCandidate } from "./candidate.js";
import { standsAlone } from "./dispatch.js";
import { builtInGrammar, type Grammar } from "./grammar.js";
import { dropLoneOnes } from "./lone-one.js";
import { toQuantity } from "./produce.js";
import type { Reading, Rule, TraceEvent, Veto } from "./rule.js";
import { orderOf } from "./rule-set.js";
import { shareQualifiers } from "./shared-qualifier.js";
import { createView, type View } from "./view.js";

export interface Recognized {
  readonly quantities: readonly Quantity[];
  readonly warnings: readonly Warning[];
}

interface Candidate {
  readonly rule: Rule;
  readonly readings: readonly Reading[];
  readonly end: number;
}

type Trace = (event: TraceEvent) => void;

const NONE: readonly Candidate[] = [];

function candidatesAt(view: View, at: number, { planAt }: Grammar): readonly Candidate[] {
  const { reads, rules } = planAt(view, at);
  let found: Candidate[] | null = null;
  for (let index = 0; index < reads.length; index++) {
    const read = reads[index]?.(view, at);
    if (!read) continue;
    const readings = "length" in read ? read : [read];
    const first = readings[0];
    const last = readings[readings.length - 1];
    const rule = first && rules[index]?.find(({ kind }) => kind === first.kind);
    if (!rule || !last) continue;
    const candidate = { rule, readings, end: Math.max(last.end, first.until) };
    if (found) found.push(candidate);
    else found = [candidate];
  }
  if (found && found.length > 1) found.sort((a, b) => b.end - a.end || orderOf(a.rule) - orderOf(b.rule));
  return found ?? NONE;
}

function vetoOf(vetoes: readonly Veto[], view: View, reading: Reading): Veto | null {
  for (const veto of vetoes) if (veto.applies(view, reading)) return veto;
  return null;
}

/** The longest valid reading; list order decides between equals. */
function choose(
  view: View,
  candidates: readonly Candidate[],
  vetoes: readonly Veto[],
  trace: Trace | undefined,
): Candidate | null {
  let winner: Candidate | null = null;
  for (const candidate of candidates) {
    const { rule, readings } = candidate;
    const first = readings[0];
    if (!first) continue;
    if (winner) {
      trace?.({
        span: { start: first.start, end: candidate.end },
        rule: rule.id,
        outcome: "shorter",
        why: winner.rule.id,
      });
      continue;
    }
    const veto = vetoOf(vetoes, view, first);
    if (veto)
      trace?.({ span: { start: first.start, end: candidate.end }, rule: rule.id, outcome: "vetoed", why: veto.id });
    else winner = candidate;
    if (winner && !trace) break;
  }
  return winner;
}

/** The stretches that are not prose: title, furniture and tables. */
function unread(source: SourceDocument, outline: Outline): readonly Span[] {
  const spans: Span[] = [
    ...outline.furniture,
    ...source.blocks.filter((block) => block.kind === "table").map((b) => b.span),
  ];
  if (outline.title) spans.push(outline.title);
  return spans.sort((a, b) => a.start - b.start);
}

function tableWarnings(source: SourceDocument): Warning[] {
  return source.blocks
    .filter((block) => block.kind === "table" && /\d/.test(source.folded.slice(block.span.start, block.span.end)))
    .map((block) => ({ code: "table-unread", message: "the figures of this table were not read", span: block.span }));
}

/** `trace`, where given, is told of every reading that won or lost, and why. */
export function recognize(
  source: SourceDocument,
  outline: Outline,
  profile: Profile,
  segmenter: Segmenter,
  trace?: Trace,
  grammar: Grammar = builtInGrammar,
): Recognized {
  const view = createView(source, outline, profile, segmenter, grammar.units);
  const skipped = unread(source, outline);
  const headings = outline.sections.map((section) => section.headingSpan);
  const quantities: Quantity[] = [];
  const warnings: Warning[] = tableWarnings(source);
  let nextSkipped = 0;
  let nextHeading = 0;
  let from = 0;
  for (let at = nextCandidate(view.text, 0); at >= 0; at = nextCandidate(view.text, from)) {
    while ((skipped[nextSkipped]?.end ?? Number.POSITIVE_INFINITY) <= at) nextSkipped++;
    const skip = skipped[nextSkipped];
    if (skip && skip.start <= at) {
      from = Math.max(skip.end, at + 1);
      continue;
    }
    while ((headings[nextHeading]?.end ?? Number.POSITIVE_INFINITY) <= at) nextHeading++;
    const inHeading = (headings[nextHeading]?.start ?? Number.POSITIVE_INFINITY) <= at;
    const chosen = choose(view, candidatesAt(view, at, grammar), grammar.vetoes, trace);
    if (!chosen) {
      from = standsAlone(view.text, at) ? at + 1 : Math.max(at + 1, view.numeralAt(at)?.end ?? 0);
      continue;
    }
    from = chosen.end;
    for (const reading of chosen.readings) {
      if (inHeading && reading.kind === "date") continue;
      const quantity = toQuantity(view, chosen.rule, reading);
      if (!quantity) {
        trace?.({
          span: { start: reading.start, end: reading.end },
          rule: chosen.rule.id,
          outcome: "vetoed",
          why: "veto/bare",
        });
        continue;
      }
      trace?.({ span: quantity.span, rule: chosen.rule.id, outcome: "won", why: null });
      quantities.push(quantity);
      if (reading.warning) warnings.push({ ...reading.warning, span: quantity.span });
    }
  }
  return { quantities: shareQualifiers(view.text, dropLoneOnes(view.text, quantities)), warnings };
}
