/** Finds the longest word of a list that starts or ends at a place; lists are keyed by one character. */
export interface WordList {
  readonly has: (word: string) => boolean;
  /** The longest word that starts at `at` and ends by `end`, or an empty string. */
  readonly startingAt: (text: string, at: number, end: number) => string;
  /** The longest word that ends at `end` and starts at or behind `start`, or an empty string. */
  readonly endingAt: (text: string, end: number, start: number) => string;
}

function keyed(words: readonly string[], keyOf: (word: string) => string): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const word of words) map.set(keyOf(word), [...(map.get(keyOf(word)) ?? []), word]);
  for (const list of map.values()) list.sort((a, b) => b.length - a.length);
  return map;
}

export function createWordList(words: readonly string[]): WordList {
  const byFirst = keyed(words, (word) => word.charAt(0));
  const byLast = keyed(words, (word) => word.charAt(word.length - 1));
  const all = new Set(words);
  return {
    has: (word) => all.has(word),
    startingAt: (text, at, end) =>
      byFirst.get(text.charAt(at))?.find((word) => at + word.length <= end && text.startsWith(word, at)) ?? "",
    endingAt: (text, end, start) =>
      byLast
        .get(text.charAt(end - 1))
        ?.find((word) => end - word.length >= start && text.startsWith(word, end - word.length)) ?? "",
  };
}
