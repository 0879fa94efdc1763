import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { keysOf } from "../../src/assemble/key.js";

const keys = (...things: readonly (readonly string[])[]): readonly string[] =>
  keysOf(things, (parts) => parts.join("\0"));

describe("keysOf", () => {
  it("digests kind, text and how manyth, joined by NUL", () => {
    const sha = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex").slice(0, 12);
    expect(keys(["count", "3个"], ["count", "3个"], ["measure", "3个"])).toEqual([
      sha("count\x003个\x001"),
      sha("count\x003个\x002"),
      sha("measure\x003个\x001"),
    ]);
  });

  it("keeps a key when other texts come before", () => {
    const [alone] = keys(["count", "3个"]);
    expect(keys(["amount", "5万元"], ["count", "3个"])[1]).toBe(alone);
  });
});
