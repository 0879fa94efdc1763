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

/** Words by their first character, the longest first. */
interface WordTable<T> {
  readonly listOf: Uint16Array;
  readonly lists: readonly WordList<T>[];
}

interface WordList<T> {
  /** By the second character, words of one character too. */
  readonly bySecond: ReadonlyMap<number, readonly T[]>;
  /** Words of one character. */
  readonly single: readonly T[];
}

function byFirst<T>(entries: readonly T[], textOf: (entry: T) => string): WordTable<T> {
  const listOf = new Uint16Array(0x10000);
  const lists: T[][] = [[]];
  for (const entry of entries) {
    const first = textOf(entry).charCodeAt(0);
    const known = listOf[first] ?? 0;
    if (known > 0) {
      lists[known]?.push(entry);
      continue;
    }
    listOf[first] = lists.length;
    lists.push([entry]);
  }
  return { listOf, lists: lists.map((list) => bySecond(list, textOf)) };
}

function bySecond<T>(entries: readonly T[], textOf: (entry: T) => string): WordList<T> {
  const sorted = [...entries].sort((a, b) => textOf(b).length - textOf(a).length);
  const single = sorted.filter((entry) => textOf(entry).length === 1);
  const seconds = new Set(sorted.map((entry) => textOf(entry).charCodeAt(1)));
  const lists = [...seconds].map((second): [number, readonly T[]] => [
    second,
    sorted.filter((entry) => textOf(entry).length === 1 || textOf(entry).charCodeAt(1) === second),
  ]);
  return { bySecond: new Map(lists), single };
}

const NO_WORDS: readonly never[] = [];

/** The words that can stand at `at`, the longest first. */
function wordsAt<T>({ listOf, lists }: WordTable<T>, text: string, at: number): readonly T[] {
  const number = listOf[text.charCodeAt(at)] ?? 0;
  const list = number === 0 ? undefined : lists[number];
  return list === undefined ? NO_WORDS : (list.bySecond.get(text.charCodeAt(at + 1)) ?? list.single);
}

/** 家庭, 群众, 首届, 名词, 年度 are words behind digits too. */
const WORDS: Readonly<Record<string, string>> = { 家: "庭", 群: "众", 首: "届", 名: "词", 人年: "度" };

const ENTRIES: readonly UnitEntry[] = [...currencies, ...percentages, ...measures, ...classifiers];

/** An entry with all its keys: the lexicon leaves out what does not hold. */
type Closing = Required<UnitEntry> & {
  /** Characters that make a word of the unit itself (家庭), behind digits too. */
  readonly completedBy: string;
};

const closing = ({ text, kind, unit, notBefore, hard, arabicOnly }: UnitEntry): Closing => ({
  text,
  kind,
  unit,
  notBefore: notBefore ?? "",
  hard: hard ?? false,
  arabicOnly: arabicOnly ?? false,
  completedBy: WORDS[text] ?? "",
});

/** All that can stand behind a numeral. */
export interface UnitTables {
  readonly units: WordTable<Closing>;
  readonly nonUnits: WordTable<string>;
  readonly perUnits: WordTable<string>;
  readonly classifiers: ReadonlySet<string>;
}

/** The tables of the lexicon with a user's own units, which go before those of the same text. */
export function unitTables(own: readonly UnitEntry[]): UnitTables {
  const texts = new Set(own.map((entry) => entry.text));
  const counted = [...own, ...classifiers].filter((entry) => entry.kind === "count").map((entry) => entry.text);
  const below = own.filter((entry) => entry.kind === "count" || entry.kind === "measure").map((entry) => entry.text);
  return {
    units: byFirst([...own, ...ENTRIES].map(closing), (entry) => entry.text),
    nonUnits: byFirst(
      nonUnits.filter((text) => !texts.has(text)),
      (text) => text,
    ),
    perUnits: byFirst([...perUnits, ...below], (text) => text),
    classifiers: new Set(counted),
  };
}

const BUILT_IN = unitTables([]);
const BRACKET = /（([^（）\d]{1,2})）/y;
const NO_PER: readonly string[] = [];

/** What a unit can start with. */
export const unitStarts: string = [...new Set(ENTRIES.map((entry) => entry.text.charAt(0)))].join("");

/** The first characters are known to be the same. */
function standsAt(word: string, text: string, at: number): boolean {
  for (let index = word.length - 1; index > 0; index--) {
    if (word.charCodeAt(index) !== text.charCodeAt(at + index)) return false;
  }
  return true;
}

function longest(table: WordTable<string>, text: string, at: number): string | null {
  for (const word of wordsAt(table, text, at)) if (standsAt(word, text, at)) return word;
  return null;
}

/** 两 never counts a rank, so it may stand before words that behind 二 or 三 would be a name. */
const AFTER_TWO = "批轮起部门期段层本份班组队张管";

/** What is held in terms: 举办三期培训班; 三期工程 is a stage. */
const HELD = /(?:举办|开办|开展|组织|培训)了?$/;

function fits(entry: Closing, text: string, numeral: Numeral): boolean {
  const short = numeral.form === "han" && numeral.end - numeral.start === 1;
  if (entry.text === "期" && short && HELD.test(text.slice(Math.max(0, numeral.start - 3), numeral.start))) return true;
  if (entry.arabicOnly && short && !(text.charAt(numeral.start) === "两" && AFTER_TWO.includes(entry.text)))
    return false;
  const next = text.charAt(numeral.end + entry.text.length);
  if (next === "") return true;
  if (entry.completedBy.includes(next)) return false;
  return !(entry.hard || numeral.form === "han") || !entry.notBefore.includes(next);
}

function unitIn(list: readonly Closing[], text: string, at: number, numeral: Numeral): Closing | null {
  for (const entry of list) if (standsAt(entry.text, text, at) && fits(entry, text, numeral)) return entry;
  return null;
}

/** The longest unit of the lexicon at `at`, with a second classifier in brackets (头（只）) and what stands behind slashes (元/人). */
export function lexUnit(text: string, raw: string, at: number, numeral: Numeral, tables = BUILT_IN): Unit | null {
  const entry = unitIn(wordsAt(tables.units, text, at), text, at, numeral);
  if (entry === null) return null;
  const other = longest(tables.nonUnits, text, at);
  if (other && other.length >= entry.text.length) return null;
  let end = at + entry.text.length;
  let unit = entry.unit;
  if (entry.kind === "count" && text.charCodeAt(end) === 0xff08) {
    BRACKET.lastIndex = end;
    const bracket = BRACKET.exec(text);
    if (bracket && tables.classifiers.has(bracket[1] ?? "")) {
      end += bracket[0].length;
      unit = raw.slice(at, end);
    }
  }
  const per = text.charCodeAt(end) === 0x2f ? readPerUnits(text, end, tables.perUnits) : NO_PER;
  for (const below of per) end += 1 + below.length;
  if (text.charCodeAt(end) === 0x7ea7 || text.startsWith("等级", end)) return null;
  if (entry.kind === "amount") return { kind: entry.kind, unit, end, per };
  if (per.length > 0) unit = [unit, ...per].join("/");
  return { kind: entry.kind, unit, end, per: NO_PER };
}

/** What stands behind slashes: 元/人/月, 元/人·月. */
function readPerUnits(text: string, slash: number, table: WordTable<string>): readonly string[] {
  const per: string[] = [];
  let at = slash;
  while (per.length < 2 && (text.charAt(at) === "/" || (per.length > 0 && text.charAt(at) === "·"))) {
    const below = longest(table, text, at + 1);
    if (!below) break;
    per.push(below);
    at += 1 + below.length;
  }
  return per;
}
