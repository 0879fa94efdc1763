import { describe, expect, it } from "vitest";
import { inspectSegmenters } from "../../src/segment/inspect.js";

describe("inspectSegmenters", () => {
  it("finds both engines installed and working, the preferred one first", () => {
    const version = expect.stringMatching(/^\d+\.\d+\.\d+$/);
    const well = { installed: true, works: true, version, problem: null };
    expect(inspectSegmenters()).toEqual([
      { engine: "node-rs", ...well },
      { engine: "nodejieba", ...well },
    ]);
  });
});
