// A loaded report comes in; its title, furniture, section tree and sentences go out.
import type { Outline } from "../model/outline.js";
import type { SourceDocument } from "../model/source.js";
import type { Span } from "../model/span.js";
import { readFrontMatter } from "./front-matter.js";
import type { Heading } from "./heading.js";
import { readLines } from "./line.js";
import { classifyLines, type ReadLine } from "./line-class.js";
import { buildSections, type Event } from "./section-tree.js";
import { splitSentences } from "./sentence.js";
import { unnumberedHeadings } from "./unnumbered.js";

/** Builds the section tree of a report and splits its sentences. */
export function buildOutline(source: SourceDocument): Outline {
  const read = classifyLines(source, readLines(source));
  const { title, body, tail } = readFrontMatter(read);
  const unnumbered = unnumberedHeadings(read, body, tail);
  const events: Event[] = [];
  const furniture: Span[] = [];
  const breaks: number[] = [];

  for (const [at, now] of read.entries()) {
    const { line } = now;
    const heading = at >= body && at < tail ? headingOf(now, unnumbered.get(at)) : null;
    if (heading !== null) {
      events.push({ heading });
      if (line.piece) breaks.push(heading.start);
      if (!heading.alone) breaks.push(heading.end);
      continue;
    }
    if (now.as === "salutation" && at < tail) events.push({ closes: "salutation", start: line.start });
    if (at === tail) events.push({ closes: "all", start: line.start });
    if (isFurniture(now, at < body, title)) furniture.push({ start: line.start, end: line.end });
  }
  const { sections, turns } = buildSections(source, events);
  return { title, furniture, sections, sentences: splitSentences(source, turns, breaks) };
}

function headingOf(now: ReadLine, unnumbered: Heading | undefined): Heading | null {
  if (now.as === "numbered") return now.heading;
  return unnumbered ?? null;
}

function isFurniture({ as, line }: ReadLine, front: boolean, title: Span | null): boolean {
  if (as === "table") return false;
  if (front) return title === null || line.start > title.start || line.end < title.start;
  return as === "furniture" || as === "caption" || as === "date";
}
