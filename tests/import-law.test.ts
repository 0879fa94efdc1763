import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const biome = join(root, "node_modules", "@biomejs", "biome", "bin", "biome");

const BROKEN = [
  ["src/model/a.ts", "../errors.js"],
  ["src/model/b.ts", "node:fs"],
  ["src/lexicon/a.ts", "../load/load.js"],
  ["src/load/a.ts", "../outline/outline.js"],
  ["src/load/b.ts", "../pipeline.js"],
  ["src/outline/a.ts", "../load/load.js"],
  ["src/recognize/rules/a.ts", "../../outline/outline.js"],
  ["src/recognize/rules/b.ts", "../../pipeline.js"],
  ["src/interpret/a.ts", "../recognize/recognize.js"],
  ["src/assemble/a.ts", "../write/index.js"],
  ["src/write/a.ts", "../schema/gate.js"],
  ["src/batch/a.ts", "../recognize/recognize.js"],
  ["src/cli/a.ts", "../pipeline.js"],
  ["src/cli/commands/a.ts", "../../pipeline.js"],
] as const;

const KEPT = [
  ["src/model/c.ts", "./span.js"],
  ["src/lexicon/c.ts", "../model/quantity.js"],
  ["src/load/c.ts", "../model/span.js"],
  ["src/load/d.ts", "../lexicon/fold.js"],
  ["src/load/e.ts", "../errors.js"],
  ["src/load/f.ts", "node:crypto"],
  ["src/recognize/rules/c.ts", "../rule.js"],
  ["src/recognize/rules/d.ts", "../../lexicon/units.js"],
  ["src/batch/c.ts", "../pipeline.js"],
  ["src/cli/c.ts", "../index.js"],
  ["src/cli/commands/c.ts", "../../commands.js"],
  ["src/pipeline.ts", "./load/load.js"],
] as const;

let folder = "";
let refused: ReadonlySet<string> = new Set();

function lintAll(): ReadonlySet<string> {
  const args = [
    "lint",
    "--vcs-enabled=false",
    "--max-diagnostics=none",
    "--only=style/noRestrictedImports",
    "--reporter=json",
  ];
  const { stdout } = spawnSync(process.execPath, [biome, ...args], { cwd: folder, encoding: "utf8" });
  const report = JSON.parse(stdout) as { diagnostics: { message: unknown; location: { path: unknown } }[] };
  return new Set(
    report.diagnostics
      .filter((it) => JSON.stringify(it).includes("Import law"))
      .map((it) => /src\/[\w/]+\.ts/.exec(JSON.stringify(it.location))?.[0] ?? ""),
  );
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "import-law-"));
  cpSync(join(root, "biome.json"), join(folder, "biome.json"));
  for (const [path, imported] of [...BROKEN, ...KEPT]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `import { a } from "${imported}";\n\na();\n`);
  }
  refused = lintAll();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the import law", () => {
  it.each(BROKEN)("refuses in %s an import of %s", (path) => {
    expect(refused).toContain(path);
  });

  it.each(KEPT)("lets %s import %s", (path) => {
    expect(refused).not.toContain(path);
  });
});
