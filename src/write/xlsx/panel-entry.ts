import type { ExtractedMetric, Extraction } from "../../model/extraction.js";
import { type Language, worded } from "./wording.js";

/** One figure of the panel: a document's value in one of the columns. */
export interface PanelEntry {
  /** Figures with one key stand in one column: indicator, level or growth, actual or target, unit. */
  readonly key: string;
  /** The column belongs to the catalogue of indicators, not only to this report. */
  readonly catalogued: boolean;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly sure: boolean;
}

/** A document's row of the panel. */
export interface PanelDocument {
  readonly path: string;
  readonly region: string | null;
  readonly year: number | null;
  readonly entries: readonly PanelEntry[];
}

/** The figure speaks of the document's own time: its year, or what it plans. */
function inSeason({ period, status }: ExtractedMetric, year: number | null): boolean {
  if (status === "target" || status === "forecast" || year === null || period === null) return true;
  return period.edtf.startsWith(String(year));
}

function labelOf({ indicator, change, status, per }: ExtractedMetric, language: Language): string {
  const words = [indicator?.name ?? ""];
  if (indicator?.scope) words.push(indicator.scope);
  if (change !== null && indicator?.id != null) {
    words.push(
      change.basis === null
        ? worded("change", change.direction, language)
        : worded("change_basis", change.basis, language),
    );
  }
  if (status === "target" || status === "forecast") words.push(worded("status", status, language));
  if (per.length > 0) words.push(per.map((it) => `/${it}`).join(""));
  return words.join(" ");
}

function entryOf(metric: ExtractedMetric, year: number | null, language: Language): PanelEntry | null {
  const { kind, value, indicator, status, change, comparison, unit, per } = metric;
  if (kind === "date" || value === null || indicator === null || comparison !== null) return null;
  if (status !== "actual" && status !== "target" && status !== "forecast") return null;
  if (!inSeason(metric, year)) return null;
  const catalogued = indicator.id !== null;
  const name = indicator.id ?? indicator.name;
  const key = JSON.stringify([name, indicator.scope, change?.basis ?? null, change !== null, status, unit, per]);
  const signed = change?.direction === "down" && value > 0 ? -value : value;
  const sure = metric.uncertain.length === 0;
  return {
    key,
    catalogued,
    label: labelOf(metric, language),
    unit: worded("unit", unit, language),
    value: signed,
    sure,
  };
}

/** What the panel shows of a document. */
export function panelDocument({ document, metrics }: Extraction, language: Language): PanelDocument {
  const { path, region, year } = document;
  const entries = metrics.map((metric) => entryOf(metric, year, language)).filter((entry) => entry !== null);
  return { path, region, year, entries };
}
