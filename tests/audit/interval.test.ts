import { Big } from "big.js";
import { describe, expect, it } from "vitest";
import { intervalOf, meet, minus, over, point, scaled, times } from "../../src/audit/interval.js";
import type { Metric } from "../../src/model/metric.js";
import { readReport } from "../../src/pipeline.js";

function figure(text: string): Metric {
  const [metric] = readReport(text).metrics.filter(({ kind }) => kind !== "date");
  if (metric === undefined) throw new Error(`no figure in ${text}`);
  return metric;
}

const bounds = (text: string, precision: "exact" | "rounded" | "cut" = "rounded"): readonly (string | null)[] => {
  const interval = intervalOf(figure(text), precision);
  return [interval?.low?.toFixed() ?? null, interval?.high?.toFixed() ?? null];
};

describe("intervalOf", () => {
  it("takes half of the last digit that is written", () => {
    expect(bounds("投资3.74亿元。")).toEqual(["373500000", "374500000"]);
    expect(bounds("投资3.74亿元。", "cut")).toEqual(["373000000", "375000000"]);
    expect(bounds("投资3.74亿元。", "exact")).toEqual(["374000000", "374000000"]);
    expect(bounds("增长5.0%。")).toEqual(["4.95", "5.05"]);
  });

  it("takes counts of things as they are", () => {
    expect(bounds("建成项目37个。")).toEqual(["37", "37"]);
    expect(bounds("服务群众3.7万人。")).toEqual(["36500", "37500"]);
  });

  it("widens as the words around say", () => {
    expect(bounds("投资约200万元。")).toEqual(["1900000", "2100000"]);
    expect(bounds("投资近200万元。")).toEqual(["1800000", "2000000"]);
    expect(bounds("投资超200万元。")).toEqual(["2000000", null]);
    expect(bounds("投资不足200万元。")).toEqual([null, "2000000"]);
    expect(bounds("投资200万元以上。")).toEqual(["2000000", null]);
  });
});

describe("arithmetic", () => {
  const from = (low: string, high: string) => ({ low: new Big(low), high: new Big(high) });
  const text = ({ low, high }: { low: Big | null; high: Big | null }) => [low?.toFixed(), high?.toFixed()];

  it("keeps to the outermost values", () => {
    expect(text(minus(from("2", "3"), from("1", "1.5")))).toEqual(["0.5", "2"]);
    expect(text(times(from("2", "3"), from("1", "1.5")))).toEqual(["2", "4.5"]);
    expect(text(scaled(from("2", "3"), 100))).toEqual(["200", "300"]);
    const ratio = over(from("2", "3"), from("1", "2"));
    expect(ratio === null ? null : text(ratio)).toEqual(["1", "3"]);
    const fall = over(from("-2", "-1"), from("1", "2"));
    expect(fall === null ? null : text(fall)).toEqual(["-2", "-0.5"]);
  });

  it("divides by nothing that may be zero", () => {
    expect(over(from("1", "2"), from("0", "2"))).toBeNull();
  });

  it("meets where the ends touch", () => {
    expect(meet(from("1", "2"), from("2", "3"))).toBe(true);
    expect(meet(from("1", "2"), from("2.1", "3"))).toBe(false);
    expect(meet({ low: new Big(1), high: null }, point(new Big(9)))).toBe(true);
  });
});
