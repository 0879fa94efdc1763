import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { ReformError } from "../errors.js";
import { isShipped, readDictionaryFile } from "./dictionary.js";
import { checkNodejiebaPaths, type Engine, loadEngine, nodejiebaPaths } from "./engines.js";

export interface SegmenterState {
  readonly engine: Engine;
  readonly installed: boolean;
  readonly works: boolean;
  readonly version: string | null;
  /** What is wrong and what to do, on one line; null where all is well. */
  readonly problem: string | null;
}

const require = createRequire(import.meta.url);

const SAMPLE = "全县户均增收";
const EXPECTED = "全县/户均/增收";

const PACKAGE_NAMES: Readonly<Record<Engine, string>> = { "node-rs": "@node-rs/jieba", nodejieba: "nodejieba" };

const REPAIRS: Readonly<Record<Engine, string>> = {
  "node-rs": "install it again without --omit=optional, on a platform that it ships a binary for",
  nodejieba: "its binary is missing or was built for another Node: npm rebuild nodejieba (needs a C++ compiler)",
};

function firstLine(cause: unknown): string {
  const text = cause instanceof Error ? cause.message : String(cause);
  return text.trim().split("\n", 1)[0] ?? "";
}

function installedVersion(engine: Engine): string | null {
  try {
    return (require(`${PACKAGE_NAMES[engine]}/package.json`) as { version: string }).version;
  } catch {
    return null;
  }
}

/** Loads nodejieba in a process of its own, since a fault in it ends the process. Prints the words of the sample. */
function cutElsewhere(): string {
  const script =
    "const [path, files, text] = process.argv.slice(1); const jieba = require(path);" +
    "jieba.load(JSON.parse(files)); process.stdout.write(jieba.cut(text, false).join('/'));";
  const path = require.resolve("nodejieba");
  const child = spawnSync(process.execPath, ["-e", script, path, JSON.stringify(nodejiebaPaths()), SAMPLE], {
    encoding: "utf8",
    timeout: 60_000,
    windowsHide: true,
  });
  if (child.error) throw child.error;
  if (child.status === 0) return child.stdout;
  const thrown = /^\w*Error: .*$/m.exec(child.stderr)?.[0];
  throw new Error(thrown ?? `it ended with ${child.signal ?? `exit code ${child.status}`}`);
}

function cutSample(engine: Engine): string {
  if (engine === "node-rs") return loadEngine(engine)(SAMPLE).join("/");
  checkNodejiebaPaths();
  return cutElsewhere();
}

function inspect(engine: Engine): SegmenterState {
  const version = installedVersion(engine);
  if (version === null) {
    const problem = `not installed: npm install ${PACKAGE_NAMES[engine]}`;
    return { engine, installed: false, works: false, version, problem };
  }
  const state = { engine, installed: true, version };
  try {
    const words = cutSample(engine);
    if (words !== EXPECTED) return { ...state, works: false, problem: `it cuts ${EXPECTED} into ${words}` };
    if (isShipped(readDictionaryFile("reform.dict.txt"))) return { ...state, works: true, problem: null };
    return {
      ...state,
      works: true,
      problem: "data/reform.dict.txt is not the one shipped: install reform-extract again",
    };
  } catch (cause) {
    const repair = cause instanceof ReformError ? cause.hint : REPAIRS[engine];
    return { ...state, works: false, problem: `${firstLine(cause)}; ${repair}` };
  }
}

/** Says of each word segmenter whether it is installed and works; never throws and never ends the process. */
export function inspectSegmenters(): readonly SegmenterState[] {
  return [inspect("node-rs"), inspect("nodejieba")];
}
