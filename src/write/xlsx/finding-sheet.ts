import type { ExtractedFinding, Extraction } from "../../model/extraction.js";
import type { Verdict } from "../../model/finding.js";
import type { SheetCell, SheetLayout, SheetRow } from "./sheet.js";
import type { CellFormat, Tone } from "./style.js";
import { type Language, sheetNames, worded } from "./wording.js";

interface FindingColumn {
  readonly en: string;
  readonly zh: string;
  readonly format: CellFormat;
  readonly width: number;
  readonly read: (finding: ExtractedFinding, extraction: Extraction, language: Language) => SheetCell;
}

const findingColumns: readonly FindingColumn[] = [
  { en: "path", zh: "文件", format: "wrapped", width: 26, read: (_, { document }) => document.path },
  {
    en: "verdict",
    zh: "结论",
    format: "text",
    width: 13,
    read: (it, _, language) => worded("verdict", it.verdict, language),
  },
  { en: "check", zh: "检查", format: "text", width: 24, read: (it) => it.check },
  { en: "message", zh: "说明", format: "wrapped", width: 70, read: (it) => it.message },
  { en: "stated", zh: "所载值", format: "number", width: 16, read: (it) => it.stated },
  { en: "computed", zh: "核算值", format: "number", width: 16, read: (it) => it.computed },
  { en: "difference", zh: "差额", format: "number", width: 14, read: (it) => it.difference },
  { en: "tolerance", zh: "容差", format: "number", width: 14, read: (it) => it.tolerance },
  { en: "metrics", zh: "涉及编号", format: "wrapped", width: 18, read: (it) => it.metrics.join(" ") },
  {
    en: "places",
    zh: "位置（行:列）",
    format: "wrapped",
    width: 18,
    read: (it) => it.spans.map(({ line, column }) => `${line}:${column}`).join(" "),
  },
  {
    en: "spans",
    zh: "字符起止",
    format: "wrapped",
    width: 18,
    read: (it) => it.spans.map(({ start, end }) => `${start}-${end}`).join(" "),
  },
  { en: "fingerprint", zh: "指纹", format: "text", width: 20, read: (it) => it.fingerprint },
];

const TONES: Readonly<Record<Verdict, Tone>> = {
  consistent: "plain",
  rounding: "plain",
  uncertain: "doubtful",
  inconsistent: "wrong",
};

export function findingLayout(language: Language): SheetLayout {
  const columns = findingColumns.map((column) => ({
    ...column,
    head: column[language],
    folded: column.en === "spans" || column.en === "fingerprint",
  }));
  return { name: sheetNames[language][2], columns, frozen: 0 };
}

export function findingRows(extraction: Extraction, language: Language): readonly SheetRow[] {
  return extraction.findings.map((finding) => ({
    tone: TONES[finding.verdict],
    cells: findingColumns.map(({ read }) => read(finding, extraction, language)),
  }));
}
