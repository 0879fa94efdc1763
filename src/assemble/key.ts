import { hash } from "node:crypto";

const HEX_DIGITS = 12;

/** The first 12 hexadecimal digits of the sha256 of the parts, joined by NUL, as UTF-8. */
export function digest(...parts: readonly string[]): string {
  return hash("sha256", parts.join("\0")).slice(0, HEX_DIGITS);
}

/** Most figures of a folder are short (3个, 5%): their names come again in the next report. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

function keyOf(name: string): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  const key = hash("sha256", name).slice(0, HEX_DIGITS);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, key);
  return key;
}

/**
 * Numbers what it is given: the digest of the parts and of how manyth these parts are, from 1.
 * A metric's key is the digest of `kind NUL text NUL n`: 第二个“3个”项 of kind count is `count\0` `3个\0` `2`.
 */
export function createKeyring(): (first: string, ...rest: readonly string[]) => string {
  const seen = new Map<string, number>();
  return (first, ...rest) => {
    let name = first;
    for (const part of rest) name += `\0${part}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return keyOf(`${name}\0${count}`);
  };
}
