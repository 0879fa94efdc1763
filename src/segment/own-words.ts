import type { Segmenter } from "../model/segmenter.js";

/** The longest of the words that stands at `at`. */
function wordAt(byFirst: ReadonlyMap<string, readonly string[]>, han: string, at: number): string | undefined {
  return byFirst.get(han.charAt(at))?.find((word) => han.startsWith(word, at));
}

/** Never cuts the words: only what stands between them is left to the engine, so that all engines agree. */
export function withOwnWords(segmenter: Segmenter, words: readonly string[]): Segmenter {
  if (words.length === 0) return segmenter;
  const byFirst = new Map<string, string[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const first = word.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  return {
    cut: (han) => {
      const tokens: string[] = [];
      let from = 0;
      for (let at = 0; at < han.length; ) {
        const word = wordAt(byFirst, han, at);
        if (word === undefined) {
          at += 1;
          continue;
        }
        if (from < at) tokens.push(...segmenter.cut(han.slice(from, at)));
        tokens.push(word);
        at += word.length;
        from = at;
      }
      if (from === 0) return segmenter.cut(han);
      if (from < han.length) tokens.push(...segmenter.cut(han.slice(from)));
      return tokens;
    },
  };
}
