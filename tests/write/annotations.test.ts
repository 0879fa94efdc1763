import { describe, expect, it } from "vitest";
import { extractReport } from "../../src/pipeline.js";
import { brat } from "../../src/write/brat.js";
import type { Format } from "../../src/write/format.js";
import { labelStudio } from "../../src/write/label-studio.js";
import { langextract } from "../../src/write/langextract.js";

const OPTIONS = { labels: null, layout: "list" } as const;
/** A character outside the first plane, a figure broken by a line end, a pair that belongs together. */
const TEXT = "一、𠮷水镇\n全镇果农428户，由4.5人增加到9.2人，种植面积5840\n亩，下降2.6%。\n";
const report = extractReport(TEXT, { path: "a.txt", withText: true, offsets: "code-point" });
const points = Array.from(TEXT);

function whole(format: Format, pieces = [report, report]): string {
  const texts = pieces.map((it) => format.piece(it, OPTIONS)).filter((it) => it !== "");
  return format.head(OPTIONS) + texts.join(format.separator) + format.tail(OPTIONS);
}

it("reads the text that these tests need", () => {
  expect(report.metrics.map(({ text }) => text)).toEqual(["428户", "4.5人", "9.2人", "5840亩", "2.6%"]);
  expect(report.metrics.flatMap(({ relations }) => relations).length).toBeGreaterThan(0);
});

describe.each([langextract, labelStudio, brat])("$name", (format) => {
  it("asks for the text and for code points", () => {
    expect([format.needsText, format.offsets]).toEqual([true, "code-point"]);
  });

  it("leaves out a file that failed", () => {
    const error = { code: "E_EMPTY", message: "", hint: "" } as const;
    expect(format.piece({ schemaVersion: 1, document: { path: "b.txt" }, error }, OPTIONS)).toBe("");
  });
});

describe("langextract", () => {
  const [first = "", second] = whole(langextract).trimEnd().split("\n");

  it("has a document a line, and each figure as the text has it", () => {
    const document = JSON.parse(first);
    expect(JSON.parse(second ?? "")).toEqual(document);
    expect([document.text, document.document_id]).toEqual([TEXT, "a.txt"]);
    for (const { extraction_text, char_interval } of document.extractions) {
      expect(points.slice(char_interval.start_pos, char_interval.end_pos).join("")).toBe(extraction_text);
    }
    expect(document.extractions[0]).toMatchObject({
      extraction_class: "count",
      extraction_text: "428户",
      alignment_status: "match_exact",
      extraction_index: 1,
      group_index: 0,
      attributes: { value: "428", unit: "户", section: "一、𠮷水镇" },
    });
  });
});

describe("label-studio", () => {
  const tasks = JSON.parse(whole(labelStudio));

  it("is a list of tasks, whose regions are where their text is", () => {
    expect(tasks).toHaveLength(2);
    const { data, predictions } = tasks[0];
    expect(data).toEqual({ text: TEXT, path: "a.txt", id: report.document.id });
    const regions = predictions[0].result.filter(({ type }: { type: string }) => type === "labels");
    expect(regions).toHaveLength(report.metrics.length);
    for (const { value } of regions) expect(points.slice(value.start, value.end).join("")).toBe(value.text);
  });

  it("draws the relations between regions that are there", () => {
    const result: readonly { type: string; id: string; from_id: string; to_id: string; labels: string[] }[] =
      tasks[0].predictions[0].result;
    const ids = new Set(result.map(({ id }) => id));
    const relations = result.filter(({ type }) => type === "relation");
    expect(relations.map(({ labels }) => labels[0])).toEqual(
      report.metrics.flatMap((metric) => metric.relations.map(({ type }) => type)),
    );
    for (const { from_id, to_id } of relations) expect([ids.has(from_id), ids.has(to_id)]).toEqual([true, true]);
  });

  it("is an empty list without a report", () => {
    expect(JSON.parse(whole(labelStudio, []))).toEqual([]);
  });
});

describe("brat", () => {
  const lines = brat.piece(report, OPTIONS).trimEnd().split("\n");

  it("gives a file to each report", () => {
    expect(brat.alone).toBe(true);
  });

  it("breaks a span at a line end, and nowhere else", () => {
    const spans = lines.filter((line) => line.startsWith("T")).map((line) => line.split("\t"));
    expect(spans).toHaveLength(report.metrics.length);
    for (const [, place = "", text] of spans) {
      const parts = place.slice(place.indexOf(" ") + 1).split(";");
      const cut = parts.map((part) => points.slice(...(part.split(" ").map(Number) as [number, number])).join(""));
      expect(cut.join(" ")).toBe(text);
    }
    expect(spans.map(([, , text]) => text)).toContain("5840 亩");
  });

  it("names relations and notes by the ids of their spans", () => {
    const relations = lines.filter((line) => line.startsWith("R"));
    expect(relations.length).toBe(report.metrics.flatMap((metric) => metric.relations).length);
    for (const line of relations) expect(line).toMatch(/^R\d+\t[a-z_]+ Arg1:T\d+ Arg2:T\d+$/);
    expect(lines.find((line) => line.startsWith("#1\t"))).toMatch(/^#1\tAnnotatorNotes T1\t.*value=428; unit=户/);
  });
});
