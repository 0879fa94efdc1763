import type { Evaluation } from "./evaluate.js";
import { missLines, type PlacedMiss } from "./misses.js";
import { type Counts, KINDS, MEASURES, rates, type Score } from "./score.js";

const PLACES = 1e6;
const rounded = (value: number): number => Math.round(value * PLACES) / PLACES;

function countsJson(counts: Counts): object {
  const { gold, met, surplus, rows } = counts;
  const { precision, recall, f1, core, rowF1 } = rates(counts);
  const fields = MEASURES.flatMap((measure) => {
    const tally = counts.measures.get(measure);
    if (tally === undefined) return [];
    return [[measure, { right: tally.right, of: tally.of, share: rounded(tally.right / tally.of) }] as const];
  });
  return {
    gold,
    found: met,
    missed: gold - met,
    surplus,
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded(f1),
    core: rounded(core),
    rows,
    rowF1: rounded(rowF1),
    fields: Object.fromEntries(fields),
  };
}

function scoreJson({ all, kinds }: Score): object {
  const byKind = KINDS.map((kind) => [kind, countsJson(kinds.get(kind) as Counts)] as const);
  return { ...countsJson(all), kinds: Object.fromEntries(byKind) };
}

/** The scores for machines; with the misses, where they are asked for. */
export function summaryJson(evaluation: Evaluation, withMisses: boolean): string {
  const { reports, all, ungolded, unread } = evaluation;
  const misses: readonly PlacedMiss[] = withMisses ? missLines(evaluation) : [];
  const summary = {
    reports: reports.map(({ name, path, score }) => ({ name, path, ...scoreJson(score) })),
    all: scoreJson(all),
    withoutGold: ungolded,
    withoutReport: unread,
    ...(withMisses ? { misses } : {}),
  };
  return `${JSON.stringify(summary, null, 2)}\n`;
}
