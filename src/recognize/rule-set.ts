import { createHash } from "node:crypto";
import type { Lexicon } from "../model/lexicon.js";
import type { Rule } from "./rule.js";
import { rules } from "./rules/index.js";
import { vetoes } from "./vetoes.js";

/** Changes when a rule, a veto or one of their examples does; where a rule need not be tried changes nothing. */
export const ruleSetHash: string = createHash("sha256")
  .update(
    JSON.stringify([rules, vetoes], (key, value: unknown) =>
      key === "afterRun" || key === "afterNumeral" ? undefined : value,
    ),
  )
  .digest("hex")
  .slice(0, 12);

/** The same for a user's rules, units and words. */
export function ruleSetHashWith(lexicon: Lexicon): string {
  return createHash("sha256").update(ruleSetHash).update(JSON.stringify(lexicon)).digest("hex").slice(0, 12);
}

/** What can be read at a place: each way of reading once, and the rules that take its readings, by kind. */
export interface Plan {
  readonly reads: readonly Rule["read"][];
  readonly rules: readonly (readonly Rule[])[];
}

const ORDER: ReadonlyMap<Rule, number> = new Map(rules.map((rule, index) => [rule, index]));

/** Where a rule stands in the list. */
export const orderOf = (rule: Rule): number => ORDER.get(rule) ?? 0;

/** The rules for a place, grouped by how they read. */
export function planOf(chosen: readonly Rule[]): Plan {
  const byRead = new Map<Rule["read"], Rule[]>();
  for (const rule of chosen) {
    const group = byRead.get(rule.read);
    if (group) group.push(rule);
    else byRead.set(rule.read, [rule]);
  }
  return { reads: [...byRead.keys()], rules: [...byRead.values()] };
}
