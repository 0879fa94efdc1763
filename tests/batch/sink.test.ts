import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { discardUnfinished, fileSink } from "../../src/batch/sink.js";
import { put, useFolder } from "./folder.js";

const folder = useFolder();

describe("fileSink", () => {
  it("shows nothing before all is written, and then all", async () => {
    const path = join(folder(), "new", "a.json");
    const sink = fileSink(path);
    await sink.write("甲");
    expect(existsSync(path)).toBe(false);
    await sink.write("乙");
    sink.commit();
    expect(readFileSync(path, "utf8")).toBe("甲乙");
    expect(readdirSync(join(folder(), "new"))).toEqual(["a.json"]);
  });

  it("leaves what was there when the writing fails", async () => {
    put(folder(), { "a.json": "old" });
    const sink = fileSink(join(folder(), "a.json"));
    await sink.write("half");
    sink.discard();
    expect(readFileSync(join(folder(), "a.json"), "utf8")).toBe("old");
    expect(readdirSync(folder())).toEqual(["a.json"]);
  });

  it("removes what is unfinished when the program is stopped", async () => {
    await fileSink(join(folder(), "a.json")).write("half");
    discardUnfinished();
    expect(readdirSync(folder())).toEqual([]);
  });

  it("keeps the rights of a file and the place a link points to", async () => {
    put(folder(), { "real.json": "old" });
    chmodSync(join(folder(), "real.json"), 0o640);
    symlinkSync(join(folder(), "real.json"), join(folder(), "a.json"));
    const sink = fileSink(join(folder(), "a.json"));
    await sink.write("new");
    sink.commit();
    expect(lstatSync(join(folder(), "a.json")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder(), "real.json"), "utf8")).toBe("new");
    expect(statSync(join(folder(), "real.json")).mode & 0o777).toBe(0o640);
  });

  it("says what stands in the way", () => {
    put(folder(), { plain: "1" });
    const path = join(folder(), "plain", "a.json");
    expect(() => fileSink(path)).toThrow(
      expect.objectContaining({ code: "E_OUTPUT", hint: expect.stringContaining("a file") }),
    );
  });
});
