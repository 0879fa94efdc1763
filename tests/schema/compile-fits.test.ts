import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { z } from "zod";
import { extractReport } from "../../src/pipeline.js";
import { compileFits } from "../../src/schema/compile-fits.js";
import { extraction } from "../../src/schema/extraction-schema.js";

const text = readFileSync(new URL("../../fixtures/county-work-report.txt", import.meta.url), "utf8");
const good = JSON.stringify(extractReport(text.slice(0, 260), { path: "a.txt", withText: true, masked: true }));
const fits = compileFits(extraction);

type Place = readonly (string | number)[];

function placesOf(value: unknown, place: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [place];
  return [place, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...place, key]))];
}

const PLACES = placesOf(JSON.parse(good)).slice(1);
const ABSENT = Symbol("absent");
const ODD = [
  ABSENT,
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  "",
  "m1",
  "m0",
  "count",
];
const MORE = [
  "2023-01-01",
  "0123456789ab",
  [],
  ["a"],
  [undefined],
  {},
  { start: 0, end: 1 },
  "up",
  "code-point",
  new Map(),
];

function put(root: Record<string, unknown>, place: Place, value: unknown): void {
  let at = root;
  for (const key of place.slice(0, -1)) at = at[key] as Record<string, unknown>;
  const last = String(place.at(-1));
  if (value === ABSENT && !Array.isArray(at)) delete at[last];
  else at[last] = value;
}

it("says what zod says of an extraction with faults anywhere in it", () => {
  const fault = fc.tuple(fc.constantFrom(...PLACES), fc.constantFrom(...ODD, ...MORE), fc.boolean());
  let accepted = 0;
  fc.assert(
    fc.property(fault, ([place, value, more]) => {
      const candidate = JSON.parse(good);
      put(candidate, more ? [...place.slice(0, -1), "more"] : place, value);
      const verdict = extraction.safeParse(candidate).success;
      accepted += Number(verdict);
      expect(fits(candidate)).toBe(verdict);
    }),
    { numRuns: 1200, seed: 11 },
  );
  expect(fits(JSON.parse(good))).toBe(true);
  expect(accepted).toBeGreaterThan(20);
});

it("says what zod says of every kind of value that a schema of ours asks for", () => {
  const day = z.string().regex(/^\d{4}$/);
  const schema = z.strictObject({
    a: day.nullable(),
    b: z.array(z.int().positive()),
    c: z.string().min(1).exactOptional(),
  });
  const quick = compileFits(schema);
  const value = fc.constantFrom(undefined, null, "", "2023", "x", 1, 0, [], [1], [1, 0], [1, "1"], {});
  const candidate = fc.record({ a: value, b: value, c: value, d: value }, { requiredKeys: [] });
  fc.assert(
    fc.property(candidate, (it) => quick(it) === schema.safeParse(it).success),
    { numRuns: 2000, seed: 12 },
  );
});

it("says what a pattern of fixed length says", () => {
  const patterns = [/^\d{4}-\d{2}$/, /^[0-9a-f]{3}$/, /^m[1-9]\d*$/, /^a{2}b$/, /^ab|cd$/, /^[a-]{2}$/, /^x\d{2,3}$/];
  const text = fc.stringMatching(/^[0-9a-fmx-]{0,8}$/);
  const near = fc.constantFrom(
    "2023-01",
    "2023-1a",
    "0af",
    "0aF",
    "m1",
    "m0",
    "m10",
    "aab",
    "ab",
    "cd",
    "a-",
    "x12",
    "x123",
  );
  for (const pattern of patterns) {
    const quick = compileFits(z.strictObject({ a: z.string().regex(pattern) }));
    fc.assert(
      fc.property(fc.oneof(text, near), (a) => quick({ a }) === pattern.test(a)),
      { numRuns: 500, seed: 13 },
    );
  }
});

it("refuses to be written for a schema that has more than it knows", () => {
  expect(() => compileFits(z.strictObject({ a: z.string().max(3) }))).toThrow("max_length");
  expect(() => compileFits(z.object({ a: z.string() }))).toThrow("open object");
  expect(() => compileFits(z.strictObject({ a: z.string().refine((it) => it !== "") }))).toThrow("custom");
  expect(() => compileFits(z.strictObject({ a: z.union([z.string(), z.null()]) }))).toThrow("union");
});
