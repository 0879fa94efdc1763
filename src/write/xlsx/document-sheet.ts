import type { Extraction, ReportResult } from "../../model/extraction.js";
import type { SheetCell, SheetLayout, SheetRow } from "./sheet.js";
import type { CellFormat } from "./style.js";
import { type Language, sheetNames, worded } from "./wording.js";

/** Key, English head, Chinese head, format, width. */
const documentColumns: readonly (readonly [key: string, en: string, zh: string, format: CellFormat, width: number])[] =
  [
    ["path", "path", "文件", "wrapped", 30],
    ["entry", "entry", "记录", "text", 11],
    ["title", "title", "标题", "wrapped", 36],
    ["region", "region", "地区", "wrapped", 18],
    ["issuer", "issuer", "发文单位", "wrapped", 20],
    ["report_type", "report_type", "报告类型", "text", 16],
    ["year", "year", "年份", "year", 9],
    ["year_source", "year_source", "年份来源", "text", 13],
    ["metrics", "metrics", "数字", "number", 10],
    ["uncertain", "uncertain", "存疑数字", "number", 12],
    ["findings", "findings", "校验", "number", 10],
    ["inconsistent", "inconsistent", "不一致", "number", 13],
    ["warnings", "warnings", "提示", "number", 11],
    ["code", "code", "代码", "text", 22],
    ["message", "message", "说明", "wrapped", 46],
    ["hint", "hint", "建议", "wrapped", 32],
    ["start", "start", "起", "year", 9],
    ["end", "end", "止", "year", 9],
    ["format", "format", "格式", "text", 9],
    ["encoding", "encoding", "编码", "text", 12],
    ["length", "length", "字符数", "number", 11],
    ["id", "sha256", "文档哈希", "text", 20],
    ["schema_version", "schema_version", "输出版本", "year", 12],
    ["generator", "generator", "程序", "text", 24],
    ["rules", "rules", "规则集", "text", 20],
  ];

const FOLDED = new Set(["length", "id", "schema_version", "generator", "rules"]);

type Cells = Readonly<Record<string, SheetCell>>;

function rowOf(tone: SheetRow["tone"], cells: Cells): SheetRow {
  return { tone, cells: documentColumns.map(([key]) => cells[key] ?? null) };
}

function documentCells(
  { schemaVersion, generator, document, metrics, findings, warnings }: Extraction,
  language: Language,
): Cells {
  const { path, title, region, issuer, year, yearSource, format, encoding, length, id } = document;
  return {
    path,
    entry: worded("entry", "document", language),
    title,
    region,
    issuer,
    report_type: worded("report_type", document.reportType, language),
    year,
    year_source: yearSource === null ? null : worded("year_source", yearSource, language),
    metrics: metrics.length,
    uncertain: metrics.filter((metric) => metric.uncertain.length > 0).length,
    findings: findings.length,
    inconsistent: findings.filter((finding) => finding.verdict === "inconsistent").length,
    warnings: warnings.length,
    format,
    encoding,
    length,
    id,
    schema_version: schemaVersion,
    generator: `${generator.name} ${generator.version}`,
    rules: generator.rules,
  };
}

export function documentLayout(language: Language): SheetLayout {
  const columns = documentColumns.map(([key, en, zh, format, width]) => {
    return { head: language === "zh" ? zh : en, format, width, folded: FOLDED.has(key) };
  });
  return { name: sheetNames[language][3], columns, frozen: 1 };
}

/** The document, and behind it its warnings; or the error in its place. */
export function documentRows(result: ReportResult, language: Language): readonly SheetRow[] {
  const { path } = result.document;
  if ("error" in result) {
    const { code, message, hint } = result.error;
    const entry = worded("entry", "error", language);
    return [rowOf("wrong", { path, entry, code, message, hint, schema_version: result.schemaVersion })];
  }
  const warnings = result.warnings.map(({ code, message, span }) => {
    const entry = worded("entry", "warning", language);
    return rowOf("doubtful", { path, entry, code, message, start: span?.start ?? null, end: span?.end ?? null });
  });
  return [rowOf("plain", documentCells(result, language)), ...warnings];
}
