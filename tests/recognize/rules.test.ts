import { describe, expect, it } from "vitest";
import { rules } from "../../src/recognize/rules/index.js";
import { vetoes } from "../../src/recognize/vetoes.js";
import { asExpected, readText } from "./read-text.js";

describe.each(rules)("$id", (rule) => {
  it.each(rule.accepts)("reads $text", ({ text, readings }) => {
    const { quantities } = readText(text);
    expect(quantities.map((quantity, index) => asExpected(quantity, readings[index]))).toEqual(readings);
    expect(quantities.map((quantity) => quantity.rule)).toContain(rule.id);
  });

  it.each(rule.rejects)("reads nothing in %s", (text) => {
    expect(readText(text).quantities.filter((quantity) => quantity.rule === rule.id)).toEqual([]);
  });

  it("has near misses", () => {
    expect(rule.rejects.length).toBeGreaterThan(0);
  });
});

describe.each(vetoes)("$id", (veto) => {
  it.each(veto.accepts)("keeps %s out", (text) => {
    const { quantities, trace } = readText(text);
    expect(quantities.map((quantity) => quantity.text)).toEqual([]);
    expect(trace.map((event) => event.why)).toContain(veto.id);
  });

  it.each(veto.rejects)("lets $text through", ({ text, readings }) => {
    const { quantities } = readText(text);
    expect(quantities.map((quantity, index) => asExpected(quantity, readings[index]))).toEqual(readings);
  });
});

it("gives every rule an id of its own", () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
});
