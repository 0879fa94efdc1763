import type { Span } from "../model/span.js";

export type Place = Span & { readonly line: number; readonly column: number };

/** Where each line starts; a line ends with \n, \r\n or a lone \r. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  const hasReturns = text.includes("\r");
  let feed = text.indexOf("\n");
  if (!hasReturns) {
    for (; feed >= 0; feed = text.indexOf("\n", feed + 1)) starts.push(feed + 1);
    return starts;
  }
  let back = text.indexOf("\r");
  while (feed >= 0 || back >= 0) {
    if (back >= 0 && (feed < 0 || back < feed)) {
      if (feed !== back + 1) starts.push(back + 1);
      back = text.indexOf("\r", back + 1);
    } else {
      starts.push(feed + 1);
      feed = text.indexOf("\n", feed + 1);
    }
  }
  return starts;
}

/** Tells line and column, from 1, of spans of `text`. */
export function createPlacer(text: string): (span: Span) => Place {
  const starts = lineStarts(text);
  return (span) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] as number) <= span.start) low = middle;
      else high = middle;
    }
    return { start: span.start, end: span.end, line: low + 1, column: span.start - (starts[low] as number) + 1 };
  };
}
