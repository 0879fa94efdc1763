import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { put, REPORT, useProgram } from "./program.js";

const { folder, run } = useProgram();

describe("wrong usage", () => {
  beforeEach(() => put(folder(), { "a.txt": REPORT, plain: "x", "sub/a.txt": REPORT }));

  it.each([
    ["no input", [], "no input"],
    ["a path that does not exist", ["gone.txt"], "gone.txt: no such file or folder"],
    ["a glob that matches nothing", ["*.md"], "*.md: matches no file"],
    ["a format nobody knows", ["a.txt", "-f", "cvs"], "Did you mean csv?"],
    ["an ending nobody knows", ["a.txt", "-o", "a.foo"], "its ending names no format"],
    ["an output folder that is a file", ["a.txt", "-o", "plain"], "plain: is a file"],
    ["an output path through a file", ["a.txt", "-o", "plain/a.json"], "plain/a.json: cannot be written"],
    ["an output that is an input", ["a.txt", "-o", "./a.txt", "-f", "json"], "is one of the inputs"],
    ["an errors file that is an input", ["a.txt", "--errors", "sub/../a.txt"], "is one of the inputs"],
    ["an option nobody knows", ["a.txt", "--formt", "csv"], "Did you mean --format?"],
    ["a word near a command", ["rulse"], "did you mean rules?"],
    ["a kind nobody knows", ["a.txt", "-k", "amonut"], "did you mean amount?"],
    ["a year that is none", ["a.txt", "-y", "23"], "expected four digits"],
    ["an encoding nobody knows", ["a.txt", "--encoding", "gb18031"], "did you mean gb18030?"],
    ["a broken pattern", ["a.txt", "--section", "/(/"], "--section /(/"],
    ["no jobs", ["a.txt", "-j", "0"], "a whole number"],
    ["a list that is not there", ["--files-from", "gone"], "gone: cannot be read"],
    ["standard input twice", ["-", "--files-from", "-"], "expected one of them"],
    ["a line that is none", ["explain", "a.txt"], "expected FILE:LINE"],
    ["a line behind the end", ["explain", "a.txt:99"], "fewer lines"],
    ["a rule nobody knows", ["rules", "amuont/scaled"], "did you mean amount/scaled?"],
  ] as const)("%s ends with 2, says what was expected and writes nothing", (_, words, message) => {
    const before = readdirSync(folder(), { recursive: true });
    const { code, out, err } = run(words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err.split("\n").length).toBeLessThanOrEqual(4);
    expect(err).not.toContain("    at ");
    expect(readdirSync(folder(), { recursive: true })).toEqual(before);
    expect(readFileSync(join(folder(), "a.txt"), "utf8")).toBe(REPORT);
  });

  it("refuses to write two inputs to one place", () => {
    put(folder(), { "x/a.txt": REPORT, "y/a.txt": REPORT });
    const { code, err } = run(["x", "y", "-o", "out"]);
    expect([code, err.includes("two inputs would be written there")]).toEqual([2, true]);
  });

  it("shows where only when asked", () => {
    expect(run(["gone.txt"], { env: { REFORM_EXTRACT_DEBUG: "1" } }).err).toContain("    at ");
  });
});
