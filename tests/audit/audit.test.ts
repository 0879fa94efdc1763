import { describe, expect, it } from "vitest";
import { extractReport } from "../../src/index.js";

const TEXT =
  "全县外贸进出口总额45.20亿元，其中出口33.15亿元，进口12.05亿元。承接试点事项17项，已完成15项，其余3项仍在推进。";

describe("findings", () => {
  const { findings, metrics } = extractReport(TEXT);

  it("name their operands, in the order of the text", () => {
    expect(findings.map(({ check, verdict, metrics: operands }) => [check, verdict, operands])).toEqual([
      ["audit/parts-sum", "consistent", ["m1", "m2", "m3"]],
      ["audit/remaining", "inconsistent", ["m4", "m5", "m6"]],
    ]);
    expect(findings.map(({ spans }) => spans.map(({ start, end }) => TEXT.slice(start, end)))).toEqual([
      ["45.20亿元", "33.15亿元", "12.05亿元"],
      ["17项", "15项", "3项"],
    ]);
  });

  it("hold the numbers", () => {
    expect(findings[0]).toMatchObject({ stated: 4520000000, computed: 4520000000, difference: 0, tolerance: 1500000 });
    expect(findings[1]).toMatchObject({ stated: 3, computed: 2, difference: 1, tolerance: 0 });
  });

  it("count for the figures that survived them", () => {
    expect(metrics.map(({ checked }) => checked)).toEqual([1, 1, 1, 0, 0, 0]);
  });

  it("keep their fingerprint when text elsewhere changes", () => {
    const moved = extractReport(`种植红花300亩。\n${TEXT}\n走访群众45户。`).findings;
    expect(moved.map(({ fingerprint }) => fingerprint)).toEqual(findings.map(({ fingerprint }) => fingerprint));
    const changed = extractReport(TEXT.replace("其余3项", "其余4项")).findings;
    expect(changed[0]?.fingerprint).toBe(findings[0]?.fingerprint);
    expect(changed[1]?.fingerprint).not.toBe(findings[1]?.fingerprint);
  });
});

it("takes time in step with the length", () => {
  const sentence = "其中出口33.15亿元，进口12.05亿元，分别增长3%（合计45亿元），";
  const read = (count: number): number => {
    const started = performance.now();
    extractReport(sentence.repeat(count));
    return performance.now() - started;
  };
  read(500);
  const short = Math.min(read(500), read(500));
  expect(read(5000)).toBeLessThan(short * 40 + 200);
});
