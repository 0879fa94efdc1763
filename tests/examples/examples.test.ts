import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { columns } from "../../src/write/columns.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (name: string): string => readFileSync(join(root, "examples", name), "utf8");

interface Notebook {
  readonly nbformat: number;
  readonly cells: readonly {
    readonly id: string;
    readonly cell_type: string;
    readonly source: readonly string[];
    readonly outputs?: readonly unknown[];
  }[];
}

describe("the notebook", () => {
  const { nbformat, cells } = JSON.parse(read("figures-in-pandas.ipynb")) as Notebook;
  const code = cells.filter((cell) => cell.cell_type === "code").map((cell) => cell.source.join(""));

  it("is a notebook of format 4 with cells that have each an id, and no output of somebody's machine", () => {
    expect(nbformat).toBe(4);
    expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
    expect(cells.flatMap(({ outputs }) => outputs ?? [])).toEqual([]);
  });

  it("asks for columns that there are", () => {
    const own = new Set(["sure", "signed", "report", "count", "max", "font.sans-serif", "axes.unicode_minus", "id"]);
    const names = new Set(columns.map(({ name }) => name));
    const asked = code
      .flatMap((source) => [...source.matchAll(/\[((?:"[\w.-]+"(?:, )?)+)\]/g)])
      .flatMap((match) => [...(match[1] ?? "").matchAll(/"([\w.-]+)"/g)].map(([, name = ""]) => name))
      .filter((name) => !own.has(name));
    expect(asked.length).toBeGreaterThan(20);
    const codes = ["actual", "target", "reform-extract", "period_on_period", "annual_average", "from_to", "other"];
    expect(asked.filter((name) => !names.has(name) && !codes.includes(name))).toEqual([]);
  });
});

describe("the workflow", () => {
  const commands = [...read("ci-pipeline.yml").matchAll(/^ {8}run: (reform-extract .*)$/gm)].map(
    ([, command = ""]) => command,
  );
  let folder = "";

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "reform-extract-examples-"));
    mkdirSync(join(folder, "bin"));
    const shim = `#!/bin/sh\nexec "${process.execPath}" "${join(root, "bin", "reform-extract.js")}" "$@"\n`;
    writeFileSync(join(folder, "bin", "reform-extract"), shim, { mode: 0o755 });
    mkdirSync(join(folder, "reports"));
    for (const name of ["county-work-report.txt", "statistical-bulletin.txt"]) {
      cpSync(join(root, "fixtures", name), join(folder, "reports", name));
    }
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function runAll(): readonly (number | null)[] {
    rmSync(join(folder, "figures"), { recursive: true, force: true });
    const PATH = [join(folder, "bin"), process.env["PATH"]].join(delimiter);
    return commands.map(
      (command) => spawnSync("sh", ["-c", command], { cwd: folder, env: { ...process.env, PATH } }).status,
    );
  }

  const made = (): readonly boolean[] =>
    ["metrics.xlsx", "indicators.csv"].map((name) => existsSync(join(folder, "figures", name)));

  it("makes a workbook and a table of indicators", () => {
    expect(commands).toHaveLength(2);
    expect(runAll()).toEqual([0, 0]);
    expect(made()).toEqual([true, true]);
  });

  it("fails where figures contradict each other, and keeps what it made", () => {
    const report = "护林员由24人增加到60人，增长50%。\n";
    writeFileSync(join(folder, "reports", "wrong.txt"), report);
    expect(runAll()).toEqual([1, 0]);
    expect(made()).toEqual([true, true]);
    rmSync(join(folder, "reports", "wrong.txt"));
  });

  it("fails where a report cannot be read", () => {
    writeFileSync(join(folder, "reports", "empty.txt"), "");
    expect(runAll()[0]).toBe(3);
    expect(readFileSync(join(folder, "figures", "failed.jsonl"), "utf8")).toContain("E_EMPTY");
    rmSync(join(folder, "reports", "empty.txt"));
  });
});
