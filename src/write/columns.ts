import type { ExtractedMetric, Extraction } from "../model/extraction.js";
import { shifted } from "./plain-number.js";

export type Cell = string | number | boolean | null;
export type ColumnType = "string" | "number" | "integer" | "boolean" | "date";

/** A column of the tables: what CSV, jsonl-metrics and the data dictionary are made from. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** The unit of its numbers, where it has one of its own. */
  readonly unit: string;
  readonly label: string;
  readonly en: string;
  readonly zh: string;
  readonly read: (metric: ExtractedMetric, extraction: Extraction) => Cell;
}

type Read = Column["read"];

function column(name: string, label: string, type: ColumnType, en: string, zh: string, read: Read, unit = ""): Column {
  return { name, label, type, unit, en, zh, read };
}

function yuan(metric: ExtractedMetric, tens: number): number | null {
  return metric.kind === "amount" && metric.unit === "CNY" ? shifted(metric.value, tens) : null;
}

function list(words: readonly string[], mark: string): string | null {
  return words.length === 0 ? null : words.join(mark);
}

/** All columns, in order. They are fixed: a name never changes its place within a schema version, new ones come last. */
export const columns: readonly Column[] = [
  column(
    "path",
    "文件",
    "string",
    "File, relative to the folder given",
    "文件路径，相对于所给文件夹",
    (_, e) => e.document.path,
  ),
  column("title", "标题", "string", "Title of the document", "文档标题", (_, e) => e.document.title),
  column("region", "地区", "string", "Region the report speaks for", "报告所述地区", (_, e) => e.document.region),
  column("issuer", "发文单位", "string", "Who issued it", "发文单位", (_, e) => e.document.issuer),
  column("report_type", "报告类型", "string", "Type of report", "报告类型", (_, e) => e.document.reportType),
  column(
    "document_year",
    "文档年份",
    "integer",
    "Year the document speaks of",
    "文档所述年份",
    (_, e) => e.document.year,
  ),
  column("id", "编号", "string", "Row id, in reading order", "行编号，按阅读顺序", (m) => m.id),
  column("section", "章节", "string", "Headings, outermost first, joined by ›", "各级标题，由外到内，以 › 连接", (m) =>
    list(m.section, " › "),
  ),
  column("indicator", "指标", "string", "What the figure measures", "数字所说的指标", (m) => m.indicator?.name ?? null),
  column("text", "原文", "string", "The figure as written", "数字原文", (m) => m.text),
  column(
    "kind",
    "类别",
    "string",
    "amount, percentage, count, measure or date",
    "金额、比率、计数、度量或日期",
    (m) => m.kind,
  ),
  column(
    "value",
    "数值",
    "number",
    "Exact value, scaled (74870万元 is 748700000)",
    "换算后的精确数值",
    (m) => m.value,
    "see unit",
  ),
  column(
    "unit",
    "单位",
    "string",
    "ISO 4217, % ‰ pp 成 fraction 倍 番, or as written",
    "单位：货币代码、百分率或原文单位",
    (m) => m.unit || null,
  ),
  column(
    "value_wan",
    "数值（万元）",
    "number",
    "Amounts in yuan: value in 万元",
    "人民币金额，以万元计",
    (m) => yuan(m, 4),
    "万元",
  ),
  column(
    "value_yi",
    "数值（亿元）",
    "number",
    "Amounts in yuan: value in 亿元",
    "人民币金额，以亿元计",
    (m) => yuan(m, 8),
    "亿元",
  ),
  column("min", "下限", "number", "Lower bound of a range or of 以上, 超", "区间下限", (m) => m.min, "see unit"),
  column("max", "上限", "number", "Upper bound of a range or of 以下, 不足", "区间上限", (m) => m.max, "see unit"),
  column(
    "step",
    "精度",
    "number",
    "Unit of the last written digit, scaled",
    "末位数字的单位",
    (m) => m.step,
    "see unit",
  ),
  column("per", "每", "string", "What the value is per, joined by /", "每单位（元/人/月 中的 人/月）", (m) =>
    list(m.per, "/"),
  ),
  column(
    "modifier",
    "限定",
    "string",
    "approx, nearly, more_than, at_least, at_most or less_than",
    "约、近、超、以上、以内、不足",
    (m) => m.modifier,
  ),
  column(
    "canonical_value",
    "标准值",
    "number",
    "Value in canonical_unit, 15 digits",
    "标准单位下的数值，15 位有效数字",
    (m) => m.canonical?.value ?? null,
    "see canonical_unit",
  ),
  column("canonical_unit", "标准单位", "string", "UCUM unit", "UCUM 标准单位", (m) => m.canonical?.unit ?? null),
  column("date", "日期", "string", "Dates: EDTF", "日期行：EDTF", (m) => m.date?.edtf ?? null),
  column("date_start", "日期起", "date", "Dates: first day", "日期行：首日", (m) => m.date?.start ?? null),
  column("date_end", "日期止", "date", "Dates: last day", "日期行：末日", (m) => m.date?.end ?? null),
  column(
    "period",
    "时期",
    "string",
    "Period the figure speaks of: EDTF",
    "数字所属时期：EDTF",
    (m) => m.period?.edtf ?? null,
  ),
  column("period_start", "时期起", "date", "First day of the period", "时期首日", (m) => m.period?.start ?? null),
  column("period_end", "时期止", "date", "Last day of the period", "时期末日", (m) => m.period?.end ?? null),
  column(
    "period_text",
    "时期原文",
    "string",
    "Words the period was read from",
    "时期所据原文",
    (m) => m.period?.text ?? null,
  ),
  column(
    "period_source",
    "时期来源",
    "string",
    "sentence, paragraph, section or document",
    "时期来自句、段、节或文档",
    (m) => m.period?.source ?? null,
  ),
  column(
    "status",
    "状态",
    "string",
    "actual, target, forecast, baseline or criterion",
    "实际、目标、预计、基期或条件",
    (m) => m.status,
  ),
  column(
    "change",
    "增减",
    "string",
    "up or down, where the figure is a change",
    "数字为变动时：增或减",
    (m) => m.change?.direction ?? null,
  ),
  column(
    "change_basis",
    "比较基准",
    "string",
    "What the change is measured against",
    "变动的比较基准",
    (m) => m.change?.basis ?? null,
  ),
  column(
    "change_base",
    "基期",
    "string",
    "Period of the base: EDTF",
    "基期：EDTF",
    (m) => m.change?.base?.edtf ?? null,
  ),
  column(
    "comparison",
    "高低",
    "string",
    "above or below somebody else's figure",
    "高于或低于他方",
    (m) => m.comparison?.direction ?? null,
  ),
  column(
    "comparison_to",
    "比较对象",
    "string",
    "Whom it is compared with",
    "比较对象",
    (m) => m.comparison?.to ?? null,
  ),
  column("relations", "关系", "string", "type:id, joined by a blank (part_of:m12)", "类型:编号，以空格分隔", (m) =>
    list(
      m.relations.map((r) => `${r.type}:${r.target}`),
      " ",
    ),
  ),
  column("scope", "范围", "string", "全市, 市级, 市本级", "统计范围", (m) => m.indicator?.scope ?? null),
  column(
    "members",
    "并列指标",
    "string",
    "Indicators that share the figure, joined by 、",
    "同用一个数字的各指标",
    (m) => list(m.indicator?.members ?? [], "、"),
  ),
  column(
    "indicator_id",
    "指标代码",
    "string",
    "Id in the indicator catalogue",
    "指标目录中的代码",
    (m) => m.indicator?.id ?? null,
  ),
  column(
    "indicator_by",
    "指标依据",
    "string",
    "lexicon, rule or table",
    "指标由词表、规则或表头确定",
    (m) => m.indicator?.by ?? null,
  ),
  column(
    "uncertain",
    "存疑",
    "string",
    "Attributes the tool would not sign, joined by a blank",
    "不能确定的属性",
    (m) => list(m.uncertain, " "),
  ),
  column("checked", "已核", "integer", "Checks of the audit it survived", "通过的核算次数", (m) => m.checked),
  column("masked", "已遮", "boolean", "The digits are masked (XX次)", "数字被遮蔽", (m) => m.masked),
  column(
    "sentence",
    "句子",
    "string",
    "The sentence it stands in; of one over 2,000 characters the part around the figure",
    "所在句子；超过2000字的只取数字前后部分",
    (m) => m.sentence.text,
  ),
  column("line", "行", "integer", "Line in the file, from 1", "文件中的行号", (m) => m.span.line),
  column("column", "列", "integer", "Column in the line, from 1", "行中的列号", (m) => m.span.column),
  column("start", "起", "integer", "Offset of its first character", "首字符偏移", (m) => m.span.start),
  column("end", "止", "integer", "Offset behind its last character", "末字符之后偏移", (m) => m.span.end),
  column("section_id", "章节编号", "string", "Id of the section", "章节编号", (m) => m.sectionId),
  column("table_caption", "表题", "string", "Caption of its table", "表题", (m) => m.table?.caption ?? null),
  column("table_row", "行头", "string", "Heads of its row, joined by ›", "行头", (m) =>
    list(m.table?.row ?? [], " › "),
  ),
  column("table_column", "列头", "string", "Heads of its column, joined by ›", "列头", (m) =>
    list(m.table?.column ?? [], " › "),
  ),
  column("page", "页", "integer", "Page, where the format has pages", "页码", (m) => m.locator?.page ?? null),
  column(
    "paragraph",
    "段",
    "integer",
    "Paragraph, where the format has them",
    "段号",
    (m) => m.locator?.paragraph ?? null,
  ),
  column("cell", "单元格", "string", "Cell, where the format has them", "单元格", (m) => m.locator?.cell ?? null),
  column("rule", "规则", "string", "Rule that read it (reform-extract rules ID)", "所据规则", (m) => m.rule),
  column(
    "key",
    "键",
    "string",
    "Survives edits elsewhere; for corrections and baselines",
    "稳定键，供校订与基线使用",
    (m) => m.key,
  ),
  column("document_id", "文档哈希", "string", "sha256 of the file", "文件 sha256", (_, e) => e.document.id),
  column("format", "格式", "string", "Format of the file", "文件格式", (_, e) => e.document.format),
  column("encoding", "编码", "string", "Encoding of the file", "文件编码", (_, e) => e.document.encoding),
  column(
    "year_source",
    "年份来源",
    "string",
    "title, heading, text or option",
    "文档年份来源",
    (_, e) => e.document.yearSource,
  ),
];
