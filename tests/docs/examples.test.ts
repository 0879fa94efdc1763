import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extractReport } from "../../src/index.js";
import { columns } from "../../src/write/columns.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const DOCUMENTS = ["README.md", "README.zh-CN.md", "GUIDE.md", "CONTRIBUTING.md"];

const SENTENCE = /<!-- sentence -->\n```text\n([^`]*)```\n+(?:[^|`\n]+\n+)?<!-- rows -->\n((?:\|.*\n)+)/g;
const CONSOLE = /<!-- test -->\n```console\n([^`]*)```/g;
const SCRIPT = /<!-- test -->\n```js\n([^`]*)```\n+<!-- prints -->\n```text\n([^`]*)```/g;
const MARKED = /<!-- (?:sentence|test) -->/g;
const LINK = /\]\((?!https?:)([^)#]*)(#[^)]*)?\)/g;

function read(document: string): string {
  return readFileSync(join(root, document), "utf8");
}

function tableRows(table: string): readonly (readonly string[])[] {
  const lines = table.trim().split("\n");
  return lines.map((line) => line.split("|").map((cell) => cell.trim())).map((cells) => cells.slice(1, -1));
}

/** What the documents show of a sentence, read again by the program. */
function rowsOf(sentence: string, names: readonly string[]): readonly (readonly string[])[] {
  const extraction = extractReport(sentence);
  const shown = names.map((name) => columns.find((column) => column.name === name));
  return extraction.metrics.map((metric) => shown.map((column) => String(column?.read(metric, extraction) ?? "")));
}

interface Step {
  readonly command: string;
  readonly prints: string;
}

function stepsOf(block: string): readonly Step[] {
  const parts = block.split(/^\$ /m).slice(1);
  return parts.map((part) => {
    const end = part.indexOf("\n");
    return { command: part.slice(0, end), prints: part.slice(end + 1) };
  });
}

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "reform-extract-docs-"));
  mkdirSync(join(folder, "bin"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules", "reform-extract"), "dir");
  const fixtures = join(root, "fixtures");
  cpSync(fixtures, join(folder, "reports"), { recursive: true, filter: (path) => !path.endsWith("expected") });
  const shim = `#!/bin/sh\nexec "${process.execPath}" "${join(root, "bin", "reform-extract.js")}" "$@"\n`;
  writeFileSync(join(folder, "bin", "reform-extract"), shim, { mode: 0o755 });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function inFolder(file: string, args: readonly string[]): string {
  const PATH = [join(folder, "bin"), process.env["PATH"]].join(delimiter);
  return execFileSync(file, args, { cwd: folder, encoding: "utf8", env: { ...process.env, PATH } });
}

describe.each(DOCUMENTS)("%s", (document) => {
  const text = read(document);
  const sentences = [...text.matchAll(SENTENCE)];
  const consoles = [...text.matchAll(CONSOLE)];
  const scripts = [...text.matchAll(SCRIPT)];

  it("has no marked example that this file cannot read", () => {
    expect(sentences.length + consoles.length + scripts.length).toBe([...text.matchAll(MARKED)].length);
  });

  it("links to files that are there", () => {
    const targets = [...text.matchAll(LINK)].map((match) => match[1] ?? "").filter((target) => target !== "");
    for (const target of targets) expect(() => readFileSync(join(root, target))).not.toThrow();
  });

  for (const [, sentence = "", table = ""] of sentences) {
    it(`shows the rows of ${sentence.trim()}`, () => {
      const [heads = [], , ...rows] = tableRows(table);
      expect(rowsOf(sentence, heads)).toEqual(rows);
    });
  }

  for (const { command, prints } of consoles.flatMap(([, block = ""]) => stepsOf(block))) {
    it(`runs ${command}`, () => {
      expect(inFolder("sh", ["-c", command])).toBe(prints);
    });
  }

  for (const [, code = "", prints] of scripts) {
    it("runs the library", () => {
      writeFileSync(join(folder, "example.mjs"), code);
      expect(inFolder(process.execPath, ["example.mjs"])).toBe(prints);
    });
  }
});

describe("the guide", () => {
  it("holds the tables that the program gives", () => {
    expect(() => execFileSync(process.execPath, [join(root, "scripts", "update-docs.mjs"), "--check"])).not.toThrow();
  });
});
