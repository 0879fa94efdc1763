import { createHash } from "node:crypto";
import type { Rule } from "./rule.js";
import { rules } from "./rules/index.js";
import { vetoes } from "./vetoes.js";

const NUMERAL_STARTS = "0123456789零〇一二三四五六七八九十百千万亿两几数廿卅";

/** The rules that can start at a character, in list order. */
export const rulesByStart: ReadonlyMap<string, readonly Rule[]> = (() => {
  const map = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const char of rule.starts === "numeral" ? NUMERAL_STARTS : rule.starts) {
      map.set(char, [...(map.get(char) ?? []), rule]);
    }
  }
  return map;
})();

/** Changes when a rule, a veto or one of their examples does. */
export const ruleSetHash: string = createHash("sha256")
  .update(JSON.stringify([rules, vetoes]))
  .digest("hex")
  .slice(0, 12);
