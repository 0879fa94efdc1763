// In: what a user adds or takes away. Out: what the stages are given of it.
import { checks } from "./audit/checks/index.js";
import { createOwnIndicators, type OwnIndicators } from "./interpret/own-indicators.js";
import type { Lexicon } from "./model/lexicon.js";
import { builtInGrammar, createGrammar, type Grammar } from "./recognize/grammar.js";
import { ruleSetHash, ruleSetHashWith } from "./recognize/rule-set.js";
import { rules } from "./recognize/rules/index.js";
import { vetoes } from "./recognize/vetoes.js";

/** Rules, vetoes and audit checks: all that can be off. */
export const ruleIds: readonly string[] = [...rules, ...vetoes, ...checks].map(({ id }) => id);

export interface Vocabulary {
  readonly grammar: Grammar;
  readonly ownIndicators: OwnIndicators | null;
  readonly words: readonly string[];
  readonly checksOff: readonly string[];
  /** The hash of the rule set, `generator.rules`. */
  readonly rules: string;
}

const BUILT_IN: Vocabulary = {
  grammar: builtInGrammar,
  ownIndicators: null,
  words: [],
  checksOff: [],
  rules: ruleSetHash,
};

function isEmpty(lexicon: Lexicon): boolean {
  return Object.values(lexicon).every((entries: readonly unknown[]) => entries.length === 0);
}

let kept = { key: "", vocabulary: BUILT_IN };

/** The last one is kept: a thread is given the same lexicon, copied, with every report. */
export function vocabularyOf(lexicon: Lexicon | null): Vocabulary {
  if (lexicon === null || isEmpty(lexicon)) return BUILT_IN;
  const key = JSON.stringify(lexicon);
  if (kept.key !== key) {
    const vocabulary: Vocabulary = {
      grammar: createGrammar(lexicon),
      ownIndicators: createOwnIndicators(lexicon.indicators),
      words: lexicon.words,
      checksOff: lexicon.rulesOff,
      rules: ruleSetHashWith(lexicon),
    };
    kept = { key, vocabulary };
  }
  return kept.vocabulary;
}
