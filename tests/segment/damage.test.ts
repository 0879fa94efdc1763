import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

type Read = (path: string | URL, ...rest: unknown[]) => unknown;

/** The modules as they are where some files of the package are damaged and some packages are absent. */
async function segmentRoom(damage: Readonly<Record<string, Buffer | null>>, absent: readonly string[] = []) {
  vi.doMock("node:fs", async (original) => {
    const fs = await original<{ readFileSync: Read; existsSync: (path: string) => boolean }>();
    const damaged = (path: unknown) => Object.keys(damage).find((name) => String(path).endsWith(`/data/${name}`));
    const readFileSync: Read = (path, ...rest) => {
      const name = damaged(path);
      if (name === undefined) return fs.readFileSync(path, ...rest);
      if (damage[name] === null) throw new Error("ENOENT");
      return damage[name];
    };
    const existsSync = (path: string) => damage[damaged(path) ?? ""] !== null && fs.existsSync(path);
    return { ...fs, readFileSync, existsSync };
  });
  vi.doMock("node:module", async (original) => {
    const module = await original<{ createRequire: (from: string) => NodeJS.Require }>();
    const createRequire = (from: string) => {
      const require = module.createRequire(from);
      const guarded = (name: string) => {
        if (absent.some((packageName) => name.startsWith(packageName))) throw new Error(`Cannot find module '${name}'`);
        return require(name);
      };
      return Object.assign(guarded, { resolve: require.resolve });
    };
    return { ...module, createRequire };
  });
  const { createSegmenter } = await import("../../src/segment/segmenter.js");
  const { inspectSegmenters } = await import("../../src/segment/inspect.js");
  return { createSegmenter, inspectSegmenters };
}

beforeEach(() => vi.resetModules());
afterEach(() => {
  vi.doUnmock("node:fs");
  vi.doUnmock("node:module");
});

describe("a damaged data folder is an error before an engine sees it", () => {
  it.each([
    ["node-rs", "reform.dict.txt", Buffer.from("全县 10 n\n全乡\n"), /reform\.dict\.txt:2: expected a word/],
    ["nodejieba", "reform.dict.txt", Buffer.from("全县 10 n\n全乡\n"), /reform\.dict\.txt:2: expected a word/],
    ["node-rs", "reform.dict.txt", Buffer.alloc(0), /reform\.dict\.txt:1: expected a word/],
    ["auto", "reform.dict.txt", null, /reform\.dict\.txt cannot be read/],
    ["nodejieba", "reform.user.txt", Buffer.from("全县\n"), /reform\.user\.txt:1: expected a word/],
    ["nodejieba", "nodejieba.hmm.txt", null, /nodejieba\.hmm\.txt is missing/],
    ["nodejieba", "nodejieba.stop.txt", null, /nodejieba\.stop\.txt is missing/],
  ] as const)("%s: %s", async (choice, name, bytes, message) => {
    const { createSegmenter, inspectSegmenters } = await segmentRoom({ [name]: bytes });
    const { cut } = createSegmenter(choice);
    expect(() => cut("全县")).toThrow(
      expect.objectContaining({ code: "E_SEGMENTER", message: expect.stringMatching(message) }),
    );
    const engine = choice === "auto" ? "node-rs" : choice;
    const state = inspectSegmenters().find((found) => found.engine === engine);
    expect(state).toMatchObject({ installed: true, works: false, problem: expect.stringMatching(message) });
  });
});

describe("an absent package", () => {
  it("auto takes the other engine", async () => {
    const { createSegmenter, inspectSegmenters } = await segmentRoom({}, ["@node-rs/jieba"]);
    expect(createSegmenter("auto").cut("全县户均增收")).toEqual(["全县", "户均", "增收"]);
    expect(inspectSegmenters()).toMatchObject([
      {
        engine: "node-rs",
        installed: false,
        works: false,
        version: null,
        problem: expect.stringContaining("npm install"),
      },
      { engine: "nodejieba", installed: true, works: true, problem: null },
    ]);
  });

  it.each(["node-rs", "nodejieba", "auto"] as const)("%s without any engine says what to install", async (choice) => {
    const { createSegmenter } = await segmentRoom({}, ["@node-rs/jieba", "nodejieba"]);
    const { cut } = createSegmenter(choice);
    const hint = expect.stringMatching(/npm install .*reform-extract doctor/);
    expect(() => cut("全县")).toThrow(expect.objectContaining({ code: "E_SEGMENTER", hint }));
  });

  it("nothing is loaded before the first cut", async () => {
    const { createSegmenter } = await segmentRoom({ "reform.dict.txt": null }, ["@node-rs/jieba", "nodejieba"]);
    expect(() => createSegmenter("auto")).not.toThrow();
    expect(createSegmenter("auto").cut("")).toEqual([]);
  });
});
