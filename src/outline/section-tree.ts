import type { Section } from "../model/outline.js";
import type { SourceDocument } from "../model/source.js";
import { asWritten } from "./as-written.js";
import type { Heading } from "./heading.js";
import type { Style } from "./marker.js";
import { type OpenSection, placeOf, type StyleOrder } from "./placement.js";

/** What opens or closes sections, in reading order. */
export type Event =
  | { readonly heading: Heading }
  | { readonly closes: "salutation" | "all"; readonly start: number }
  | { readonly numbered: Style; readonly ordinal: number; readonly start: number };

/** From `start` on the innermost section is `sectionId`. */
export interface Turn {
  readonly start: number;
  readonly sectionId: string | null;
}

type Draft = { -readonly [K in keyof Section]: Section[K] };

/** The next numbered heading after each event, dashes left out. */
function followers(events: readonly Event[]): (Heading | undefined)[] {
  const found: (Heading | undefined)[] = new Array(events.length);
  let next: Heading | undefined;
  for (let at = events.length - 1; at >= 0; at--) {
    found[at] = next;
    const event = events[at] as Event;
    if (!("heading" in event)) continue;
    const { style } = event.heading;
    if (style === "titled") next = undefined;
    else if (style !== "dash" && style !== "unnumbered" && style !== "marked") next = event.heading;
  }
  return found;
}

/** Places the headings under each other as the document itself orders their styles. */
export function buildSections(
  source: SourceDocument,
  events: readonly Event[],
): { sections: Section[]; turns: Turn[] } {
  const sections: Draft[] = [];
  const turns: Turn[] = [];
  const chain: OpenSection[] = [];
  const order: StyleOrder = new Map();
  const next = followers(events);
  let roots = 0;

  const turn = (start: number): void => {
    turns.push({ start, sectionId: chain.at(-1)?.id ?? null });
  };
  const closeTo = (depth: number, end: number): void => {
    while (chain.length > depth) {
      const draft = sections[(chain.pop() as OpenSection).index] as Draft;
      draft.span = { start: draft.span.start, end };
    }
  };
  const open = (heading: Heading, depth: number): void => {
    const replaced = chain[depth];
    const first = replaced?.style === heading.style ? replaced.first : heading.ordinal;
    closeTo(depth, heading.start);
    for (const { style } of chain) order.set(style, (order.get(style) ?? new Set<Style>()).add(heading.style));
    const parent = chain.at(-1);
    const place = parent === undefined ? ++roots : ++parent.children;
    const id = parent === undefined ? `s${place}` : `${parent.id}.${place}`;
    const title = asWritten(source, heading.titleStart, heading.titleEnd);
    sections.push({
      id,
      parent: parent?.id ?? null,
      level: depth + 1,
      marker: source.text.slice(heading.start, heading.markerEnd),
      title,
      heading: heading.style === "dash" ? title : asWritten(source, heading.start, heading.titleEnd),
      headingSpan: { start: heading.start, end: heading.titleEnd },
      span: { start: heading.start, end: heading.lineEnd },
    });
    chain.push({ style: heading.style, ordinal: heading.ordinal, first, id, index: sections.length - 1, children: 0 });
    turn(heading.start);
  };

  for (const [at, event] of events.entries()) {
    if ("heading" in event) {
      const { heading } = event;
      open(heading, placeOf(chain, order, heading, next[at]));
      if (heading.style === "dash") {
        closeTo(chain.length - 1, heading.lineEnd);
        turn(heading.lineEnd);
      }
    } else if ("numbered" in event) {
      // a numbered line that is no heading still ends the section of the number before it
      const depth = chain.findIndex(({ style, ordinal }) => style === event.numbered && ordinal < event.ordinal);
      if (depth < 0) continue;
      closeTo(depth, event.start);
      turn(event.start);
    } else {
      const one = chain.findIndex(({ style }) => style === "one");
      closeTo(event.closes === "all" ? 0 : one >= 0 ? one + 1 : Math.min(1, chain.length), event.start);
      turn(event.start);
    }
  }
  closeTo(0, source.text.length);
  return { sections, turns };
}
