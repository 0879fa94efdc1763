import type { Heading } from "./heading.js";
import { STYLES, type Style } from "./marker.js";

/** A section that is still open. */
export interface OpenSection {
  readonly style: Style;
  readonly ordinal: number;
  /** The ordinal of the first of its siblings. */
  readonly first: number;
  readonly id: string;
  readonly index: number;
  children: number;
}

/** The styles met under each style so far. */
export type StyleOrder = Map<Style, Set<Style>>;

const RANK = new Map<Style, number>(STYLES.map((style, rank) => [style, rank]));

/** How many of the open sections stay open above a heading. */
export function placeOf(
  chain: readonly OpenSection[],
  order: StyleOrder,
  heading: Heading,
  next: Heading | undefined,
): number {
  if (heading.style === "dash") return chain.length;
  if (heading.style === "titled") return 0;
  if (heading.style === "marked") return forMarked(chain, heading);
  return heading.style === "unnumbered" ? forUnnumbered(chain, next) : forNumbered(chain, order, heading);
}

function depthOf(chain: readonly OpenSection[], style: Style): number {
  return chain.findIndex((open) => open.style === style);
}

function isPlain({ style }: OpenSection): boolean {
  return style === "unnumbered" || style === "titled" || style === "marked";
}

/** Its own style again is a sibling; else it lies under all that the document has not shown to be inside it. */
function forNumbered(chain: readonly OpenSection[], order: StyleOrder, heading: Heading): number {
  const same = depthOf(chain, heading.style);
  if (same >= 0) return same;
  const rank = RANK.get(heading.style) ?? 0;
  let depth = chain.length;
  while (depth > 0) {
    const open = chain[depth - 1] as OpenSection;
    if (isPlain(open)) break;
    const usual = (RANK.get(open.style) ?? 0) > rank && !order.get(open.style)?.has(heading.style);
    const inside = order.get(heading.style)?.has(open.style) ?? false;
    if (!inside && !(usual && (heading.ordinal > 1 || open.first > 1))) break;
    depth--;
  }
  return depth;
}

/** An unnumbered heading lies where the numbering after it tells: inside what goes on, above what starts anew. */
function forUnnumbered(chain: readonly OpenSection[], next: Heading | undefined): number {
  const nextDepth = next === undefined ? -1 : depthOf(chain, next.style);
  if (next !== undefined && nextDepth >= 0) {
    if (next.ordinal > 1) {
      const inner = chain.findIndex((open, depth) => depth > nextDepth && open.style === "unnumbered");
      return inner >= 0 ? inner : chain.length;
    }
    const outer = chain.findIndex((open, depth) => depth < nextDepth && isPlain(open));
    return outer >= 0 ? outer : nextDepth;
  }
  const same = depthOf(chain, "unnumbered");
  if (same >= 0) return same;
  const part = chain.findIndex(isPlain);
  return part >= 0 && part < chain.length - 1 ? part : chain.length;
}

function forMarked(chain: readonly OpenSection[], heading: Heading): number {
  const outer = chain.findIndex((open) => open.style === "marked" && open.ordinal >= heading.ordinal);
  return outer >= 0 ? outer : chain.length;
}
