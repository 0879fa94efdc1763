// CSV, jsonl-metrics and Parquet of the fixtures, read by DuckDB: the same sums, and those of the JSON.
import { deepStrictEqual } from "node:assert";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "reform-extract-duckdb-"));
const SUMS = `kind, count(*)::double, sum(value), sum(value_wan), sum(value_yi), sum("min"), sum("max"), sum(step),
  sum("end" - start)::double, count(date_start)::double, count(indicator)::double, sum(masked::int)::double`;

function write(name) {
  const path = join(folder, name);
  execFileSync(process.execPath, [
    join(root, "bin", "reform-extract.js"),
    join(root, "fixtures"),
    "-q",
    "--masked",
    "-o",
    path,
  ]);
  return path;
}

function expected(path) {
  const rows = new Map();
  for (const { metrics } of JSON.parse(readFileSync(path, "utf8"))) {
    for (const { kind, value, span } of metrics) {
      const row = rows.get(kind) ?? { count: 0, value: null, width: 0 };
      rows.set(kind, {
        count: row.count + 1,
        value: value === null ? row.value : (row.value ?? 0) + value,
        width: row.width + span.end - span.start,
      });
    }
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Sums of floats depend on the order in which they are taken. */
const rounded = (cell) => (typeof cell === "number" ? Number(cell.toPrecision(12)) : cell);

try {
  const instance = await DuckDBInstance.create(":memory:");
  const database = await instance.connect();
  const sums = async (source) => {
    const reader = await database.runAndReadAll(`select ${SUMS} from ${source} group by kind order by kind`);
    return reader.getRows().map((row) => row.map(rounded));
  };
  const csv = await sums(`read_csv('${write("metrics.csv")}')`);
  deepStrictEqual(await sums(`read_json('${write("metrics.metrics.jsonl")}', format = 'newline_delimited')`), csv);
  deepStrictEqual(await sums(`read_parquet('${write("metrics.parquet")}')`), csv);
  deepStrictEqual(
    csv.map((row) => [row[0], { count: row[1], value: row[2], width: row[8] }]),
    expected(write("metrics.json")).map(([kind, row]) => [kind, { ...row, value: rounded(row.value) }]),
  );
  process.stdout.write(`DuckDB reads the same sums from CSV, jsonl-metrics, Parquet and JSON: ${csv.length} kinds\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
