import type { Span } from "../model/span.js";
import { isByline } from "./byline.js";
import { looksLikeHeading, opensReport, type ReadLine } from "./line-class.js";
import { isPartHeading } from "./part-heading.js";

/** What stands before the body: the title and all that is no prose. */
export interface FrontMatter {
  readonly title: Span | null;
  /** Index of the first line of the body. */
  readonly body: number;
  /** Index of the first line behind the body. */
  readonly tail: number;
}

const NAMED = /^标题\s*：\s*/;
const TITLE_WORDS =
  /报告|总结|公报|汇报|计划|方案|决议|要点|述职|决算|预算|规划|讲话|综述|公告|通报|工作(?:情况|安排|回顾|打算)|總結|報告/;
const SITE =
  /\s*(?:[_|｜]|\s[-–—]\s?|(?<=报告|总结|公报|计划|预算|决算|方案|公开|[）)])[-–—](?=[\u4e00-\u9fff]{2,14}$)|[-–](?=[\u4e00-\u9fff]{2,10}(?:[局网委厅报站]|政府|人大)$)).{2,60}$/;
/** The meeting that a title names behind itself. */
const MEETING = /[（(—–-]{1,3}\s*[12]\d{3}年\d{1,2}月\d{1,2}日.{0,80}$/;
const NOTE = /[[［]\d{1,3}[\]］]$/;
const PAGE = /\t|版[：）)]|^第.{1,4}版/;
const OPEN_END = /[和及与、的]$/;
const FRONT_LINES = 160;

/** Text that only a body has. */
function opens({ as, text, heading }: ReadLine, next: ReadLine | undefined): boolean {
  if (as === "salutation") return true;
  if (as === "prose") return text.length > 40 || (/[。！？]$/.test(text) && text.length > 12);
  if (as === "numbered") return heading?.style !== "dash" || heading.alone === false;
  return as === "short" && isPartHeading(text) && next?.as !== "short";
}

function bodyOf(read: readonly ReadLine[]): number {
  const most = Math.min(read.length, FRONT_LINES);
  let first = -1;
  for (let at = 0; at < most; at++) {
    const now = read[at] as ReadLine;
    if (opensReport(now)) return at;
    const heading = now.as === "numbered" || (now.as === "short" && isPartHeading(now.text));
    const opened = opens(now, read[at + 1]);
    if (first < 0 && opened) first = at;
    if (opened && heading) break;
  }
  return Math.max(0, first);
}

/** Finds the body and the title above it. */
export function readFrontMatter(read: readonly ReadLine[]): FrontMatter {
  let body = bodyOf(read);
  let tail = read.findIndex(({ as }, at) => as === "glossary" && at >= body);
  if (tail < 0) tail = read.length;
  const found = titleOf(read, body);
  const before = read[body - 1];
  if (found !== null && body - 1 > found.at && before !== undefined && read[body]?.as !== "salutation") {
    const heading = before.as === "short" && looksLikeHeading(before.text) && !isByline(before.text);
    if (heading && !TITLE_WORDS.test(before.text)) body--;
  }
  return { title: found?.span ?? null, body, tail };
}

function titleOf(read: readonly ReadLine[], body: number): { span: Span; at: number } | null {
  let best: { span: Span; at: number; text: string } | null = null;
  let bestScore = 0;
  for (let at = 0; at < body; at++) {
    const { line, text, as } = read[at] as ReadLine;
    const named = NAMED.exec(text);
    if (named !== null && named[0].length < text.length) {
      const end = line.start + (MEETING.exec(text)?.index ?? text.length);
      return { span: { start: line.start + named[0].length, end }, at };
    }
    if (PAGE.test(text) || (as !== "short" && !(as === "prose" && text.length <= 60 && line.piece))) continue;
    const length = MEETING.exec(text)?.index ?? SITE.exec(text)?.index ?? NOTE.exec(text)?.index ?? text.length;
    const bare = text.slice(0, length);
    if (bare.length < 4 || !/[\u4e00-\u9fff]{2}/.test(bare) || /^[，。、]/.test(bare)) continue;
    const words = TITLE_WORDS.test(bare);
    const year = /\d{4}\s?年|[一二][一二三四五六七八九〇○零]{3}年/.test(bare);
    const again =
      best !== null &&
      words &&
      !/^[和及与]/.test(bare) &&
      best.text !== bare &&
      best.text.endsWith(bare) &&
      bare.length > 8;
    const score =
      (words ? 4 : 0) + (words && year ? 2 : 0) + (words && bare.length >= 8 ? 1 : 0) + (at === 0 ? 0.5 : 0);
    if (score > bestScore || (again && score >= bestScore - 0.5)) {
      const next: ReadLine | undefined = OPEN_END.test(bare) && at + 1 < body ? read[at + 1] : undefined;
      const end: number = next?.as === "short" ? next.line.end : line.start + length;
      best = { span: { start: line.start, end }, at, text: bare };
      bestScore = score;
    }
  }
  return best;
}
