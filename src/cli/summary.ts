import type { ChalkInstance } from "chalk";
import type { FileOutcome, Skipped } from "../commands.js";
import type { Kind } from "../index.js";
import { counted, grouped } from "./wording.js";

const KIND_NAMES: readonly (readonly [Kind, string, string])[] = [
  ["amount", "amount", "amounts"],
  ["percentage", "percentage", "percentages"],
  ["count", "count", "counts"],
  ["measure", "measure", "measures"],
  ["date", "date", "dates"],
];

const SKIP_NAMES: readonly (readonly [keyof Skipped, string, string])[] = [
  ["type", "of unknown type", "of unknown type"],
  ["dot", "hidden", "hidden"],
  ["lock", "lock", "locks"],
  ["link", "link", "links"],
];

/** What a run came to, counted as it goes. */
export class Totals {
  files = 0;
  failed = 0;
  readonly metrics = new Map<string, number>();
  readonly findings = new Map<string, number>();
  readonly warnings = new Map<string, number>();

  add({ tally, failure }: FileOutcome): void {
    this.files += 1;
    if (failure !== null) this.failed += 1;
    for (const part of ["metrics", "findings", "warnings"] as const) {
      for (const [name, count] of Object.entries(tally[part]))
        this[part].set(name, (this[part].get(name) ?? 0) + count);
    }
  }
}

export function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

/** What came of one file. */
export function outcomeLine({ file, tally }: FileOutcome, paint: ChalkInstance): string {
  const sum = (counts: Readonly<Record<string, number>>): number => total(new Map(Object.entries(counts)));
  const warnings = sum(tally.warnings);
  const said = warnings === 0 ? "" : `, ${counted(warnings, "warning")}`;
  return `${file.path}${paint.dim(":")} ${counted(sum(tally.metrics), "metric")}${said}`;
}

function skippedWords(skipped: Skipped): string {
  const parts = SKIP_NAMES.filter(([why]) => skipped[why] > 0).map(([why, one, many]) =>
    counted(skipped[why], one, many),
  );
  const sum = SKIP_NAMES.reduce((count, [why]) => count + skipped[why], 0);
  return parts.length === 0 ? "" : `${grouped(sum)} skipped (${parts.join(", ")})`;
}

/** One line for people: files, metrics by kind, warnings, seconds. */
export function summaryLine(totals: Totals, skipped: Skipped, seconds: number, paint: ChalkInstance): string {
  const kinds = KIND_NAMES.filter(([kind]) => totals.metrics.has(kind)).map(([kind, one, many]) =>
    counted(totals.metrics.get(kind) ?? 0, one, many),
  );
  const metrics = counted(total(totals.metrics), "metric");
  const warnings = total(totals.warnings);
  const inconsistent = totals.findings.get("inconsistent") ?? 0;
  const parts = [
    counted(totals.files, "file"),
    totals.failed > 0 ? paint.red(`${grouped(totals.failed)} failed`) : "",
    skippedWords(skipped),
    kinds.length === 0 ? paint.bold(metrics) : `${paint.bold(metrics)} (${kinds.join(", ")})`,
    inconsistent > 0 ? paint.red(`${grouped(inconsistent)} inconsistent`) : "",
    warnings > 0 ? paint.yellow(counted(warnings, "warning")) : "no warnings",
    `${seconds.toFixed(1)} s`,
  ];
  return parts.filter((part) => part !== "").join(paint.dim(" · "));
}
