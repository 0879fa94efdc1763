import { isByline } from "./byline.js";
import { type Heading, plainHeading } from "./heading.js";
import { isClosed, looksLikeHeading, type ReadLine } from "./line-class.js";
import { isPartHeading, RUN_ON_PART } from "./part-heading.js";

const RUN_ON = new RegExp(RUN_ON_PART, "y");
const COLON = /[：:\s]+$/;
const BESIDE_CAPTION = 8;

/** A part's heading that stands inside a line which lost its line ends, or that a colon closes. */
function inProse({ line, text }: ReadLine): Heading | null {
  const bare = text.length <= 44 ? text.replace(COLON, "") : text;
  if (bare.length < text.length && isPartHeading(bare)) return plainHeading(line, "titled", bare.length);
  if (!line.piece) return null;
  RUN_ON.lastIndex = 0;
  return RUN_ON.test(text) ? plainHeading(line, "titled", RUN_ON.lastIndex) : null;
}

/** What a line must be for a heading to stand right before it. */
function opensBody(next: ReadLine | undefined, nextIsHeading: boolean, part: boolean): boolean {
  if (next === undefined) return false;
  if (next.as === "prose") return !/^[，。、；：）”！？]/.test(next.text);
  if (next.as === "salutation") return part || !/[：！]$/.test(next.text);
  return next.as === "numbered" || nextIsHeading;
}

/** Unnumbered headings of the body: short lines alone, with text or a numbered heading under them. */
export function unnumberedHeadings(read: readonly ReadLine[], body: number, tail: number): Map<number, Heading> {
  const found = new Map<number, Heading>();
  for (let at = tail - 1; at >= body; at--) {
    const now = read[at] as ReadLine;
    if (now.line.mark > 0 && now.as !== "numbered") {
      found.set(at, plainHeading(now.line, "marked", now.text.replace(COLON, "").length));
      continue;
    }
    if (now.as === "prose") {
      const heading = inProse(now);
      if (heading !== null) found.set(at, heading);
      continue;
    }
    if (now.as !== "short") continue;
    const part = isPartHeading(now.text);
    if (!part && !looksLikeHeading(now.text)) continue;
    if (!fits(read, at, part, found.has(at + 1))) continue;
    found.set(at, plainHeading(now.line, part ? "titled" : "unnumbered", now.text.length));
  }
  return found;
}

function fits(read: readonly ReadLine[], at: number, part: boolean, nextIsHeading: boolean): boolean {
  const { text } = read[at] as ReadLine;
  const before = read[at - 1];
  const after = read[at + 1];
  if (!opensBody(after, nextIsHeading, part) || (nextIsHeading && !part)) return false;
  if (before === undefined) return true;
  if (text.length <= BESIDE_CAPTION && (before.as === "caption" || after?.as === "caption")) return false;
  if (before.as === "table" || before.as === "caption") return part || text.length > BESIDE_CAPTION;
  if (!part && before.as === "short" && !isPartHeading(before.text)) return false;
  if (isByline(text) && (after?.as === "salutation" || before.as === "date" || before.as === "short")) return false;
  return before.as !== "prose" || isClosed(before.text);
}
