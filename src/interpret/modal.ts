import type { Change } from "../model/metric.js";
import type { Quantity } from "../model/quantity.js";
import type { InterpretContext } from "./context.js";
import { listedBehind } from "./list-gap.js";
import { type ModalWord, modalWords } from "./modal-word.js";
import { timeline } from "./stated-time.js";
import type { TimePhrase } from "./time-phrase.js";

/** What the words of the sentence say of a figure behind them; `stop`: it is a fact, whatever stood before. */
export type ModalState = "target" | "forecast" | "stop" | null;

/** Reads 力争, 预计, 计划, 已 … sentence by sentence; aligned with the quantities. */
export function readModals(context: InterpretContext, changes: readonly (Change | null)[]): readonly ModalState[] {
  const { quantities, outline, source } = context;
  const { frames, phrases } = timeline(context);
  const states: ModalState[] = new Array(quantities.length).fill(null);
  let wide = -1;
  for (let first = 0; first < quantities.length; ) {
    const index = (quantities[first] as Quantity).sentence;
    let last = first;
    while (last < quantities.length && (quantities[last] as Quantity).sentence === index) last += 1;
    const sentence = outline.sentences[index];
    if (sentence !== undefined) {
      const { plan } = frames.of(sentence.sectionId);
      const words = modalWords(source.folded, sentence.span.start, (quantities[last - 1] as Quantity).span.start, plan);
      const goals = words.some((word) => word.kind === "target" && word.wide);
      if (goals) wide = sentence.block;
      else if (wide === sentence.block && !plan && words.length === 0 && phrases(index).length === 0) {
        states.fill("target", first, last);
      } else if (!words.every(({ kind }) => kind === "target")) wide = -1;
      if (words.length > 0) {
        const reading = { folded: source.folded, start: sentence.span.start, words, phrases: phrases(index), plan };
        applyWords(reading, quantities, first, last, changes, states);
      }
    }
    first = last;
  }
  return states;
}

interface Reading {
  readonly folded: string;
  readonly start: number;
  readonly words: readonly ModalWord[];
  readonly phrases: readonly TimePhrase[];
  readonly plan: boolean;
}

/** Where a figure stands towards the word that may govern it. */
interface Place {
  /** No figure between the word and this one. */
  readonly fresh: boolean;
  /** The word governed the figure before. */
  readonly held: boolean;
  /** Where the nearest time phrase that opens a clause begins; -1 where none stands before. */
  readonly timed: number;
  /** Where the figure before ends, or the word where it is nearer. */
  readonly from: number;
  /** The figure is a rate or a change: it goes on what the clause before tells. */
  readonly rate: boolean;
}

function applyWords(
  { folded, start, words, phrases, plan }: Reading,
  quantities: readonly Quantity[],
  first: number,
  last: number,
  changes: readonly (Change | null)[],
  states: ModalState[],
): void {
  let word: ModalWord | null = null;
  let before: ModalWord | null = null;
  let governed: ModalWord | null = null;
  let next = 0;
  let nextPhrase = 0;
  let timed = -1;
  let read = start;
  for (let at = first; at < last; at += 1) {
    const quantity = quantities[at] as Quantity;
    if (quantity.kind === "date") continue;
    const limit = quantity.span.start;
    let fresh = false;
    for (let one = words[next]; one !== undefined && one.start < limit; one = words[++next]) {
      if (one.kind === "local" && word?.kind !== "local") before = word;
      word = one;
      fresh = true;
    }
    for (let one = phrases[nextPhrase]; one !== undefined && one.start < limit; one = phrases[++nextPhrase])
      if (one.leading && one.role !== "base") timed = one.start;
    if (word?.kind === "local" && !fresh && !goesOn(folded, word, quantities[at - 1], quantity)) {
      word = before;
      before = null;
    }
    const from = Math.max(read, word?.end ?? read);
    const rate = quantity.kind === "percentage" || changes[at] !== null;
    const place: Place = { fresh, held: governed !== null && governed === word, timed, from, rate };
    if (word !== null && ended(folded, word, quantity, place, plan)) word = null;
    governed = word;
    if (word !== null) states[at] = stateOf(word);
    read = quantity.span.end;
  }
}

/** 计划总投资5亿元、3亿元 goes on, 计划总投资、完成投资分别为5亿元、3亿元 does not. */
function goesOn(folded: string, word: ModalWord, previous: Quantity | undefined, quantity: Quantity): boolean {
  if (previous === undefined || !listedBehind(folded, previous, quantity)) return false;
  return previous.span.start - word.end < 40 && !folded.slice(word.end, previous.span.start).includes("、");
}

/** Whether a word's say has ended before a figure. */
function ended(folded: string, word: ModalWord, { span }: Quantity, place: Place, plan: boolean): boolean {
  const between = folded.slice(place.from, span.start);
  switch (word.kind) {
    case "stop":
      return /[；;]/.test(between);
    case "fact":
      return /[，,；;]/.test(between);
    case "forecast":
      if (!place.fresh && place.timed >= place.from) return true;
      if (/[；;]/.test(between)) return !word.opens;
      return !place.fresh && !word.leads && !place.rate && /[，,]/.test(between);
    case "target":
      return !plan && loose(folded, word, span.start, place);
    case "local":
      return false;
  }
}

/** In a review, 确保…安全， without a figure of its own, or followed by 今年以来， says nothing of later figures. */
function loose(folded: string, word: ModalWord, limit: number, { held, timed }: Place): boolean {
  if (held && timed >= word.end) return true;
  const between = folded.slice(word.end, Math.min(limit, word.end + 80));
  if (word.weak && (limit - word.end > 80 || /[，,；;]/.test(between))) return true;
  return !held && !word.wide && !/^[^，,；;]{0,14}[，,]?[^，,；;]*$/.test(between);
}

function stateOf({ kind }: ModalWord): ModalState {
  if (kind === "local") return "target";
  return kind === "fact" ? "stop" : kind;
}
