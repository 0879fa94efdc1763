import { describe, expect, it } from "vitest";
import { readCatalogue } from "../../src/catalogue/read-catalogue.js";
import { builtInCatalogue } from "../../src/lexicon/catalogue.js";

const YAML = `
indicators:
  - id: pepper
    name: 花椒种植面积
    kind: measure
    unit: 万亩
    aliases: [种植花椒]
  - id: gdp
    aliases: [区域生产总值]
  - id: fiscal_revenue
    aliases: [地方财政收入]
`;

const told = (file: string, text: string): Promise<string> =>
  readCatalogue(file, text).then(
    () => "read",
    (error: { code: string; message: string }) => `${error.code} ${error.message}`,
  );

describe("a user's catalogue", () => {
  it("adds to the built-in one and extends it", async () => {
    const catalogue = await readCatalogue("own.yaml", YAML);
    expect(catalogue).toHaveLength(builtInCatalogue.length + 1);
    expect(catalogue.at(-1)).toMatchObject({ id: "pepper", en: "花椒种植面积", nominal: true });
    expect(catalogue[0]?.aliases).toEqual([...(builtInCatalogue[0]?.aliases ?? []), "区域生产总值"]);
  });

  it("may take an alias over from a built-in one", async () => {
    const catalogue = await readCatalogue("own.yaml", YAML);
    expect(catalogue.find(({ id }) => id === "budget_revenue")?.aliases).not.toContain("地方财政收入");
  });

  it("replaces the built-in one where it says so, in JSON too", async () => {
    const file = { replace: true, indicators: [{ id: "pepper", name: "花椒", kind: "measure", unit: "亩" }] };
    expect(await readCatalogue("own.json", JSON.stringify(file))).toHaveLength(1);
  });

  it.each([
    ["own.yaml", "indicators:\n  - idd: gdp\n", "indicators[0]: no key is called idd; did you mean id?"],
    ["own.yaml", "indicator: []\n", "no key is called indicator; did you mean indicators?"],
    [
      "own.yaml",
      "indicators:\n  - {id: gpd, aliases: [区域总值]}\n",
      "gpd is new and lacks name, kind, unit; did you mean gdp?",
    ],
    [
      "own.yaml",
      "indicators:\n  - {id: gdp, kind: money}\n",
      "indicators[0].kind: expected amount, percentage, count, measure",
    ],
    [
      "own.yaml",
      "indicators:\n  - {id: gdp, confusables: [cpii]}\n",
      "gdp: confusables: no indicator is called cpii; did you mean cpi?",
    ],
    ["own.yaml", "indicators:\n  - {id: gdp, aliases: [税收收入]}\n", "税收收入 is a name of both gdp and tax_revenue"],
    ["own.yaml", "indicators:\n  - {id: cpi}\n  - {id: cpi}\n", "indicators[1]: cpi stands there twice"],
    ["own.yaml", "indicators: []\n", "indicators: expected at least one indicator"],
    ["own.yaml", "a: [1\n", "own.yaml: "],
    ["own.json", "{", "own.json: "],
  ])("refuses in %s: %j", async (file, text, message) => {
    const error = await told(file, text);
    expect(error).toContain("E_CONFIG");
    expect(error).toContain(message);
  });
});
