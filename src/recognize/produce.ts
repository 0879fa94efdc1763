import type { Quantity } from "../model/quantity.js";
import { readBare } from "./bare.js";
import { readPer } from "./per.js";
import { readQualifiers } from "./qualifier.js";
import { isCriterion, isDiscourse } from "./role.js";
import type { Reading, Rule } from "./rule.js";
import type { View } from "./view.js";

const BASE = /[比较与从自由][“"]?$/;

/** The year that a date says, for dates behind it in the same sentence that say none. */
function noteDate(view: View, { start, date }: Reading): void {
  if (!date?.start || !date.end || BASE.test(view.text.slice(Math.max(0, start - 2), start))) return;
  const year = date.end.slice(0, 4);
  if (date.start.slice(0, 4) !== year) return;
  const month = date.end.slice(5, 7);
  const oneMonth = date.start.slice(5, 7) === month;
  view.noteDate(start, Number(year), oneMonth ? Number(month) : null);
}

/** A reading that won, with its qualifiers and its place; null where a bare numeral has nothing that makes a figure of it. */
export function toQuantity(view: View, rule: Rule, read: Reading): Quantity | null {
  const { text, raw } = view;
  const sentence = view.sentenceAt(read.start);
  const isDate = read.kind === "date";
  if (isDate) noteDate(view, read);
  const around = isDate
    ? { modifier: null, start: read.start, end: read.end, trailing: null }
    : readQualifiers(text, read.start, Math.max(read.end, read.until), read.inner);
  const criterion = isCriterion(
    text,
    read.kind,
    read.unit,
    around.start,
    read.end,
    around.end,
    around.start < read.start,
    around.trailing,
  );
  let reading = read;
  let { modifier, start } = around;
  if (read.bare) {
    const bare = readBare(text, read, modifier, criterion);
    if (!bare) return null;
    reading = bare.reading;
    modifier = bare.modifier;
    start = Math.min(start, read.start - bare.lead);
  }
  const { value } = reading;
  let { min, max } = reading;
  if (value !== null && modifier) {
    if (modifier === "at_least" || modifier === "more_than") min = value;
    else if (modifier === "at_most" || modifier === "less_than") max = value;
  }
  const per = reading.per.length > 0 || isDate || reading.kind === "percentage" ? reading.per : readPer(text, start);
  return {
    kind: reading.kind,
    rule: rule.id,
    span: { start: reading.start, end: reading.end },
    extent: { start, end: around.end },
    text: raw.slice(reading.start, reading.end),
    value,
    min,
    max,
    step: reading.step,
    unit: reading.unit,
    per,
    modifier,
    masked: reading.masked,
    date: reading.date,
    criterion,
    discourse: isDiscourse(text, reading.kind, reading.start, reading.end),
    sentence: sentence?.id ?? -1,
  };
}
