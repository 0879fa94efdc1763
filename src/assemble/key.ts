import { hash } from "node:crypto";

const HEX_DIGITS = 12;

/** The first 12 hexadecimal digits of the sha256 of a text, as UTF-8. */
function digest(text: string): string {
  return hash("sha256", text).slice(0, HEX_DIGITS);
}

/** The keys of one name, the first, the second, …, and how many of them the list at hand has come to. */
interface Numbered {
  readonly keys: string[];
  list: number;
  count: number;
}

/** Most figures of a folder are short (3个, 5%): their names come again in the next report. */
const known = new Map<string, Numbered>();
const MOST_KNOWN = 20_000;
let lists = 0;

/**
 * Numbers what it is given: the digest of the name of each and of how manyth that name is, from 1, joined by NUL.
 * A metric's key is the digest of `kind NUL text NUL n`: 第二个“3个”项 of kind count is `count\0` `3个\0` `2`.
 */
export function keysOf<T>(things: readonly T[], nameOf: (thing: T) => string): readonly string[] {
  const list = ++lists;
  if (known.size >= MOST_KNOWN) known.clear();
  return things.map((thing) => {
    const name = nameOf(thing);
    let numbered = known.get(name);
    if (numbered === undefined) {
      numbered = { keys: [], list, count: 0 };
      known.set(name, numbered);
    } else if (numbered.list !== list) {
      numbered.list = list;
      numbered.count = 0;
    }
    numbered.count += 1;
    const { keys, count } = numbered;
    const key = keys[count - 1] ?? digest(`${name}\0${count}`);
    keys[count - 1] = key;
    return key;
  });
}
