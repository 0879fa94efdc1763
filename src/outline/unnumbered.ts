import type { Heading } from "./heading.js";
import type { Line } from "./line.js";
import { isClosed, looksLikeHeading, type ReadLine } from "./line-class.js";
import { PART_HEADING } from "./part-heading.js";

const PART = new RegExp(PART_HEADING, "y");
const WHOLE_PART = new RegExp(`^${PART_HEADING}$`);
const TRAILING = /[：:\s]+$/;
const BESIDE_CAPTION = 8;

/** 2024年工作安排 and its like: such a line heads a whole part. */
export function isPartHeading(text: string): boolean {
  return WHOLE_PART.test(text);
}

function heading(line: Line, length: number, alone: boolean): Heading {
  const end = line.start + length;
  return {
    style: "unnumbered",
    ordinal: 0,
    start: line.start,
    markerEnd: line.start,
    titleStart: line.start,
    titleEnd: end,
    end,
    lineEnd: line.end,
    alone,
  };
}

function atPieceStart({ line, text }: ReadLine): Heading | null {
  if (!line.piece) return null;
  PART.lastIndex = 0;
  const match = PART.exec(text);
  return match === null ? null : heading(line, match[0].length, match[0].length === text.length);
}

/** What a line must be for a heading to stand right before it. */
function opensBody(next: ReadLine | undefined, nextIsHeading: boolean): boolean {
  if (next === undefined) return false;
  if (next.as === "prose") return !/^[，。、；：）”！？]/.test(next.text);
  return next.as === "numbered" || next.as === "salutation" || nextIsHeading;
}

/** Unnumbered headings of the body: short lines alone, with text or a numbered heading under them. */
export function unnumberedHeadings(read: readonly ReadLine[], body: number, tail: number): Map<number, Heading> {
  const found = new Map<number, Heading>();
  for (let at = tail - 1; at >= body; at--) {
    const now = read[at] as ReadLine;
    if (now.as === "prose") {
      const inside = atPieceStart(now);
      if (inside !== null) found.set(at, inside);
      else if (now.text.length <= 40 && WHOLE_PART.test(now.text.replace(TRAILING, ""))) {
        found.set(at, heading(now.line, now.text.replace(TRAILING, "").length, true));
      }
      continue;
    }
    if (now.as !== "short" || !looksLikeHeading(now.text)) continue;
    const before = read[at - 1];
    const after = read[at + 1];
    const part = WHOLE_PART.test(now.text);
    const nextHeading = found.has(at + 1);
    if (nextHeading && !part) continue;
    if (!opensBody(after, nextHeading)) continue;
    if (now.text.length <= BESIDE_CAPTION && (before?.as === "caption" || after?.as === "caption")) continue;
    if (
      before?.as === "table" ||
      (before?.as === "short" && !part && !found.has(at - 1) && at > body && !isPartHeading(before.text))
    )
      continue;
    if (before?.as === "prose" && !isClosed(before.text)) continue;
    found.set(at, heading(now.line, now.text.length, true));
  }
  return found;
}
