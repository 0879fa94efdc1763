import { fold } from "../lexicon/fold.js";
import type { Lexicon } from "../model/lexicon.js";
import { createPlans, type PlanAt, planAt } from "./dispatch.js";
import { ownSloganVeto } from "./own-slogans.js";
import type { Veto } from "./rule.js";
import { rules } from "./rules/index.js";
import { type UnitTables, unitTables } from "./unit.js";
import { vetoes } from "./vetoes.js";

/** What is asked at each place, and what refuses the answers. */
export interface Grammar {
  readonly planAt: PlanAt;
  readonly vetoes: readonly Veto[];
  /** Where the user has units of their own. */
  readonly units: UnitTables | undefined;
}

export const builtInGrammar: Grammar = { planAt, vetoes, units: undefined };

/** The built-in rules without those that are off, with a user's units and slogans. */
export function createGrammar({ rulesOff, units, slogans }: Lexicon): Grammar {
  const isOn = ({ id }: { readonly id: string }): boolean => !rulesOff.includes(id);
  const own = units.map((unit) => ({ ...unit, text: fold(unit.text) }));
  const starts = own.map(({ text }) => text.charAt(0)).join("");
  const names = slogans.length === 0 ? [] : [ownSloganVeto(slogans.map(fold))];
  return {
    planAt: createPlans(rules.filter(isOn), starts),
    vetoes: [...names, ...vetoes.filter(isOn)],
    units: own.length === 0 ? undefined : unitTables(own),
  };
}
