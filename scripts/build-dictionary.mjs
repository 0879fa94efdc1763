// In: the dictionary inside @node-rs/jieba and data/reform.user.txt. Out: data/reform.dict.txt, and its sha256 on standard output.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const packaged = createRequire(import.meta.url).resolve("@node-rs/jieba/dict.txt");
const userPath = new URL("../data/reform.user.txt", import.meta.url);
const outPath = new URL("../data/reform.dict.txt", import.meta.url);

const LINE = /^([\u4e00-\u9fff]+) ([1-9]\d*) ([a-z]+)$/u;

/** Only words of Han characters: the engines are asked about nothing else. */
function hanWords(path) {
  const words = new Map();
  for (const line of readFileSync(path, "utf8").split("\n")) {
    const match = LINE.exec(line);
    if (match) words.set(match[1], [Number(match[2]), match[3]]);
  }
  return words;
}

const words = hanWords(packaged);
const characters = new Set([...words.keys()].join(""));
// A character without an entry weighs 1 in one engine and as the rarest word in the other: give it one.
for (const character of characters) if (!words.has(character)) words.set(character, [1, "x"]);
// The user dictionary is merged here since the engines weigh words that are added later each in its own way.
for (const [word, entry] of hanWords(userPath)) words.set(word, entry);

const lines = [...words]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([word, [frequency, tag]]) => `${word} ${frequency} ${tag}\n`);
const bytes = Buffer.from(lines.join(""), "utf8");
writeFileSync(outPath, bytes);
console.log(`${lines.length} words, ${bytes.length} bytes`);
console.log(
  `sha256 ${createHash("sha256").update(bytes).digest("hex")} (DICTIONARY_SHA256 in src/segment/dictionary.ts)`,
);
