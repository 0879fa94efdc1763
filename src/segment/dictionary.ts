import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ReformError } from "../errors.js";

/** The dictionary that `scripts/build-dictionary.mjs` wrote. */
export const DICTIONARY_SHA256 = "2589d854310c5dd2834ac114977b8a92f6419ef0b6fc18cc86f9216d5c002480";

const REINSTALL = "install reform-extract again: its data folder is not as it was shipped";

/** The path of a file of the package's `data` folder; the folder is two steps up from `src` and from `dist` alike. */
export function dictionaryPath(name: string): string {
  return fileURLToPath(new URL(`../../data/${name}`, import.meta.url));
}

export function readDictionaryFile(name: string): Buffer {
  const path = dictionaryPath(name);
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new ReformError("E_SEGMENTER", `the dictionary file ${path} cannot be read`, REINSTALL, { cause });
  }
}

/** The number, from 1, of the first line that is not `word frequency tag`, or null. */
export function firstMalformedLine(dictionary: string): number | null {
  const line = /[\u4e00-\u9fff]{1,64} [1-9]\d{0,8} [a-z]{1,8}\n/y;
  let good = 0;
  let count = 0;
  while (line.test(dictionary)) {
    good = line.lastIndex;
    count += 1;
  }
  return good === dictionary.length && count > 0 ? null : count + 1;
}

export function isShipped(dictionary: Buffer): boolean {
  return createHash("sha256").update(dictionary).digest("hex") === DICTIONARY_SHA256;
}

/** The main dictionary, checked: one engine ends the whole program on a malformed line, the other ignores it. */
export function readDictionary(): Buffer {
  const bytes = readDictionaryFile("reform.dict.txt");
  if (isShipped(bytes)) return bytes;
  const line = firstMalformedLine(bytes.toString("utf8"));
  if (line === null) return bytes;
  const path = dictionaryPath("reform.dict.txt");
  throw new ReformError("E_SEGMENTER", `${path}:${line}: expected a word, its frequency and a tag`, REINSTALL);
}
