// In: runs of Han characters. Out: their words, the same from either engine.
import { ReformError } from "../errors.js";
import type { Segmenter } from "../model/segmenter.js";
import { type Cut, type Engine, loadEngine } from "./engines.js";

export type SegmenterChoice = "auto" | "nodejieba" | "node-rs";

const PACKAGES: Readonly<Record<Engine, string>> = { "node-rs": "@node-rs/jieba@2.0.2", nodejieba: "nodejieba@3.5.8" };

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

// Longer slices would keep the whole report in memory.
const LONGEST_KEPT = 12;
const MOST_KEPT = 20_000;

function isHan(code: number): boolean {
  return code >= FIRST_HAN && code <= LAST_HAN;
}

/** The end of the stretch from `start` in which every character is Han, or none is. */
function stretchEnd(text: string, start: number): number {
  const han = isHan(text.charCodeAt(start));
  let end = start + 1;
  while (end < text.length && isHan(text.charCodeAt(end)) === han) end += 1;
  return end;
}

/** The engines differ on all other characters: a stretch of them is one word. */
function cutMixed(text: string, cut: Cut): readonly string[] {
  const words: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = stretchEnd(text, start);
    const stretch = text.slice(start, end);
    if (isHan(text.charCodeAt(start))) words.push(...cut(stretch));
    else words.push(stretch);
    start = end;
  }
  return words;
}

function missing(engine: Engine, cause: unknown): ReformError {
  if (cause instanceof ReformError) return cause;
  const hint = `npm install ${PACKAGES[engine]}, or choose --segmenter auto; reform-extract doctor tells what is installed`;
  return new ReformError("E_SEGMENTER", `the word segmenter ${engine} cannot be loaded`, hint, { cause });
}

function loadChosen(choice: SegmenterChoice): Cut {
  const engine = choice === "auto" ? "node-rs" : choice;
  try {
    return loadEngine(engine);
  } catch (cause) {
    if (choice !== "auto" || cause instanceof ReformError) throw missing(engine, cause);
  }
  try {
    return loadEngine("nodejieba");
  } catch (cause) {
    if (cause instanceof ReformError) throw cause;
    const hint = `npm install ${PACKAGES["node-rs"]}; reform-extract doctor tells what is installed`;
    throw new ReformError("E_SEGMENTER", "no word segmenter can be loaded", hint, { cause });
  }
}

/** A segmenter that loads its engine and the dictionary when it is first asked. */
export function createSegmenter(choice: SegmenterChoice): Segmenter {
  let engine: Cut | null = null;
  const kept = new Map<string, readonly string[]>();
  return {
    cut: (han) => {
      if (han === "") return [];
      const known = kept.get(han);
      if (known !== undefined) return known;
      engine ??= loadChosen(choice);
      const words = isHan(han.charCodeAt(0)) && stretchEnd(han, 0) === han.length ? engine(han) : cutMixed(han, engine);
      if (han.length <= LONGEST_KEPT) {
        if (kept.size >= MOST_KEPT) kept.clear();
        kept.set(han, words);
      }
      return words;
    },
  };
}
