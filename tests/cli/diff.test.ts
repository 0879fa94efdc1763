import { describe, expect, it } from "vitest";
import { put, useProgram } from "./program.js";

const { folder, run } = useProgram();

const OLD = "云汐市2031年工作总结\n全市地区生产总值318亿元，增长5.4%。\n走访群众45户。\n";
const NEW = "云汐市2031年工作总结\n全市地区生产总值319亿元，增长5.4%。\n走访群众45户，调解纠纷12件。\n";

const TEXT = [
  "~ 地区生产总值 318亿元 → 319亿元 (+100000000) [value]  new.txt:2:9",
  "+ 调解纠纷 12件  new.txt:3:13",
  "1 new, 0 gone, 1 changed, 2 the same",
  "",
].join("\n");

describe("diff", () => {
  it("compares reports and results alike, as text", () => {
    put(folder(), { "old.txt": OLD });
    put(folder(), { "new.txt": NEW });
    run(["extract", "old.txt", "-q", "-o", "old.json"]);
    expect(run(["diff", "old.txt", "new.txt"])).toEqual({ code: 0, out: TEXT, err: "" });
    expect(run(["diff", "old.json", "new.txt"]).out).toBe(TEXT);
    expect(run(["diff", "old.txt", "old.json"]).out).toBe("0 new, 0 gone, 0 changed, 3 the same\n");
  });

  it("writes JSON and CSV", () => {
    put(folder(), { "old.txt": OLD });
    put(folder(), { "new.txt": NEW });
    const { differences, same } = JSON.parse(run(["diff", "old.txt", "new.txt", "-f", "json"]).out);
    expect([differences.length, same, differences[0].verdict, differences[0].by]).toEqual([
      2,
      2,
      "changed",
      "indicator",
    ]);
    const [head, first] = run(["diff", "old.txt", "new.txt", "-f", "csv"]).out.split("\r\n");
    expect(head).toContain("verdict,by,attributes,indicator_id,indicator");
    expect(first).toContain(
      "changed,indicator,value,gdp,地区生产总值,全市,actual,31800000000,31900000000,100000000,CNY",
    );
  });

  it.each([[["diff"]], [["diff", "a.txt"]], [["diff", "a.txt", "b.txt", "c.txt"]]])("refuses %j", (words) => {
    const { code, err } = run(words);
    expect(code).toBe(2);
    expect(err).toContain("expected two: reform-extract diff old.json new.json");
  });
});
