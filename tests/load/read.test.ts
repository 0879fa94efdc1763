import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { maximumBytes, readBytes } from "../../src/load/read.js";

const folder = mkdtempSync(join(tmpdir(), "read-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("reads a file", () => {
  writeFileSync(join(folder, "a.txt"), "投资");
  expect(Buffer.from(readBytes(join(folder, "a.txt"))).toString()).toBe("投资");
});

test.each([
  ["none.txt", "E_NOT_FOUND"],
  ["a.txt/b.txt", "E_NOT_FOUND"],
  [".", "E_UNREADABLE"],
])("%s is %s", (name, code) => {
  writeFileSync(join(folder, "a.txt"), "投资");
  expect(() => readBytes(join(folder, name))).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining(folder) }),
  );
});

test("refuses a file beyond the limit without reading it", () => {
  const path = join(folder, "big.txt");
  writeFileSync(path, "");
  truncateSync(path, maximumBytes + 1);
  expect(() => readBytes(path)).toThrow(
    expect.objectContaining({ code: "E_UNREADABLE", hint: expect.stringContaining("200 MB") }),
  );
});
