import { isHanNumeralCode } from "./han-numeral.js";
import type { Rule } from "./rule.js";
import { type Plan, planOf } from "./rule-set.js";
import { rules as allRules } from "./rules/index.js";
import { unitStarts } from "./unit.js";
import type { View } from "./view.js";

/** Chinese numerals a figure can start with, and digits. */
const NUMERAL_STARTS = "0123456789零〇一二三四五六七八九十百千万亿两几数廿卅";
/** No rule reads a longer run of Chinese numerals; what stands behind it need not be known. */
const LONGEST_RUN = 24;
/** Starts of rules that are no numerals. */
const OTHER = 255;

const NOTHING: Plan = { reads: [], rules: [] };

/** The rules that can read something at a place: by the character there, the one behind its run and the one behind its numeral. */
export type PlanAt = (view: View, at: number) => Plan;

type Asked = string | undefined;

/** Characters that the same rules ask for are one class, shown by one of them; class 0 is asked for by none. */
function classesOf(asked: readonly Asked[]): { classOf: Uint8Array; examples: readonly string[] } {
  const lists = [...new Set(asked)].filter((chars) => chars !== undefined);
  const classOf = new Uint8Array(0x10000);
  const examples: string[] = [""];
  const known = new Map<string, number>();
  for (const char of new Set(lists.join(""))) {
    const memberships = lists.map((chars) => (chars.includes(char) ? "1" : "0")).join("");
    const number = known.get(memberships) ?? examples.push(char) - 1;
    known.set(memberships, number);
    classOf[char.charCodeAt(0)] = number;
  }
  return { classOf, examples };
}

const fits = (asked: Asked, next: Asked): boolean =>
  asked === undefined || (next !== undefined && next !== "" && asked.includes(next));

const startsWith = (rule: Rule, char: string): boolean =>
  rule.starts === "numeral" ? NUMERAL_STARTS.includes(char) : rule.starts.includes(char);

function startTable(rules: readonly Rule[]): Uint8Array {
  const startOf = new Uint8Array(0x10000);
  for (let at = 0; at < NUMERAL_STARTS.length; at++) startOf[NUMERAL_STARTS.charCodeAt(at)] = at + 1;
  for (const rule of rules) {
    if (rule.starts === "numeral") continue;
    for (const char of rule.starts) startOf[char.charCodeAt(0)] ||= OTHER;
  }
  return startOf;
}

/** `ownStarts` are what a user's own units can start with. */
export function createPlans(rules: readonly Rule[], ownStarts: string): PlanAt {
  const startOf = startTable(rules);
  const afterNumeral = ({ afterNumeral: asked }: Rule): Asked =>
    asked?.includes(unitStarts) ? asked + ownStarts : asked;
  const behindRun = classesOf(rules.map((rule) => rule.afterRun));
  const behindNumeral = classesOf(rules.map(afterNumeral));
  const plans: (Plan | undefined)[] = [];
  const others = new Map<number, Plan>();

  function planFor(code: number, start: number, run: number, numeral: number): Plan {
    const cell = (start * behindRun.examples.length + run) * behindNumeral.examples.length + numeral;
    const known = plans[cell];
    if (known !== undefined) return known;
    const char = String.fromCharCode(code);
    const next = behindRun.examples[run];
    const behind = behindNumeral.examples[numeral];
    const plan = planOf(
      rules.filter((rule) => startsWith(rule, char) && fits(rule.afterRun, next) && fits(afterNumeral(rule), behind)),
    );
    plans[cell] = plan;
    return plan;
  }

  function planOfOther(code: number): Plan {
    const known = others.get(code) ?? planOf(rules.filter((rule) => startsWith(rule, String.fromCharCode(code))));
    others.set(code, known);
    return known;
  }

  return (view, at) => {
    const { text } = view;
    const code = text.charCodeAt(at);
    const start = startOf[code] ?? 0;
    if (start === 0) return NOTHING;
    if (start === OTHER) return planOfOther(code);
    const run = runEnd(text, at);
    const end = standsAlone(text, at) ? run : view.numeralAt(at)?.end;
    const numeral = end === undefined ? 0 : (behindNumeral.classOf[codeAt(text, end)] ?? 0);
    return planFor(code, start, behindRun.classOf[text.charCodeAt(run)] ?? 0, numeral);
  };
}

/** With the units of the lexicon alone. */
export const planAt: PlanAt = createPlans(allRules, "");

/** The end of a report closes a line too. */
const codeAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0x0a);

/** Behind the run of digits, or of Chinese numerals, that starts at `at`. */
function runEnd(text: string, at: number): number {
  let end = at + 1;
  if (text.charCodeAt(at) < 0x3a) {
    for (let next = text.charCodeAt(end); next >= 0x30 && next <= 0x39; next = text.charCodeAt(end)) end++;
    return end;
  }
  while (end - at < LONGEST_RUN && isHanNumeralCode(text.charCodeAt(end))) end++;
  return end;
}

/** A single Chinese numeral that nothing continues: no numeral longer than itself stands there. */
export function standsAlone(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x3a) return false;
  const next = text.charCodeAt(at + 1);
  return (
    !isHanNumeralCode(next) &&
    next !== 0x4f59 &&
    next !== 0x591a &&
    next !== 0x6765 &&
    next !== 0x70b9 &&
    next !== 0x3001
  );
}
