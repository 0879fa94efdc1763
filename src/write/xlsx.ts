import type { Extraction, ReportResult } from "../model/extraction.js";
import type { Assembly, Format, PanelBuilder, PlainTable, WriteOptions } from "./format.js";
import { documentLayout, documentRows } from "./xlsx/document-sheet.js";
import { findingLayout, findingRows } from "./xlsx/finding-sheet.js";
import { metricLayout, metricRows } from "./xlsx/metric-sheet.js";
import { tableLayout, tableRows } from "./xlsx/panel-sheet.js";
import { type Language, sheetNames } from "./xlsx/wording.js";

const PANEL = 0;
const METRICS = 1;
const FINDINGS = 2;
const DOCUMENTS = 3;

function languageOf({ labels }: Pick<WriteOptions, "labels">): Language {
  return labels ?? "zh";
}

/** The metrics stream out as they come; of the rest only packed rows are kept. */
async function assemble(options: WriteOptions, panel: PanelBuilder): Promise<Assembly> {
  const [{ createWorkbook }, { createRowStore }] = await Promise.all([
    import("./xlsx/workbook.js"),
    import("./xlsx/row-store.js"),
  ]);
  const language = languageOf(options);
  const workbook = createWorkbook();
  const findings = createRowStore();
  const documents = createRowStore();
  workbook.beginSheet(metricLayout(language), METRICS);
  const addExtraction = (extraction: Extraction): void => {
    panel.add(extraction);
    for (const row of metricRows(extraction, language)) workbook.addRow(row);
    for (const row of findingRows(extraction, language)) findings.add(row);
  };
  return {
    add: (piece) => {
      const result = JSON.parse(piece) as ReportResult;
      if (!("error" in result)) addExtraction(result);
      for (const row of documentRows(result, language)) documents.add(row);
      return workbook.take();
    },
    finish: () => {
      const table = panel.table();
      for (const [layout, place, rows] of [
        [tableLayout(table, sheetNames[language][PANEL], language), PANEL, tableRows(table)],
        [findingLayout(language), FINDINGS, findings.rows()],
        [documentLayout(language), DOCUMENTS, documents.rows()],
      ] as const) {
        workbook.beginSheet(layout, place);
        for (const row of rows) workbook.addRow(row);
      }
      return workbook.finish();
    },
  };
}

/** One table as a workbook of one sheet. */
export async function tableWorkbook(table: PlainTable, labels: WriteOptions["labels"]): Promise<Uint8Array> {
  const { createWorkbook } = await import("./xlsx/workbook.js");
  const language = languageOf({ labels });
  const workbook = createWorkbook();
  workbook.beginSheet(tableLayout(table, sheetNames[language][PANEL], language), 0);
  for (const row of tableRows(table)) workbook.addRow(row);
  return workbook.finish();
}

export const xlsx: Format = {
  name: "xlsx",
  endings: [".xlsx"],
  summary: "a workbook for Excel: indicators, figures, findings, documents",
  holdsFailures: true,
  head: () => "",
  piece: (result) => JSON.stringify(result),
  separator: "",
  tail: () => "",
  assemble,
};
