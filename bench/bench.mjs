// usage: npm run bench [-- FOLDER]
import { createRequire } from "node:module";
import { availableParallelism, cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { extractReport } from "../dist/index.js";
import { readCorpus } from "./corpus.mjs";
import { spawnNode, takeTurns, takeTurnsOnEach } from "./measure.mjs";

const require = createRequire(import.meta.url);
const nodejieba = require("nodejieba");
const suite = require("@microsoft/recognizers-text-suite");

const ROUNDS = 9;
const STARTS = 15;
/** The suite takes seconds for what the others do in milliseconds: it reads a part of the same text, in fewer rounds. */
const SUITE_ROUNDS = 3;
const SUITE_CHARACTERS = 30_000;
const RECOGNIZERS = ["Number", "Percentage", "Currency", "Dimension", "DateTime"].map((it) => suite[`recognize${it}`]);

const binary = fileURLToPath(new URL("../bin/reform-extract.js", import.meta.url));
const peak = fileURLToPath(new URL("peak.mjs", import.meta.url));

const print = (line = "") => process.stdout.write(`${line}\n`);

function extractAll(texts) {
  for (const text of texts) extractReport(text, { segmenter: "node-rs" });
}

const characters = (texts) => texts.reduce((sum, text) => sum + text.length, 0);

function speed(texts, time) {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const perSecond = (amount) => Number((amount / time).toPrecision(3));
  return `${perSecond(bytes / 1000)} MB/s, ${perSecond(characters(texts))} thousand characters/s`;
}

function partOf(texts) {
  const each = Math.ceil(SUITE_CHARACTERS / texts.length);
  return texts.map((text) => text.slice(0, each));
}

function recognizeParagraphs(text) {
  for (const paragraph of text.split(/\r?\n/)) {
    if (paragraph.trim() === "") continue;
    for (const recognizeKind of RECOGNIZERS) recognizeKind(paragraph, suite.Culture.Chinese);
  }
}

function compare(name, reports) {
  const texts = reports.map(({ text }) => text);
  const all = characters(texts);
  const figures = reports.reduce((sum, report) => sum + report.figures, 0);
  print(
    `${name}: ${reports.length} reports, ${all} characters, ${((figures / all) * 1000).toFixed(1)} figures per 1,000`,
  );
  const time = takeTurnsOnEach(
    texts,
    { extract: (text) => extractAll([text]), cut: (text) => nodejieba.cut(text) },
    ROUNDS,
  );
  const part = partOf(texts);
  const slow = takeTurns(
    { extract: () => extractAll(part), suite: () => part.forEach(recognizeParagraphs) },
    SUITE_ROUNDS,
  );
  print(`  extractReport              ${speed(texts, time.extract)}`);
  print(`  nodejieba.cut              ${speed(texts, time.cut)}`);
  print(`  recognizers suite          ${speed(part, slow.suite)} (on ${characters(part)} of the characters)`);
  print(`  extractReport is ${(time.cut / time.extract).toFixed(2)} times as fast as nodejieba.cut`);
  print(`  extractReport is ${(slow.suite / slow.extract).toFixed(0)} times as fast as the recognizers suite`);
  const input = JSON.stringify(texts);
  const memory = (tool) => `${Number(spawnNode([peak, tool], input)).toFixed(0)} MB`;
  print(
    `  peak memory: extractReport ${memory("extract")}, nodejieba.cut ${memory("nodejieba")}, neither ${memory("-")}`,
  );
  print();
}

function start() {
  const { version, node } = takeTurns(
    { version: () => spawnNode([binary, "--version"]), node: () => spawnNode(["-e", "0"]) },
    STARTS,
  );
  print("start-up");
  print(
    `  reform-extract --version ${version.toFixed(1)} ms, node -e 0 ${node.toFixed(1)} ms: ${(version / node).toFixed(2)} times`,
  );
  print();
}

function oneLine(texts) {
  const line = texts.join("").replace(/[\r\n]+/g, "");
  const long = line.repeat(Math.ceil(1_000_000 / line.length)).slice(0, 1_000_000);
  const shorts = Array.from({ length: 100 }, (_, nth) => long.slice(nth * 10_000, (nth + 1) * 10_000));
  const time = takeTurns({ long: () => extractAll([long]), short: () => extractAll(shorts) }, SUITE_ROUNDS);
  print("one line");
  print(`  1,000,000 characters in one report: ${time.long.toFixed(0)} µs a thousand characters`);
  print(`  the same in reports of 10,000: ${time.short.toFixed(0)} µs a thousand characters`);
  print(`  a character of the long line takes ${(time.long / time.short).toFixed(2)} times as long`);
}

print(
  `Node ${process.versions.node}, ${cpus()[0]?.model.trim() ?? "?"}, ${availableParallelism()} cores, one thread used`,
);
print();
const corpus = readCorpus(process.argv[2]);
for (const [name, reports] of Object.entries(corpus)) if (reports.length > 0) compare(name, reports);
start();
oneLine(Object.values(corpus).flatMap((reports) => reports.map(({ text }) => text)));
