import type { Kind } from "../model/quantity.js";
import type { Span } from "../model/span.js";

interface Placed {
  readonly kind: Kind;
  readonly span: Span;
}

interface Wanted extends Placed {
  readonly optional: boolean;
}

export interface Pairing {
  /** For each gold row, the index of its prediction, or -1. */
  readonly ofGold: readonly number[];
  /** Predictions that no gold row stands for, and that none forgives. */
  readonly surplus: readonly number[];
}

const family = (kind: Kind): string => (kind === "measure" ? "count" : kind);

/** What two spans share, of what they cover together. */
function overlap(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared > 0 ? shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start)) : 0;
}

interface Candidate {
  readonly share: number;
  readonly gold: number;
  readonly prediction: number;
}

/** All pairs that overlap and are of one family. Spans of one side seldom overlap, so a window over the sorted ones will do. */
function candidates(golds: readonly Wanted[], predictions: readonly Placed[]): Candidate[] {
  const found: Candidate[] = [];
  const order = predictions.map((_, index) => index);
  const startOf = (index: number): number => (predictions[index] as Placed).span.start;
  order.sort((one, other) => startOf(one) - startOf(other));
  const longest = predictions.reduce((most, { span }) => Math.max(most, span.end - span.start), 0);
  const goldOrder = golds.map((_, index) => index);
  goldOrder.sort((one, other) => (golds[one] as Wanted).span.start - (golds[other] as Wanted).span.start);
  let first = 0;
  for (const gold of goldOrder) {
    const wanted = golds[gold] as Wanted;
    while (first < order.length && startOf(order[first] as number) + longest <= wanted.span.start) first += 1;
    for (let at = first; at < order.length; at += 1) {
      const prediction = order[at] as number;
      const placed = predictions[prediction] as Placed;
      if (placed.span.start >= wanted.span.end) break;
      const share = overlap(wanted.span, placed.span);
      if (share > 0 && family(wanted.kind) === family(placed.kind)) found.push({ share, gold, prediction });
    }
  }
  return found.sort(
    (one, other) => other.share - one.share || other.gold - one.gold || other.prediction - one.prediction,
  );
}

const FORGIVEN_FROM = 0.5;

/** Meets gold rows and predictions, those that overlap most first; an optional row forgives one prediction that covers it by half. */
export function pair(golds: readonly Wanted[], predictions: readonly Placed[]): Pairing {
  const ofGold: number[] = golds.map(() => -1);
  const taken: boolean[] = predictions.map(() => false);
  for (const { gold, prediction } of candidates(golds, predictions)) {
    if (ofGold[gold] !== -1 || taken[prediction]) continue;
    ofGold[gold] = prediction;
    taken[prediction] = true;
  }
  const spent = new Set<number>();
  const optional = golds.flatMap((gold, index) => (gold.optional && ofGold[index] === -1 ? [index] : []));
  const surplus: number[] = [];
  for (const [index, { span }] of predictions.entries()) {
    if (taken[index]) continue;
    const free = optional.find(
      (gold) => !spent.has(gold) && overlap((golds[gold] as Wanted).span, span) >= FORGIVEN_FROM,
    );
    if (free === undefined) surplus.push(index);
    else spent.add(free);
  }
  return { ofGold, surplus };
}
