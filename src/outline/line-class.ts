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
  | "note"
  | "glossary";

export interface ReadLine {
  readonly line: Line;
  readonly text: string;
  readonly as: LineClass;
  readonly heading: Heading | null;
}

const SALUTATION =
  /^(?:各位|尊敬的|女士们|同志们|代表们|朋友们|同胞们|主任、)[^。！？：；]{0,40}?[：！，]|^(?:同志们|各位代表|各位领导)$/;
const OPENING = /代表.{0,20}(?:政府|国务院|委员会|党委|党组)|报告|汇报/;
const GLOSSARY =
  /(?:名词|术语|用语|词语|短语|词汇|有关内容|有关概念|有关词语)的?(?:解释|注释|说明|释义)[：）※】]?$|^(?:附注|注释|注解)[：]?$/;
const ENDS_SENTENCE = /[。！？：；，、…]$/;
const CLOSED = /[。！？：；…”.)）]$/;
const SHORT = 40;
const TITLE = 90;

function classOf(text: string, heading: Heading | null): LineClass {
  if (SALUTATION.test(text.slice(0, 48))) return "salutation";
  if (text.length <= SHORT && GLOSSARY.test(text)) return "glossary";
  if (isCaption(text)) return "caption";
  if (isDateLine(text)) return "date";
  if (heading !== null) return "numbered";
  if (isFurniture(text)) return "furniture";
  if (ENDS_SENTENCE.test(text)) return "prose";
  if (text.length <= SHORT) return "short";
  return text.length <= TITLE && !/[，。；！？]/.test(text) ? "short" : "prose";
}

/** Each line with what it looks like by itself. */
export function classifyLines(source: SourceDocument, lines: readonly Line[]): ReadLine[] {
  return lines.map((line) => {
    if (line.kind === "table") return { line, text: "", as: "table", heading: null };
    const text = source.folded.slice(line.start, line.end);
    if (line.kind === "note") return { line, text, as: "note", heading: null };
    const heading = numberedHeading(source, line);
    return { line, text, as: classOf(text, heading), heading };
  });
}

/** The address that a report opens with. */
export function opensReport({ as, text }: ReadLine): boolean {
  return as === "salutation" && (text.length <= SHORT || OPENING.test(text.slice(0, 120)));
}

/** Ends like a sentence, so that what follows starts anew. */
export function isClosed(text: string): boolean {
  return CLOSED.test(text);
}

/** Could stand alone as a heading: no closing punctuation, no figure but a date, words. */
export function looksLikeHeading(text: string): boolean {
  if (text.length < 2 || text.length > SHORT) return false;
  if (!/^[\u4e00-\u9fff“《‘"\d]/.test(text) || !/[\u4e00-\u9fff]{2}/.test(text)) return false;
  if (/[|>；：\t]|\d\s*月\s*\d+\s*日|[（(]签章|盖章/.test(text)) return false;
  if (
    /^[一二三四五六七八九十]{1,2}[是要]|^第[一二三四五六七八九十]$|^[首其再最][先次后]$|[了的和与及把被等]$/.test(text)
  )
    return false;
  return !holdsFigure(text);
}
