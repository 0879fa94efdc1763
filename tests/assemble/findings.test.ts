import { describe, expect, it } from "vitest";
import { toExtractedFindings } from "../../src/assemble/findings.js";
import { createPlacer } from "../../src/assemble/lines.js";
import type { Finding } from "../../src/model/finding.js";
import { readReport } from "../../src/pipeline.js";

function findingIn(
  text: string,
  operands: readonly string[],
): ReturnType<typeof toExtractedFindings>[number] | undefined {
  const { source } = readReport(text);
  const spans = operands.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
  const finding: Finding = {
    check: "audit/parts-sum",
    verdict: "inconsistent",
    message: "4 + 5 = 9, stated 10",
    stated: "10",
    computed: "9",
    difference: "1",
    tolerance: "0",
    metrics: [0, 1, 2],
    spans,
  };
  return toExtractedFindings([finding], source, createPlacer(source.original))[0];
}

describe("toExtractedFindings", () => {
  it("names the metrics and places the operands", () => {
    const found = findingIn("共有学校10所，其中小学4所、中学5所。", ["10所", "4所", "5所"]);
    expect(found).toMatchObject({ metrics: ["m1", "m2", "m3"], stated: 10, computed: 9, difference: 1, tolerance: 0 });
    expect(found?.spans.map(({ line, column }) => [line, column])).toEqual([
      [1, 5],
      [1, 13],
      [1, 18],
    ]);
  });

  it("keeps its fingerprint when text elsewhere changes, and no longer when an operand does", () => {
    const operands = ["10所", "4所", "5所"];
    const before = findingIn("共有学校10所，其中小学4所、中学5所。", operands);
    const moved = findingIn("新写的一段。\n共有学校10所，其中小学4所、中学5所。", operands);
    const changed = findingIn("共有学校10所，其中小学4所、中学6所。", ["10所", "4所", "6所"]);
    expect(moved?.fingerprint).toBe(before?.fingerprint);
    expect(changed?.fingerprint).not.toBe(before?.fingerprint);
  });
});
