import { type Cell, columns } from "./columns.js";
import type { Format } from "./format.js";

export const jsonlMetrics: Format = {
  name: "jsonl-metrics",
  endings: [".metrics.jsonl"],
  summary: "one metric a line, with the columns of the CSV",
  holdsFailures: false,
  head: () => "",
  piece: (result) => {
    if ("error" in result) return "";
    let lines = "";
    for (const metric of result.metrics) {
      const row: Record<string, Cell> = {};
      for (const { name, read } of columns) row[name] = read(metric, result);
      lines += `${JSON.stringify(row)}\n`;
    }
    return lines;
  },
  separator: "",
  tail: () => "",
};
