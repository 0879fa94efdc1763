import { z } from "zod";
import { ReformError } from "../errors.js";
import type { Kind } from "../model/quantity.js";
import type { Span } from "../model/span.js";

const text = z.string();
const orList = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, z.array(schema)]);

const goldLine = z.object({
  quote: text.min(1),
  nth: z.int().min(1),
  kind: z.enum(["amount", "percentage", "count", "measure", "date"]),
  value: text.nullable().default(null),
  unit: text.nullable().default(""),
  modifier: orList(text.nullable()).default(null),
  indicator: z.array(text).default([]),
  period: orList(text.nullable()).default(null),
  status: orList(text.nullable()).default(null),
  change: orList(text.nullable()).default(null),
  section: z.array(text).default([]),
  optional: z.boolean().default(false),
});

/** One figure that a perfect reader returns. Where analysts differ, any of a list is right. */
export interface GoldRow {
  readonly quote: string;
  readonly nth: number;
  readonly kind: Kind;
  readonly value: string | null;
  readonly unit: string;
  readonly modifier: readonly (string | null)[];
  readonly indicator: readonly string[];
  readonly period: readonly (string | null)[];
  readonly status: readonly (string | null)[];
  readonly change: readonly (string | null)[];
  readonly section: readonly string[];
  readonly optional: boolean;
  /** Where it stands in the decoded report. */
  readonly span: Span;
}

export interface Gold {
  readonly rows: readonly GoldRow[];
  /** Periods that are right where no phrase of the report fixes one, as EDTF. */
  readonly defaults: readonly string[];
}

const list = <Value>(value: Value | readonly Value[]): readonly Value[] =>
  Array.isArray(value) ? (value as readonly Value[]) : [value as Value];

const MARKER = /##paid(?:begin|end)##/g;

/** The report without markers, and for each of its offsets the one in the report as it is. */
function withoutMarkers(original: string): { readonly clean: string; readonly toOriginal: (offset: number) => number } {
  const starts: number[] = [];
  const shifts: number[] = [];
  let clean = "";
  let last = 0;
  for (const match of original.matchAll(MARKER)) {
    clean += original.slice(last, match.index);
    last = match.index + match[0].length;
    starts.push(clean.length);
    shifts.push(last - clean.length);
  }
  clean += original.slice(last);
  const toOriginal = (offset: number): number => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (shifts[low - 1] ?? 0);
  };
  return { clean, toOriginal };
}

function fault(place: string, message: string): ReformError {
  return new ReformError("E_FORMAT", `${place}: ${message}`, "GUIDE.md, Gold files, says what a line holds");
}

function parseLine(line: string, place: string): z.infer<typeof goldLine> {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    throw fault(place, "is no JSON");
  }
  const outcome = goldLine.safeParse(read);
  if (outcome.success) return outcome.data;
  const issue = outcome.error.issues[0];
  throw fault(place, `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "does not fit"}`);
}

/**
 * Reads a gold file.
 *
 * @param lines the file's text, one JSON a line
 * @param original the decoded report that its quotes stand in
 * @throws ReformError `E_FORMAT` with the line, where one does not fit or its quote does not stand in the report
 */
export function readGoldRows(lines: string, original: string, path: string): readonly GoldRow[] {
  const { clean, toOriginal } = withoutMarkers(original);
  const rows: GoldRow[] = [];
  for (const [at, line] of lines.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const place = `${path}:${at + 1}`;
    const row = parseLine(line, place);
    let found = -1;
    for (let nth = 0; nth < row.nth; nth += 1) {
      found = clean.indexOf(row.quote, found + 1);
      if (found < 0) throw fault(place, `the report does not hold ${row.quote} ${row.nth} times`);
    }
    const { modifier, period, status, change } = row;
    rows.push({
      ...row,
      unit: row.unit ?? "",
      modifier: list(modifier),
      period: list(period),
      status: list(status),
      change: list(change),
      span: { start: toOriginal(found), end: toOriginal(found + row.quote.length - 1) + 1 },
    });
  }
  return rows;
}

const documents = z.record(text, z.object({ defaults: z.array(text).default([]) }));

/** The default periods of every report, from `documents.json`. */
export function readDefaults(json: string, path: string): Readonly<Record<string, readonly string[]>> {
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch {
    throw fault(path, "is no JSON");
  }
  const outcome = documents.safeParse(read);
  if (!outcome.success) throw fault(path, outcome.error.issues[0]?.message ?? "does not fit");
  return Object.fromEntries(Object.entries(outcome.data).map(([name, { defaults }]) => [name, defaults]));
}
