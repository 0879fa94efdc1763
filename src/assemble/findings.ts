import type { ExtractedFinding, ExtractedMetric } from "../model/extraction.js";
import type { Finding } from "../model/finding.js";
import type { SourceDocument } from "../model/source.js";
import { keysOf } from "./key.js";
import type { Place } from "./lines.js";

function toNumber(decimal: string | null): number | null {
  return decimal === null ? null : Number(decimal);
}

/**
 * The findings as the output shows them. The fingerprint is the digest of the check, of the words it compared and of
 * how manyth these are: what stands elsewhere in the report has no part in it.
 */
export function toExtractedFindings(
  findings: readonly Finding[],
  source: SourceDocument,
  place: (span: ExtractedMetric["sentence"]["span"]) => Place,
): readonly ExtractedFinding[] {
  const fingerprints = keysOf(findings, ({ check, spans }) =>
    [check, ...spans.map(({ start, end }) => source.text.slice(start, end))].join("\0"),
  );
  return findings.map((finding, nth) => ({
    check: finding.check,
    verdict: finding.verdict,
    message: finding.message,
    stated: toNumber(finding.stated),
    computed: toNumber(finding.computed),
    difference: toNumber(finding.difference),
    tolerance: toNumber(finding.tolerance),
    metrics: finding.metrics.map((index) => `m${index + 1}`),
    spans: finding.spans.map((span) => place(source.map.span(span))),
    fingerprint: fingerprints[nth] as string,
  }));
}
