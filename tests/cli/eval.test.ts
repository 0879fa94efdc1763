import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const binary = fileURLToPath(new URL("../../bin/reform-extract.js", import.meta.url));

const REPORT = "松河县2031年工作情况\n2031年，全县种植红花1640亩，增长12%。共建队伍𠮷字号3支。\n";
const GOLD = [
  { quote: "2031年", nth: 2, kind: "date", value: "2031" },
  {
    quote: "1640亩",
    kind: "measure",
    value: "1640",
    unit: "亩",
    indicator: ["种植红花", "红花"],
    period: "2031",
    status: "actual",
  },
  {
    quote: "12%",
    kind: "percentage",
    value: "12",
    unit: "%",
    indicator: ["利润增长"],
    period: "2031",
    status: "actual",
    change: "up",
  },
  {
    quote: "3支",
    kind: "count",
    value: "3",
    unit: "支",
    indicator: ["队伍"],
    period: ["2031", null],
    status: "actual",
    optional: true,
  },
];

let folder = "";

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [binary, ...args], { cwd: folder, encoding: "utf8" });
  return { status, stdout, stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "reform-extract-eval-"));
  for (const name of ["gold", "reports", "empty"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "reports", "松河.txt"), REPORT);
  writeFileSync(join(folder, "reports", "ungolded.txt"), REPORT);
  writeFileSync(join(folder, "gold", "松河.jsonl"), GOLD.map((row) => JSON.stringify({ nth: 1, ...row })).join("\n"));
  writeFileSync(join(folder, "gold", "elsewhere.jsonl"), "");
  writeFileSync(join(folder, "gold", "documents.json"), '{"松河": {"defaults": ["2031"]}}');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("reform-extract eval", () => {
  it("prints tables for people", () => {
    const { status, stdout, stderr } = run("eval", "--gold", "gold", "reports");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^all +3 +3 +0 +0 +1\.000 +1\.000 +1\.000 +1\.000 +0\.667$/m);
    expect(stdout).toMatch(/^indicator +0\.500 +1\/2 /m);
    expect(stderr).toContain("ungolded.txt has no gold file");
    expect(stderr).toContain("the report of elsewhere.jsonl was not given");
  });

  it("prints JSON for machines, with the misses where asked", () => {
    const { stdout } = run("eval", "--gold", "gold", "-f", "json", "--misses", "reports/松河.txt");
    const summary = JSON.parse(stdout);
    expect(summary.all).toMatchObject({ gold: 3, found: 3, precision: 1, recall: 1, f1: 1, rows: 2, rowF1: 0.666667 });
    expect(summary.all.fields.indicator).toEqual({ right: 1, of: 2, share: 0.5 });
    expect(summary.all.kinds.percentage.rows).toBe(0);
    expect(summary.misses).toHaveLength(1);
    expect(summary.misses[0]).toMatchObject({ line: 2, column: 21, what: "indicator", text: "12%" });
  });

  it("lists the rows behind the figures", () => {
    const { stdout } = run("eval", "--gold", "gold", "--misses", "reports/松河.txt");
    expect(stdout).toMatch(/reports\/松河\.txt:2:21 {2}indicator {2}12%: expected 利润增长, got .+/);
  });

  it("scores finished output as it scores the report", () => {
    const wanted = run("eval", "--gold", "gold", "-f", "json", "reports/松河.txt").stdout;
    const scores = (text: string): unknown => JSON.parse(text).all;
    for (const format of ["json", "jsonl"]) {
      for (const extra of [["--with-text"], ["--offsets", "code-point"]]) {
        run("extract", "reports", "-f", format, "-q", "-o", `out.${format}`, ...extra);
        const { status, stdout } = run("eval", "--gold", "gold", "--reports", "reports", "-f", "json", `out.${format}`);
        expect(status).toBe(0);
        expect(scores(stdout)).toEqual(scores(wanted));
      }
    }
  });

  it("will not score output without the report it was made from", () => {
    run("extract", "reports", "-f", "json", "-q", "-o", "alone.json");
    const { status, stderr } = run("eval", "--gold", "gold", "alone.json");
    expect(status).toBe(2);
    expect(stderr).toContain("--reports");
    writeFileSync(join(folder, "empty", "松河.txt"), `${REPORT}又一句。\n`);
    expect(run("eval", "--gold", "gold", "--reports", "empty", "alone.json").status).toBe(2);
  });

  it("is a gate", () => {
    expect(run("eval", "--gold", "gold", "--min-f1", "1", "reports").status).toBe(0);
    const path = join(folder, "gold", "松河.jsonl");
    const kept = readFileSync(path, "utf8");
    writeFileSync(path, `${kept}\n${JSON.stringify({ quote: "松河", nth: 1, kind: "count", value: "1" })}`);
    const low = run("eval", "--gold", "gold", "--min-f1", "0.97", "reports");
    writeFileSync(path, kept);
    expect(low.status).toBe(1);
    expect(low.stderr).toContain("--min-f1");
  });

  it.each([
    ["no gold folder", ["reports"], "--gold"],
    ["a folder that is not there", ["--gold", "none", "reports"], "none: no such folder"],
    ["a folder without gold", ["--gold", "empty", "reports"], "holds no gold file"],
    ["no report", ["--gold", "gold"], "error"],
    ["a share that is none", ["--gold", "gold", "--min-f1", "97", "reports"], "--min-f1 97"],
    ["an output that is none", ["--gold", "gold", "gold/documents.json"], "holds no document"],
    ["reports of other names", ["--gold", "gold", "reports/ungolded.txt"], "no gold file stands for"],
  ])("answers %s with exit 2", (_, args, message) => {
    const { status, stderr, stdout } = run("eval", ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stdout).toBe("");
  });
});
