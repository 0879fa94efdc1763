import { describe, expect, test } from "vitest";
import type { ReformError } from "../../src/errors.js";
import { decode } from "../../src/load/decode.js";

const utf16be = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();
/** 青禾镇完成投资3.5亿元 */
const gb = Buffer.from("c7e0bacdd5f2cdeab3c9cdb6d7ca332e35d2dad4aa".replace("bacd", "baca"), "hex");

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as ReformError).code;
  }
  return "none";
}

describe("decode", () => {
  const sentence = "青禾镇完成投资3.5亿元，增长7%。";

  test.each([
    ["UTF-8", Buffer.from(sentence), "utf-8"],
    ["UTF-8 with BOM", Buffer.from(`\ufeff${sentence}`), "utf-8"],
    ["UTF-16LE with BOM", Buffer.from(`\ufeff${sentence}`, "utf16le"), "utf-16le"],
    ["UTF-16BE with BOM", utf16be(`\ufeff${sentence}`), "utf-16be"],
    ["UTF-16LE", Buffer.from(sentence, "utf16le"), "utf-16le"],
    ["UTF-16BE", utf16be(sentence), "utf-16be"],
  ])("reads %s", (_name, bytes, encoding) => {
    expect(decode(bytes, "a.txt")).toMatchObject({ text: sentence, encoding, cut: 0, damaged: 0 });
  });

  test.each(["二十个", "12", "增长", "投资3亿元", "GDP"])("reads the short text %s in Unicode", (text) => {
    expect(decode(Buffer.from(text), "a.txt")).toMatchObject({ text, encoding: "utf-8" });
    expect(decode(Buffer.from(`${text}。`, "utf16le"), "a.txt")).toMatchObject({
      text: `${text}。`,
      encoding: "utf-16le",
    });
    expect(decode(utf16be(`${text}。`), "a.txt")).toMatchObject({ text: `${text}。`, encoding: "utf-16be" });
  });

  test.each([
    ["d4f6b3a4", "增长"],
    ["d2bb", "一"],
    ["b6fecaaeb8f6", "二十个"],
    ["cdb6d7ca33d2dad4aa", "投资3亿元"],
    ["a3b1a3b2cdf2c4b6", "１２万亩"],
    ["9534b235d5f2", "𠮷镇"],
    ["8139ee39b4e5", "㐀村"],
  ])("reads GB18030 %s", (hex, text) => {
    expect(decode(Buffer.from(hex, "hex"), "a.txt")).toMatchObject({ text, encoding: "gb18030" });
  });

  test("reads Big5 only when it is named", () => {
    const bytes = Buffer.from("bfa4a4bacddaa4b5", "hex");
    expect(decode(bytes, "a.txt", "big5").encoding).toBe("big5");
    expect(decode(bytes, "a.txt", "BIG-5").text).toBe(decode(bytes, "a.txt", "big5").text);
    expect(decode(bytes, "a.txt").encoding).not.toBe("big5");
  });

  test("takes the names people write", () => {
    for (const name of ["gbk", "GB2312", "gb18030", "cp936", "EUC-CN"]) {
      expect(decode(Buffer.from("d4f6b3a4", "hex"), "a.txt", name).text).toBe("增长");
    }
    for (const name of ["utf8", "UTF-8"]) expect(decode(Buffer.from("增长"), "a.txt", name).text).toBe("增长");
    expect(decode(Buffer.from("\ufeff增长", "utf16le"), "a.txt", "utf-16le").text).toBe("增长");
  });

  test("answers an unknown encoding with the known ones", () => {
    expect(() => decode(Buffer.from("增长"), "a.txt", "latin-7")).toThrow(
      expect.objectContaining({ code: "E_USAGE", hint: expect.stringContaining("gb18030") }),
    );
  });

  test("says so when the bytes are not in the encoding named", () => {
    expect(codeOf(() => decode(gb, "a.txt", "utf-8"))).toBe("E_ENCODING");
    expect(codeOf(() => decode(Buffer.from("ffff", "hex"), "a.txt", "gbk"))).toBe("E_ENCODING");
  });

  test("leaves out the half of a character that a cut left", () => {
    const bytes = Buffer.from(sentence);
    expect(decode(bytes.subarray(0, -1), "a.txt")).toMatchObject({
      text: sentence.slice(0, -1),
      cut: 2,
      encoding: "utf-8",
    });
    const chinese = Buffer.concat([gb, gb.subarray(0, 1)]);
    expect(decode(chinese, "a.txt")).toMatchObject({ encoding: "gb18030", cut: 1 });
  });

  test("reads a long text with one damaged place", () => {
    const bytes = Buffer.concat([
      Buffer.from(sentence.repeat(40)),
      Buffer.from([0xe4, 0xff]),
      Buffer.from(sentence.repeat(40)),
    ]);
    const decoded = decode(bytes, "a.txt");
    expect(decoded.encoding).toBe("utf-8");
    expect(decoded.damaged).toBeGreaterThan(0);
    expect(decoded.text.endsWith(sentence)).toBe(true);
  });

  test.each([
    ["PNG", Buffer.from("89504e470d0a1a0a0000000d", "hex"), "E_BINARY"],
    ["zip", Buffer.from("504b030414000600", "hex"), "E_BINARY"],
    ["PDF", Buffer.from("%PDF-1.7\n%âãÏÓ", "latin1"), "E_BINARY"],
    ["OLE", Buffer.from("d0cf11e0a1b11ae1", "hex"), "E_BINARY"],
    ["NUL-laden", Buffer.from([1, 0, 2, 0, 0, 0, 255, 0, 7, 0, 0, 9]), "E_BINARY"],
    ["HTML", Buffer.from("<!DOCTYPE html><html><body>增长</body></html>"), "E_FORMAT"],
    ["RTF", Buffer.from("{\\rtf1\\ansi 1}"), "E_FORMAT"],
    ["UTF-32", Buffer.from("fffe0000", "hex"), "E_ENCODING"],
    ["noise", Buffer.from("ff80ff81fe", "hex"), "E_ENCODING"],
  ])("refuses %s", (_name, bytes, code) => {
    expect(codeOf(() => decode(bytes, "a.txt"))).toBe(code);
  });

  test("names the kind of a foreign file", () => {
    expect(() => decode(Buffer.from("%PDF-1.4"), "年报.txt")).toThrow(/年报\.txt: this is a PDF document/);
  });

  test("keeps a text that a few NULs slipped into", () => {
    expect(decode(Buffer.from(`${sentence.repeat(12)}\0`), "a.txt").encoding).toBe("utf-8");
  });
});
