const WHOLE = /^[全我](国|自治区|地区|省|市|县|区|州|盟|旗|乡|镇|村)$/;

/** Levels of a budget, each with columns of its own; other scopes are other places. */
const LEVELS = new Set([
  "省本级",
  "市本级",
  "县本级",
  "区本级",
  "州本级",
  "本级",
  "省级",
  "市级",
  "县级",
  "区级",
  "州级",
  "镇级",
]);

export type ScopeClass = "own" | "level" | "other";

/** Whether a scope is the report's own place, a level of its budget, or somebody else. */
export function classOfScope(scope: string | null, region: string | null): ScopeClass {
  if (scope === null || scope === "自治区") return "own";
  if (LEVELS.has(scope)) return "level";
  const place = WHOLE.exec(scope)?.[1];
  if (place === undefined) return "other";
  return region === null || region.endsWith(place) ? "own" : "other";
}
