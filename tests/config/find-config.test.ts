import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findConfig, loadConfig } from "../../src/config/find-config.js";
import { put, useFolder } from "../batch/folder.js";

const folder = useFolder();
const find = async (from: string) => (await findConfig(join(folder(), from)))?.written ?? null;

describe("the configuration", () => {
  it("is the nearest from the folder upwards", async () => {
    put(folder(), {
      "reform-extract.config.json": '{ "words": ["上层"] }',
      "a/reform-extract.config.mjs": 'export default { words: ["下层"] };',
      "a/b/package.json": '{ "name": "b" }',
      "a/b/report.txt": "",
      "c/package.json": '{ "reform-extract": { "words": ["包内"] } }',
      "d/report.txt": "",
    });
    expect(await find("a/b")).toEqual({ words: ["下层"] });
    expect(await find("c")).toEqual({ words: ["包内"] });
    expect(await find("d")).toEqual({ words: ["上层"] });
  });

  it("is the file of its own before the key of package.json", async () => {
    put(folder(), {
      "package.json": '{ "reform-extract": { "words": ["包内"] } }',
      "reform-extract.config.js": 'module.exports = { words: ["文件"] };',
    });
    expect(await find(".")).toEqual({ words: ["文件"] });
  });

  it.each([
    ["a.json", '{\n  "rules": {,}\n}', /a\.json:2:13: Expected/],
    ["b.mjs", "export default {;", /b\.mjs: ./],
    ["c.mjs", 'throw new Error("no luck");', /c\.mjs: no luck/],
    ["d.toml", "a = 1", /d\.toml: No loader/],
  ])("of %s that is broken is a fault with its place", async (name, text, message) => {
    put(folder(), { [name]: text });
    await expect(loadConfig(join(folder(), name))).rejects.toMatchObject({
      code: "E_CONFIG",
      message: expect.stringMatching(message),
    });
  });

  it("that is named must be there", async () => {
    await expect(loadConfig(join(folder(), "gone.json"))).rejects.toMatchObject({
      code: "E_CONFIG",
      message: expect.stringContaining("gone.json: cannot be read"),
    });
  });
});
