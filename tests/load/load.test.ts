import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { loadDocument, loadText } from "../../src/load/load.js";

const textOf = (original: string): string => loadText(original, { path: "a.txt" }).text;

describe("what loading drops", () => {
  test.each([
    ["2##paidbegin##021年完成##paidend##投资", "2021年完成投资"],
    ["项\u200b目\ufeff12\u00ad个\u202e", "项目12个"],
    ["项目<U+00A0>12个", "项目12个"],
    ["&nbsp;&nbsp;项目12个&nbsp;", "项目12个"],
    ["3548万  元", "3548万元"],
    ["2023 年粮食\u00a012.3 万吨", "2023年粮食12.3万吨"],
    ["关　于　青　禾　镇", "关于青禾镇"],
    ["增长 5.2 %，", "增长5.2%，"],
    ["　　各位代表：", "各位代表："],
    ["各位代表：  \n", "各位代表：\n"],
    ["前<!-- 编者 -->后", "前后"],
    ["县长????尤某", "县长尤某"],
    ["（ 2 ）市级 。 支出", "（2）市级。支出"],
    ["12 - 15个", "12-15个"],
    ["投资\\u3000\\xa05亿元", "投资5亿元"],
  ])("%j reads %j", (original, text) => {
    expect(textOf(original)).toBe(text);
  });

  test.each([
    ["5 9亿元", "5 9亿元"],
    ["5\u00a09亿元", "5 9亿元"],
    ["GDP 5", "GDP 5"],
    ["WTO rules", "WTO rules"],
    ["怎么办?", "怎么办?"],
    ["怎么办??", "怎么办??"],
    ["A??", "A??"],
    ["a < b 且 c", "a < b且c"],
    ["C:\\new\\report", "C:\\new\\report"],
    ["1 农业生产平稳", "1 农业生产平稳"],
    ["1 月投资", "1月投资"],
    ["-5.2 -3.1", "-5.2 -3.1"],
    ["<U+4E2D>", "<U+4E2D>"],
  ])("%j reads %j", (original, text) => {
    expect(textOf(original)).toBe(text);
  });

  test.each([
    "一\r\n二",
    "一\r二",
    "一\r\r\n二",
    "一\\r\\n二",
    "一\\n二",
    "一<br/>二",
    "一\u2028二",
    "一\f二",
    "一 \r\n　二",
  ])("%j is two lines", (original) => {
    const source = loadText(original, { path: "a.txt" });
    expect(source.text).toBe("一\n二");
    expect(source.map.toOriginal(2)).toBe(original.indexOf("二"));
    expect(source.map.span({ start: 2, end: 3 })).toEqual({
      start: original.indexOf("二"),
      end: original.indexOf("二") + 1,
    });
  });

  test("maps a line end to all the characters it stands for", () => {
    const source = loadText("一\\r\\n二", { path: "a.txt" });
    expect(source.map.span({ start: 1, end: 2 })).toEqual({ start: 1, end: 5 });
  });

  test("a wide gap behind a numbered heading or a full stop begins a paragraph", () => {
    const body = "上半年全镇完成固定资产投资三亿元并且开工一批新的重点工程项目，进度良好。";
    expect(textOf(`一、上半年工作  ${body}`)).toBe(`一、上半年工作\n${body}`);
    expect(textOf(`${body}　　${body}`)).toBe(`${body}\n${body}`);
    expect(textOf("一  、  上  半  年  完  成  投  资  三  亿  元  并  且  开  工  一  批")).not.toContain("\n");
  });

  test("warns of a marker without a partner", () => {
    const lone = loadText("甲##paidbegin##乙", { path: "a.txt" });
    expect(lone.warnings).toEqual([expect.objectContaining({ code: "unpaired-marker", span: { start: 1, end: 1 } })]);
    expect(loadText("甲##paidend##乙", { path: "a.txt" }).warnings).toHaveLength(1);
    expect(loadText("甲##paidbegin##乙##paidend##", { path: "a.txt" }).warnings).toEqual([]);
  });
});

describe("loadDocument", () => {
  test("hands on the original whole, without byte order mark", () => {
    const bytes = Buffer.from("\ufeff投资 3亿元\r\n");
    const source = loadDocument(bytes, { path: "sub/a.TXT" });
    expect(source.original).toBe("投资 3亿元\r\n");
    expect(source.id).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(source).toMatchObject({ path: "sub/a.TXT", format: "txt", encoding: "utf-8", text: "投资3亿元\n" });
  });

  test.each(["", " \r\n\t", "\u3000\u200b&nbsp;", "##paidbegin##\n##paidend##"])("%j is empty", (text) => {
    expect(() => loadDocument(Buffer.from(text), { path: "a.txt" })).toThrow(
      expect.objectContaining({ code: "E_EMPTY" }),
    );
  });

  test("a string has no encoding and the hash of its UTF-8 bytes", () => {
    const source = loadText("投资", { path: "-" });
    expect(source.encoding).toBeNull();
    expect(source.id).toBe(createHash("sha256").update(Buffer.from("投资")).digest("hex"));
  });

  test("warns of a file that ends in the middle of a character", () => {
    const source = loadDocument(Buffer.from("投资三亿元").subarray(0, -1), { path: "a.txt" });
    expect(source.text).toBe("投资三亿");
    expect(source.warnings.map((warning) => warning.code)).toEqual(["truncated-text"]);
  });
});
