import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPlacer } from "../../src/assemble/lines.js";

function placeOf(text: string, word: string): readonly [number, number] {
  const start = text.indexOf(word);
  const { line, column } = createPlacer(text)({ start, end: start + word.length });
  return [line, column];
}

describe("createPlacer", () => {
  it.each([
    ["甲\n乙", "乙", [2, 1]],
    ["甲\r\n乙", "乙", [2, 1]],
    ["甲\r乙", "乙", [2, 1]],
    ["甲\r\r\n\n丁乙", "乙", [4, 2]],
    ["甲\n\r乙", "乙", [3, 1]],
    ["甲乙", "甲", [1, 1]],
    ["𠮷乙", "乙", [1, 3]],
  ] as const)("finds the place in %j of %s", (text, word, place) => {
    expect(placeOf(text, word)).toEqual(place);
  });

  it("agrees with a plain split of the text before the offset", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "\n", "\r", "\r\n", "字")), fc.nat(40), (parts, length) => {
        const text = parts.join("");
        const start = Math.min(length, text.length);
        // An offset between \r and \n belongs to the line that they end.
        const before = text.slice(0, start).replace(text.charAt(start) === "\n" ? /\r$/ : /(?!)/, "x");
        const lines = before.split(/\r\n|\r|\n/);
        const { line, column } = createPlacer(text)({ start, end: start });
        expect([line, column]).toEqual([lines.length, (lines.at(-1) as string).length + 1]);
      }),
    );
  });
});
