import { MODAL_STARTS, MODAL_WORD } from "../lexicon/status-words.js";

export type ModalKind = "target" | "forecast" | "local" | "stop" | "fact";

/** A word that sets how the figures behind it are meant (力争, 预计, 计划总投资, 目前, 已). */
export interface ModalWord {
  readonly start: number;
  readonly end: number;
  /** `local`: only the next figure; `stop`: facts to the next ；; `fact`: facts to the end of the clause. */
  readonly kind: ModalKind;
  /** 目标是: it speaks of the whole list behind it. */
  readonly wide: boolean;
  /** 确保, 要, 努力: outside the sections of plans it says nothing beyond its clause. */
  readonly weak: boolean;
  /** It stands in the first clause of its sentence, a short time phrase aside. */
  readonly opens: boolean;
  /** It opens its part of the sentence, between one ； and the next. */
  readonly leads: boolean;
}

const STARTS = new Uint8Array(0x10000);
for (const char of MODAL_STARTS) STARTS[char.charCodeAt(0)] = 1;

function nextStart(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (STARTS[text.charCodeAt(at)] === 1) return at;
  return -1;
}

const CLAUSE_MARK = /[，,；;：:]/;

/** The modal words of a sentence up to its last figure, in reading order. */
export function modalWords(folded: string, start: number, end: number, plan: boolean): ModalWord[] {
  const words: ModalWord[] = [];
  const text = folded.slice(start, Math.min(folded.length, end + 12));
  let opens = true;
  let read = 0;
  for (let at = nextStart(text, 0); at >= 0 && start + at < end; at = nextStart(text, MODAL_WORD.lastIndex || at + 1)) {
    MODAL_WORD.lastIndex = at;
    const match = MODAL_WORD.exec(text);
    if (match === null) continue;
    const [word] = match;
    const kind = kindOf(match.groups ?? {}, word, plan);
    if (opens) {
      const before = text.slice(read, match.index);
      opens = !CLAUSE_MARK.test(read === 0 ? before.replace(/^[^，,；;：:]{0,16}[，,]/, "") : before);
      read = match.index;
    }
    if (kind === null) continue;
    const place = start + match.index;
    const leads = opens || /[；;](?:同时|此外|其中)?$/.test(text.slice(Math.max(0, match.index - 3), match.index));
    const weak = /^(?:确保|要|努力|安排)$/.test(word);
    words.push({ start: place, end: place + word.length, kind, wide: word.includes("目标"), weak, opens, leads });
  }
  return words;
}

/** 安排 plans and 剩余 is no fact only where the section speaks of what is to be done. */
function kindOf(groups: Record<string, string | undefined>, word: string, plan: boolean): ModalKind | null {
  const { forecast, local, target, arranged, stop } = groups;
  if (arranged !== undefined) return plan ? "target" : null;
  if (word === "剩余" && plan) return null;
  if (forecast !== undefined) return "forecast";
  if (local !== undefined) return "local";
  if (target !== undefined) return "target";
  return stop === undefined ? "fact" : "stop";
}
