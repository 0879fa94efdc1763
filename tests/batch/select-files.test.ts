import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { selectFiles } from "../../src/batch/select-files.js";
import { put, useFolder } from "./folder.js";

const folder = useFolder();

async function select(paths: readonly string[], exclude: readonly string[] = []) {
  const at = paths.map((path) => (path === "-" ? path : join(folder(), path)));
  return selectFiles({ paths: at, listed: [], exclude });
}

async function names(paths: readonly string[], exclude: readonly string[] = []): Promise<readonly string[]> {
  return (await select(paths, exclude)).files.map((file) => file.name.replace(`${folder()}/`, ""));
}

describe("selectFiles", () => {
  it("searches a folder and names its files relative to it, by path in code units", async () => {
    put(folder(), { "b.txt": "1", "a/c.txt": "1", "B.txt": "1", "乙.md": "1", "a.txt": "1", "甲.TXT": "1" });
    expect(await names(["."])).toEqual(["B.txt", "a.txt", "a/c.txt", "b.txt", "乙.md", "甲.TXT"]);
  });

  it("skips and counts what is no report", async () => {
    put(folder(), { "a.txt": "1", ".b.txt": "1", "~$c.txt": "1", "d.pdf": "1", ".git/e.txt": "1", "f/g": "1" });
    symlinkSync(join(folder(), "a.txt"), join(folder(), "link.txt"));
    symlinkSync(folder(), join(folder(), "loop"));
    const { files, skipped } = await select(["."]);
    expect(files.map((file) => file.name)).toEqual(["a.txt"]);
    expect(skipped).toEqual({ dot: 2, lock: 1, type: 2, link: 2 });
  });

  it("never skips a file that is named", async () => {
    put(folder(), { ".b.txt": "1", "~$c.txt": "1", "d.dat": "1" });
    expect(await names([".b.txt", "~$c.txt", "d.dat"])).toEqual([".b.txt", "d.dat", "~$c.txt"]);
  });

  it("takes each file once, however often it is named", async () => {
    put(folder(), { "x/a.txt": "1", "x/b.txt": "1" });
    const { files } = await select(["x", "x/a.txt", "x/../x/a.txt"]);
    expect(files.map((file) => file.name)).toEqual(["a.txt", "b.txt"]);
  });

  it("leaves out what is excluded", async () => {
    put(folder(), { "a.txt": "1", "old/b.txt": "1", "c-draft.txt": "1" });
    expect(await names(["."], ["old/**", "*-draft.txt"])).toEqual(["a.txt"]);
  });

  it("reads a glob, and a name that looks like one where the file is there", async () => {
    put(folder(), { "a1.txt": "1", "a2.txt": "1", "b.txt": "1", "[1].txt": "1" });
    expect(await names(["a*.txt"])).toEqual(["a1.txt", "a2.txt"]);
    expect(await names(["[1].txt"])).toEqual(["[1].txt"]);
  });

  it("tells one plain file from a folder that holds one", async () => {
    put(folder(), { "x/a.txt": "1" });
    expect((await select(["x/a.txt"])).single).toBe(true);
    expect((await select(["-"])).single).toBe(true);
    expect((await select(["x"])).single).toBe(false);
    expect((await select(["x/*.txt"])).single).toBe(false);
  });

  it.each([
    ["nowhere.txt", /no such file or folder/],
    ["*.txt", /matches no file/],
    ["*.dat", /none of a known type/],
  ])("refuses %s", async (path, message) => {
    put(folder(), { "a.dat": "1" });
    await expect(select([path])).rejects.toThrow(message);
  });

  it("keeps a listed file that is not there, to fail alone", async () => {
    const { files } = await selectFiles({ paths: [], listed: ["gone.txt"], exclude: [] });
    expect(files).toEqual([{ name: "gone.txt", path: "gone.txt" }]);
  });
});
