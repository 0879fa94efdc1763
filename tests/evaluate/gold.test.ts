import { describe, expect, it } from "vitest";
import { readDefaults, readGoldRows } from "../../src/evaluate/gold.js";

const line = (row: object): string => JSON.stringify({ nth: 1, kind: "count", value: "20", ...row });

describe("a gold file", () => {
  it("places a quote at its nth occurrence", () => {
    const [row] = readGoldRows(line({ quote: "20个", nth: 2 }), "新建20个，改建20个。", "a.jsonl");
    expect(row?.span).toEqual({ start: 8, end: 11 });
  });

  it("reads the report without markers and places in the report with them", () => {
    const original = "##paidbegin##共有2##paidend##0个。";
    const [row] = readGoldRows(line({ quote: "20个" }), original, "a.jsonl");
    expect(original.slice(row?.span.start, row?.span.end)).toBe("2##paidend##0个");
  });

  it("takes one value or a list of them", () => {
    const [row] = readGoldRows(line({ quote: "20个", status: ["actual", null], change: "up" }), "20个", "a.jsonl");
    expect(row?.status).toEqual(["actual", null]);
    expect(row?.change).toEqual(["up"]);
    expect(row?.modifier).toEqual([null]);
  });

  it.each([
    ["no JSON", "{quote", "a.jsonl:2: is no JSON"],
    ["an unknown kind", line({ quote: "20个", kind: "number" }), "a.jsonl:2: kind"],
    ["a quote that is not there", line({ quote: "21个" }), "a.jsonl:2: the report does not hold 21个 1 times"],
    ["too few of it", line({ quote: "20个", nth: 2 }), "a.jsonl:2: the report does not hold 20个 2 times"],
  ])("names the line of %s", (_, bad, message) => {
    const lines = `${line({ quote: "20个" })}\n${bad}\n`;
    expect(() => readGoldRows(lines, "新建20个。", "a.jsonl")).toThrow(message);
  });
});

describe("documents.json", () => {
  it("gives each report its default periods", () => {
    expect(readDefaults('{"a": {"defaults": ["2031"]}, "b": {}}', "documents.json")).toEqual({ a: ["2031"], b: [] });
  });

  it("is named where it does not fit", () => {
    expect(() => readDefaults('{"a": {"defaults": 2031}}', "gold/documents.json")).toThrow("gold/documents.json: ");
  });
});
