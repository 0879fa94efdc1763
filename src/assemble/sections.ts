import type { ExtractedSection } from "../model/extraction.js";
import type { Section } from "../model/outline.js";
import type { Profile } from "../model/profile.js";
import type { OffsetMap } from "../model/source.js";

/** The headings on the way to each section, from the outermost. */
export function headingPaths(sections: readonly Section[]): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>();
  for (const section of sections) {
    const above = section.parent === null ? [] : (paths.get(section.parent) ?? []);
    paths.set(section.id, [...above, section.heading]);
  }
  return paths;
}

export function toExtractedSection(section: Section, profile: Profile, map: OffsetMap): ExtractedSection {
  return {
    id: section.id,
    parent: section.parent,
    level: section.level,
    marker: section.marker,
    title: section.title,
    heading: section.heading,
    year: profile.sectionYears.get(section.id) ?? null,
    span: map.span(section.span),
  };
}
