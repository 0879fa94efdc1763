import type { DocumentInfo, ExtractedMetric, Extraction, ReportResult } from "../../model/extraction.js";
import type { Verdict } from "../../model/finding.js";
import type { Status } from "../../model/metric.js";
import type { Kind } from "../../model/quantity.js";

/** One figure that the panel of an index may show. */
export interface PanelEntry {
  readonly metric: string;
  readonly indicator: string;
  readonly id: string | null;
  readonly scope: string | null;
  readonly kind: Kind;
  readonly unit: string;
  readonly status: Status;
  readonly change: "up" | "down" | null;
  readonly modifier: string | null;
  readonly year: number | null;
  readonly value: number;
}

/** What an index shows of a report, so that the report itself need not be read for it. */
export type Summary =
  | {
      readonly document: Pick<DocumentInfo, "id" | "path" | "title" | "year" | "region" | "issuer" | "reportType">;
      readonly kinds: Readonly<Partial<Record<Kind, number>>>;
      readonly findings: Readonly<Partial<Record<Verdict, number>>>;
      readonly uncertain: number;
      readonly warnings: number;
      readonly panel: readonly PanelEntry[];
    }
  | {
      readonly document: { readonly path: string };
      readonly error: { readonly message: string; readonly hint: string };
    };

function tally<Name extends string>(names: readonly Name[]): Partial<Record<Name, number>> {
  const counts: Partial<Record<Name, number>> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function yearOf(metric: ExtractedMetric, { document }: Extraction): number | null {
  const day = metric.period?.end ?? metric.period?.start ?? null;
  return day === null ? document.year : Number(day.slice(0, 4));
}

function toPanelEntry(metric: ExtractedMetric, extraction: Extraction): PanelEntry | null {
  const { id, kind, unit, value, status, indicator, comparison, modifier, change } = metric;
  if (indicator === null || value === null || comparison !== null || metric.per.length > 0) return null;
  if (status !== "actual" && status !== "target" && status !== "forecast") return null;
  const { name, scope } = indicator;
  const direction = change?.direction ?? null;
  const year = yearOf(metric, extraction);
  return {
    metric: id,
    indicator: name,
    id: indicator.id,
    scope,
    kind,
    unit,
    status,
    change: direction,
    modifier,
    year,
    value,
  };
}

export function toSummary(result: ReportResult): Summary {
  if ("error" in result) {
    const { message, hint } = result.error;
    return { document: { path: result.document.path }, error: { message, hint } };
  }
  const { id, path, title, year, region, issuer, reportType } = result.document;
  return {
    document: { id, path, title, year, region, issuer, reportType },
    kinds: tally(result.metrics.map((metric) => metric.kind)),
    findings: tally(result.findings.map((finding) => finding.verdict)),
    uncertain: result.metrics.filter((metric) => metric.uncertain.length > 0).length,
    warnings: result.warnings.length,
    panel: result.metrics.map((metric) => toPanelEntry(metric, result)).filter((entry) => entry !== null),
  };
}
