import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDictionaryFile } from "../../src/segment/dictionary.js";
import { createSegmenter } from "../../src/segment/segmenter.js";

const nodeRs = createSegmenter("node-rs");
const nodejieba = createSegmenter("nodejieba");

const words = readDictionaryFile("reform.dict.txt")
  .toString("utf8")
  .split("\n")
  .map((line) => line.split(" ")[0] as string);
const userWords = readDictionaryFile("reform.user.txt")
  .toString("utf8")
  .trimEnd()
  .split("\n")
  .map((line) => line.split(" ")[0] as string);

/** Numbers below `limit`, the same on every run. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function differing(runs: Iterable<string>): string[] {
  const found: string[] = [];
  for (const run of runs) {
    const [one, other] = [nodeRs.cut(run), nodejieba.cut(run)];
    if (one.join("/") !== other.join("/") || one.join("") !== run) found.push(`${one.join("/")} ${other.join("/")}`);
  }
  return found;
}

describe("both engines", () => {
  it("cut joined words of the dictionary into the same words", () => {
    const next = numbers(20_231);
    const runs = Array.from({ length: 10_000 }, () =>
      Array.from({ length: 2 + next(6) }, () => words[next(words.length - 1)]).join(""),
    );
    expect(differing(runs)).toEqual([]);
  });

  it("cut joined words of the user dictionary into the same words", () => {
    const next = numbers(7);
    const runs = Array.from({ length: 5_000 }, () =>
      Array.from({ length: 2 + next(6) }, () => userWords[next(userWords.length)]).join(""),
    );
    expect(differing(runs)).toEqual([]);
  });

  it("cut any Han characters in the same way", () => {
    const next = numbers(99);
    const runs = Array.from({ length: 5_000 }, () =>
      String.fromCharCode(...Array.from({ length: 1 + next(30) }, () => 0x4e00 + next(0x5200))),
    );
    expect(differing(runs)).toEqual([]);
  });

  it("cut the fixtures into the same words", () => {
    const folder = new URL("../../fixtures/", import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const runs = new Set<string>();
    for (const file of files.filter((name) => /\.(txt|md)$/.test(name))) {
      const bytes = readFileSync(new URL(file, folder));
      for (const encoding of ["utf-8", "gb18030", "utf-16le"]) {
        const text = new TextDecoder(encoding).decode(bytes);
        for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) runs.add(run);
      }
    }
    expect(runs.size).toBeGreaterThan(1_000);
    expect(differing(runs)).toEqual([]);
  });

  it("keep the words of the user dictionary whole", () => {
    expect(userWords.filter((word) => nodeRs.cut(word).length !== 1 || nodejieba.cut(word).length !== 1)).toEqual([]);
  });
});

describe.each(["auto", "node-rs", "nodejieba"] as const)("createSegmenter(%j)", (choice) => {
  const { cut } = createSegmenter(choice);

  it.each([
    ["一网通办改革在全县推开", ["一网通办", "改革", "在", "全县", "推开"]],
    ["村民户均增收", ["村民", "户均", "增收"]],
    ["推进市场化改革", ["推进", "市场化", "改革"]],
    ["", []],
    ["县", ["县"]],
    ["二〇二四年全县", ["二", "〇", "二", "四年", "全县"]],
    ["增收GDP12.5万元", ["增收", "GDP12.5", "万元"]],
    ["全县\ud842年", ["全县", "\ud842", "年"]],
    ["𠀀𠀁县", ["𠀀𠀁", "县"]],
  ])("cuts %j", (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it("leaves no global behind", () => {
    expect(cut("全县")).toEqual(["全县"]);
    expect(Object.keys(globalThis).filter((name) => /dict/i.test(name))).toEqual([]);
  });
});
