import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { Extraction, FailedDocument } from "../../src/model/extraction.js";
import { extractReport } from "../../src/pipeline.js";
import { passExtraction, passFailure } from "../../src/schema/gate.js";

const schema = JSON.parse(readFileSync(new URL("../../schemas/extraction.schema.json", import.meta.url), "utf8"));
const validate = new Ajv2020().compile(schema);

const good = extractReport("一、产业\n种植花椒1200亩，增长3%。", { path: "a.txt" });

type Change = (copy: Record<string, unknown> & { metrics: Record<string, unknown>[] }) => void;

function changed(change: Change): Extraction {
  const copy = JSON.parse(JSON.stringify(good));
  change(copy);
  return copy;
}

const FAULTS: readonly (readonly [string, Change])[] = [
  ["a missing key", (it) => delete it.metrics[0]?.["status"]],
  ["an unknown key", (it) => Object.assign(it.metrics[0] ?? {}, { note: "" })],
  ["a kind nobody knows", (it) => Object.assign(it.metrics[0] ?? {}, { kind: "money" })],
  ["a value in words", (it) => Object.assign(it.metrics[0] ?? {}, { value: "1200" })],
  ["an id of another form", (it) => Object.assign(it.metrics[0] ?? {}, { id: "1" })],
  ["a line before the first", (it) => Object.assign(it.metrics[0]?.["span"] ?? {}, { line: 0 })],
  ["half an offset", (it) => Object.assign(it.metrics[0]?.["span"] ?? {}, { start: 1.5 })],
  ["a later schema version", (it) => Object.assign(it, { schemaVersion: 2 })],
  ["no list of findings", (it) => delete it["findings"]],
];

describe("the schema gate", () => {
  it("lets an extraction pass unchanged", () => {
    expect(passExtraction(good)).toBe(good);
    expect(validate(JSON.parse(JSON.stringify(good)))).toBe(true);
  });

  it.each(FAULTS)("refuses %s, as an independent validator does", (_, change) => {
    const bad = changed(change);
    expect(() => passExtraction(bad)).toThrow(expect.objectContaining({ code: "E_SCHEMA" }));
    expect(validate(bad)).toBe(false);
  });

  it("refuses a number that JSON cannot hold", () => {
    const bad = changed((it) => Object.assign(it.metrics[0] ?? {}, { value: Number.NaN }));
    expect(() => passExtraction(bad)).toThrow(/metrics\.0\.value/);
  });

  it("knows the failures", () => {
    const failure: FailedDocument = {
      schemaVersion: 1,
      document: { path: "a.txt" },
      error: { code: "E_EMPTY", message: "a.txt: empty", hint: "" },
    };
    expect(passFailure(failure)).toBe(failure);
    expect(validate(failure)).toBe(true);
    const odd = { ...failure, error: { ...failure.error, code: "E_ODD" } } as unknown as FailedDocument;
    expect(() => passFailure(odd)).toThrow();
    expect(validate(odd)).toBe(false);
  });
});
