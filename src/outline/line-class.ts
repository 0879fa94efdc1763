import type { SourceDocument } from "../model/source.js";
import { isCaption, isDateLine, isFurniture } from "./furniture.js";
import { type Heading, holdsFigure, numberedHeading } from "./heading.js";
import type { Line } from "./line.js";

export type LineClass =
  | "numbered"
  | "short"
  | "prose"
  | "salutation"
  | "furniture"
  | "caption"
  | "date"
  | "table"
  | "glossary";

export interface ReadLine {
  readonly line: Line;
  readonly text: string;
  readonly as: LineClass;
  readonly heading: Heading | null;
}

const SALUTATION = /^(?:各位|尊敬的|女士们|同志们|代表们|朋友们|同胞们)[^。]{0,40}?[：！，:!]|^(?:同志们|各位代表)$/;
const GLOSSARY =
  /^(?:附[件：]?\s*\d?[：.]?|\d[.、])?\s*(?:.{0,24}(?:名词|术语|用语|词语)(?:的)?(?:解释|注释|说明)|名词解释|注释|注解)[：）]?$/;
const CLOSING = /[。！？：；，、…”.)）]$/;
const SHORT = 40;

function classOf(text: string, heading: Heading | null): LineClass {
  if (text.length <= 60 && SALUTATION.test(text)) return "salutation";
  if (SALUTATION.test(text.slice(0, 24))) return "salutation";
  if (text.length <= 40 && GLOSSARY.test(text)) return "glossary";
  if (isCaption(text)) return "caption";
  if (isDateLine(text)) return "date";
  if (heading !== null) return "numbered";
  if (isFurniture(text)) return "furniture";
  if (text.length > SHORT || /[。！？：；，、…]$/.test(text)) return "prose";
  return "short";
}

/** Each line with what it looks like by itself. */
export function classifyLines(source: SourceDocument, lines: readonly Line[]): ReadLine[] {
  return lines.map((line) => {
    if (line.table) return { line, text: "", as: "table", heading: null };
    const text = source.folded.slice(line.start, line.end);
    const heading = numberedHeading(source, line);
    return { line, text, as: classOf(text, heading), heading };
  });
}

/** Ends like a sentence, so that what follows starts anew. */
export function isClosed(text: string): boolean {
  return CLOSING.test(text);
}

/** Could stand alone as a heading: no closing punctuation, no figure but a date, words. */
export function looksLikeHeading(text: string): boolean {
  if (text.length < 2 || text.length > SHORT) return false;
  if (!/^[\u4e00-\u9fff“《“‘"\d]/.test(text) || !/[\u4e00-\u9fff]{2}/.test(text)) return false;
  if (/[|>；\t]|：|\d+\s*月\s*\d+\s*日|^[\d\s]+$|[（(]签章|盖章/.test(text)) return false;
  return !holdsFigure(text);
}
