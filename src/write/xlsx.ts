import type { Assembly, Format, WriteOptions } from "./format.js";
import { documentLayout, documentRows } from "./xlsx/document-sheet.js";
import { findingLayout, findingRows } from "./xlsx/finding-sheet.js";
import { metricLayout, metricRows } from "./xlsx/metric-sheet.js";
import { type PanelDocument, panelDocument } from "./xlsx/panel-entry.js";
import { createPanel } from "./xlsx/panel-sheet.js";
import type { SheetRow } from "./xlsx/sheet.js";
import type { Language } from "./xlsx/wording.js";

/** What a document gives to each sheet. */
interface Piece {
  readonly panel: PanelDocument | null;
  readonly metrics: readonly SheetRow[];
  readonly findings: readonly SheetRow[];
  readonly documents: readonly SheetRow[];
}

const PANEL = 0;
const METRICS = 1;
const FINDINGS = 2;
const DOCUMENTS = 3;

function languageOf({ labels }: WriteOptions): Language {
  return labels ?? "zh";
}

async function assemble(options: WriteOptions): Promise<Assembly> {
  const [{ createWorkbook }, { createRowStore }] = await Promise.all([
    import("./xlsx/workbook.js"),
    import("./xlsx/row-store.js"),
  ]);
  const language = languageOf(options);
  const workbook = createWorkbook();
  const panel = createPanel(language);
  const findings = createRowStore();
  const documents = createRowStore();
  workbook.beginSheet(metricLayout(language), METRICS);
  return {
    add: (text) => {
      const piece = JSON.parse(text) as Piece;
      if (piece.panel !== null) panel.add(piece.panel);
      for (const row of piece.metrics) workbook.addRow(row);
      for (const row of piece.findings) findings.add(row);
      for (const row of piece.documents) documents.add(row);
      return workbook.take();
    },
    finish: () => {
      for (const [layout, place, rows] of [
        [panel.layout(), PANEL, panel.rows()],
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

export const xlsx: Format = {
  name: "xlsx",
  endings: [".xlsx"],
  summary: "a workbook for Excel: indicators, figures, findings, documents",
  holdsFailures: true,
  head: () => "",
  piece: (result, options) => {
    const language = languageOf(options);
    const failed = "error" in result;
    const piece: Piece = {
      panel: failed ? null : panelDocument(result, language),
      metrics: failed ? [] : metricRows(result, language),
      findings: failed ? [] : findingRows(result, language),
      documents: documentRows(result, language),
    };
    return JSON.stringify(piece);
  },
  separator: "",
  tail: () => "",
  assemble,
};
