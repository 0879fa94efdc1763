import type { ReadLine } from "./line-class.js";

const FIRST = /^(?:相关)?附[件表]?\s?[\d一二三四五]{0,2}：/;
const CATALOGUE = 3;

/** Lines that only name enclosures: what stands behind 附件：, and a catalogue of numbered names with no text under any. */
export function attachments(read: readonly ReadLine[], body: number): Set<number> {
  const found = new Set<number>();
  let listing = false;
  let last = -1;
  for (const [at, { as, text, heading }] of read.entries()) {
    if (at < body) continue;
    const named = as === "numbered" && heading?.alone === true && !/[。！？]$/.test(text);
    if (FIRST.test(text) && !/[。！？]$/.test(text)) listing = true;
    else if (!named && as !== "short") listing = false;
    if (listing && (named || as === "short")) found.add(at);
    if (as === "prose" || as === "table" || as === "salutation" || as === "note" || (as === "numbered" && !named))
      last = at;
  }
  const trailing = read.flatMap(({ as, heading, text }, at) =>
    at > last && at >= body && as === "numbered" && heading?.alone === true && !/[。！？]$/.test(text) ? [at] : [],
  );
  if (trailing.length >= CATALOGUE) for (const at of trailing) found.add(at);
  return found;
}
