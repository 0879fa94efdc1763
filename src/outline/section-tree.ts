import type { Section } from "../model/outline.js";
import type { SourceDocument } from "../model/source.js";
import type { Heading } from "./heading.js";
import { STYLES, type Style } from "./marker.js";
import { isPartHeading } from "./unnumbered.js";

/** What opens or closes sections, in reading order. */
export type Event = { readonly heading: Heading } | { readonly closes: "salutation" | "all"; readonly start: number };

/** From `start` on the innermost section is `sectionId`. */
export interface Turn {
  readonly start: number;
  readonly sectionId: string | null;
}

interface Open {
  readonly style: Style;
  ordinal: number;
  readonly id: string;
  readonly index: number;
  children: number;
}

const RANK = new Map<Style, number>(STYLES.map((style, rank) => [style, rank]));

type Draft = { -readonly [K in keyof Section]: Section[K] };

class Tree {
  readonly sections: Draft[] = [];
  readonly turns: Turn[] = [];
  readonly chain: Open[] = [];
  private roots = 0;
  /** Styles met under a style. */
  private readonly under = new Map<Style, Set<Style>>();

  constructor(private readonly source: SourceDocument) {}

  closeTo(depth: number, at: number): void {
    while (this.chain.length > depth) {
      const open = this.chain.pop() as Open;
      const draft = this.sections[open.index] as Draft;
      draft.span = { start: draft.span.start, end: at };
    }
  }

  turn(start: number): void {
    this.turns.push({ start, sectionId: this.chain.at(-1)?.id ?? null });
  }

  depthOf(style: Style): number {
    return this.chain.findIndex((open) => open.style === style);
  }

  wasUnder(outer: Style, inner: Style): boolean {
    return this.under.get(outer)?.has(inner) ?? false;
  }

  open(heading: Heading, depth: number): void {
    this.closeTo(depth, heading.start);
    const parent = this.chain.at(-1);
    for (const { style } of this.chain) {
      const seen = this.under.get(style) ?? new Set<Style>();
      this.under.set(style, seen.add(heading.style));
    }
    const place = parent === undefined ? ++this.roots : ++parent.children;
    const id = parent === undefined ? `s${place}` : `${parent.id}.${place}`;
    const { text } = this.source;
    const marker = text.slice(heading.start, heading.markerEnd);
    const title = text.slice(heading.titleStart, heading.titleEnd);
    this.sections.push({
      id,
      parent: parent?.id ?? null,
      level: depth + 1,
      marker,
      title,
      heading: heading.style === "dash" ? title : text.slice(heading.start, heading.titleEnd),
      headingSpan: { start: heading.start, end: heading.titleEnd },
      span: { start: heading.start, end: heading.lineEnd },
    });
    this.chain.push({
      style: heading.style,
      ordinal: heading.ordinal,
      id,
      index: this.sections.length - 1,
      children: 0,
    });
    this.turn(heading.start);
  }
}

function depthForNumbered(tree: Tree, heading: Heading): number {
  const { chain } = tree;
  const same = tree.depthOf(heading.style);
  if (same >= 0) return same;
  let depth = chain.length;
  const rank = RANK.get(heading.style) ?? 0;
  while (depth > 0) {
    const open = chain[depth - 1] as Open;
    if (open.style === "unnumbered") break;
    const openRank = RANK.get(open.style) ?? 0;
    const known = tree.wasUnder(heading.style, open.style);
    if (!known && !(heading.ordinal > 1 && openRank > rank && !tree.wasUnder(open.style, heading.style))) break;
    depth--;
  }
  return depth;
}

/** An unnumbered heading lies where the numbering after it tells: inside what goes on, above what starts anew. */
function depthForUnnumbered(tree: Tree, title: string, next: Heading | undefined): number {
  const { chain } = tree;
  const same = tree.depthOf("unnumbered");
  if (isPartHeading(title)) return 0;
  const nextDepth = next === undefined ? -1 : tree.depthOf(next.style);
  if (next !== undefined && nextDepth >= 0) {
    if (next.ordinal > 1) {
      const inner = chain.findIndex((open, depth) => depth > nextDepth && open.style === "unnumbered");
      return inner >= 0 ? inner : chain.length;
    }
    const outer = chain.findIndex((open, depth) => depth < nextDepth && open.style === "unnumbered");
    return outer >= 0 ? outer : nextDepth;
  }
  return same >= 0 ? same : chain.length;
}

/** Places the headings under each other as the document itself orders their styles. */
export function buildSections(
  source: SourceDocument,
  events: readonly Event[],
): { sections: Section[]; turns: Turn[] } {
  const tree = new Tree(source);
  const nexts: (Heading | undefined)[] = new Array(events.length);
  let next: Heading | undefined;
  for (let at = events.length - 1; at >= 0; at--) {
    nexts[at] = next;
    const event = events[at] as Event;
    if ("heading" in event && event.heading.style !== "dash" && event.heading.style !== "unnumbered")
      next = event.heading;
  }
  for (const [at, event] of events.entries()) {
    if (!("heading" in event)) {
      const one = tree.depthOf("one");
      tree.closeTo(event.closes === "all" ? 0 : one >= 0 ? one + 1 : Math.min(1, tree.chain.length), event.start);
      tree.turn(event.start);
      continue;
    }
    const { heading } = event;
    const title = source.folded.slice(heading.titleStart, heading.titleEnd);
    if (heading.style === "dash") {
      tree.open(heading, tree.chain.length);
      tree.closeTo(tree.chain.length - 1, heading.lineEnd);
      tree.turn(heading.lineEnd);
    } else if (heading.style === "unnumbered") tree.open(heading, depthForUnnumbered(tree, title, nexts[at]));
    else tree.open(heading, depthForNumbered(tree, heading));
  }
  tree.closeTo(0, source.text.length);
  return { sections: tree.sections, turns: tree.turns };
}
