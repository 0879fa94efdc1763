import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const ABSENT = "hyparquet-writer";
let folder = "";

/** The built program beside the packages it was installed with, but one. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "reform-extract-absent-"));
  for (const part of ["bin", "dist", "data", "package.json"])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  const packages = join(folder, "node_modules");
  mkdirSync(packages);
  for (const name of readdirSync(join(root, "node_modules"))) {
    if (name !== ABSENT && !name.startsWith("."))
      symlinkSync(join(root, "node_modules", name), join(packages, name), "junction");
  }
  writeFileSync(join(folder, "a.txt"), "全县种植红花1640亩。\n");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]): { readonly status: number | null; readonly stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, [join(folder, "bin", "reform-extract.js"), ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stderr };
}

describe(`without ${ABSENT}`, () => {
  it.each(["a.parquet", "out/"])("parquet to %s says what to install and writes nothing", (out) => {
    const { status, stderr } = run("a.txt", "-f", "parquet", "-o", out);
    expect(stderr).toContain(`parquet needs the package ${ABSENT}`);
    expect(stderr).toContain(`npm install ${ABSENT}@`);
    expect(status).toBe(2);
    expect(existsSync(join(folder, out))).toBe(false);
  });

  it("everything else works", () => {
    expect(run("a.txt", "-q", "-o", "a.xlsx")).toEqual({ status: 0, stderr: "" });
  });
});
