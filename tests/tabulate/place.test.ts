import { describe, expect, it } from "vitest";
import { regionOfPath, yearOfPath } from "../../src/tabulate/place.js";
import { readPlaceMap } from "../../src/tabulate/place-map.js";

describe("what the name of a file tells", () => {
  it.each([
    ["reports/云汐市2031.txt", "云汐市", 2031],
    ["2031年鹭洲区工作总结.txt", "鹭洲区", 2031],
    ["2031年四川政府工作报告.txt", "四川省", 2031],
    ["青岚_2031.txt", "青岚", 2031],
    ["青岚.txt", null, null],
    ["2031年工作总结.txt", null, 2031],
    ["report-12031.txt", null, null],
  ])("of %s: %s, %s", (path, region, year) => {
    expect([regionOfPath(path), yearOfPath(path)]).toEqual([region, year]);
  });
});

describe("a mapping file", () => {
  it("is CSV as spreadsheets write it, or JSON", () => {
    const csv = '\ufeffpath,year,region\r\n"a,1.txt",2031,"云""汐""市"\r\nb.txt,,鹭洲市\r\n';
    expect([...readPlaceMap("map.csv", csv)]).toEqual([
      ["a,1.txt", { region: '云"汐"市', year: 2031 }],
      ["b.txt", { region: "鹭洲市", year: null }],
    ]);
    expect([...readPlaceMap("map.json", '{"a.txt":{"year":2031}}')]).toEqual([["a.txt", { region: null, year: 2031 }]]);
  });

  it.each([
    ["map.csv", "file,place\na,b\n", "map.csv:1: the heads are file, place"],
    ["map.csv", "path,year\na.txt,31\n", "map.csv:2: 31 is no year"],
    ["map.json", "[]", "map.json: no object"],
    ["map.json", "{", "map.json: no JSON"],
  ])("is refused: %s %j", (name, text, message) => {
    expect(() => readPlaceMap(name, text)).toThrow(message);
  });
});
