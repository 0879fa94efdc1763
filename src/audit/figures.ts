import type { Metric } from "../model/metric.js";
import type { Figure, View } from "./view.js";

/** A level: how much there is, not how much it changed or stands above another. */
export function isLevel({ metric }: Figure): boolean {
  return (
    metric.kind !== "percentage" &&
    metric.value !== null &&
    metric.change === null &&
    metric.comparison === null &&
    !metric.criterion &&
    !metric.discourse
  );
}

export function isPercent({ metric }: Figure): boolean {
  return metric.kind === "percentage" && metric.unit === "%" && metric.value !== null;
}

const PERSONS = new Set(["人", "名", "位"]);

/** Whether two figures count the same sort of thing: 头（只） takes 头 and 只. */
export function sameUnit(a: Metric, b: Metric): boolean {
  return a.per.join() === b.per.join() && sameThing(a, b);
}

/** `sameUnit` where what the figures are per may go without saying: 每千人由2.5人增加到3.1人. */
export function sameThing(a: Metric, b: Metric): boolean {
  if (a.kind !== b.kind) return false;
  if (PERSONS.has(a.unit) && PERSONS.has(b.unit)) return true;
  return a.unit === b.unit || (a.unit !== "" && b.unit !== "" && (a.unit.includes(b.unit) || b.unit.includes(a.unit)));
}

/** Whether two figures speak of the same time, as far as the text says it; a baseline speaks of another. */
export function sameTime(a: Metric, b: Metric): boolean {
  if (a.status !== b.status && (a.status === "baseline" || b.status === "baseline")) return false;
  if ((a.status === "target") !== (b.status === "target")) return false;
  return a.period === null || b.period === null || a.period.edtf === b.period.edtf;
}

/** The figure `steps` places away, where it stands in the same sentence. */
export function neighbour(view: View, figure: Figure, steps: number): Figure | null {
  const other = view.figures[figure.nth + steps];
  return other !== undefined && other.metric.sentence === figure.metric.sentence ? other : null;
}

const MOST_SKIPPED = 12;

/** The `steps`-th figure behind one, less those in brackets of their own, where it stands in the same sentence. */
export function following(view: View, figure: Figure, steps: number): Figure | null {
  let left = steps;
  for (let nth = figure.nth + 1; nth < Math.min(view.figures.length, figure.nth + MOST_SKIPPED); nth += 1) {
    const other = view.figures[nth] as Figure;
    if (other.metric.sentence !== figure.metric.sentence) return null;
    if (other.bracket > figure.bracket) continue;
    if (other.bracket < figure.bracket) return null;
    left -= 1;
    if (left === 0) return other;
  }
  return null;
}
