import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainNumber, shifted } from "../../src/write/plain-number.js";

describe("plainNumber", () => {
  it.each([
    [0, "0"],
    [-0, "0"],
    [35.13, "35.13"],
    [-2.6, "-2.6"],
    [1e21, "1000000000000000000000"],
    [1e-7, "0.0000001"],
  ] as const)("writes %d as %s", (value, text) => {
    expect(plainNumber(value)).toBe(text);
  });

  it("loses nothing and never writes an exponent", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = plainNumber(value);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(text)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe("shifted", () => {
  it("moves the point exactly", () => {
    expect(shifted(829_000_000, 8)).toBe(8.29);
    expect(shifted(35.13, 4)).toBe(0.003513);
    expect(shifted(null, 4)).toBeNull();
  });
});
