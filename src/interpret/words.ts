/** Finds the longest word of a list that starts or ends at a place; lists are keyed by one character. */
export interface WordList {
  readonly has: (word: string) => boolean;
  /** The longest word that starts at `at` and ends by `end`, or an empty string. */
  readonly startingAt: (text: string, at: number, end: number) => string;
  /** The longest word that ends at `end` and starts at or behind `start`, or an empty string. */
  readonly endingAt: (text: string, end: number, start: number) => string;
}

/** Small numbers for the characters that key any list: one large table stays in the processor's cache, one a list would not. */
const numberOf = new Uint16Array(0x10000);
let numbers = 0;
const FEWEST_NUMBERS = 4096;

/** The words that share a character, the longest first; list 0 is empty. */
interface Keyed {
  readonly listOf: Uint16Array;
  readonly lists: readonly (readonly string[])[];
}

function keyed(words: readonly string[], keyOf: (word: string) => number): Keyed {
  for (const word of words) if (word !== "" && numberOf[keyOf(word)] === 0) numberOf[keyOf(word)] = ++numbers;
  const listOf = new Uint16Array(Math.max(FEWEST_NUMBERS, numbers + 1));
  const lists: string[][] = [[]];
  for (const word of words) {
    if (word === "") continue;
    const key = numberOf[keyOf(word)] as number;
    if (listOf[key] === 0) listOf[key] = lists.push([]) - 1;
    lists[listOf[key] ?? 0]?.push(word);
  }
  for (const list of lists) list.sort((a, b) => b.length - a.length);
  return { listOf, lists };
}

/** Whether a stretch of text holds any of some characters. */
export type CharSet = (text: string, start: number, end: number) => boolean;

export function createCharSet(chars: string): CharSet {
  for (const char of chars) if (numberOf[char.charCodeAt(0)] === 0) numberOf[char.charCodeAt(0)] = ++numbers;
  const asked = new Uint8Array(FEWEST_NUMBERS);
  for (const char of chars) asked[numberOf[char.charCodeAt(0)] as number] = 1;
  return (text, start, end) => {
    for (let at = start; at < end; at++) if (asked[numberOf[text.charCodeAt(at)] as number] === 1) return true;
    return false;
  };
}

function standsAt(word: string, text: string, at: number): boolean {
  for (let index = 0; index < word.length; index++) {
    if (word.charCodeAt(index) !== text.charCodeAt(at + index)) return false;
  }
  return true;
}

export function createWordList(words: readonly string[]): WordList {
  const byFirst = keyed(words, (word) => word.charCodeAt(0));
  const byLast = keyed(words, (word) => word.charCodeAt(word.length - 1));
  const startingAt = (text: string, at: number, end: number): string => {
    if (at >= end) return "";
    const list = byFirst.listOf[numberOf[text.charCodeAt(at)] as number] ?? 0;
    if (list === 0) return "";
    for (const word of byFirst.lists[list] ?? []) {
      if (at + word.length <= end && standsAt(word, text, at)) return word;
    }
    return "";
  };
  const endingAt = (text: string, end: number, start: number): string => {
    if (end <= start) return "";
    const list = byLast.listOf[numberOf[text.charCodeAt(end - 1)] as number] ?? 0;
    if (list === 0) return "";
    for (const word of byLast.lists[list] ?? []) {
      if (end - word.length >= start && standsAt(word, text, end - word.length)) return word;
    }
    return "";
  };
  return {
    has: (word) => word !== "" && startingAt(word, 0, word.length).length === word.length,
    startingAt,
    endingAt,
  };
}
