import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { configFile } from "../../src/config/config-file.js";
import { put, REPORT, useProgram } from "./program.js";

const { folder, run } = useProgram();
const NAME = "reform-extract.config.json";
const SCHEMA = "node_modules/reform-extract/schemas/config.schema.json";
const read = () => readFileSync(join(folder(), NAME), "utf8");

it("writes a configuration that changes nothing, with the schema that editors read", () => {
  put(folder(), { "a.txt": REPORT });
  const before = run(["a.txt"]).out;
  expect(run(["init"])).toMatchObject({ code: 0, out: "" });
  const written = JSON.parse(read());
  expect(configFile.safeParse(written).success).toBe(true);
  expect(Object.keys(written)).toEqual(Object.keys(configFile.shape).filter((key) => key !== "catalogue"));
  expect(existsSync(fileURLToPath(written.$schema))).toBe(true);
  expect(run(["a.txt"]).out).toBe(before);
});

it("names the schema of the package that is installed there or above", () => {
  put(folder(), { [SCHEMA]: "{}" });
  run(["init"]);
  expect(JSON.parse(read()).$schema).toBe(`./${SCHEMA}`);
});

it("leaves what is there, but for --force", () => {
  put(folder(), { [NAME]: "{}" });
  const { code, err } = run(["init"]);
  expect([code, read()]).toEqual([2, "{}"]);
  expect(err).toContain(`${NAME}: is there already`);
  expect(err).toContain("--force");
  expect(run(["init", "--force"]).code).toBe(0);
  expect(JSON.parse(read()).rules).toEqual({});
  expect(readdirSync(folder())).toEqual([NAME]);
});
