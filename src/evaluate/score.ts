import type { ExtractedMetric } from "../model/extraction.js";
import type { Kind } from "../model/quantity.js";
import { CORE, FIELDS, type Field, type Judgement, judge } from "./fields.js";
import type { Gold, GoldRow } from "./gold.js";
import { pair } from "./pairing.js";

/** What is counted beside the fields: shares among the rows where a field is not what nearly all rows have. */
export const RARE = ["indicator.change", "modifier.rare", "period.rare", "status.rare", "change.rare"] as const;
export type Measure = Field | (typeof RARE)[number];
export const MEASURES: readonly Measure[] = [...FIELDS, ...RARE];

export interface Tally {
  right: number;
  of: number;
}

/** How well one report, one kind, or all were read. */
export interface Counts {
  gold: number;
  met: number;
  surplus: number;
  /** Rows with kind, value, unit and modifier right. */
  core: number;
  /** Rows with every field right at once, the limits of the span aside. */
  rows: number;
  readonly measures: Map<Measure, Tally>;
}

/** A row behind a figure: missed, not in the gold, or wrong in a field. */
export interface Miss {
  readonly path: string;
  readonly at: number;
  readonly what: "missed" | "surplus" | Field;
  readonly kind: Kind;
  readonly text: string;
  readonly wanted: unknown;
  readonly got: unknown;
  readonly rule: string | null;
}

export interface Score {
  readonly all: Counts;
  readonly kinds: ReadonlyMap<Kind, Counts>;
  readonly misses: readonly Miss[];
}

export const KINDS: readonly Kind[] = ["amount", "percentage", "count", "measure", "date"];

function noCounts(): Counts {
  return { gold: 0, met: 0, surplus: 0, core: 0, rows: 0, measures: new Map() };
}

function count(counts: Counts, measure: Measure, right: number, of = 1): void {
  const tally = counts.measures.get(measure) ?? { right: 0, of: 0 };
  tally.right += right;
  tally.of += of;
  counts.measures.set(measure, tally);
}

function rareOf(gold: GoldRow): readonly (readonly [(typeof RARE)[number], Field])[] {
  if (gold.kind === "date") return [];
  const changed = !gold.change.includes(null);
  return [
    ...(changed
      ? ([
          ["change.rare", "change"],
          ["indicator.change", "indicator"],
        ] as const)
      : []),
    ...(gold.status.includes("actual") ? [] : ([["status.rare", "status"]] as const)),
    ...(gold.period.includes(null) ? [] : ([["period.rare", "period"]] as const)),
    ...(gold.modifier.includes(null) ? [] : ([["modifier.rare", "modifier"]] as const)),
  ];
}

function countMet(counts: Counts, gold: GoldRow, judgements: readonly Judgement[]): void {
  const right = (field: Field): boolean => judgements.find((one) => one.field === field)?.right ?? true;
  counts.met += 1;
  for (const judgement of judgements) count(counts, judgement.field, Number(judgement.right));
  for (const [measure, field] of rareOf(gold)) count(counts, measure, Number(right(field)));
  counts.core += Number(CORE.every(right));
  counts.rows += Number(FIELDS.every((field) => field === "span" || right(field)));
}

/** Scores the figures of one report against its gold. */
export function score(path: string, gold: Gold, metrics: readonly ExtractedMetric[]): Score {
  const kinds = new Map<Kind, Counts>(KINDS.map((kind) => [kind, noCounts()]));
  const all = noCounts();
  const misses: Miss[] = [];
  const countsOf = (kind: Kind): readonly Counts[] => [all, kinds.get(kind) as Counts];
  const { ofGold, surplus } = pair(gold.rows, metrics);
  for (const [index, row] of gold.rows.entries()) {
    if (row.optional) continue;
    const { kind, quote: text } = row;
    const place = { path, at: row.span.start, kind, text };
    const metric = metrics[ofGold[index] as number];
    for (const counts of countsOf(kind)) counts.gold += 1;
    if (metric === undefined) {
      misses.push({ ...place, what: "missed", wanted: text, got: null, rule: null });
      continue;
    }
    const judgements = judge(row, metric, gold.defaults);
    for (const counts of countsOf(kind)) countMet(counts, row, judgements);
    for (const { field, right, wanted, got } of judgements) {
      if (!right) misses.push({ ...place, what: field, wanted, got, rule: metric.rule });
    }
  }
  for (const index of surplus) {
    const { kind, text, span, rule } = metrics[index] as ExtractedMetric;
    for (const counts of countsOf(kind)) counts.surplus += 1;
    misses.push({ path, at: span.start, what: "surplus", kind, text, wanted: null, got: text, rule });
  }
  misses.sort((one, other) => one.at - other.at);
  return { all, kinds, misses };
}

function pool(into: Counts, from: Counts): void {
  into.gold += from.gold;
  into.met += from.met;
  into.surplus += from.surplus;
  into.core += from.core;
  into.rows += from.rows;
  for (const [measure, { right, of }] of from.measures) count(into, measure, right, of);
}

/** All reports as if they were one. */
export function pooled(scores: readonly Score[]): Score {
  const all = noCounts();
  const kinds = new Map<Kind, Counts>(KINDS.map((kind) => [kind, noCounts()]));
  for (const one of scores) {
    pool(all, one.all);
    for (const [kind, counts] of one.kinds) pool(kinds.get(kind) as Counts, counts);
  }
  return { all, kinds, misses: scores.flatMap(({ misses }) => misses) };
}

const ratio = (part: number, of: number): number => part / Math.max(1, of);

/** Precision, recall and F1 of detection; of the rows found, the share right in the core; F1 of rows right in every field. */
export function rates({ gold, met, surplus, core, rows }: Counts): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly core: number;
  readonly rowF1: number;
} {
  const precision = ratio(met, met + surplus);
  const recall = ratio(met, gold);
  const f1 = met === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, core: ratio(core, met), rowF1: ratio(2 * rows, gold + met + surplus) };
}
