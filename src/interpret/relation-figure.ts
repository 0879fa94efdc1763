import type { Change, Comparison, Indicator, Relation, Status } from "../model/metric.js";
import type { Quantity } from "../model/quantity.js";
import type { InterpretContext } from "./context.js";

/** What interpret knows of the figures before it relates them; arrays aligned with `quantities`. */
export interface RelationDrafts {
  readonly indicators: readonly (Indicator | null)[];
  readonly statuses: readonly (Status | null)[];
  readonly changes: readonly (Change | null)[];
  readonly comparisons: readonly (Comparison | null)[];
}

/** A figure as relations see it. */
export interface Figure {
  readonly index: number;
  readonly quantity: Quantity;
  /** Its value for comparing; NaN where it has none. */
  readonly value: number;
  /** Half the unit of the last written digit. */
  readonly slack: number;
  readonly name: string;
  readonly change: Change | null;
  readonly status: Status | null;
  /** Neither a change nor a gap nor a threshold nor an earlier figure. */
  readonly level: boolean;
  /** What stands between it and the figure before in its sentence, dates left in; from the sentence's start for the first. */
  readonly lead: string;
  /** How many brackets are open at it. */
  readonly depth: number;
}

export type Relate = (from: Figure, type: Relation["type"], target: Figure) => void;

/** The figures of one sentence, dates left out. */
export interface FigureRun {
  readonly sentence: number;
  readonly figures: readonly Figure[];
}

const LONGEST_LEAD = 120;
const EARLIER_REACH = 16;
/** 较上年的9万人: what stands behind is the earlier figure. */
const EARLIER = /(?:[比较]|相比于?)(?:上年|去年|前年|上月|\d{4}年)(?:同期|年?[末底])?的$/;

export function isEarlier(lead: string): boolean {
  return lead.endsWith("的") && EARLIER.test(lead.slice(-EARLIER_REACH));
}

function depthBehind(lead: string, depth: number): number {
  if (!lead.includes("（") && !lead.includes("）")) return depth;
  let open = depth;
  for (let at = 0; at < lead.length; at += 1) {
    const char = lead.charAt(at);
    if (char === "（") open += 1;
    else if (char === "）" && open > 0) open -= 1;
  }
  return open;
}

/** The figures of a report, sentence by sentence. */
export function figureRuns({ source, outline, quantities }: InterpretContext, drafts: RelationDrafts): FigureRun[] {
  const runs: { sentence: number; figures: Figure[] }[] = [];
  let run: { sentence: number; figures: Figure[] } = { sentence: -1, figures: [] };
  for (let index = 0; index < quantities.length; index += 1) {
    const quantity = quantities[index] as Quantity;
    if (quantity.kind === "date" || quantity.discourse || quantity.criterion) continue;
    const span = outline.sentences[quantity.sentence]?.span;
    if (span === undefined) continue;
    if (quantity.sentence !== run.sentence) {
      run = { sentence: quantity.sentence, figures: [] };
      runs.push(run);
    }
    const before = run.figures[run.figures.length - 1];
    const floor = Math.max(before?.quantity.extent.end ?? span.start, quantity.extent.start - LONGEST_LEAD);
    const lead = source.folded.slice(floor, Math.max(floor, quantity.extent.start));
    const change = drafts.changes[index] ?? null;
    const status = drafts.statuses[index] ?? null;
    run.figures.push({
      index,
      quantity,
      value: quantity.value === null ? Number.NaN : Number(quantity.value),
      slack: Number(quantity.step ?? 0) / 2,
      name: drafts.indicators[index]?.name ?? "",
      change,
      status,
      level:
        change === null && (drafts.comparisons[index] ?? null) === null && status !== "baseline" && !isEarlier(lead),
      lead,
      depth: depthBehind(lead, before?.depth ?? 0),
    });
  }
  return runs;
}

/** Whether two figures are told in the same unit. */
export function alike(one: Figure, other: Figure): boolean {
  const { kind, unit, per } = one.quantity;
  return kind === other.quantity.kind && unit === other.quantity.unit && per.length === other.quantity.per.length;
}

const LISTED = /^(?:以上|以下|以内|左右|多)?(?:[、和及与]|以及)(?:约|近|超过?|逾)?$/;

/** Whether only a list mark stands before a figure. */
export function isListed(figure: Figure): boolean {
  return figure.lead.length <= 6 && LISTED.test(figure.lead);
}

/** The figures from `start` on that stand in one list, that one included. */
export function listFrom(figures: readonly Figure[], start: number): readonly Figure[] {
  let end = start + 1;
  for (let next = figures[end]; next !== undefined && isListed(next); next = figures[end]) {
    if (next.quantity.kind !== figures[start]?.quantity.kind) break;
    end += 1;
  }
  return figures.slice(start, end);
}
