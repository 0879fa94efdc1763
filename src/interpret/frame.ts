import type { Quantity } from "../model/quantity.js";
import type { Span } from "../model/span.js";
import type { InterpretContext } from "./context.js";

/** A figure with the words of its clause on either side. Offsets of the reading text. */
export interface Frame {
  readonly index: number;
  readonly quantity: Quantity;
  /** From the clause mark, the figure or the date before it, to its first qualifier. */
  readonly left: Span;
  /** The same clause's words before a date that stands in it, where there are any. */
  readonly beforeDate: Span | null;
  /** From its last qualifier to the next mark or figure. */
  readonly right: Span;
  /** The figure before it in the same sentence, dates aside. */
  readonly previous: Frame | null;
  /** Nothing but 、 or 和 stands between the figure before and its words. */
  readonly listed: boolean;
  /** Nothing at all stands between. */
  readonly adjoining: boolean;
}

/** What ends the words of a figure on its left: 1; on its right only: 2. */
const MARKS = new Uint8Array(0x10000);
for (const mark of "，；：。！？\n（）") MARKS[mark.charCodeAt(0)] = 1;
MARKS["、".charCodeAt(0)] = 2;
const OPEN = "（".charCodeAt(0);
const LONGEST_REMARK = 32;
const CLOSED = "）".charCodeAt(0);
const REACH = 48;
/** 县（市、区）: a remark that belongs to the noun. */
const PLACES = /（[市县区镇乡州旗街道社村、]{1,6}）/y;

/** The bracket pair that ends right before `at`, as its start; -1 where none does. */
function remarkBefore(text: string, at: number, floor: number): number {
  const farthest = Math.max(floor, at - LONGEST_REMARK);
  for (let open = at; open >= farthest; open--) if (text.charCodeAt(open) === OPEN) return open;
  return -1;
}

function leftStart(text: string, end: number, floor: number): number {
  let at = end;
  while (at > floor && end - at < REACH) {
    const code = text.charCodeAt(at - 1);
    if (code === CLOSED) {
      const open = remarkBefore(text, at - 1, floor);
      if (open < 0) break;
      at = open;
      continue;
    }
    if (MARKS[code] === 1) break;
    at--;
  }
  return at;
}

function rightEnd(text: string, start: number, ceiling: number): number {
  let at = start;
  while (at < ceiling && at - start < REACH) {
    if (MARKS[text.charCodeAt(at)] === 0) at++;
    else {
      if (text.charCodeAt(at) !== OPEN) break;
      PLACES.lastIndex = at;
      const places = PLACES.exec(text);
      if (!places || at + places[0].length > ceiling) break;
      at += places[0].length;
    }
  }
  return at;
}

const TIMES = new Set(["年", "个月", "月", "天", "日", "小时", "周"]);

/** What belongs to the date before it: “十二五”|末, 两年|来. */
const DATE_TAIL = /[”"]?(?:期间|时期|以来|期末|末|初期|来(?!自|源|访|信)|间|年间|内(?=[能可将要完建]))?/y;

/** 三年|内达到, 5年|期、7年期: what closes a stretch of time opens no name. */
function behindTime(text: string, previous: Frame | null, clause: number, ceiling: number): number {
  if (!previous || clause !== previous.quantity.extent.end || !TIMES.has(previous.quantity.unit)) return clause;
  const closing = /^(?:之?内(?=[^，。；]{0,3}[^\u4e00-\u9fff]|[，、将要能可达完实力确建])|期(?=[、，和及]))/.exec(
    text.slice(clause, clause + 8),
  );
  return closing ? Math.min(ceiling, clause + closing[0].length) : clause;
}

function behindDate(text: string, at: number, ceiling: number): number {
  DATE_TAIL.lastIndex = at;
  return Math.min(ceiling, at + (DATE_TAIL.exec(text)?.[0].length ?? 0));
}

/** A frame for each figure that is no date, in reading order. */
export function createFrames({ source, outline, quantities }: InterpretContext): readonly Frame[] {
  const text = source.folded;
  const frames: Frame[] = [];
  let previous: Frame | null = null;
  let date: Quantity | null = null;
  for (let index = 0; index < quantities.length; index++) {
    const quantity = quantities[index] as Quantity;
    if (quantity.kind === "date") {
      date = quantity;
      continue;
    }
    const sentence = outline.sentences[quantity.sentence]?.span ?? quantity.span;
    if (previous && previous.quantity.sentence !== quantity.sentence) previous = null;
    const floor = Math.max(sentence.start, previous?.quantity.extent.end ?? 0);
    const end = quantity.extent.start;
    const clause = leftStart(text, end, floor);
    const dated = date && date.extent.end > clause && date.extent.end <= end ? date : null;
    const start = dated ? behindDate(text, dated.extent.end, end) : behindTime(text, previous, clause, end);
    const next = quantities[index + 1];
    const ceiling = Math.min(
      sentence.end,
      next && next.sentence === quantity.sentence ? next.extent.start : sentence.end,
    );
    const gap = previous ? text.slice(floor, clause) + text.slice(clause, Math.min(end, clause + 2)) : "";
    const frame: Frame = {
      index,
      quantity,
      left: { start, end },
      beforeDate: dated && dated.extent.start > clause ? { start: clause, end: dated.extent.start } : null,
      right: { start: quantity.extent.end, end: rightEnd(text, quantity.extent.end, ceiling) },
      previous,
      listed: previous !== null && /^(?:、|和|及|与|以及)/.test(gap),
      adjoining: previous !== null && clause === floor && !/^[，；：。、（）和及与]/.test(gap),
    };
    frames.push(frame);
    previous = frame;
  }
  return frames;
}

/** The same figure with the words before it from `start` on; written out, so that all frames are of one shape. */
export function withLeftFrom(frame: Frame, start: number): Frame {
  return {
    index: frame.index,
    quantity: frame.quantity,
    left: { start, end: frame.left.end },
    beforeDate: frame.beforeDate,
    right: frame.right,
    previous: frame.previous,
    listed: frame.listed,
    adjoining: frame.adjoining,
  };
}
