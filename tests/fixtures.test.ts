import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parse } from "node:path";
import { describe, expect, it } from "vitest";
import { extractReport, type SegmenterChoice } from "../src/index.js";

const fixtures = new URL("../fixtures/", import.meta.url);
const names = readdirSync(fixtures)
  .filter((name) => /\.(txt|md)$/.test(name))
  .sort();

const PACKAGES: Readonly<Record<Exclude<SegmenterChoice, "auto">, string>> = {
  "node-rs": "@node-rs/jieba",
  nodejieba: "nodejieba",
};

function isInstalled(name: string): boolean {
  try {
    createRequire(import.meta.url)(name);
    return true;
  } catch {
    return false;
  }
}

/** Where nodejieba could not be built its half is not there to be tested; the continuous integration builds it and asks for both. */
function enginesToTest(): readonly SegmenterChoice[] {
  const engines = ["node-rs", "nodejieba"] as const;
  return process.env["CI"] ? engines : engines.filter((engine) => isInstalled(PACKAGES[engine]));
}

function extract(name: string, segmenter: SegmenterChoice): unknown {
  const bytes = readFileSync(new URL(name, fixtures));
  const { generator: _, ...rest } = extractReport(bytes, { path: name, masked: true, segmenter });
  return JSON.parse(JSON.stringify(rest));
}

function expected(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`expected/${parse(name).name}.json`, fixtures), "utf8"));
}

describe("the fixtures", () => {
  it("each have an expected output, and no other stands there", () => {
    const wanted = names.map((name) => `${parse(name).name}.json`).sort();
    expect(readdirSync(new URL("expected/", fixtures)).sort()).toEqual(wanted);
    expect(names.length).toBeGreaterThanOrEqual(12);
  });

  describe.each(enginesToTest())("with %s", (segmenter) => {
    it.each(names)("%s", (name) => {
      expect(extract(name, segmenter)).toEqual(expected(name));
    });
  });
});
