import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import type { ExtractedMetric } from "../../../src/model/extraction.js";
import { extractReport } from "../../../src/pipeline.js";
import { markedSentence, metricRows } from "../../../src/write/xlsx/metric-sheet.js";
import { createRowStore } from "../../../src/write/xlsx/row-store.js";
import {
  columnLetters,
  daySerial,
  type SheetCell,
  type SheetLayout,
  type SheetRow,
} from "../../../src/write/xlsx/sheet.js";
import type { CellFormat, Tone } from "../../../src/write/xlsx/style.js";
import { CELL_LIMIT, cellMarkedText, displayWidth, xmlText } from "../../../src/write/xlsx/text.js";
import { createWorkbook } from "../../../src/write/xlsx/workbook.js";

function layoutOf(...formats: readonly CellFormat[]): SheetLayout {
  const columns = formats.map((format, index) => ({ head: `列${index + 1}`, format, width: 12, folded: false }));
  return { name: "表", columns, frozen: 0 };
}

function workbookOf(layout: SheetLayout, rows: readonly SheetRow[], mostRows?: number): Uint8Array {
  const workbook = createWorkbook(mostRows);
  workbook.beginSheet(layout, 0);
  for (const row of rows) workbook.addRow(row);
  return workbook.finish();
}

const plain = (...cells: readonly SheetCell[]): SheetRow => ({ tone: "plain", cells });

function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

async function readBack(text: string): Promise<unknown> {
  const { sheets } = await readXlsx(workbookOf(layoutOf("text"), [plain(text)]));
  return sheets[0]?.rows[1]?.[0];
}

describe("text in cells", () => {
  it.each(["=1+1", "+86", "-2", "@SUM(A1)", "＝A1", '=HYPERLINK("http://x")'])(
    "leaves %s a text that nothing computes",
    async (text) => {
      const parts = partsOf(workbookOf(layoutOf("text"), [plain(text)]));
      const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
      expect(sheet).not.toContain("<f>");
      expect(sheet).toContain('t="inlineStr"');
      expect(await readBack(text)).toBe(text);
    },
  );

  it.each(['甲 & 乙 <丙> "丁"', " 两端有空格 ", "一行\n二行", "制\t表", "𠮷野家"])("gives %j back", async (text) => {
    expect(await readBack(text)).toBe(text);
  });

  it("spells out what XML cannot hold, and what would be taken for such a spelling", () => {
    expect(xmlText("a\u0001b\rc\u001f")).toBe("a_x0001_b_x000D_c_x001F_");
    expect(xmlText("_x0041_ _x004_ _")).toBe("_x005F_x0041_ _x004_ _");
    expect(xmlText("\ud842\udfb7")).toBe("\ud842\udfb7");
    expect(xmlText("半\ud842个\ufffe")).toBe("半\ufffd个_xFFFE_");
  });

  it("cuts a text at the cell's limit, not the mark in it", async () => {
    const long = "长".repeat(40_000);
    expect(await readBack(long)).toBe(`${"长".repeat(CELL_LIMIT - 1)}…`);
    const [before, mark, after] = cellMarkedText([long, "37户", long]);
    expect(mark).toBe("37户");
    expect(before.length + mark.length + after.length).toBeLessThanOrEqual(CELL_LIMIT);
    expect([before[0], after.at(-1)]).toEqual(["…", "…"]);
    expect(cellMarkedText(["短", "37户", "句"])).toEqual(["短", "37户", "句"]);
  });

  it("counts a Chinese character as two columns", () => {
    expect(displayWidth("万元ab（%）")).toBe(11);
  });
});

describe("numbers and days", () => {
  it.each([536_700_000, 0.1 + 0.2, 1e21, -2.6, 5e-7, 1 / 3])("keeps %d exact", async (value) => {
    const { sheets } = await readXlsx(workbookOf(layoutOf("number"), [plain(value)]));
    expect(sheets[0]?.rows[1]?.[0]).toBe(value);
  });

  it("counts days as spreadsheets do, and leaves those that they cannot count as text", async () => {
    expect([daySerial("1900-03-01"), daySerial("2024-02-29"), daySerial("9999-12-31")]).toEqual([
      61, 45_351, 2_958_465,
    ]);
    expect([daySerial("1900-02-28"), daySerial("XXXX-10-01"), daySerial("2024")]).toEqual([null, null, null]);
    const { sheets } = await readXlsx(workbookOf(layoutOf("date", "date"), [plain("2024-02-29", "1899-12-31")]));
    const [day, early] = sheets[0]?.rows[1] ?? [];
    expect((day as Date).toISOString()).toBe("2024-02-29T00:00:00.000Z");
    expect(early).toBe("1899-12-31");
  });

  it("names columns past Z", () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  });
});

describe("the file", () => {
  const row = (tone: Tone): SheetRow => ({ tone, cells: ["文字", ["前", "37户", "后"], 1.25, "2024-05-01", 2024] });
  const layout: SheetLayout = {
    name: "甲&'乙'",
    columns: layoutOf("text", "marked", "number", "date", "year").columns.map((column, index) => ({
      ...column,
      folded: index === 4,
    })),
    frozen: 1,
  };
  const parts = partsOf(workbookOf(layout, [row("plain"), row("doubtful"), row("wrong")]));
  const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";

  /** The order that ECMA-376 gives the children of an element; the ones we write. */
  const ORDER: readonly (readonly [part: string, root: string, children: readonly string[]])[] = [
    [
      "xl/worksheets/sheet1.xml",
      "worksheet",
      ["sheetPr", "sheetViews", "sheetFormatPr", "cols", "sheetData", "autoFilter", "pageMargins", "pageSetup"],
    ],
    ["xl/workbook.xml", "workbook", ["bookViews", "sheets", "definedNames"]],
    ["xl/styles.xml", "styleSheet", ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles"]],
  ];

  it.each(ORDER)("has the children of %s in the order of the standard", (path, root, children) => {
    const found: string[] = [];
    let depth = 0;
    for (const [tag, close, name = "", self] of (parts[path] ?? "").matchAll(/<(\/?)([A-Za-z]+)[^<>]*?(\/?)>/g)) {
      expect(tag).not.toBe("");
      if (close === "/") depth -= 1;
      else {
        if (depth === 1) found.push(name);
        if (self !== "/") depth += 1;
      }
    }
    expect(depth).toBe(0);
    expect(parts[path]).toContain(`<${root} `);
    expect(found).toEqual(children);
  });

  it("tells the type and the relation of every part", () => {
    const types = parts["[Content_Types].xml"] ?? "";
    for (const path of Object.keys(parts)) {
      if (path.endsWith(".rels") || path.startsWith("[")) continue;
      expect(types).toContain(`PartName="/${path}"`);
    }
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain('Target="worksheets/sheet1.xml"');
    expect(parts["_rels/.rels"]).toContain('Target="xl/workbook.xml"');
  });

  it("has no style that the style sheet lacks", () => {
    const count = Number(/<cellXfs count="(\d+)"/.exec(parts["xl/styles.xml"] ?? "")?.[1]);
    const used = [...sheet.matchAll(/ s="(\d+)"/g)].map((match) => Number(match[1]));
    expect(used.length).toBeGreaterThan(15);
    for (const style of used) expect(style).toBeLessThan(count);
  });

  it("freezes the heads, filters all columns, folds what is asked for", () => {
    expect(sheet).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2"');
    expect(sheet).toContain('<autoFilter ref="A1:E4"/>');
    expect(sheet).toContain('<col min="5" max="5" width="12" customWidth="1" hidden="1" outlineLevel="1"/>');
    expect(parts["xl/workbook.xml"]).toContain("'甲&amp;''乙'''!$A$1:$E$4");
  });

  it("marks the figure in its sentence", () => {
    expect(sheet).toMatch(
      /<r><t[^>]*>前<\/t><\/r><r><rPr><b\/>.*?<\/rPr><t[^>]*>37户<\/t><\/r><r><t[^>]*>后<\/t><\/r>/,
    );
  });

  it("colours doubtful and wrong rows each its own way", () => {
    const styles = ["A2", "A3", "A4"].map((place) => Number(new RegExp(`r="${place}" s="(\\d+)"`).exec(sheet)?.[1]));
    const [, cellFormats = ""] = (parts["xl/styles.xml"] ?? "").split("<cellXfs");
    const formats = [...cellFormats.matchAll(/<xf [^>]*fillId="(\d+)"/g)];
    expect(new Set(styles.map((style) => formats[style]?.[1])).size).toBe(3);
  });

  it("goes on in another sheet where one is full", async () => {
    const rows = [1, 2, 3, 4, 5].map((value) => plain(value));
    const { sheets } = await readXlsx(workbookOf(layoutOf("number"), rows, 3));
    expect(sheets.map(({ name, rows: found }) => [name, found.slice(1).flat()])).toEqual([
      ["表", [1, 2]],
      ["表 2", [3, 4]],
      ["表 3", [5]],
    ]);
  });
});

describe("rows kept for later", () => {
  it("come back in order, packed or not", () => {
    const store = createRowStore();
    const rows = Array.from({ length: 3000 }, (_, index) => plain(`第${index}行，记一笔`.repeat(10), index));
    for (const row of rows) store.add(row);
    expect([...store.rows()]).toEqual(rows);
  });
});

describe("rows of figures", () => {
  const report = extractReport("甲镇建成水渠37公里，其中新建水渠37公里，投入120万元。", { path: "a.txt" });

  it("mark each figure at its own place", () => {
    expect(report.metrics.map(markedSentence).map((it) => (typeof it === "string" ? it : it[0]))).toEqual([
      "甲镇建成水渠",
      "甲镇建成水渠37公里，其中新建水渠",
      "甲镇建成水渠37公里，其中新建水渠37公里，投入",
    ]);
  });

  it("are coloured by what is uncertain and by what the audit says", () => {
    const [first, second, third] = report.metrics as [ExtractedMetric, ExtractedMetric, ExtractedMetric];
    const finding = {
      check: "audit/x",
      verdict: "inconsistent",
      message: "",
      stated: null,
      computed: null,
      difference: null,
      tolerance: null,
      metrics: [third.id],
      spans: [],
      fingerprint: "0",
    } as const;
    const metrics = [{ ...first, uncertain: [] }, { ...second, uncertain: ["indicator"] }, third];
    const rows = metricRows({ ...report, metrics, findings: [finding] }, "zh");
    expect(rows.map(({ tone }) => tone)).toEqual(["plain", "doubtful", "wrong"]);
  });
});
