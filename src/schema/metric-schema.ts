import { z } from "zod";
import { changeBasis, kind, modifier, periodSource, relationType, status } from "./codes.js";

export const offset = z.int().nonnegative().describe("offset of document.text");
const text = z.string();
const words = z.array(z.string());

export const span = z
  .strictObject({ start: offset, end: offset })
  .meta({ id: "Span", description: "half-open range of document.text" });
export const place = z
  .strictObject({ start: offset, end: offset, line: z.int().positive(), column: z.int().positive() })
  .meta({ id: "Place", description: "half-open range of document.text; line and column count from 1" });
export const sectionId = z.string().describe("the place among its siblings, level by level: s4.1");
export const metricId = z.string().regex(/^m[1-9]\d*$/);
export const digest = z.string().regex(/^[0-9a-f]{12}$/);

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .nullable();
const time = { edtf: text.min(1), start: day, end: day };
const period = z.strictObject(time);
const statedPeriod = z.strictObject({ ...time, text });

const indicator = z.strictObject({
  name: text.min(1),
  span: span.nullable(),
  id: text.nullable(),
  scope: text.nullable(),
  members: words,
  by: z.enum(["lexicon", "rule", "table"]),
});

const relation = z
  .strictObject({ type: relationType, target: metricId, dropped: z.boolean() })
  .describe("this figure's <type> is <target>; dropped: a filter left the target out");

export const metric = z
  .strictObject({
    id: metricId,
    key: digest.describe("digest of kind, text and how manyth of that text: survives edits elsewhere"),
    kind,
    text: text.min(1).describe("as written, first numeral to end of unit"),
    span: place,
    value: z.number().nullable().describe("exact, scaled; null for dates, masks and numerals without one value"),
    min: z.number().nullable(),
    max: z.number().nullable(),
    step: z.number().nullable().describe("the unit of the last written digit, scaled"),
    unit: text.describe("ISO 4217 for money; % ‰ pp 成 fraction 倍 番; else as written without 万 and 亿"),
    per: words,
    canonical: z.strictObject({ value: z.number(), unit: text }).nullable().describe("in UCUM, to 15 digits"),
    date: period.nullable(),
    modifier: modifier.nullable(),
    masked: z.boolean(),
    indicator: indicator.nullable(),
    period: z.strictObject({ ...time, text, source: periodSource }).nullable(),
    status: status.nullable(),
    change: z
      .strictObject({
        direction: z.enum(["up", "down"]),
        basis: changeBasis.nullable(),
        base: statedPeriod.nullable(),
      })
      .nullable(),
    comparison: z.strictObject({ to: text, direction: z.enum(["above", "below"]) }).nullable(),
    relations: z.array(relation),
    checked: z.int().nonnegative().describe("checks of the audit that the figure took part in and survived"),
    section: words.describe("headings from the outermost to the innermost"),
    sectionId: sectionId.nullable(),
    table: z.strictObject({ caption: text.nullable(), row: words, column: words }).nullable(),
    locator: z
      .strictObject({
        page: z.int().positive().nullable(),
        paragraph: z.int().positive().nullable(),
        cell: text.nullable(),
      })
      .nullable(),
    sentence: z.strictObject({ text, span }),
    uncertain: words.describe("attributes that the tool would not sign"),
    rule: text,
  })
  .meta({ id: "Metric", description: "one figure" });
