import { describe, expect, it } from "vitest";
import type { ReportResult } from "../../src/model/extraction.js";
import { extractReport } from "../../src/pipeline.js";
import type { WriteOptions } from "../../src/write/format.js";
import { formatOfPath } from "../../src/write/index.js";
import { json } from "../../src/write/json.js";
import { jsonl } from "../../src/write/jsonl.js";

const report = extractReport("投入3.5万元。\n“引号”与\\斜杠1件。", { path: "a.txt" });

function written(results: readonly ReportResult[], options: Omit<WriteOptions, "labels">): string {
  const write = { labels: "en", ...options } as const;
  return json.head(write) + results.map((it) => json.piece(it, write)).join(json.separator) + json.tail(write);
}

describe("json", () => {
  it("is the document itself for one file", () => {
    expect(JSON.parse(written([report], { layout: "object" }))).toEqual(JSON.parse(JSON.stringify(report)));
  });

  it.each([0, 1, 3])("is an array of %d documents", (count) => {
    const results = Array.from({ length: count }, () => report);
    const text = written(results, { layout: "list" });
    expect(JSON.parse(text)).toHaveLength(count);
    if (count > 0) expect(text).toBe(`${JSON.stringify(results, null, 2)}\n`);
  });
});

describe("jsonl", () => {
  it("is one document a line", () => {
    const piece = jsonl.piece(report, { labels: "en", layout: "list" });
    expect(piece.indexOf("\n")).toBe(piece.length - 1);
    expect(JSON.parse(piece).metrics).toHaveLength(report.metrics.length);
  });
});

describe("formatOfPath", () => {
  it.each([
    ["a.json", "json"],
    ["a.JSONL", "jsonl"],
    ["a.metrics.jsonl", "jsonl-metrics"],
    ["a.csv", "csv"],
  ] as const)("reads the ending of %s", (path, name) => {
    expect(formatOfPath(path)?.name).toBe(name);
  });

  it("knows no other", () => {
    expect(formatOfPath("a.docx")).toBeNull();
    expect(formatOfPath("json")).toBeNull();
  });
});
