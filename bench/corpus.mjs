// The reports to measure on: a folder's, or reports of usual length made from the fixtures.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { extractReport } from "../dist/index.js";

const USUAL_LENGTH = 20_000;
const DENSE = new Set(["statistical_bulletin", "budget_report"]);

function decode(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

function readFolder(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(txt|md)$/.test(name))
    .sort()
    .map((name) => ({ name, text: decode(readFileSync(join(folder, name))) }));
}

function repeatToUsualLength({ name, text }) {
  return { name, text: `${text}\n`.repeat(Math.ceil(USUAL_LENGTH / text.length)) };
}

/** Work reports and dense bulletins apart: figures stand three to ten times as close in the second. */
export function readCorpus(folder) {
  const fixtures = fileURLToPath(new URL("../fixtures", import.meta.url));
  const reports = folder === undefined ? readFolder(fixtures).map(repeatToUsualLength) : readFolder(folder);
  const sorted = { "work reports": [], "dense bulletins": [] };
  for (const report of reports) {
    const { document, metrics } = extractReport(report.text, { segmenter: "node-rs" });
    const group = DENSE.has(document.reportType) ? "dense bulletins" : "work reports";
    sorted[group].push({ ...report, figures: metrics.length });
  }
  return sorted;
}
