// In: metrics with their outline. Out: findings, what does not add up and what was seen to add up.
import type { Finding } from "../model/finding.js";
import type { Metric } from "../model/metric.js";
import type { Outline } from "../model/outline.js";
import type { SourceDocument } from "../model/source.js";
import { checks } from "./checks/index.js";
import { createView } from "./view.js";

export interface Audit {
  /** In the order of their first operand. */
  readonly findings: readonly Finding[];
  /** For each metric, the checks it took part in and survived. */
  readonly checked: readonly number[];
}

const startOf = ({ spans }: Finding): number => spans[0]?.start ?? 0;

/** `off` are ids of checks that are not made. */
export function audit(
  source: SourceDocument,
  outline: Outline,
  metrics: readonly Metric[],
  off: readonly string[] = [],
): Audit {
  const view = createView(source, outline, metrics);
  const findings = checks
    .filter(({ id }) => !off.includes(id))
    .flatMap((check) => check.run(view))
    .sort((a, b) => startOf(a) - startOf(b));
  const checked: number[] = new Array(metrics.length).fill(0);
  for (const { verdict, metrics: operands } of findings) {
    if (verdict !== "consistent" && verdict !== "rounding") continue;
    for (const index of operands) checked[index] = (checked[index] ?? 0) + 1;
  }
  return { findings, checked };
}
