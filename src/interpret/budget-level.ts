import type { Name } from "./name.js";

const LEVEL = /^(?:[省市县区州]?本级|[省市县区州]级|县区|县（[市区、]{1,3}）级?)/;

const OF_BUDGETS = /预算|债务|债券|财政|收入|支出|基金/;

export const opensWithLevel = (name: string): boolean => LEVEL.test(name);

/** Whose money the name is of, where that is one level only. */
export function levelOf(name: Name | null): string | null {
  if (!name || !OF_BUDGETS.test(name.text)) return null;
  return LEVEL.exec(name.scope ?? "")?.[0] ?? LEVEL.exec(name.text)?.[0] ?? null;
}
