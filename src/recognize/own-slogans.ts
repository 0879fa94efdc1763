import type { Veto } from "./rule.js";

/** Refuses what starts inside one of the names: 三朵 of 三朵云工程. */
export function ownSloganVeto(names: readonly string[]): Veto {
  const byFirst = new Map<string, string[]>();
  for (const name of names) {
    const first = name.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  const longest = Math.max(...names.map((name) => name.length));
  return {
    id: "veto/own-slogan",
    pattern: "inside one of the slogans of the configuration",
    applies: ({ text }, { start }) => {
      for (let at = Math.max(0, start - longest + 1); at <= start; at++) {
        const found = byFirst.get(text.charAt(at));
        if (found?.some((name) => at + name.length > start && text.startsWith(name, at))) return true;
      }
      return false;
    },
    accepts: [],
    rejects: [],
  };
}
