import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { put, REPORT, useProgram } from "./program.js";

const { folder, run } = useProgram();
const read = (path: string): string => readFileSync(join(folder(), path), "utf8");

interface Row {
  readonly id: string;
  readonly text: string;
}

describe("extract", () => {
  it("writes one object for one file, an array for a folder, a line each without a word", () => {
    put(folder(), { "r/a.txt": REPORT, "r/b/c.txt": REPORT });
    expect(JSON.parse(run(["r/a.txt"]).out).document.path).toBe("r/a.txt");
    const list = JSON.parse(run(["r", "-f", "json"]).out);
    expect(list.map((it: { document: { path: string } }) => it.document.path)).toEqual(["a.txt", "b/c.txt"]);
    const lines = run(["extract", "r"]).out.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).schemaVersion)).toEqual([1, 1]);
  });

  it("takes the format from the ending of --out", () => {
    put(folder(), { "a.txt": REPORT });
    for (const name of ["o.json", "o.jsonl", "o.metrics.jsonl", "o.csv"])
      expect(run(["a.txt", "-o", name]).code).toBe(0);
    expect(JSON.parse(read("o.json")).metrics).toHaveLength(4);
    expect(read("o.jsonl").trimEnd().split("\n")).toHaveLength(1);
    expect(read("o.metrics.jsonl").trimEnd().split("\n")).toHaveLength(4);
    expect(read("o.csv").startsWith("\ufeffpath,")).toBe(true);
    expect(readdirSync(folder()).sort()).toEqual(["a.txt", "o.csv", "o.json", "o.jsonl", "o.metrics.jsonl"]);
  });

  it("writes one file an input into a folder, under the same path, never outside", () => {
    put(folder(), { "r/a.txt": REPORT, "r/b/c.txt": REPORT, "d.txt": REPORT });
    expect(run(["r", "-o", "out"]).code).toBe(0);
    expect(JSON.parse(read("out/b/c.txt.json")).document.path).toBe("b/c.txt");
    expect(run(["r/../d.txt", join(folder(), "d.txt"), "-o", "x/y/", "-f", "csv"]).code).toBe(0);
    expect(readdirSync(join(folder(), "x/y"))).toEqual(["d.txt.csv"]);
  });

  it("reads standard input, alone and among files", () => {
    put(folder(), { "a.txt": REPORT });
    expect(JSON.parse(run(["-"], { input: REPORT }).out).document.path).toBe("-");
    expect(run(["-", "a.txt"], { input: REPORT }).out.trimEnd().split("\n")).toHaveLength(2);
  });

  it("reads a list of files, from a file and from standard input", () => {
    put(folder(), { "a.txt": REPORT, "b.txt": REPORT, list: "b.txt\r\na.txt\n\n" });
    expect(run(["--files-from", "list"]).out.trimEnd().split("\n")).toHaveLength(2);
    expect(run(["--files-from", "-"], { input: "a.txt\0b.txt\0" }).out.trimEnd().split("\n")).toHaveLength(2);
    const missing = run(["--files-from", "-"], { input: "a.txt\ngone.txt\n" });
    expect(missing.code).toBe(3);
    expect(missing.err).toContain("gone.txt");
  });

  it("filters rows without renumbering them", () => {
    put(folder(), { "a.txt": REPORT });
    const rows = (words: readonly string[]): readonly Row[] => JSON.parse(run(["a.txt", ...words]).out).metrics;
    const shown = (words: readonly string[]) => rows(words).map(({ id, text }) => `${id} ${text}`);
    expect(shown([])).toEqual(["m1 1200亩", "m2 3.5万元", "m3 3%", "m5 45户"]);
    expect(shown(["--masked"])).toContain("m4 XX次");
    expect(shown(["-k", "amount,percentage"])).toEqual(["m2 3.5万元", "m3 3%"]);
    expect(shown(["--section", "民生"])).toEqual(["m5 45户"]);
    expect(shown(["--section", "/^一、/"])).toEqual(["m1 1200亩", "m2 3.5万元", "m3 3%"]);
  });

  it("takes the year where none is stated, and with ! in any case", () => {
    put(folder(), { "a.txt": REPORT, "b.txt": "帮扶45户。" });
    const year = (words: readonly string[]): unknown => {
      const { document } = JSON.parse(run(words).out);
      return [document.year, document.yearSource];
    };
    expect(year(["b.txt"])).toEqual([null, null]);
    expect(year(["b.txt", "-y", "2019"])).toEqual([2019, "option"]);
    expect(year(["a.txt", "-y", "2019"])).toEqual([2023, "title"]);
    expect(year(["a.txt", "-y", "2019!"])).toEqual([2019, "option"]);
  });

  it("puts the text in, and heads in Chinese", () => {
    put(folder(), { "a.txt": REPORT });
    expect(JSON.parse(run(["a.txt", "--with-text"]).out).document.text).toBe(REPORT);
    expect(run(["a.txt", "-f", "csv", "--labels", "zh"]).out).toContain("\ufeff文件,标题,");
  });

  it("writes the same bytes with any number of jobs", () => {
    const files = Array.from({ length: 12 }, (_, index) => [
      `${index}.txt`,
      index % 5 === 3 ? "" : `${REPORT}共${index + 1}人。`,
    ]);
    put(folder(), Object.fromEntries(files));
    const [one, ...others] = ["1", "2", "3"].map((jobs) => run([".", "-j", jobs, "-q"]));
    expect(one?.code).toBe(3);
    expect(one?.out.trimEnd().split("\n")).toHaveLength(12);
    for (const other of others) expect(other).toEqual(one);
  });

  it("says on standard error what it came to, or nothing when quiet", () => {
    put(folder(), { "a.txt": REPORT, "b.pdf": "x" });
    expect(run(["."]).err).toMatch(
      /^1 file · 1 skipped \(1 of unknown type\) · 4 metrics \(1 amount, 1 percentage, 1 count, 1 measure\) · no warnings · \d+\.\d s\n$/,
    );
    expect(run([".", "-q"]).err).toBe("");
    expect(run([".", "-v"]).err).toContain("a.txt: 4 metrics\n");
  });

  it("writes colours only where they are asked for or a person looks on", () => {
    put(folder(), { "a.txt": "" });
    const coloured = (words: readonly string[], env = {}): boolean =>
      run(["a.txt", ...words], { env }).err.includes("\u001b[");
    expect(coloured([])).toBe(false);
    expect(coloured(["--color", "always"])).toBe(true);
    expect(coloured([], { FORCE_COLOR: "1" })).toBe(true);
    expect(coloured([], { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
    expect(coloured(["--color", "never"], { FORCE_COLOR: "1" })).toBe(false);
  });
});

describe("gates", () => {
  it("fails below --min-metrics, with the output written", () => {
    put(folder(), { "a.txt": REPORT });
    expect(run(["a.txt", "--min-metrics", "4"]).code).toBe(0);
    const below = run(["a.txt", "--min-metrics", "5", "-o", "o.json"]);
    expect([below.code, below.err.includes("expected at least 5")]).toEqual([1, true]);
    expect(JSON.parse(read("o.json")).metrics).toHaveLength(4);
  });

  it("lets a failed file go before a failed gate", () => {
    put(folder(), { "a.txt": REPORT, "b.txt": "" });
    expect(run([".", "--min-metrics", "99"]).code).toBe(3);
  });

  it("knows the verdicts to fail on", () => {
    put(folder(), { "a.txt": REPORT });
    for (const verdict of ["never", "uncertain", "inconsistent"])
      expect(run(["a.txt", "--fail-on", verdict]).code).toBe(0);
    expect(run(["a.txt", "--fail-on", "always"]).code).toBe(2);
  });
});

describe("bad files", () => {
  it("stand in their place, the others are written, exit 3", () => {
    put(folder(), { "a.txt": REPORT, "b.txt": "", "c.txt": "\0\u0001\u0002\0\0", "d.txt": REPORT });
    writeFileSync(join(folder(), "e.txt"), Buffer.from([0x81, 0x20, 0xff, 0xff, 0x41, 0xfe]));
    const { code, out, err } = run([".", "-f", "json", "--errors", "errors.jsonl"]);
    expect(code).toBe(3);
    const results = JSON.parse(out);
    expect(results.map((it: { error?: { code: string } }) => it.error?.code ?? "fine")).toEqual([
      "fine",
      "E_EMPTY",
      "E_BINARY",
      "fine",
      expect.stringMatching(/^E_(?:ENCODING|BINARY)$/),
    ]);
    for (const name of ["b.txt", "c.txt", "e.txt"]) expect(err).toContain(`error: ${name}: `);
    expect(err).not.toContain("    at ");
    const failures = results.filter((it: object) => "error" in it);
    expect(
      read("errors.jsonl")
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual(failures);
  });

  it("have no row in a CSV, and no file where a folder is written", () => {
    put(folder(), { "a.txt": REPORT, "b.txt": "" });
    expect(run([".", "-f", "csv"]).out.trimEnd().split("\r\n")).toHaveLength(5);
    expect(run([".", "-f", "csv", "-o", "out"]).code).toBe(3);
    expect(readdirSync(join(folder(), "out"))).toEqual(["a.txt.csv"]);
  });
});
