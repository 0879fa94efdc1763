import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readXlsx } from "hucre/xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import type { Extraction, FailedDocument, ReportResult } from "../../src/model/extraction.js";
import { extractReport } from "../../src/pipeline.js";
import { columns } from "../../src/write/columns.js";
import type { PanelBuilder, PlainTable, WriteOptions } from "../../src/write/format.js";
import { words } from "../../src/write/xlsx/wording.js";
import { tableWorkbook, xlsx } from "../../src/write/xlsx.js";

type Value = string | number | boolean | Date | null;
type Sheets = ReadonlyMap<string, readonly (readonly Value[])[]>;

const EMPTY: PlainTable = { columns: [], rows: [] };
const fixture = (name: string): Extraction => {
  const path = fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));
  return extractReport(readFileSync(path), { path: name, masked: true });
};

function panelOf(table: PlainTable): PanelBuilder {
  return { add: () => {}, table: () => table };
}

async function bytesOf(results: readonly ReportResult[], labels: WriteOptions["labels"] = null): Promise<Uint8Array> {
  const options: WriteOptions = { labels, layout: "list" };
  const assembly = await xlsx.assemble?.(options, panelOf({ ...EMPTY, columns: [TABLE.columns[0]] as never }));
  if (assembly === undefined) throw new Error("no assembly");
  const chunks = results.map((result) => assembly.add(xlsx.piece(result, options)));
  return Buffer.concat([...chunks, assembly.finish()]);
}

async function sheetsOf(bytes: Uint8Array): Promise<Sheets> {
  const { sheets } = await readXlsx(bytes);
  return new Map(sheets.map(({ name, rows }) => [name, rows as unknown as Value[][]]));
}

const TABLE: PlainTable = {
  columns: [
    { name: "path", label: "文件", type: "string", unit: "" },
    { name: "year", label: "年份", type: "integer", unit: "" },
    { name: "gdp.level.actual [亿元]", label: "地区生产总值·实际（亿元）", type: "number", unit: "亿元" },
    { name: "gdp.growth.target [%]", label: "地区生产总值增速·目标（%）", type: "string", unit: "%" },
  ],
  rows: [
    ["甲.txt", 2024, 158.6, "≥7 | 7.5"],
    ["乙.txt", null, null, 6],
  ],
};

const FAILED: FailedDocument = {
  schemaVersion: 1,
  document: { path: "坏.txt" },
  error: { code: "E_BINARY", message: "坏.txt: is not text", hint: "convert it" },
};

/** What a reader of the Chinese sheet makes of a cell again. */
function toCode(column: string, cell: Value): Value {
  const codes = Object.entries(words[column] ?? {});
  return codes.find(([, word]) => word === cell)?.[0] ?? cell;
}

function isoDay(cell: Value): Value {
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : cell;
}

describe("the workbook, read by another library", () => {
  const reports = [
    "county-work-report.txt",
    "statistical-bulletin.txt",
    "self-check-markers.txt",
    "masked-summary.txt",
  ].map(fixture);
  const results: readonly ReportResult[] = [...reports, FAILED];
  const metrics = reports.flatMap((report) => report.metrics.map((metric) => ({ report, metric })));
  let zh: Sheets = new Map();
  let en: Sheets = new Map();

  beforeAll(async () => {
    zh = await sheetsOf(await bytesOf(results));
    en = await sheetsOf(await bytesOf(results, "en"));
  });

  it("has four sheets, in Chinese unless English is asked for", () => {
    expect([...zh.keys()]).toEqual(["指标汇总", "明细", "校验", "文档"]);
    expect([...en.keys()]).toEqual(["Panel", "Metrics", "Findings", "Documents"]);
  });

  it.each(columns.filter(({ name }) => name !== "uncertain").map((column) => [column.name, column] as const))(
    "holds every value of the column %s",
    (name, column) => {
      for (const [sheets, sheet, head] of [
        [zh, "明细", column.label],
        [en, "Metrics", column.name],
      ] as const) {
        const [heads = [], ...rows] = sheets.get(sheet) ?? [];
        const place = heads.indexOf(head);
        expect(rows).toHaveLength(metrics.length);
        const read = rows.map((row) => toCode(name, isoDay(row[place] ?? null)));
        expect(read).toEqual(metrics.map(({ report, metric }) => column.read(metric, report)));
      }
    },
  );

  it("names what the tool would not sign", () => {
    const [heads = [], ...rows] = en.get("Metrics") ?? [];
    const read = rows.map((row) => row[heads.indexOf("uncertain")] ?? null);
    expect(read).toEqual(metrics.map(({ metric }) => metric.uncertain.join(" ") || null));
  });

  it("holds every finding", () => {
    const [heads = [], ...rows] = zh.get("校验") ?? [];
    const findings = reports.flatMap(({ document, findings }) =>
      findings.map((finding) => ({ ...finding, path: document.path })),
    );
    expect(findings.length).toBeGreaterThan(3);
    const at = (row: readonly Value[], head: string): Value => row[heads.indexOf(head)] ?? null;
    expect(
      rows.map((row) => ({
        path: at(row, "文件"),
        check: at(row, "检查"),
        verdict: toCode("verdict", at(row, "结论")),
        message: at(row, "说明"),
        stated: at(row, "所载值"),
        computed: at(row, "核算值"),
        difference: at(row, "差额"),
        tolerance: at(row, "容差"),
        metrics: at(row, "涉及编号"),
        places: at(row, "位置（行:列）"),
        spans: at(row, "字符起止"),
        fingerprint: at(row, "指纹"),
      })),
    ).toEqual(
      findings.map(
        ({
          path,
          check,
          verdict,
          message,
          stated,
          computed,
          difference,
          tolerance,
          metrics: ids,
          spans,
          fingerprint,
        }) => ({
          path,
          check,
          verdict,
          message,
          stated,
          computed,
          difference,
          tolerance,
          metrics: ids.join(" ") || null,
          places: spans.map(({ line, column }) => `${line}:${column}`).join(" ") || null,
          spans: spans.map(({ start, end }) => `${start}-${end}`).join(" ") || null,
          fingerprint,
        }),
      ),
    );
  });

  it("lists documents, their warnings, and what failed", () => {
    const [heads = [], ...rows] = en.get("Documents") ?? [];
    const at = (row: readonly Value[], head: string): Value => row[heads.indexOf(head)] ?? null;
    const warnings = reports.flatMap((report) => report.warnings.map(({ code }) => code));
    expect(rows.filter((row) => at(row, "entry") === "document").map((row) => at(row, "sha256"))).toEqual(
      reports.map(({ document }) => document.id),
    );
    expect(warnings.length).toBeGreaterThan(0);
    expect(rows.filter((row) => at(row, "entry") === "warning").map((row) => at(row, "code"))).toEqual(warnings);
    const failed = rows.filter((row) => at(row, "entry") === "error");
    expect(failed.map((row) => [at(row, "path"), at(row, "code"), at(row, "hint")])).toEqual([
      ["坏.txt", "E_BINARY", "convert it"],
    ]);
  });

  it("gives the same bytes again", async () => {
    expect(Buffer.compare(await bytesOf(results), await bytesOf(results))).toBe(0);
  });
});

describe("a table as a workbook", () => {
  it("keeps numbers numbers and conflicts as they are told", async () => {
    const sheets = await sheetsOf(await tableWorkbook(TABLE, null));
    expect(sheets.get("指标汇总")).toEqual([
      ["文件", "年份", "地区生产总值·实际（亿元）", "地区生产总值增速·目标（%）"],
      ["甲.txt", 2024, 158.6, "≥7 | 7.5"],
      ["乙.txt", null, null, 6],
    ]);
  });

  it("has English heads on request", async () => {
    const sheets = await sheetsOf(await tableWorkbook(TABLE, "en"));
    expect(sheets.get("Panel")?.[0]).toEqual(TABLE.columns.map(({ name }) => name));
  });
});
