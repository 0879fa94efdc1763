import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createKeyring } from "../../src/assemble/key.js";

describe("createKeyring", () => {
  it("digests kind, text and how manyth, joined by NUL", () => {
    const key = createKeyring();
    const sha = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex").slice(0, 12);
    expect(key("count", "3个")).toBe(sha("count\x003个\x001"));
    expect(key("count", "3个")).toBe(sha("count\x003个\x002"));
    expect(key("measure", "3个")).toBe(sha("measure\x003个\x001"));
  });

  it("keeps a key when other texts come before", () => {
    const [one, two] = [createKeyring(), createKeyring()];
    two("amount", "5万元");
    expect(two("count", "3个")).toBe(one("count", "3个"));
  });
});
