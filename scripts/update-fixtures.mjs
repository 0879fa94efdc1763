// Runs the built binary on every fixture and writes what it says to fixtures/expected/, a row a line. Read each changed row by eye.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, parse } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const fixtures = join(root, "fixtures");
const expected = join(fixtures, "expected");
const LISTS = ["sections", "metrics", "findings", "warnings"];

function extract(name) {
  const args = [join(root, "bin", "reform-extract.js"), name, "--masked", "--quiet", "--format", "json"];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: fixtures, encoding: "utf8", maxBuffer: 1 << 26 }));
}

// `generator` is left out: a new version or rule changes it everywhere and says nothing about a row.
function print(extraction) {
  const lists = LISTS.map((list) => {
    const rows = extraction[list].map((row) => `    ${JSON.stringify(row)}`);
    return `  "${list}": [${rows.length === 0 ? "" : `\n${rows.join(",\n")}\n  `}]`;
  });
  const head = [
    `  "schemaVersion": ${extraction.schemaVersion}`,
    `  "document": ${JSON.stringify(extraction.document)}`,
  ];
  return `{\n${[...head, ...lists].join(",\n")}\n}\n`;
}

const names = readdirSync(fixtures)
  .filter((name) => /\.(txt|md)$/.test(name))
  .sort();
mkdirSync(expected, { recursive: true });
const wanted = new Set(names.map((name) => `${parse(name).name}.json`));
for (const stale of readdirSync(expected)) if (!wanted.has(stale)) rmSync(join(expected, stale));
for (const name of names) writeFileSync(join(expected, `${parse(name).name}.json`), print(extract(name)));
process.stdout.write(`${names.length} expected outputs written\n`);
