import { describe, expect, it } from "vitest";
import { checks } from "../../src/audit/checks/index.js";
import { extractReport, type Lexicon, type SegmenterChoice } from "../../src/index.js";

const NOTHING: Lexicon = { rulesOff: [], units: [], slogans: [], indicators: [], words: [] };

const extract = (text: string, lexicon: Partial<Lexicon> = {}, segmenter: SegmenterChoice = "auto") =>
  extractReport(text, { lexicon: { ...NOTHING, ...lexicon }, segmenter });

const rows = (text: string, lexicon: Partial<Lexicon> = {}, segmenter: SegmenterChoice = "auto") =>
  extract(text, lexicon, segmenter).metrics.map(({ text: figure, kind, value, unit }) => [figure, kind, value, unit]);

const names = (text: string, lexicon: Partial<Lexicon> = {}) =>
  extract(text, lexicon).metrics.map(({ indicator }) => [indicator?.name, indicator?.by]);

describe("a lexicon of one's own", () => {
  it("that is empty changes no byte, and one that is not changes the hash of the rules", () => {
    const text = "2023年，全县新建草棚5溜，投入3.5万元。";
    const plain = JSON.stringify(extractReport(text));
    expect(JSON.stringify(extract(text))).toBe(plain);
    const hash = (lexicon: Partial<Lexicon>) => extract(text, lexicon).generator.rules;
    const hashes = [
      hash({}),
      hash({ rulesOff: ["amount/scaled"] }),
      hash({ units: [{ text: "溜", kind: "count", unit: "溜" }] }),
      hash({ slogans: ["三朵云"] }),
    ];
    expect(new Set(hashes).size).toBe(4);
    expect(hash({ slogans: ["三朵云"] })).toBe(hashes[3]);
    expect(JSON.stringify(extractReport(text))).toBe(plain);
  });

  describe("units", () => {
    const units: Lexicon["units"] = [
      { text: "溜", kind: "count", unit: "溜" },
      { text: "塬亩", kind: "measure", unit: "塬亩" },
      { text: "泰铢", kind: "amount", unit: "THB" },
      { text: "个小点", kind: "percentage", unit: "pp" },
    ];

    it.each([
      ["新建草棚5溜", [["5溜", "count", 5, "溜"]]],
      ["新建草棚1.2万溜", [["1.2万溜", "count", 12000, "溜"]]],
      ["新建草棚七溜", [["七溜", "count", 7, "溜"]]],
      [
        "新建草棚、凉亭12、8溜",
        [
          ["12", "count", 12, "溜"],
          ["8溜", "count", 8, "溜"],
        ],
      ],
      ["每村新建草棚3—5溜", [["3—5溜", "count", null, "溜"]]],
      ["治理坡地300塬亩", [["300塬亩", "measure", 300, "塬亩"]]],
      ["出口创汇2.5亿泰铢", [["2.5亿泰铢", "amount", 250000000, "THB"]]],
      ["补助标准200泰铢/溜", [["200泰铢/溜", "amount", 200, "THB"]]],
      ["满意率提高2个小点", [["2个小点", "percentage", 2, "pp"]]],
    ])("read %s", (text, expected) => {
      expect(rows(text)).not.toEqual(expected);
      expect(rows(text, { units })).toEqual(expected);
    });

    it("leave the others as they are", () => {
      const text = "种植花椒1200亩，投入3.5万元，出口300万美元，提高2个百分点，新建凉亭12个，一溜烟跑了。";
      expect(rows(text, { units: units.slice(1) })).toEqual(rows(text));
    });
  });

  describe("slogans", () => {
    const text = "深入推进三朵云工程，建成三朵木棉雕塑，带动45户。";

    it("are no figures, and only they", () => {
      expect(rows(text).map(([figure]) => figure)).toEqual(["三朵", "三朵", "45户"]);
      expect(rows(text, { slogans: ["三朵云工程"] }).map(([figure]) => figure)).toEqual(["三朵", "45户"]);
    });

    it("hold inside the name only, in full width too", () => {
      const slogans = ["5+3个专项"];
      expect(rows("落实5＋3个专项，新建3个专项", { slogans }).map(([figure]) => figure)).toEqual(["3个"]);
    });
  });

  describe("rules off", () => {
    it("read nothing, and another may", () => {
      const text = "财政收入236万，投入3.5万元。";
      expect(rows(text).map(([figure]) => figure)).toEqual(["236万", "3.5万元"]);
      expect(rows(text, { rulesOff: ["amount/implied-unit"] }).map(([figure]) => figure)).toEqual(["3.5万元"]);
      expect(rows(text, { rulesOff: ["amount/scaled"] }).map(([figure]) => figure)).toEqual(["236万"]);
    });

    it("hold for vetoes", () => {
      expect(rows("做到四个不准")).toEqual([]);
      expect(rows("做到四个不准", { rulesOff: ["veto/slogan"] })).toEqual([["四个", "count", 4, "个"]]);
    });

    it.each(checks.map(({ id, accepts }) => [id, accepts[0]?.text ?? ""]))("hold for %s", (id, text) => {
      const findings = (lexicon: Partial<Lexicon>) =>
        extract(text, lexicon).findings.filter(({ check }) => check === id).length;
      expect(findings({})).toBeGreaterThan(0);
      expect(findings({ rulesOff: [id] })).toBe(0);
    });
  });

  describe("indicators", () => {
    it("are taken as they stand, before and behind a figure", () => {
      const text = "2023年，全县投放归雁贷余额达到3.5亿元，新建5个归雁驿站。";
      const indicators = ["投放归雁贷余额", "归雁驿站"];
      const own = names(text, { indicators });
      expect(own).toContainEqual(["投放归雁贷余额", "lexicon"]);
      expect(own).toContainEqual(["归雁驿站", "lexicon"]);
      expect(names(text).map(([, by]) => by)).not.toContain("lexicon");
    });

    it("leave lists of names to the rules", () => {
      const text = "出栏黑山羊、归雁鸡分别达4.8万只、3.7万只。";
      expect(names(text, { indicators: ["归雁鸡"] })).toEqual(names(text));
    });
  });

  describe("words", () => {
    const text = "建成三家香米业园1个，签约三家企业。";

    it("are never cut, with either engine", () => {
      for (const engine of ["node-rs", "nodejieba"] as const) {
        expect(rows(text, {}, engine).map(([figure]) => figure)).toEqual(["三家", "1个", "三家"]);
        expect(rows(text, { words: ["三家香"] }, engine).map(([figure]) => figure)).toEqual(["1个", "三家"]);
      }
    });
  });
});
