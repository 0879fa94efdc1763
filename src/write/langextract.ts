import { annotationAttributes } from "./annotation.js";
import { codePointSlicer } from "./code-points.js";
import type { Format } from "./format.js";

/** One document a line, as LangExtract saves and shows them. */
export const langextract: Format = {
  name: "langextract",
  endings: [".langextract.jsonl"],
  summary: "LangExtract: one document a line with its text, spans in code points",
  holdsFailures: false,
  needsText: true,
  offsets: "code-point",
  head: () => "",
  piece: (result) => {
    if ("error" in result) return "";
    const { document, metrics } = result;
    const text = document.text ?? "";
    const slice = codePointSlicer(text);
    const extractions = metrics.map((metric, index) => ({
      extraction_class: metric.kind,
      extraction_text: slice(metric.span),
      char_interval: { start_pos: metric.span.start, end_pos: metric.span.end },
      alignment_status: "match_exact",
      extraction_index: index + 1,
      group_index: index,
      description: null,
      attributes: annotationAttributes(metric),
    }));
    return `${JSON.stringify({ extractions, text, document_id: document.path })}\n`;
  },
  separator: "",
  tail: () => "",
};
