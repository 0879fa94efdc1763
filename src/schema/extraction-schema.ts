// In: nothing. Out: the shape of everything that is written, as zod schemas.
import { z } from "zod";
import type { Extraction, FailedDocument, ReportResult } from "../model/extraction.js";
import { errorCode, reportType, verdict, yearSource } from "./codes.js";
import { digest, metric, metricId, offset, place, sectionId, span } from "./metric-schema.js";

const text = z.string();

const documentInfo = z.strictObject({
  id: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe("sha256 of the file's bytes"),
  path: text.describe("with /, relative to the folder given"),
  title: text.nullable(),
  format: z.enum(["txt", "md"]),
  encoding: text.nullable(),
  length: offset,
  year: z.int().nullable(),
  yearSource: yearSource.nullable(),
  issuer: text.nullable(),
  region: text.nullable(),
  reportType,
  offsets: z.literal("code-point").exactOptional().describe("there where spans count code points, not UTF-16 units"),
  text: text.exactOptional().describe("the whole text, with --with-text"),
});

const section = z.strictObject({
  id: sectionId,
  parent: sectionId.nullable(),
  level: z.int().positive(),
  marker: text,
  title: text,
  heading: text,
  year: z.int().nullable(),
  span,
});

const finding = z.strictObject({
  check: text,
  verdict,
  message: text,
  stated: z.number().nullable(),
  computed: z.number().nullable(),
  difference: z.number().nullable(),
  tolerance: z.number().nullable(),
  metrics: z.array(metricId),
  spans: z.array(place),
  fingerprint: digest.describe("stays the same when text elsewhere changes"),
});

export const extraction = z
  .strictObject({
    schemaVersion: z.literal(1),
    generator: z.strictObject({ name: text, version: text, rules: text.describe("hash of the rule set") }),
    document: documentInfo,
    sections: z.array(section),
    metrics: z.array(metric),
    findings: z.array(finding),
    warnings: z.array(z.strictObject({ code: text, message: text, span: span.nullable() })),
  })
  .meta({ id: "Extraction", description: "everything read from one report" });

export const failedDocument = z
  .strictObject({
    schemaVersion: z.literal(1),
    document: z.strictObject({ path: text }),
    error: z.strictObject({ code: errorCode, message: text, hint: text }),
  })
  .meta({ id: "FailedDocument", description: "stands in an extraction's place where a file failed" });

export const reportResult = z.union([extraction, failedDocument]);

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
type Same<A, B> = (<T>() => T extends Mutable<A> ? 1 : 2) extends <T>() => T extends Mutable<B> ? 1 : 2 ? true : false;
type Holds<T extends true> = T;

/** The compiler refuses these lines when the schema and the model say different things. */
export type SchemaIsModel = [
  Holds<Same<z.infer<typeof extraction>, Extraction>>,
  Holds<Same<z.infer<typeof failedDocument>, FailedDocument>>,
  Holds<Same<z.infer<typeof reportResult>, ReportResult>>,
];
