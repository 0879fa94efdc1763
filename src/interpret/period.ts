import type { MetricPeriod, Status } from "../model/metric.js";
import type { Quantity } from "../model/quantity.js";
import type { InterpretContext } from "./context.js";
import { timeline } from "./stated-time.js";

/** The time that every figure speaks of: stated in its sentence, carried from its paragraph, else its section's or the document's. */
export function readPeriods(
  context: InterpretContext,
  statuses: readonly (Status | null)[] = [],
): readonly (MetricPeriod | null)[] {
  const { frames, stated } = timeline(context);
  const { text } = context.source;
  return context.quantities.map((quantity, index) => {
    if (quantity.kind === "date") return null;
    const time = stated[index] ?? null;
    // The earlier figure of a pair is told without its time: it is not the time of the later one.
    if (statuses[index] === "baseline" && time?.phrase.role !== "figure") return null;
    const fallback = frames.of(sectionOf(context, quantity)).fallback;
    if (time === null || time.phrase.role === "reset") return fallback;
    if (time.period === null) return null;
    // Carried or not, the claim is the same: the weaker source tells the truth.
    if (time.source === "paragraph" && time.period.edtf === fallback?.edtf) return fallback;
    const { start, end } = time.phrase;
    const { edtf, start: first, end: last } = time.period;
    return { edtf, start: first, end: last, text: text.slice(start, end), source: time.source };
  });
}

function sectionOf({ outline }: InterpretContext, { sentence }: Quantity): string | null {
  return outline.sentences[sentence]?.sectionId ?? null;
}
