import type { ErrorCode } from "./error-code.js";
import type { Verdict } from "./finding.js";
import type { Change, Comparison, MetricPeriod, RelationType, Status } from "./metric.js";
import type { ReportType, YearSource } from "./profile.js";
import type { Kind, Modifier, Period } from "./quantity.js";
import type { SourceDocument } from "./source.js";
import type { Span } from "./span.js";

/** One figure of a report, as the output shows it. Spans are offsets of `document.text`. */
export interface ExtractedMetric {
  readonly id: string;
  readonly key: string;
  readonly kind: Kind;
  readonly text: string;
  readonly span: Span & { readonly line: number; readonly column: number };
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly step: number | null;
  readonly unit: string;
  readonly per: readonly string[];
  readonly canonical: { readonly value: number; readonly unit: string } | null;
  readonly date: Period | null;
  readonly modifier: Modifier | null;
  readonly masked: boolean;
  readonly indicator: {
    readonly name: string;
    readonly span: Span | null;
    readonly id: string | null;
    readonly scope: string | null;
    readonly members: readonly string[];
    readonly by: "lexicon" | "rule" | "table";
  } | null;
  readonly period: MetricPeriod | null;
  readonly status: Status | null;
  readonly change: Change | null;
  readonly comparison: Comparison | null;
  readonly relations: readonly {
    readonly type: RelationType;
    readonly target: string;
    readonly dropped: boolean;
  }[];
  readonly checked: number;
  readonly section: readonly string[];
  readonly sectionId: string | null;
  readonly table: {
    readonly caption: string | null;
    readonly row: readonly string[];
    readonly column: readonly string[];
  } | null;
  readonly locator: {
    readonly page: number | null;
    readonly paragraph: number | null;
    readonly cell: string | null;
  } | null;
  readonly sentence: { readonly text: string; readonly span: Span };
  readonly uncertain: readonly string[];
  readonly rule: string;
}

export interface ExtractedFinding {
  readonly check: string;
  readonly verdict: Verdict;
  readonly message: string;
  readonly stated: number | null;
  readonly computed: number | null;
  readonly difference: number | null;
  readonly tolerance: number | null;
  readonly metrics: readonly string[];
  readonly spans: readonly (Span & { readonly line: number; readonly column: number })[];
  /** Stays the same when text elsewhere in the report changes. */
  readonly fingerprint: string;
}

export interface ExtractedSection {
  readonly id: string;
  readonly parent: string | null;
  readonly level: number;
  readonly marker: string;
  readonly title: string;
  readonly heading: string;
  readonly year: number | null;
  readonly span: Span;
}

export interface Generator {
  readonly name: string;
  readonly version: string;
  /** Hash of the rule set. */
  readonly rules: string;
}

export interface DocumentInfo {
  readonly id: string;
  readonly path: string;
  readonly title: string | null;
  readonly format: SourceDocument["format"];
  readonly encoding: string | null;
  readonly length: number;
  readonly year: number | null;
  readonly yearSource: YearSource | null;
  readonly issuer: string | null;
  readonly region: string | null;
  readonly reportType: ReportType;
  /** There where spans count code points, not UTF-16 units (`--offsets code-point`). */
  readonly offsets?: "code-point";
  /** The whole text, with `--with-text`. */
  readonly text?: string;
}

/** Everything read from one report. */
export interface Extraction {
  readonly schemaVersion: 1;
  readonly generator: Generator;
  readonly document: DocumentInfo;
  readonly sections: readonly ExtractedSection[];
  readonly metrics: readonly ExtractedMetric[];
  readonly findings: readonly ExtractedFinding[];
  readonly warnings: readonly { readonly code: string; readonly message: string; readonly span: Span | null }[];
}

/** What stands in an extraction's place where a file failed. */
export interface FailedDocument {
  readonly schemaVersion: 1;
  readonly document: { readonly path: string };
  readonly error: { readonly code: ErrorCode; readonly message: string; readonly hint: string };
}

export type ReportResult = Extraction | FailedDocument;
