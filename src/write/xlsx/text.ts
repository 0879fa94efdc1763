/** What a cell holds at most; Excel calls a longer one damage. */
export const CELL_LIMIT = 32_767;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML and spreadsheets cannot take as they are.
const SPECIAL = /[&<>"\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function replacement(found: string): string {
  const entity = ENTITIES[found];
  if (entity !== undefined) return entity;
  const unit = found.charCodeAt(0);
  // Half a surrogate pair is no character; the rest has the spelling _x000D_ of ECMA-376, 22.9.2.19.
  if (unit >= 0xd800 && unit <= 0xdfff) return "\u{fffd}";
  return `_x${unit.toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** Text for XML: nothing in it is markup, an illegal character or an escape of the format. */
export function xmlText(text: string): string {
  return text.replace(SPECIAL, replacement);
}

/** No longer than a cell may be; a cut shows as …. */
export function cellText(text: string): string {
  return text.length <= CELL_LIMIT ? text : `${text.slice(0, CELL_LIMIT - 1)}…`;
}

/** The three parts of a text around a mark, cut at both ends where a cell cannot hold them. */
export type MarkedText = readonly [before: string, mark: string, after: string];

export function cellMarkedText([before, mark, after]: MarkedText): MarkedText {
  if (before.length + mark.length + after.length <= CELL_LIMIT) return [before, mark, after];
  const kept = cellText(mark);
  const room = Math.floor((CELL_LIMIT - kept.length) / 2);
  if (room < 2) return ["", kept, ""];
  const left = before.length <= room ? before : `…${before.slice(before.length - room + 1)}`;
  const right = after.length <= room ? after : `${after.slice(0, room - 1)}…`;
  return [left, kept, right];
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;

/** How many columns of a fixed-width screen the text takes: a Chinese character takes two. */
export function displayWidth(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}
