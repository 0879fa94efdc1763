/** What Markdown says of a line, by the original offset of the line's first character that is text. */
export interface MarkdownLine {
  readonly at: number;
  /** 1 to 6 for a heading, 0 for a list item. */
  readonly heading: number;
}

export interface Markdown {
  /** Start, end, start, end of the stretches that are marks and no text. */
  readonly marks: readonly number[];
  readonly lines: readonly MarkdownLine[];
}

const lineMark =
  /[ \t]{0,12}(?:(#{1,6})[ \t\u3000]+|(?:>[ \t]{0,3}){1,6}|([-*+])[ \t\u3000]+(?!\d)|(?:-{3,}|\*{3,}|_{3,}|={3,}|`{3,})[ \t]*(?:\w{0,20})(?=\r?\n|$))/y;
const inlineMark = /\*\*|__|!?\[|\\(?=[!-/:-@[-`{-~])|`/g;
const link = /!?\[([^\]\n]{0,400})\]\([^)\n]{0,600}\)/y;
/** A classifier or a unit behind `**`: a mask (`**个`), not bold print. */
const maskUnit = /^[个人户家名位项次件元万亿年月日余多%％]/;

/** A Markdown text in; its heading marks, list marks, quotation marks of lines, bold print and links out. */
export function readMarkdown(original: string): Markdown {
  const marks: number[] = [];
  const lines: MarkdownLine[] = [];
  let start = 0;
  while (start < original.length) {
    const newline = original.indexOf("\n", start);
    const end = newline < 0 ? original.length : newline;
    lineMark.lastIndex = start;
    const match = lineMark.exec(original);
    let body = start;
    if (match !== null && lineMark.lastIndex <= end) {
      body = lineMark.lastIndex;
      marks.push(start, body);
      if (match[1] !== undefined) lines.push({ at: body, heading: match[1].length });
      else if (match[2] !== undefined) lines.push({ at: body, heading: 0 });
    }
    readInline(original, body, end, marks);
    start = end + 1;
  }
  return { marks, lines };
}

function readInline(original: string, start: number, end: number, marks: number[]): void {
  inlineMark.lastIndex = start;
  let bold = -1;
  const found: [number, number][] = [];
  for (let match = inlineMark.exec(original); match !== null && match.index < end; match = inlineMark.exec(original)) {
    const at = match.index;
    const sign = match[0];
    if (sign === "**" || sign === "__") {
      if (bold >= 0 && original.slice(bold, bold + 2) === sign) {
        if (at > bold + 2) found.push([bold, bold + 2], [at, at + 2]);
        bold = -1;
      } else if (!maskUnit.test(original.slice(at + 2, at + 3))) bold = at;
    } else if (sign === "[" || sign === "![") {
      link.lastIndex = at;
      const whole = link.exec(original);
      if (whole === null || link.lastIndex > end) continue;
      const textEnd = at + sign.length + (whole[1] ?? "").length;
      if (sign === "![") found.push([at, link.lastIndex]);
      else found.push([at, at + 1], [textEnd, link.lastIndex]);
      inlineMark.lastIndex = link.lastIndex;
    } else found.push([at, at + 1]);
  }
  found.sort((a, b) => a[0] - b[0]);
  let last = start;
  for (const [from, to] of found) {
    if (from < last || to > end) continue;
    marks.push(from, to);
    last = to;
  }
}
