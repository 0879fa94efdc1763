import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { ReformError } from "../errors.js";
import { dictionaryPath, firstMalformedLine, readDictionary, readDictionaryFile } from "./dictionary.js";

export type Engine = "node-rs" | "nodejieba";

/** Cuts a run of characters between U+4E00 and U+9FFF. */
export type Cut = (han: string) => readonly string[];

interface NodeRs {
  readonly Jieba: {
    readonly withDict: (dictionary: Uint8Array) => { readonly cut: (text: string, hmm: boolean) => string[] };
  };
}

interface NodeJieba {
  readonly load: (paths: Readonly<Record<string, string>>) => void;
  readonly cut: (text: string, hmm: boolean) => string[];
}

const require = createRequire(import.meta.url);

/** The files that nodejieba reads, by the names of its parameters. */
export function nodejiebaPaths(): Readonly<Record<string, string>> {
  return {
    dict: dictionaryPath("reform.dict.txt"),
    // One line each: we never ask for what the packaged files serve, and they cost time and memory.
    hmmDict: dictionaryPath("nodejieba.hmm.txt"),
    userDict: dictionaryPath("reform.user.txt"),
    idfDict: dictionaryPath("nodejieba.idf.txt"),
    stopWordDict: dictionaryPath("nodejieba.stop.txt"),
  };
}

/** Everything on which nodejieba would end the whole program, found before it is asked. */
export function checkNodejiebaPaths(): void {
  readDictionary();
  const user = readDictionaryFile("reform.user.txt").toString("utf8");
  const line = firstMalformedLine(user);
  const paths = Object.values(nodejiebaPaths());
  const missing = paths.find((path) => !existsSync(path));
  const reinstall = "install reform-extract again: its data folder is not as it was shipped";
  if (missing !== undefined) throw new ReformError("E_SEGMENTER", `${missing} is missing`, reinstall);
  if (line !== null) {
    const place = `${dictionaryPath("reform.user.txt")}:${line}`;
    throw new ReformError("E_SEGMENTER", `${place}: expected a word, its frequency and a tag`, reinstall);
  }
  // nodejieba splits a path at | and ; and reads it in the code page of the system on Windows.
  const windows = process.platform === "win32";
  const odd = paths.find((path) => /[|;]/.test(path) || (windows && /[^ -~]/.test(path)));
  if (odd !== undefined) {
    const hint = "install @node-rs/jieba, or install reform-extract under a path of plain letters";
    throw new ReformError("E_SEGMENTER", `nodejieba cannot open the path ${odd}`, hint);
  }
}

function loadNodeRs(): Cut {
  const { Jieba } = require("@node-rs/jieba") as NodeRs;
  const jieba = Jieba.withDict(readDictionary());
  return (han) => jieba.cut(han, false);
}

function loadNodejieba(): Cut {
  const nodejieba = require("nodejieba") as NodeJieba;
  checkNodejiebaPaths();
  const before = new Set(Object.keys(globalThis));
  const paths = nodejiebaPaths();
  try {
    nodejieba.load(paths);
  } finally {
    // It assigns its parameters to undeclared variables.
    for (const name of Object.keys(paths)) if (!before.has(name)) Reflect.deleteProperty(globalThis, name);
  }
  return (han) => nodejieba.cut(han, false);
}

const loaded = new Map<Engine, Cut>();

/** The engine's one instance in this thread. Throws what the engine throws when it is not there. */
export function loadEngine(engine: Engine): Cut {
  const known = loaded.get(engine);
  if (known !== undefined) return known;
  const cut = engine === "node-rs" ? loadNodeRs() : loadNodejieba();
  loaded.set(engine, cut);
  return cut;
}
