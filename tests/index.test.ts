import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as api from "../src/index.js";

describe("the public API", () => {
  it("is this list and no more", () => {
    expect(Object.keys(api).sort()).toEqual(["ReformError", "extractReport", "version"]);
  });

  it("has the version of the package", () => {
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    expect(api.version).toBe(version);
  });

  it("reads a text and the same text as bytes alike", () => {
    const text = "2023年，石泉镇种植花椒1200亩。";
    const fromText = api.extractReport(text);
    const fromBytes = api.extractReport(Buffer.from(text, "utf8"));
    expect(fromText.metrics).toEqual(fromBytes.metrics);
    expect(fromText.metrics.map((metric) => metric.text)).toEqual(["2023年", "1200亩"]);
  });

  it("throws an error with a code and a hint for an empty input", () => {
    expect(() => api.extractReport(new Uint8Array())).toThrow(expect.objectContaining({ code: "E_EMPTY" }));
  });
});
