import { describe, expect, it } from "vitest";
import { contradictions } from "../../src/catalogue/extend.js";
import { createMatcher } from "../../src/catalogue/match.js";
import { readUnit } from "../../src/catalogue/panel-unit.js";
import { builtInCatalogue } from "../../src/lexicon/catalogue.js";
import type { CatalogueIndicator } from "../../src/model/catalogue.js";

const { matchName } = createMatcher(builtInCatalogue, null);

function levelOf({ kind, unit }: CatalogueIndicator): Parameters<typeof matchName>[1] {
  const [base = "", ...per] = readUnit(unit, kind).base.split("/");
  return { kind, unit: base, per, indicator: null, change: null, comparison: null };
}

describe("the built-in catalogue", () => {
  it("has at least ninety indicators, each id once", () => {
    const ids = builtInCatalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(90);
  });

  it("gives no name to two indicators and knows every confusable", () => {
    expect(contradictions(builtInCatalogue)).toEqual([]);
  });

  it.each(builtInCatalogue.map((indicator) => [indicator.id, indicator] as const))(
    "matches every name of %s, and none of what it is confused with",
    (id, indicator) => {
      for (const name of [indicator.name, ...indicator.aliases]) {
        expect([name, matchName(name, levelOf(indicator))?.indicator.id]).toEqual([name, id]);
      }
      for (const other of builtInCatalogue.filter((it) => indicator.confusables.includes(it.id))) {
        for (const name of [other.name, ...other.aliases]) {
          expect([name, matchName(name, levelOf(indicator))?.indicator.id]).not.toEqual([name, id]);
        }
      }
    },
  );

  it("says of growth at constant prices that it is no ratio of levels", () => {
    const nominal = new Map(builtInCatalogue.map((it) => [it.id, it.nominal]));
    expect([nominal.get("gdp"), nominal.get("industry_value_added_scale")]).toEqual([false, false]);
    expect([nominal.get("budget_revenue"), nominal.get("retail_sales")]).toEqual([true, true]);
  });
});
