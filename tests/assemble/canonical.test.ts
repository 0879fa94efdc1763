import { describe, expect, it } from "vitest";
import { toCanonical } from "../../src/assemble/canonical.js";
import type { Kind, Quantity } from "../../src/model/quantity.js";

function canonical(kind: Kind, value: string | null, unit: string, per: readonly string[] = []): unknown {
  return toCanonical({ kind, value, unit, per } as Quantity);
}

describe("toCanonical", () => {
  it.each([
    ["measure", "3", "亩", { value: 2000, unit: "m2" }],
    ["measure", "1", "亩", { value: 666.666666666667, unit: "m2" }],
    ["measure", "2.5", "公顷", { value: 25000, unit: "m2" }],
    ["measure", "9", "公里", { value: 9000, unit: "m" }],
    ["measure", "30", "里", { value: 15000, unit: "m" }],
    ["measure", "7", "斤", { value: 3.5, unit: "kg" }],
    ["measure", "3", "两", { value: 0.15, unit: "kg" }],
    ["measure", "0.1", "吨", { value: 100, unit: "kg" }],
    ["measure", "12.3", "千瓦时", { value: 12.3, unit: "kW.h" }],
    ["measure", "2", "兆瓦", { value: 2000, unit: "kW" }],
    ["measure", "15", "天", { value: 15, unit: "d" }],
    ["measure", "6", "个月", { value: 6, unit: "mo" }],
    ["measure", "0.5", "年", { value: 0.5, unit: "a" }],
    ["percentage", "5.2", "‰", { value: 0.52, unit: "%" }],
    ["percentage", "3", "成", { value: 30, unit: "%" }],
    ["percentage", "0.666666666666667", "fraction", { value: 66.6666666666667, unit: "%" }],
    ["percentage", "2", "番", { value: 4, unit: "倍" }],
    ["percentage", "12.5", "%", { value: 12.5, unit: "%" }],
  ] as const)("reads %s %s %s", (kind, value, unit, expected) => {
    expect(canonical(kind, value, unit)).toEqual(expected);
  });

  it.each([
    ["a working day", "measure", "5", "个工作日", []],
    ["a compound unit", "measure", "8", "人公里", []],
    ["a rate", "measure", "640", "公斤", ["亩"]],
    ["a count of things", "count", "3", "里", []],
    ["percentage points", "percentage", "0.7", "pp", []],
    ["half a doubling", "percentage", "1.5", "番", []],
    ["a figure without one value", "measure", null, "亩", []],
  ] as const)("has none for %s", (_, kind, value, unit, per) => {
    expect(canonical(kind, value, unit, per)).toBeNull();
  });
});
