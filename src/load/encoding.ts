/** The names `--encoding` takes, and what the decoder calls them. */
const encodings: ReadonlyMap<string, string> = new Map([
  ["utf-8", "utf-8"],
  ["gb18030", "gb18030"],
  ["gbk", "gb18030"],
  ["gb2312", "gb18030"],
  ["utf-16le", "utf-16le"],
  ["utf-16be", "utf-16be"],
  ["big5", "big5"],
]);

const aliases: ReadonlyMap<string, string> = new Map([
  ["utf8", "utf-8"],
  ["utf16", "utf-16le"],
  ["utf16le", "utf-16le"],
  ["utf16be", "utf-16be"],
  ["ucs2", "utf-16le"],
  ["unicode", "utf-16le"],
  ["cp936", "gb18030"],
  ["ms936", "gb18030"],
  ["windows936", "gb18030"],
  ["euccn", "gb18030"],
  ["gb23121980", "gb18030"],
  ["gb180302005", "gb18030"],
  ["gb180302022", "gb18030"],
  ["big5hkscs", "big5"],
  ["cp950", "big5"],
]);

export const encodingNames: readonly string[] = [...encodings.keys()];

/** The decoder's name of an encoding, however it is written; null where nobody knows it. */
export function encodingNamed(name: string): string | null {
  const plain = name.toLowerCase().replace(/[\s_-]/g, "");
  return encodings.get(name.toLowerCase()) ?? encodings.get(plain) ?? aliases.get(plain) ?? null;
}
