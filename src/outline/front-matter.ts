import type { Span } from "../model/span.js";
import type { ReadLine } from "./line-class.js";
import { isPartHeading } from "./unnumbered.js";

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
  /报告|总结|公报|汇报|计划|方案|决议|要点|述职|决算|预算|规划|讲话|综述|工作(?:情况|安排|回顾|打算)|总體|總結|報告/;
const SITE = /\s*(?:[_|｜]|\s[-–—]\s?|[-–](?=[\u4e00-\u9fff]{2,12}(?:网|人大|政府|局|厅|委|报|站|官网)$)).{2,40}$/;
const REPORT_LINES = 120;

/** Text that only a body has. */
function opens({ as, text, heading }: ReadLine, next: ReadLine | undefined): boolean {
  if (as === "salutation") return true;
  if (as === "prose") return text.length > 40 || (/[。！？]$/.test(text) && text.length > 12);
  if (as === "numbered") return heading?.style !== "dash" || heading.alone === false;
  return as === "short" && isPartHeading(text) && next?.as !== "short";
}

/** Finds the body and the title above it. */
export function readFrontMatter(read: readonly ReadLine[]): FrontMatter {
  const most = Math.min(read.length, REPORT_LINES);
  let body = 0;
  while (body < most && !opens(read[body] as ReadLine, read[body + 1])) body++;
  if (body === most && most < read.length) body = 0;
  let tail = read.findIndex(({ as }, at) => as === "glossary" && at >= body);
  if (tail < 0) tail = read.length;
  return { title: titleOf(read, body), body, tail };
}

function titleOf(read: readonly ReadLine[], body: number): Span | null {
  let best: Span | null = null;
  let bestScore = 0;
  for (let at = 0; at < Math.min(body, REPORT_LINES); at++) {
    const { line, text, as } = read[at] as ReadLine;
    const named = NAMED.exec(text);
    if (named !== null) return { start: line.start + named[0].length, end: line.end };
    if (as === "furniture" || as === "date" || as === "table" || as === "caption" || text.length > 90) continue;
    const length = SITE.exec(text)?.index ?? text.length;
    const bare = text.slice(0, length);
    if (bare.length < 4 || !/[\u4e00-\u9fff]{2}/.test(bare)) continue;
    const words = TITLE_WORDS.test(bare);
    const year = /\d{4}年|[二一][〇○零九]/.test(bare);
    const score =
      (words ? 4 : 0) + (words && year ? 2 : 0) + (words && bare.length >= 8 ? 1 : 0) + (at === 0 ? 0.5 : 0);
    if (score > bestScore) {
      best = { start: line.start, end: line.start + length };
      bestScore = score;
    }
  }
  return best;
}
