import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commandTable } from "../../src/cli/command-table.js";
import { optionTable } from "../../src/cli/option-table.js";
import { columns } from "../../src/write/columns.js";
import { formats } from "../../src/write/index.js";
import { put, REPORT, useProgram } from "./program.js";

const { folder, run } = useProgram();
const root = new URL("../../", import.meta.url);

describe("--version", () => {
  it("says the version of the package", () => {
    const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
    for (const word of ["--version", "-V"]) expect(run([word])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });
});

describe("--help", () => {
  it("names every command, and help of a command every option and an example", () => {
    const help = run(["--help"]);
    expect(help.code).toBe(0);
    for (const { name, summary, options, examples } of commandTable) {
      expect(help.out.replaceAll(/\s+/g, " ")).toContain(summary.slice(0, 40));
      const page = run(["help", name]).out;
      for (const option of optionTable.filter((it) => (options as readonly string[]).includes(it.name))) {
        expect(page).toContain(option.flags);
      }
      for (const [command] of examples) expect(page).toContain(command);
    }
  });

  it("offers exactly the formats there are", () => {
    const offered = optionTable.find((option) => option.name === "format")?.choices;
    expect([...(offered ?? [])].sort()).toEqual(formats.map((format) => format.name).sort());
  });
});

describe("schema", () => {
  it("prints the committed schema", () => {
    expect(run(["schema"]).out).toBe(readFileSync(new URL("schemas/extraction.schema.json", root), "utf8"));
  });

  it("prints the data dictionary", () => {
    const lines = run(["schema", "--columns"]).out.trimEnd().split("\n");
    expect(lines).toHaveLength(columns.length + 2);
    expect(lines[2 + columns.findIndex((column) => column.name === "value_wan")]).toContain("| 万元 |");
  });
});

describe("text", () => {
  it("prints the text that offsets refer to, and what the rules read", () => {
    put(folder(), { "a.txt": "\ufeff帮扶4##paidbegin##5##paidend##户。\r\n完。" });
    expect(run(["text", "a.txt"]).out).toBe("帮扶4##paidbegin##5##paidend##户。\r\n完。");
    expect(run(["text", "a.txt", "--reading"]).out).toBe("帮扶45户。\n完。");
    expect(run(["text", "-"], { input: "帮扶45户。" }).out).toBe("帮扶45户。");
  });
});

describe("rules", () => {
  it("lists all, some, or one with its examples", () => {
    const all = run(["rules"]).out.trimEnd().split("\n");
    expect(all.length).toBeGreaterThan(20);
    const amounts = run(["rules", "amount"]).out.trimEnd().split("\n");
    expect(amounts).toEqual(
      all.filter((line) => line.startsWith("amount")).map((line) => expect.stringContaining(line.split(" ")[0] ?? "")),
    );
    expect(run(["rules", "amount/scaled"]).out).toMatch(/accepts\n {2}\+ .+[\s\S]+rejects\n {2}- .+/);
  });
});

describe("explain", () => {
  it("tells which rule won and which lost on a line", () => {
    put(folder(), { "a.txt": REPORT });
    const { code, out } = run(["explain", "a.txt:3"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^全镇种植花椒1200亩/);
    expect(out).toMatch(/\+ +7 {2}1200亩 {2}measure\/unit {2}种植花椒 \(rule\), \d{4} \(\w+\), actual/);
    expect(out).toMatch(/\+ +\d+ {2}3\.5万元 {2}amount\/scaled/);
    expect(run(["explain", "a.txt:2"]).out).toContain("一、产业");
  });
});

describe("doctor", () => {
  it("says what works", () => {
    const { code, out } = run(["doctor"]);
    expect(code).toBe(0);
    expect(out).toContain(`node ${process.versions.node}`);
    expect(out).toContain("segmenter node-rs");
  });
});
