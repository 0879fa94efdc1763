import { columns } from "./columns.js";
import type { WriteOptions } from "./format.js";

const INDENT = 2;

/** A CSV of the run. */
export interface PackagedFile {
  /** Relative to the folder of datapackage.json, with `/`. */
  readonly path: string;
  /** What it was read from, where it was one report. */
  readonly title: string | null;
}

function fieldsOf(labels: WriteOptions["labels"]): readonly unknown[] {
  return columns.map(({ name, label, type, unit, en, zh }) => ({
    name: labels === "zh" ? label : name,
    title: labels === "zh" ? name : label,
    type,
    description: labels === "zh" ? zh : en,
    ...(unit === "" ? {} : { unit }),
  }));
}

/** `datapackage.json` (Frictionless Data Package 1) that tells the types of the CSV files beside it. */
export function dataPackage(files: readonly PackagedFile[], labels: WriteOptions["labels"]): string {
  const key = ["path", "id"].map((name) => {
    const column = columns.find((it) => it.name === name);
    return labels === "zh" ? column?.label : name;
  });
  const resources = files.map(({ path, title }, index) => ({
    name: files.length === 1 ? "metrics" : `metrics-${index + 1}`,
    ...(title === null ? {} : { title }),
    path,
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields: fieldsOf(labels), missingValues: [""], primaryKey: key },
  }));
  const written = { profile: "tabular-data-package", name: "reform-extract-metrics", resources };
  return `${JSON.stringify(written, null, INDENT)}\n`;
}
