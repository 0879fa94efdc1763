// Draws rows, or paragraphs with digits, from a folder of reports, for somebody to judge against the text.
// usage: node scripts/sample.mjs FOLDER [--seed 1] [--rows 200] [--paragraphs 0] [--most 10]
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseArgs } from "node:util";
import { extractReport } from "../dist/index.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: "1" },
    rows: { type: "string", default: "200" },
    paragraphs: { type: "string", default: "0" },
    most: { type: "string", default: "10" },
  },
});
const folder = positionals[0];
if (!folder) {
  console.error("usage: node scripts/sample.mjs FOLDER [--seed 1] [--rows 200] [--paragraphs 0] [--most 10]");
  process.exit(2);
}

/** A linear congruential generator: the same seed draws the same rows everywhere. */
let state = Number(values.seed) >>> 0;
const below = (limit) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
};
const draw = (pool, count) => {
  const drawn = [];
  while (drawn.length < count && pool.length > 0) drawn.push(...pool.splice(below(pool.length), 1));
  return drawn;
};

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:txt|md)$/.test(entry.name))
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
  .sort();
const rows = [];
const paragraphs = [];
for (const path of files) {
  const { metrics, document } = extractReport(readFileSync(join(folder, path)), { path, withText: true });
  rows.push(
    ...draw(
      metrics.filter(({ kind }) => kind !== "date").map((metric) => [path, metric]),
      Number(values.most),
    ),
  );
  const lines = document.text.split(/\r\n|\r|\n/).map((text, index) => [path, index + 1, text, metrics]);
  paragraphs.push(
    ...draw(
      lines.filter(([, , text]) => /[0-9０-９]/.test(text) && text.length > 30 && !text.includes("\t")),
      Number(values.most),
    ),
  );
}

const row = ([path, metric]) => {
  const { text, span, kind, value, min, max, unit, per, modifier, indicator, period, status, change, comparison } =
    metric;
  const { sentence, section, relations } = metric;
  return {
    at: `${path}:${span.line}:${span.column}`,
    text,
    kind,
    value,
    min,
    max,
    unit,
    per,
    modifier,
    indicator: indicator && { name: indicator.name, scope: indicator.scope, members: indicator.members },
    period,
    status,
    change,
    comparison,
    relations,
    section,
    sentence: sentence.text,
  };
};
for (const each of draw(rows, Number(values.rows))) console.log(JSON.stringify(row(each)));
for (const [path, line, text, metrics] of draw(paragraphs, Number(values.paragraphs))) {
  const found = metrics.filter(({ span }) => span.line === line).map((metric) => metric.text);
  console.log(JSON.stringify({ at: `${path}:${line}`, paragraph: text, found }));
}
