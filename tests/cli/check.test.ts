import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { put, useProgram } from "./program.js";

const { folder, run } = useProgram();

const WRONG = "松河镇2031年工作总结\n承接试点事项17项，已完成15项，其余3项仍在推进。\n粮食、油料产量分别增长3.5%。\n";
const RIGHT = "青石镇2031年工作总结\n承接试点事项17项，已完成15项，其余2项仍在推进。\n";
const TEXT = [
  "a.txt:2:7 audit/remaining 17项 − 15项 = 2项, stated 3项 (inconsistent)",
  "    承接试点事项[17项]，已完成[15项]，其余[3项]仍在推进。",
  "a.txt:3:1 audit/respective 分别 announces several figures, one follows: 3.5% (uncertain)",
  "    [粮食、油料产量分别]增长[3.5%]。",
  "",
  "",
].join("\n");

describe("check", () => {
  it("shows what does not add up, with the words it was read from", () => {
    put(folder(), { "a.txt": WRONG });
    put(folder(), { "b.txt": RIGHT });
    const { code, out, err } = run(["check", "a.txt", "b.txt"]);
    expect(out).toBe(TEXT);
    expect(err).toBe("2 files: 1 inconsistent, 1 uncertain, 1 consistent\n");
    expect(code).toBe(1);
  });

  it("marks the operands by colour where it may", () => {
    put(folder(), { "a.txt": WRONG });
    const { out } = run(["check", "a.txt", "--color", "always"]);
    expect(out).toContain("\u001b[4m17项\u001b[24m");
    expect(out).not.toContain("[17项]");
  });

  it("fails on what it is told to fail on", () => {
    put(folder(), { "a.txt": WRONG });
    put(folder(), { "b.txt": RIGHT });
    put(folder(), { "c.txt": "粮食、油料产量分别增长3.5%。\n" });
    expect(run(["check", "a.txt", "--fail-on", "never"]).code).toBe(0);
    expect(run(["check", "b.txt"]).code).toBe(0);
    expect(run(["check", "c.txt"]).code).toBe(0);
    expect(run(["check", "c.txt", "--fail-on", "uncertain"]).code).toBe(1);
  });

  it("writes the documents as extract does, and workflow commands", () => {
    put(folder(), { "a.txt": WRONG });
    put(folder(), { "b.txt": RIGHT });
    expect(run(["check", "a.txt", "-f", "json"]).out).toBe(run(["a.txt"]).out);
    expect(run(["check", "a.txt", "b.txt", "-f", "json"]).out).toBe(run(["a.txt", "b.txt", "-f", "json"]).out);
    expect(run(["check", "a.txt", "-f", "github"]).out).toBe(
      "::error file=a.txt,line=2,col=7,title=audit/remaining::17项 − 15项 = 2项, stated 3项\n" +
        "::warning file=a.txt,line=3,col=1,title=audit/respective::分别 announces several figures, one follows: 3.5%25\n",
    );
  });

  it("fails only on what the baseline does not know, wherever it has moved to", () => {
    put(folder(), { "a.txt": WRONG });
    expect(run(["check", "a.txt", "--baseline", "known.json", "--update-baseline"]).code).toBe(0);
    const known = readFileSync(join(folder(), "known.json"), "utf8");
    expect(JSON.parse(known).findings.map(({ check }: { check: string }) => check)).toEqual([
      "audit/remaining",
      "audit/respective",
    ]);
    put(folder(), { "a.txt": `松河镇2031年工作总结\n全镇种植红花300亩。\n${WRONG}` });
    const again = run(["check", "a.txt", "--baseline", "known.json"]);
    expect([again.code, again.out]).toEqual([0, ""]);
    expect(again.err).toContain("(2 known from the baseline)");
    put(folder(), { "a.txt": `${WRONG}承接试点事项12项，已完成10项，其余1项仍在推进。\n` });
    const more = run(["check", "a.txt", "--baseline", "known.json"]);
    expect(more.code).toBe(1);
    expect(more.out).toContain("12项 − 10项 = 2项, stated 1项");
    expect(more.out).not.toContain("17项");
  });

  it("says what is wrong with how it was called", () => {
    put(folder(), { "a.txt": WRONG });
    put(folder(), { "known.json": "{}" });
    expect(run(["check"]).code).toBe(2);
    expect(run(["check", "a.txt", "--update-baseline"]).code).toBe(2);
    const { code, err, out } = run(["check", "a.txt", "--baseline", "known.json"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("known.json: the baseline has no list of findings");
    expect(run(["check", "a.txt", "--baseline", "none.json"]).code).toBe(2);
  });

  it("goes on after a file that cannot be read", () => {
    put(folder(), { "a.txt": WRONG });
    put(folder(), { "empty.txt": "" });
    const { code, out } = run(["check", "a.txt", "empty.txt"]);
    expect([code, out]).toEqual([3, TEXT]);
  });
});
