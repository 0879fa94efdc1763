import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { extractReport } from "../../src/pipeline.js";
import { jsonSchemaText } from "../../src/schema/json-schema.js";

const committed = readFileSync(new URL("../../schemas/extraction.schema.json", import.meta.url), "utf8");
const fixtures = new URL("../../fixtures/", import.meta.url);
const names = readdirSync(fixtures).filter((name) => /\.(txt|md)$/.test(name));

describe("schemas/extraction.schema.json", () => {
  it("is what the zod schema says (npm run schema writes it anew)", () => {
    expect(committed).toBe(jsonSchemaText());
  });

  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(committed));

  it.each(names)("holds for %s", (name) => {
    const options = { path: name, masked: true, withText: true, offsets: "code-point" } as const;
    const extraction = extractReport(readFileSync(new URL(name, fixtures)), options);
    expect(extraction.metrics.length).toBeGreaterThan(0);
    validate(JSON.parse(JSON.stringify(extraction)));
    expect(validate.errors).toBeNull();
  });
});
