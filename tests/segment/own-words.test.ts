import { expect, it } from "vitest";
import { withOwnWords } from "../../src/segment/own-words.js";
import { createSegmenter } from "../../src/segment/segmenter.js";

const TEXT = "全县红花交易集市新增红花交易额";
const engines = (["node-rs", "nodejieba"] as const).map(createSegmenter);

it.each([
  [["红花交易集市"], ["全县", "红花交易集市", "新增", "红花", "交易额"]],
  [
    ["红花", "红花交易集市"],
    ["全县", "红花交易集市", "新增", "红花", "交易额"],
  ],
  [["县红花"], ["全", "县红花", "交易", "集市", "新增", "红花", "交易额"]],
])("keeps %j whole, the longest first", (words, expected) => {
  for (const engine of engines) expect(withOwnWords(engine, words).cut(TEXT)).toEqual(expected);
});

it("gives the run back when its words are joined, and without words the engine itself", () => {
  for (const engine of engines) {
    expect(withOwnWords(engine, [])).toBe(engine);
    expect(withOwnWords(engine, ["交易", "新增红"]).cut(TEXT).join("")).toBe(TEXT);
    expect(withOwnWords(engine, ["没有的词"]).cut(TEXT)).toEqual(engine.cut(TEXT));
  }
});
