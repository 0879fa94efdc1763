import type { UnitEntry } from "../lexicon/units.js";
import { classifiers, currencies, measures, nonUnits, percentages, perUnits } from "../lexicon/units.js";
import type { Kind } from "../model/quantity.js";
import type { Numeral } from "./numeral.js";

/** The unit behind a numeral. */
export interface Unit {
  readonly kind: Exclude<Kind, "date">;
  readonly unit: string;
  readonly end: number;
  readonly per: readonly string[];
}

function byFirst<T>(entries: readonly T[], textOf: (entry: T) => string): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const entry of entries) {
    const first = textOf(entry).charAt(0);
    map.set(first, [...(map.get(first) ?? []), entry]);
  }
  for (const list of map.values()) list.sort((a, b) => textOf(b).length - textOf(a).length);
  return map;
}

const UNITS = byFirst<UnitEntry>([...currencies, ...percentages, ...measures, ...classifiers], (entry) => entry.text);
const NON_UNITS = byFirst(nonUnits, (text) => text);
const PER_UNITS = byFirst(perUnits, (text) => text);
const CLASSIFIERS: ReadonlySet<string> = new Set(classifiers.map((entry) => entry.text));
const BRACKET = /（([^（）\d]{1,2})）/y;

function longest(map: Map<string, string[]>, text: string, at: number): string | null {
  const list = map.get(text.charAt(at));
  return list?.find((candidate) => text.startsWith(candidate, at)) ?? null;
}

/** 两 never counts a rank, so it may stand before words that behind 二 or 三 would be a name. */
const AFTER_TWO = "批轮起部门期段层本份班组队张管";

function fits(entry: UnitEntry, text: string, numeral: Numeral): boolean {
  const short = numeral.form === "han" && numeral.end - numeral.start === 1;
  if (entry.arabicOnly && short && !(text.charAt(numeral.start) === "两" && AFTER_TWO.includes(entry.text)))
    return false;
  if (!entry.notBefore || !(entry.hard || numeral.form === "han")) return true;
  const next = text.charAt(numeral.end + entry.text.length);
  return next === "" || !entry.notBefore.includes(next);
}

/** The longest unit of the lexicon at `at`, with a second classifier in brackets (头（只）) and what stands behind slashes (元/人). */
export function lexUnit(text: string, raw: string, at: number, numeral: Numeral): Unit | null {
  const list = UNITS.get(text.charAt(at));
  const entry = list?.find((candidate) => text.startsWith(candidate.text, at) && fits(candidate, text, numeral));
  if (!entry) return null;
  const other = longest(NON_UNITS, text, at);
  if (other && other.length >= entry.text.length) return null;
  let end = at + entry.text.length;
  let unit = entry.unit;
  if (entry.kind === "count") {
    BRACKET.lastIndex = end;
    const bracket = BRACKET.exec(text);
    if (bracket && CLASSIFIERS.has(bracket[1] ?? "")) {
      end += bracket[0].length;
      unit = raw.slice(at, end);
    }
  }
  const per: string[] = [];
  while (per.length < 2 && (text.charAt(end) === "/" || (per.length > 0 && text.charAt(end) === "·"))) {
    const below = longest(PER_UNITS, text, end + 1);
    if (!below) break;
    per.push(below);
    end += 1 + below.length;
  }
  if (text.charAt(end) === "级" || text.startsWith("等级", end)) return null;
  if (entry.kind === "amount") return { kind: entry.kind, unit, end, per };
  if (per.length > 0) unit = [unit, ...per].join("/");
  return { kind: entry.kind, unit, end, per: [] };
}
