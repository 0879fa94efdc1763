import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { optionTable } from "../../src/cli/option-table.js";
import { configFile, optionDefaults } from "../../src/config/config-file.js";
import { configSchemaText } from "../../src/config/json-schema.js";

const committed = readFileSync(new URL("../../schemas/config.schema.json", import.meta.url), "utf8");

const GOOD = [
  {},
  { $schema: "./config.schema.json", rules: { "amount/implied-unit": false, "veto/slogan": true } },
  {
    units: [
      { text: "溜", kind: "count" },
      { text: "引", kind: "measure", unit: "盐引" },
    ],
  },
  {
    units: [
      { text: "泰铢", kind: "amount", unit: "THB" },
      { text: "个点", kind: "percentage", unit: "pp" },
    ],
  },
  { slogans: ["三朵云工程"], indicators: ["归雁贷余额"], words: ["三合香"], catalogue: "indicators.yaml" },
  { options: { format: "csv", kind: ["count"], year: 2023, jobs: "auto", exclude: ["old/**"], progress: false } },
  { options: { year: "2023!", encoding: "gb18030", labels: "zh", minMetrics: 0, failOn: "never" } },
];

const BAD = [
  { rules: { "amount/implied-unit": "off" } },
  { rule: {} },
  { units: [{ text: "溜" }] },
  { units: [{ text: "溜", kind: "counts" }] },
  { units: [{ text: "3溜", kind: "count" }] },
  { units: [{ text: "万溜", kind: "count" }] },
  { units: [{ text: "泰铢", kind: "amount" }] },
  { units: [{ text: "泰铢", kind: "amount", unit: "baht" }] },
  { units: [{ text: "个点", kind: "percentage", unit: "点" }] },
  { slogans: ["一"] },
  { words: ["红花A"] },
  { words: "红花" },
  { options: { formt: "csv" } },
  { options: { format: "cvs" } },
  { options: { kind: "count" } },
  { options: { year: 23 } },
  { options: { year: "2023?" } },
  { options: { jobs: 0 } },
  [],
  "csv",
];

describe("schemas/config.schema.json", () => {
  it("is what the zod schema says (npm run schema writes it anew)", () => {
    expect(committed).toBe(configSchemaText());
  });

  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(committed));

  it.each(GOOD.map((config) => [JSON.stringify(config), config]))("accepts %s, as the program does", (_, config) => {
    expect([validate(config), configFile.safeParse(config).success]).toEqual([true, true]);
  });

  it.each(BAD.map((config) => [JSON.stringify(config), config]))("refuses %s, as the program does", (_, config) => {
    expect([validate(config), configFile.safeParse(config).success]).toEqual([false, false]);
  });

  it("tells of every key what it is for", () => {
    const { properties } = JSON.parse(committed) as { properties: Record<string, { description?: string }> };
    const options = properties["options"] as unknown as { properties: Record<string, { description?: string }> };
    for (const [key, { description = "" }] of [...Object.entries(properties), ...Object.entries(options.properties)]) {
      expect([key, description.length > 5]).toEqual([key, true]);
    }
  });
});

describe("the defaults of options", () => {
  const named = (name: string) =>
    optionTable.find((option) => option.name === (name === "progress" ? "noProgress" : name));

  it.each(Object.keys(optionDefaults.shape))("%s is an option, with the same choices", (name) => {
    const option = named(name);
    expect(option).toBeDefined();
    for (const choice of option?.choices ?? []) {
      expect([choice, optionDefaults.safeParse({ [name]: choice }).success]).toEqual([choice, true]);
    }
    expect(optionDefaults.safeParse({ [name]: "?" }).success).toBe(name === "section");
  });
});
