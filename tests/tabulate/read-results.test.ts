import { describe, expect, it } from "vitest";
import { extractReport } from "../../src/pipeline.js";
import { toDocument } from "../../src/tabulate/figure.js";
import { readResults } from "../../src/tabulate/read-results.js";
import { jsonlMetrics } from "../../src/write/jsonl-metrics.js";

const one = extractReport("云汐市2031年工作总结\n全市地区生产总值318亿元，增长5.4%。\n", { path: "a.txt" });
const two = extractReport("鹭洲市2031年工作总结\n全市地区生产总值201亿元。\n", { path: "b.txt" });
const failed = { schemaVersion: 1, document: { path: "c.txt" }, error: { code: "E_EMPTY", message: "", hint: "" } };
const documents = [toDocument(one), toDocument(two)];

describe("finished results", () => {
  it("are read from an object, an array and lines alike", () => {
    expect(readResults("a.json", JSON.stringify(one, null, 2)).documents).toEqual([documents[0]]);
    expect(readResults("a.json", JSON.stringify([one, two])).documents).toEqual(documents);
    expect(readResults("a.jsonl", `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`).documents).toEqual(documents);
  });

  it("tell which documents had failed", () => {
    expect(readResults("a.json", JSON.stringify([one, failed])).failed).toEqual(["c.txt"]);
  });

  it("are read from rows of jsonl-metrics", () => {
    const options = { labels: null, layout: "list" } as const;
    const rows = jsonlMetrics.piece(one, options) + jsonlMetrics.piece(two, options);
    const read = readResults("m.jsonl", String(rows)).documents;
    expect(read.map(({ path, region, year }) => [path, region, year])).toEqual([
      ["a.txt", "云汐市", 2031],
      ["b.txt", "鹭洲市", 2031],
    ]);
    expect(read[0]?.figures.map((it) => [it.text, it.value, it.key])).toEqual(
      documents[0]?.figures.map((it) => [it.text, it.value, it.key]),
    );
  });

  it.each([
    ["x.json", "{", "x.json: no JSON"],
    ["x.json", "3", "x.json: no result of reform-extract"],
    ["x.json", '{"document":{"path":"a"}}', "x.json: a document without metrics"],
    ["x.json", '{"document":{"path":"a"},"metrics":[{}]}', "x.json: a metric lacks keys"],
    ["x.jsonl", `${JSON.stringify(one)}\n{"a":1}\n`, "x.jsonl:2: no result of reform-extract"],
  ])("are refused: %s %s", (name, text, message) => {
    expect(() => readResults(name, text)).toThrow(expect.objectContaining({ code: "E_FORMAT" }));
    expect(() => readResults(name, text)).toThrow(message);
  });
});
