import { join, resolve, sep } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkOutputs, destinationOf, pathInFolder } from "../../src/batch/output-path.js";
import { put, useFolder } from "./folder.js";

const folder = useFolder();

describe("pathInFolder", () => {
  it.each([
    ["a/b.txt", "a/b.txt.json"],
    ["../../etc/passwd", "etc/passwd.json"],
    ["/root/a.txt", "root/a.txt.json"],
    ["C:\\reports\\a.txt", "C_/reports/a.txt.json"],
  ])("puts %s at %s", (name, path) => {
    expect(pathInFolder("out", { name, path: name }, ".json")).toBe(join("out", path));
  });

  it("never leads out of the folder", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("..", ".", "/", "\\", "a", "b.txt", "C:", "", "~")), (parts) => {
        const path = pathInFolder("out", { name: parts.join(""), path: "x" }, ".json");
        expect(resolve(path).startsWith(resolve("out") + sep)).toBe(true);
      }),
    );
  });
});

describe("destinationOf", () => {
  it("tells files from folders", () => {
    put(folder(), { "there/a.txt": "1", plain: "1", "x.csv": "1" });
    const to = (path: string): string => destinationOf(join(folder(), path)).to;
    expect(destinationOf("-").to).toBe("stdout");
    expect(to("there")).toBe("folder");
    expect(to("new")).toBe("folder");
    expect(to("new.d/")).toBe("folder");
    expect(to("new.csv")).toBe("file");
    expect(to("x.csv")).toBe("file");
    expect(() => to("plain")).toThrow(/is a file/);
  });
});

describe("checkOutputs", () => {
  it("refuses to overwrite an input, also by another name for it", () => {
    put(folder(), { "a.txt": "1" });
    const path = join(folder(), "a.txt");
    const input = { name: "a.txt", path };
    expect(() => checkOutputs([join(folder(), ".", "x", "..", "a.txt")], [input])).toThrow(/one of the inputs/);
    expect(() => checkOutputs([join(folder(), "b.txt")], [input])).not.toThrow();
  });

  it("refuses two outputs at one place", () => {
    expect(() => checkOutputs(["o/a.json", "o/a.json"], [])).toThrow(/two inputs/);
  });
});
