import { BLANK, characterKind, isChinese, isDigit, isHan, NEWLINE } from "./character.js";
import { isRunOnHeading, runsOn } from "./line.js";

/** What stands behind a number as its unit: `12 月` is one figure where `1 农业生产` is a number and its heading. */
const unitLike = new Set(
  "年月日号时分秒点个家户项人名位万亿千百元亩斤吨米里升度次件种类批条座所处栋套台辆艘架头只匹羽株棵平立公兆克岁周天季届期章节级层倍成番折张份本册部篇场宗起例间片块段口股支笔门路村镇乡县区市省组队对双副、",
);

/** `。`, `！` or `？` before the gap, or a numbered heading, and plain running text behind it: a paragraph begins there. */
export function isEndOfParagraph(
  original: string,
  lineStart: number,
  start: number,
  end: number,
  previous: number,
): boolean {
  if (!runsOn(original, end, 12, 30)) return false;
  const closed = previous === 0x3002 || previous === 0xff01 || previous === 0xff1f;
  return closed || isRunOnHeading(original, lineStart, start);
}

/** A blank between `previous` and the character at `end` means something: it stays. */
export function separates(original: string, lineStart: number, start: number, end: number, previous: number): boolean {
  const next = original.charCodeAt(end);
  if (isChinese(previous) || isChinese(next)) {
    return isDigit(previous) && isHan(next) && isEnumerator(original, lineStart, start, end);
  }
  if (isDigit(previous) && (next === 0x25 || next === 0x2103 || next === 0xb0)) return false;
  return !isRange(original, start, end, previous, next);
}

/** The number of a caption; or one or two digits at the start of a line or behind a gap, and no unit behind them. */
function isEnumerator(original: string, lineStart: number, start: number, end: number): boolean {
  let first = start;
  while (first > lineStart && start - first < 3 && isDigit(original.charCodeAt(first - 1))) first -= 1;
  const label = original.charAt(first - 1);
  if (label === "图" || label === "表") return true;
  if (start - first > 2 || unitLike.has(original.charAt(end))) return false;
  if (first === lineStart) return true;
  const kind = characterKind[original.charCodeAt(first - 1)];
  return kind === BLANK || kind === NEWLINE;
}

/** `12 - 15`: the blanks on both sides of a hyphen or tilde between digits. */
function isRange(original: string, start: number, end: number, previous: number, next: number): boolean {
  const dash = (code: number): boolean => code === 0x2d || code === 0x7e;
  if (isDigit(previous) && dash(next)) {
    return characterKind[original.charCodeAt(end + 1)] === BLANK && isDigit(original.charCodeAt(end + 2));
  }
  if (dash(previous) && isDigit(next)) {
    return characterKind[original.charCodeAt(start - 2)] === BLANK && isDigit(original.charCodeAt(start - 3));
  }
  return false;
}
