// A loaded report comes in; its title, furniture, section tree and sentences go out.
import type { Outline } from "../model/outline.js";
import type { SourceDocument } from "../model/source.js";
import type { Span } from "../model/span.js";
import { asWritten } from "./as-written.js";
import { attachments } from "./attachments.js";
import { readFrontMatter } from "./front-matter.js";
import { readLines } from "./line.js";
import { classifyLines, type ReadLine } from "./line-class.js";
import { markerAt } from "./marker.js";
import { buildSections, type Event } from "./section-tree.js";
import { splitSentences } from "./sentence.js";
import { unnumberedHeadings } from "./unnumbered.js";

/** Builds the section tree of a report and splits its sentences. */
export function buildOutline(source: SourceDocument): Outline {
  const read = classifyLines(source, readLines(source));
  const { title, body, tail } = readFrontMatter(read);
  const unnumbered = unnumberedHeadings(read, body, tail);
  const attached = attachments(read, body);
  const events: Event[] = [];
  const furniture: Span[] = [];
  const breaks: number[] = [];

  for (const [at, now] of read.entries()) {
    const { line } = now;
    const inBody = at >= body && at < tail && !attached.has(at);
    const heading = inBody ? ((now.as === "numbered" ? now.heading : unnumbered.get(at)) ?? null) : null;
    if (heading !== null) {
      events.push({ heading });
      if (line.piece) breaks.push(heading.start);
      if (!heading.alone) breaks.push(heading.end);
      continue;
    }
    const numbered = inBody && now.as !== "table" ? markerAt(source.folded, line.start) : null;
    if (numbered && numbered.style !== "dash") {
      events.push({ numbered: numbered.style, ordinal: numbered.ordinal, start: line.start });
    }
    if (at === tail || closesReport(now)) events.push({ closes: "all", start: line.start });
    else if (now.as === "salutation" && at < tail) events.push({ closes: "salutation", start: line.start });
    if (attached.has(at) || isFurniture(now, at < body, title)) furniture.push({ start: line.start, end: line.end });
  }
  const { sections, turns } = buildSections(source, events);
  const titleText = title === null ? null : asWritten(source, title.start, title.end);
  return { title, titleText, furniture, sections, sentences: splitSentences(source, turns, breaks) };
}

/** The date line of another report in the same file, or the head of an annex. */
function closesReport({ as, text }: ReadLine): boolean {
  if (as === "date") return /会议|大会|全会/.test(text);
  return as === "short" && /^附件\s?[一二三四五六七八九十\d]{0,2}[：]?$/.test(text);
}

function isFurniture({ as, line }: ReadLine, front: boolean, title: Span | null): boolean {
  if (as === "table" || as === "prose" || as === "note") return false;
  if (front) return title === null || line.end <= title.start || line.start >= title.end;
  return as === "furniture" || as === "caption" || as === "date";
}
