import { isHanNumeralCode } from "./han-numeral.js";
import type { Rule } from "./rule.js";
import { type Plan, planOf } from "./rule-set.js";
import { rules as allRules } from "./rules/index.js";
import { unitStarts } from "./unit.js";

/** Chinese numerals a figure can start with, and digits. */
const NUMERAL_STARTS = "0123456789零〇一二三四五六七八九十百千万亿两几数廿卅";
/** Where the run of digits or the single numeral is not all of the numeral. */
const GOES_ON = ".,，余多来点十百千万亿";

/** No rule reads a longer run of Chinese numerals; what stands behind it need not be known. */
const LONGEST_RUN = 24;

/** A run of digits, a single Chinese numeral or several of them: whether what stands behind is behind the numeral too. */
const DIGITS = 0;
const SINGLE = 1;
const SEVERAL = 2;
type Form = typeof DIGITS | typeof SINGLE | typeof SEVERAL;

const fits = (asked: string | undefined, next: string): boolean =>
  asked === undefined || (next !== "" && asked.includes(next));

function applies(rule: Rule, afterNumeral: string | undefined, start: string, form: Form, next: string): boolean {
  if (rule.starts === "numeral" ? !NUMERAL_STARTS.includes(start) : !rule.starts.includes(start)) return false;
  if (!NUMERAL_STARTS.includes(start)) return true;
  if (!fits(rule.afterRun, next)) return false;
  const goesOn = form === SEVERAL || start === "万" || start === "亿" || (next !== "" && GOES_ON.includes(next));
  return goesOn || fits(afterNumeral, next);
}

const NOTHING: Plan = { reads: [], rules: [] };

/** The rules that can read something at a place: by the character there and the one behind its run of digits or numerals. */
export type PlanAt = (text: string, at: number) => Plan;

/** `ownStarts` are what a user's own units can start with. */
export function createPlans(rules: readonly Rule[], ownStarts: string): PlanAt {
  const startOf = new Uint8Array(0x10000);
  for (let at = 0; at < NUMERAL_STARTS.length; at++) startOf[NUMERAL_STARTS.charCodeAt(at)] = at + 1;
  for (const rule of rules) {
    if (rule.starts === "numeral") continue;
    for (const char of rule.starts) startOf[char.charCodeAt(0)] ||= 255;
  }
  const behind = new Map(
    rules.map((rule) => [
      rule,
      rule.afterNumeral?.includes(unitStarts) ? rule.afterNumeral + ownStarts : rule.afterNumeral,
    ]),
  );

  // Characters that the same rules ask for behind the numeral are one class.
  const classOf = new Uint8Array(0x10000);
  const classExamples: string[] = [""];
  const asked = [...new Set(rules.flatMap((rule) => [rule.afterRun, behind.get(rule)]))].filter(
    (chars) => chars !== undefined,
  );
  const classes = new Map<string, number>();
  for (const char of new Set([GOES_ON, ...asked].join(""))) {
    const memberships = [GOES_ON, ...asked].map((chars) => (chars.includes(char) ? "1" : "0")).join("");
    const known = classes.get(memberships) ?? classExamples.length;
    if (known === classExamples.length) classExamples.push(char);
    classes.set(memberships, known);
    classOf[char.charCodeAt(0)] = known;
  }

  const plans: (Plan | undefined)[] = [];
  const others = new Map<number, Plan>();

  function planFor(startCode: number, start: number, form: Form, next: number): Plan {
    const cell = (start * 3 + form) * classExamples.length + next;
    let plan = plans[cell];
    if (plan === undefined) {
      const char = String.fromCharCode(startCode);
      const example = classExamples[next] ?? "";
      plan = planOf(rules.filter((rule) => applies(rule, behind.get(rule), char, form, example)));
      if (start !== 255) plans[cell] = plan;
    }
    return plan;
  }

  return (text, at) => {
    const code = text.charCodeAt(at);
    const start = startOf[code] ?? 0;
    if (start === 0) return NOTHING;
    if (start === 255) {
      const known = others.get(code) ?? planFor(code, start, SEVERAL, 0);
      others.set(code, known);
      return known;
    }
    let end = at + 1;
    if (code < 0x3a) {
      for (let next = text.charCodeAt(end); next >= 0x30 && next <= 0x39; next = text.charCodeAt(end)) end++;
      return planFor(code, start, DIGITS, classOf[text.charCodeAt(end)] ?? 0);
    }
    while (end - at < LONGEST_RUN && isHanNumeralCode(text.charCodeAt(end))) end++;
    return planFor(code, start, end === at + 1 ? SINGLE : SEVERAL, classOf[text.charCodeAt(end)] ?? 0);
  };
}

/** With the units of the lexicon alone. */
export const planAt: PlanAt = createPlans(allRules, "");

/** A single Chinese numeral that nothing continues: no numeral longer than itself stands there. */
export function standsAlone(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x3a) return false;
  const next = text.charCodeAt(at + 1);
  return !isHanNumeralCode(next) && next !== 0x4f59 && next !== 0x591a && next !== 0x6765 && next !== 0x70b9;
}
