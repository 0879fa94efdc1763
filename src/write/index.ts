// In: documents, one by one. Out: the pieces of a file in one of the formats listed here.
import { brat } from "./brat.js";
import { csv } from "./csv.js";
import type { Format, FormatName } from "./format.js";
import { html } from "./html/html.js";
import { json } from "./json.js";
import { jsonl } from "./jsonl.js";
import { jsonlMetrics } from "./jsonl-metrics.js";
import { labelStudio } from "./label-studio.js";
import { langextract } from "./langextract.js";
import { parquet } from "./parquet.js";
import { xlsx } from "./xlsx.js";

export const formats: readonly Format[] = [
  json,
  jsonl,
  jsonlMetrics,
  csv,
  xlsx,
  parquet,
  html,
  langextract,
  labelStudio,
  brat,
];

export function formatNamed(name: FormatName): Format {
  return formats.find((format) => format.name === name) ?? json;
}

/** The format that a file's ending means; the longest ending wins. */
export function formatOfPath(path: string): Format | null {
  const lower = path.toLowerCase();
  const endings = formats.flatMap((format) => format.endings.map((ending) => ({ ending, format })));
  endings.sort((a, b) => b.ending.length - a.ending.length);
  return endings.find(({ ending }) => lower.endsWith(ending))?.format ?? null;
}
