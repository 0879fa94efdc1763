import type { ExtractedMetric } from "../model/extraction.js";
import { annotationAttributes } from "./annotation.js";
import { codePointSlicer } from "./code-points.js";
import type { Format } from "./format.js";

function regionOf(metric: ExtractedMetric, text: string): unknown {
  const { start, end } = metric.span;
  return {
    id: metric.id,
    from_name: "kind",
    to_name: "text",
    type: "labels",
    value: { start, end, text, labels: [metric.kind] },
    meta: { text: Object.entries(annotationAttributes(metric)).map(([name, word]) => `${name}: ${word}`) },
  };
}

function relationsOf({ id, relations }: ExtractedMetric): readonly unknown[] {
  return relations
    .filter(({ dropped }) => !dropped)
    .map(({ type, target }) => ({ type: "relation", from_id: id, to_id: target, direction: "right", labels: [type] }));
}

/** Tasks with predictions, for `<Labels name="kind" toName="text"/>` over `<Text name="text" value="$text"/>`. */
export const labelStudio: Format = {
  name: "label-studio",
  endings: [".label-studio.json"],
  summary: "Label Studio: tasks with predictions, spans in code points",
  holdsFailures: false,
  needsText: true,
  offsets: "code-point",
  head: () => "[",
  piece: (result) => {
    if ("error" in result) return "";
    const { document, metrics, generator } = result;
    const text = document.text ?? "";
    const slice = codePointSlicer(text);
    const regions = metrics.map((metric) => regionOf(metric, slice(metric.span)));
    const task = {
      data: { text, path: document.path, id: document.id },
      predictions: [
        {
          model_version: `${generator.name} ${generator.version}`,
          result: [...regions, ...metrics.flatMap(relationsOf)],
        },
      ],
    };
    return `\n${JSON.stringify(task)}`;
  },
  separator: ",",
  tail: () => "\n]\n",
};
