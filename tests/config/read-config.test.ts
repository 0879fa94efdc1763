import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/config/read-config.js";

const read = (written: unknown) => readConfig({ path: "/reports/a.json", name: "a.json", written });

describe("a configuration", () => {
  it.each([
    [{ rule: {} }, "a.json: no key is called rule; did you mean rules?"],
    [{ colour: 1 }, "a.json: no key is called colour; expected $schema, rules, units, slogans,"],
    [{ options: { fromat: "csv" } }, "a.json: options: no key is called fromat; did you mean format?"],
    [{ options: { format: "cvs" } }, "a.json: options.format: expected json, jsonl"],
    [{ options: { format: "cvs" } }, "did you mean csv?"],
    [{ options: { kind: ["count", "amuont"] } }, "a.json: options.kind[1]: expected amount"],
    [{ options: { encoding: "gb18031" } }, "did you mean gb18030?"],
    [{ options: { jobs: 0 } }, 'options.jobs: expected a whole number, 1 or more, or "auto"'],
    [{ options: { year: 23 } }, "options.year: expected a year such as 2023"],
    [{ options: { year: "23" } }, "options.year: expected a year such as 2023"],
    [{ units: [{ text: "溜", kind: "cuont" }] }, "a.json: units[0].kind: expected amount, percentage, count, measure"],
    [{ units: [{ text: "溜", kind: "cuont" }] }, "did you mean count?"],
    [{ units: [{ text: "溜", kind: "count", unt: "溜" }] }, "units[0]: no key is called unt; did you mean unit?"],
    [{ units: [{ text: "8溜", kind: "count" }] }, "units[0].text: expected a unit"],
    [
      { rules: { "amount/implid-unit": false } },
      "no rule is called amount/implid-unit; did you mean amount/implied-unit?",
    ],
    [{ rules: { nonsense: false } }, "no rule is called nonsense; reform-extract rules lists them"],
    [{ words: ["ok"] }, "words[0]: expected a word of 2 to 16 Chinese characters"],
    [undefined, "a.json: holds no configuration"],
    [[], "a.json: "],
  ])("such as %j is answered with %s", (written, message) => {
    expect(() => read(written)).toThrow(
      expect.objectContaining({
        code: "E_CONFIG",
        message: expect.stringContaining(message),
        hint: "mend it, or leave it out with --no-config",
      }),
    );
  });

  it("tells five faults and counts the rest, unknown keys first", () => {
    const words = ["a", "b", "c", "d", "e", "f"];
    expect(() => read({ words, wrods: [] })).toThrow(
      /^a\.json: no key is called wrods; did you mean words\?; words\[0\].*words\[3\].*; and 2 more$/,
    );
  });

  it("becomes a lexicon, a catalogue beside the file, and defaults", () => {
    const settings = read({
      rules: { "amount/implied-unit": false, "veto/slogan": true, "audit/parts-sum": false },
      units: [
        { text: "溜", kind: "count" },
        { text: "泰铢", kind: "amount", unit: "THB" },
      ],
      catalogue: "own/indicators.yaml",
      options: { masked: true },
    });
    expect(settings.lexicon).toEqual({
      rulesOff: ["amount/implied-unit", "audit/parts-sum"],
      units: [
        { text: "溜", kind: "count", unit: "溜" },
        { text: "泰铢", kind: "amount", unit: "THB" },
      ],
      slogans: [],
      indicators: [],
      words: [],
    });
    expect(settings.catalogue).toBe("/reports/own/indicators.yaml");
    expect(settings.options).toEqual({ masked: true });
  });
});
