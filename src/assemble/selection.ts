import type { ExtractedMetric } from "../model/extraction.js";
import type { Kind } from "../model/quantity.js";

/** Which rows the output shows. Ids, keys and relations are given before. */
export interface Selection {
  /** Null shows all kinds. */
  readonly kinds: readonly Kind[] | null;
  /** Words of a heading on the way to the row, or a pattern for one; null shows all sections. */
  readonly section: string | RegExp | null;
  readonly masked: boolean;
}

function matchesHeading(pattern: string | RegExp, heading: string): boolean {
  return typeof pattern === "string" ? heading.includes(pattern) : heading.search(pattern) >= 0;
}

export function isSelected(
  selection: Selection,
  row: Pick<ExtractedMetric, "kind" | "masked">,
  path: readonly string[],
): boolean {
  if (row.masked && !selection.masked) return false;
  if (selection.kinds !== null && !selection.kinds.includes(row.kind)) return false;
  const { section } = selection;
  return section === null || path.some((heading) => matchesHeading(section, heading));
}
