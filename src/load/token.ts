import { BLANK, BREAK, characterKind, INVISIBLE } from "./character.js";

/** What stands in for one character, or for none: `kind` as in character.ts, 0 where no token stands. */
export interface Token {
  kind: number;
  end: number;
  /** 1 for `##paidbegin##`, -1 for `##paidend##`. */
  paid: number;
}

const paidBegin = "##paidbegin##";
const paidEnd = "##paidend##";
const entity = /&(?:(nbsp|emsp|ensp|thinsp|#160|#xa0|#12288|#x3000)|zwnj|zwj|shy|#8203);?/iy;
const tag =
  /<(\/?(?:p|div|tr|li|br|h[1-6])|\/?(?:span|strong|b|i|u|em|font|a|table|tbody|ul|ol))(?:\s[^<>\n]{0,300})?\/?>/iy;
const blockTag = /^(?:\/(?:p|div|tr|li|h[1-6])|br)$/i;
const codePoint = /<U\+([0-9A-F]{4})>/iy;
const escaped = /\\{1,2}(?:(?:r(?:\\{1,2}n)?|n)(?![a-z])|(?:u3000|xa0|u00a0)|(?:u200b|ufeff))/y;

/** Reads the token that a trigger character opens. `commentEnd` is told where the next `-->` stands, or -1. */
export function readToken(text: string, at: number, token: Token, commentEnd: (from: number) => number): void {
  token.kind = 0;
  token.end = at;
  token.paid = 0;
  switch (text.charCodeAt(at)) {
    case 0x23:
      readMarker(text, at, token);
      return;
    case 0x26:
      entity.lastIndex = at;
      readMatch(entity.exec(text), entity.lastIndex, token, (match) => (match[1] === undefined ? INVISIBLE : BLANK));
      return;
    case 0x3c:
      readAngle(text, at, token, commentEnd);
      return;
    case 0x3f:
      readQuestionMarks(text, at, token);
      return;
    case 0x5c:
      escaped.lastIndex = at;
      readMatch(escaped.exec(text), escaped.lastIndex, token, (match) =>
        /[rn]$/.test(match[0]) ? BREAK : /(?:200b|feff)$/.test(match[0]) ? INVISIBLE : BLANK,
      );
      return;
    default:
  }
}

function readMatch(
  match: RegExpExecArray | null,
  end: number,
  token: Token,
  kindOf: (match: RegExpExecArray) => number,
): void {
  if (match === null) return;
  token.kind = kindOf(match);
  token.end = end;
}

function readMarker(text: string, at: number, token: Token): void {
  const begins = text.startsWith(paidBegin, at);
  if (!begins && !text.startsWith(paidEnd, at)) return;
  token.kind = INVISIBLE;
  token.end = at + (begins ? paidBegin.length : paidEnd.length);
  token.paid = begins ? 1 : -1;
}

function readAngle(text: string, at: number, token: Token, commentEnd: (from: number) => number): void {
  if (text.startsWith("<!--", at)) {
    const end = commentEnd(at + 4);
    if (end < 0 || end - at > 4000) return;
    token.kind = INVISIBLE;
    token.end = end + 3;
    return;
  }
  codePoint.lastIndex = at;
  const written = codePoint.exec(text);
  if (written !== null) {
    const kind = characterKind[Number.parseInt(written[1] ?? "0", 16)] ?? 0;
    if (kind === BLANK || kind === INVISIBLE || kind === BREAK) {
      token.kind = kind;
      token.end = codePoint.lastIndex;
    }
    return;
  }
  tag.lastIndex = at;
  readMatch(tag.exec(text), tag.lastIndex, token, (match) => (blockTag.test(match[1] ?? "") ? BREAK : INVISIBLE));
}

/** Two, four, six question marks in a row are blanks that an encoder could not write; one, three or a pair that ends a line are asked. */
function readQuestionMarks(text: string, at: number, token: Token): void {
  if (text.charCodeAt(at - 1) === 0x3f) return;
  let end = at + 1;
  while (text.charCodeAt(end) === 0x3f) end += 1;
  const count = end - at;
  if (count % 2 !== 0) return;
  if (count === 2 && (end === text.length || (characterKind[text.charCodeAt(end)] ?? 0) !== 0)) return;
  token.kind = BLANK;
  token.end = end;
}
