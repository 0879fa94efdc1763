import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { DICTIONARY_SHA256, firstMalformedLine, readDictionaryFile } from "../../src/segment/dictionary.js";

const dictionary = readDictionaryFile("reform.dict.txt");
const userDictionary = readDictionaryFile("reform.user.txt").toString("utf8");

describe("the dictionary", () => {
  it("is the one that the build script wrote", () => {
    expect(createHash("sha256").update(dictionary).digest("hex")).toBe(DICTIONARY_SHA256);
  });

  it("has a word, its frequency and a tag on every line, each word once", () => {
    const text = dictionary.toString("utf8");
    expect(firstMalformedLine(text)).toBeNull();
    const words = text.split("\n").map((line) => line.split(" ")[0]);
    expect(new Set(words).size).toBe(words.length);
  });

  it("holds every line of the user dictionary", () => {
    expect(firstMalformedLine(userDictionary)).toBeNull();
    const lines = new Set(dictionary.toString("utf8").split("\n"));
    const absent = userDictionary.split("\n").filter((line) => !lines.has(line));
    expect(absent).toEqual([]);
  });
});

describe("firstMalformedLine", () => {
  it.each([
    ["全县 10 n\n全乡 9 n\n", null],
    ["", 1],
    ["全县 10 n\n全乡 9\n", 2],
    ["全县 10 n\n全乡 9 n", 2],
    ["全县 10 n\r\n", 1],
    ["全县 10 n\n\n全乡 9 n\n", 2],
    ["全县 0 n\n", 1],
    ["全县 十 n\n", 1],
    ["全县  10 n\n", 1],
    ["GDP 10 n\n", 1],
    ["全县 10 n v\n", 1],
  ])("%j: %s", (text, line) => {
    expect(firstMalformedLine(text)).toBe(line);
  });
});
