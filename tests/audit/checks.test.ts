import { describe, expect, it } from "vitest";
import { checks } from "../../src/audit/checks/index.js";
import { readReport } from "../../src/pipeline.js";

const findingsOf = (text: string, id: string) => readReport(text).findings.filter(({ check }) => check === id);

describe.each(checks)("$id", ({ id, pattern, accepts, rejects }) => {
  it("says what it looks for and shows both sides", () => {
    expect(pattern).not.toBe("");
    expect(accepts.length).toBeGreaterThan(0);
    expect(rejects.length).toBeGreaterThan(0);
  });

  it.each(accepts)("finds it in $text", ({ text, verdict, says = "" }) => {
    const findings = findingsOf(text, id);
    expect(findings.map((finding) => finding.verdict)).toContain(verdict);
    expect(findings.map(({ message }) => message).join("\n")).toContain(says);
    for (const { spans } of findings) for (const { start, end } of spans) expect(end).toBeGreaterThan(start);
  });

  it.each(rejects)("finds nothing wrong in %s", (text) => {
    const wrong = readReport(text).findings.filter(
      ({ verdict }) => verdict === "inconsistent" || verdict === "uncertain",
    );
    expect(wrong).toEqual([]);
  });
});

it("gives each check an id of its own", () => {
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
});
