import type { ExtractedMetric } from "../model/extraction.js";
import { annotationAttributes } from "./annotation.js";
import { codePointSlicer } from "./code-points.js";
import type { Format } from "./format.js";

const LINE_END = /[\n\r\u2028\u2029]/;

/** brat knows no line end inside a span: there it wants two fragments. */
function fragments({ start }: ExtractedMetric["span"], raw: string): { readonly spans: string; readonly text: string } {
  const spans: string[] = [];
  const texts: string[] = [];
  let at = start;
  let from = start;
  let text = "";
  const close = (): void => {
    if (text !== "") {
      spans.push(`${from} ${at}`);
      texts.push(text);
    }
    text = "";
  };
  for (const point of raw) {
    if (LINE_END.test(point)) close();
    else if (text === "") from = at;
    if (!LINE_END.test(point)) text += point;
    at += 1;
  }
  close();
  return { spans: spans.join(";"), text: texts.join(" ") };
}

function number(id: string): string {
  return id.replace(/^m/, "");
}

/** Standoff annotations of one report; its text is what `reform-extract text FILE` prints. */
export const brat: Format = {
  name: "brat",
  endings: [".ann"],
  summary: "brat: standoff annotations, one file a report, spans in code points",
  holdsFailures: false,
  needsText: true,
  offsets: "code-point",
  alone: true,
  head: () => "",
  piece: (result) => {
    if ("error" in result) return "";
    const slice = codePointSlicer(result.document.text ?? "");
    let lines = "";
    let relations = 0;
    for (const metric of result.metrics) {
      const { spans, text } = fragments(metric.span, slice(metric.span));
      const own = number(metric.id);
      const words = Object.entries(annotationAttributes(metric)).map(([name, word]) => `${name}=${word}`);
      lines += `T${own}\t${metric.kind} ${spans}\t${text}\n`;
      lines += `#${own}\tAnnotatorNotes T${own}\t${words.join("; ").replace(/\s+/g, " ")}\n`;
      for (const { type, target, dropped } of metric.relations) {
        if (dropped) continue;
        relations += 1;
        lines += `R${relations}\t${type} Arg1:T${own} Arg2:T${number(target)}\n`;
      }
    }
    return lines;
  },
  separator: "",
  tail: () => "",
};
