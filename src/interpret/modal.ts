import { MODAL_WORD } from "../lexicon/status-words.js";
import type { Change } from "../model/metric.js";
import type { Quantity } from "../model/quantity.js";
import type { InterpretContext } from "./context.js";
import { listedBehind } from "./list-gap.js";
import { timeline } from "./stated-time.js";
import type { TimePhrase } from "./time-phrase.js";

/** What the words of the sentence say of a figure behind them; `stop`: it is a fact, whatever stood before. */
export type ModalState = "target" | "forecast" | "stop" | null;

interface Modal {
  readonly start: number;
  readonly end: number;
  readonly kind: "target" | "forecast" | "local" | "stop" | "fact";
  /** 确保, 要, 努力: outside the sections of plans it says nothing beyond its clause. */
  readonly weak: boolean;
  /** 目标是: it speaks of the whole list behind it. */
  readonly wide: boolean;
}

/** Reads 力争, 预计, 计划, 已 … sentence by sentence; aligned with the quantities. */
export function readModals(context: InterpretContext, changes: readonly (Change | null)[]): readonly ModalState[] {
  const { quantities, outline, source } = context;
  const { frames } = timeline(context);
  const states: ModalState[] = new Array(quantities.length).fill(null);
  for (let first = 0; first < quantities.length; ) {
    const index = (quantities[first] as Quantity).sentence;
    let last = first;
    while (last < quantities.length && (quantities[last] as Quantity).sentence === index) last += 1;
    const sentence = outline.sentences[index];
    if (sentence !== undefined) {
      const { plan } = frames.of(sentence.sectionId);
      const modals = modalsOf(source.folded, sentence.span.start, (quantities[last - 1] as Quantity).span.start, plan);
      if (modals.length > 0) applyModals(context, modals, sentence.span.start, first, last, changes, states);
    }
    first = last;
  }
  return states;
}

function modalsOf(folded: string, start: number, end: number, plan: boolean): Modal[] {
  const modals: Modal[] = [];
  const text = folded.slice(start, Math.min(folded.length, end + 12));
  MODAL_WORD.lastIndex = 0;
  for (let match = MODAL_WORD.exec(text); match !== null && start + match.index < end; match = MODAL_WORD.exec(text)) {
    const { forecast, local, target, arranged, stop } = match.groups ?? {};
    if ((arranged !== undefined || match[0] === "剩余") && plan) {
      if (arranged !== undefined)
        modals.push({
          start: start + match.index,
          end: start + match.index + 2,
          kind: "target",
          wide: false,
          weak: true,
        });
      continue;
    }
    if (arranged !== undefined) continue;
    const kind = forecast ? "forecast" : local ? "local" : target ? "target" : stop ? "stop" : "fact";
    modals.push({
      start: start + match.index,
      end: start + match.index + match[0].length,
      kind,
      wide: match[0].includes("目标"),
      weak: /^(?:确保|要|努力)$/.test(match[0]),
    });
  }
  return modals;
}

function applyModals(
  context: InterpretContext,
  modals: readonly Modal[],
  start: number,
  first: number,
  last: number,
  changes: readonly (Change | null)[],
  states: ModalState[],
): void {
  const { quantities, source } = context;
  const { folded } = source;
  const line = timeline(context);
  const { sentence } = quantities[first] as Quantity;
  const phrases = line.phrases(sentence);
  const { plan } = line.frames.of(context.outline.sentences[sentence]?.sectionId ?? null);
  let modal: Modal | null = null;
  let kept: Modal | null = null;
  let held: Modal | null = null;
  let next = 0;
  let read = start;
  for (let at = first; at < last; at += 1) {
    const quantity = quantities[at] as Quantity;
    if (quantity.kind === "date") continue;
    let fresh = false;
    for (let word = modals[next]; word !== undefined && word.start < quantity.span.start; word = modals[++next]) {
      if (word.kind === "local" && modal?.kind !== "local") kept = modal;
      modal = word;
      fresh = true;
    }
    const from = Math.max(read, modal?.end ?? read);
    const between = folded.slice(from, quantity.span.start);
    const previous = quantities[at - 1];
    if (
      modal?.kind === "local" &&
      !fresh &&
      !(
        previous &&
        listedBehind(folded, previous, quantity) &&
        !/、/.test(folded.slice(modal.end, previous.span.start))
      )
    ) {
      modal = kept;
      kept = null;
    }
    if (modal?.kind === "target" && !plan && loose(folded, modal, quantity, phrases, held === modal)) modal = null;
    if (modal?.kind === "forecast") {
      const opens = !/[，,；;：:]/.test(folded.slice(start, modal.start).replace(/^[^，,；;：:]{0,16}[，,]/, ""));
      const timed = phrases.some(
        ({ role, leading, start: at }) => leading && role !== "base" && at >= from && at < quantity.span.start,
      );
      const ratio = quantity.kind === "percentage" || changes[at] !== null;
      const parted = /[；;]/.test(between) ? !opens : !fresh && /[，,]/.test(between) && !opens && !ratio;
      if ((timed && !fresh) || parted) modal = null;
    }
    if (modal?.kind === "stop" && /[；;]/.test(between)) modal = null;
    if (modal?.kind === "fact" && /[，,；;]/.test(between)) modal = null;
    held = modal;
    if (modal !== null) states[at] = stateOf(modal);
    read = quantity.span.end;
  }
}

/** In a review, 确保…安全， without a figure of its own, or followed by 今年以来， says nothing of later figures. */
function loose(
  folded: string,
  modal: Modal,
  { span }: Quantity,
  phrases: readonly TimePhrase[],
  held: boolean,
): boolean {
  const between = folded.slice(modal.end, span.start);
  const timed = phrases.some(
    ({ role, leading, start }) => leading && role === "governs" && start >= modal.end && start < span.start,
  );
  if (timed && held) return true;
  if (modal.weak && /[，,；;]/.test(between)) return true;
  return !held && !modal.wide && !/^[^，,；;]{0,14}[，,]?[^，,；;]*$/.test(between);
}

function stateOf({ kind }: Modal): ModalState {
  if (kind === "local") return "target";
  return kind === "fact" ? "stop" : kind;
}
