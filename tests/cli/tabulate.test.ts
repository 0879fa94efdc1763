import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { put, useProgram } from "./program.js";

const { folder, run } = useProgram();

const CLOUD = "云汐市2031年工作总结\n全市地区生产总值318亿元，增长5.4%。种植花椒1200亩。\n";
const HERON = "鹭洲市2031年工作总结\n全市地区生产总值201亿元，下降1.2%。\n";

function reports(): void {
  put(folder(), { "in/a.txt": CLOUD });
  put(folder(), { "in/b.txt": HERON });
}

const TABLE = [
  "\u{feff}path,region,year,period,target_period,gdp.level.actual [亿元],gdp.growth.actual [%]",
  "a.txt,云汐市,2031,2031,,318,5.4",
  "b.txt,鹭洲市,2031,2031,,201,-1.2",
  "",
].join("\r\n");

describe("tabulate", () => {
  it("makes a panel of reports and of their results alike", () => {
    reports();
    const { code, out, err } = run(["tabulate", "in"]);
    expect([code, out]).toEqual([0, TABLE]);
    expect(err).toBe("2 documents · 2 rows, 7 columns\n");
    run(["extract", "in", "-o", "all.jsonl"]);
    run(["extract", "in", "-o", "all.metrics.jsonl"]);
    run(["extract", "in", "-o", "each/", "-f", "json"]);
    expect(run(["tabulate", "all.jsonl", "-q"]).out).toBe(TABLE);
    expect(run(["tabulate", "all.metrics.jsonl", "-q"]).out).toBe(TABLE);
    expect(run(["tabulate", "each", "-q"]).out).toBe(TABLE);
    expect(run(["tabulate", "-", "-q"], { input: readFileSync(join(folder(), "all.jsonl")) }).out).toBe(TABLE);
  });

  it("writes to a file, in the format of its ending, with Chinese heads where asked", () => {
    reports();
    expect(run(["tabulate", "in", "-q", "-o", "panel.jsonl", "--labels", "zh"]).code).toBe(0);
    const [first] = readFileSync(join(folder(), "panel.jsonl"), "utf8").split("\n");
    expect(JSON.parse(first ?? "")).toEqual({
      文件: "a.txt",
      地区: "云汐市",
      年份: 2031,
      时期: "2031",
      目标时期: null,
      "地区生产总值·实际（亿元）": 318,
      "地区生产总值增速·实际（%）": 5.4,
    });
  });

  it.each([
    ["xlsx", "PK"],
    ["parquet", "PAR1"],
  ])("writes %s where --format says so", (format, magic) => {
    reports();
    expect(run(["tabulate", "in", "-q", "-f", format, "-o", "panel.bin"]).code).toBe(0);
    expect(readFileSync(join(folder(), "panel.bin")).toString("latin1").slice(0, magic.length)).toBe(magic);
  });

  it("takes the user's own indicators and places", () => {
    reports();
    put(folder(), {
      "own.yaml": "indicators:\n  - {id: pepper, name: 花椒种植, kind: measure, unit: 亩, aliases: [种植花椒]}\n",
    });
    put(folder(), { "map.csv": "path,region,year\na.txt,云汐市石泉镇,\n" });
    const words = [
      "tabulate",
      "in/a.txt",
      "-q",
      "--catalogue",
      "own.yaml",
      "--map",
      "map.csv",
      "--indicators",
      "花椒种植",
    ];
    expect(run(words).out).toBe(
      "\u{feff}path,region,year,period,target_period,pepper.level.actual [亩]\r\nin/a.txt,云汐市石泉镇,2031,2031,,1200\r\n",
    );
    const [row] = JSON.parse(run(["extract", "in/a.txt", "-q", "--catalogue", "own.yaml"]).out).metrics.slice(-1);
    expect(row.indicator.id).toBe("pepper");
  });

  it("goes on where a file fails, and says so", () => {
    reports();
    put(folder(), { "in/c.txt": "" });
    const { code, out, err } = run(["tabulate", "in"]);
    expect([code, out]).toEqual([3, TABLE]);
    expect(err).toContain("c.txt");
  });

  it.each([
    [["tabulate"], "no input"],
    [["tabulate", "in", "--wide", "--long"], "--wide and --long"],
    [["tabulate", "in", "--indicators", "gpd"], "did you mean gdp?"],
    [["tabulate", "in", "-f", "cvs"], "Did you mean csv?"],
    [["tabulate", "in", "-o", "panel.doc"], "its ending names no format"],
    [["tabulate", "in", "--catalogue", "none.yaml"], "none.yaml: cannot be read"],
    [["tabulate", "in", "--map", "bad.csv"], "bad.csv:1: the heads are x"],
    [["tabulate", "bad.json"], "bad.json: no JSON"],
    [["tabulate", "none.json"], "none.json: cannot be read"],
  ])("refuses %j", (words, message) => {
    reports();
    put(folder(), { "bad.csv": "x\n" });
    put(folder(), { "bad.json": "{" });
    const { code, out, err } = run(words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });
});
