// usage: node bench/mutation.mjs [FILE|FOLDER...]
// Changes one digit of one operand of every relation that adds up, beyond its rounding, and counts how often check notices.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  options: { dist: { type: "string" }, misses: { type: "boolean" } },
  allowPositionals: true,
});
const { extractReport } = await import(values.dist ?? "../dist/index.js");

const HAN = "一二三四五六七八九";
/** Checks whose operands all have the unit of the result. */
const SUMS = new Set([
  "audit/parts-sum",
  "audit/bracket-sum",
  "audit/budget-total",
  "audit/remaining",
  "audit/shares-sum",
  "audit/restated",
]);
/** Checks that count words: only the first span is a number. */
const COUNTS = new Set(["audit/enumeration", "audit/listed-names"]);

const print = (line = "") => process.stdout.write(`${line}\n`);

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
    .filter((name) => /\.(?:txt|md)$/.test(name));
}

const asNumber = (text) =>
  Number(text.replace(/[０-９．]/g, (it) => String.fromCharCode(it.charCodeAt(0) - 0xfee0)).replace(/[,，]/g, ""));

/** Every number that differs from the one at `start` in one digit, the smallest change first. */
function neighbours(text, start, number) {
  const found = [];
  for (let at = number.length - 1; at >= 0; at -= 1) {
    const digit = "0123456789".indexOf(number[at]);
    if (digit < 0) continue;
    for (const other of [digit + 1, digit - 1, digit + 2, digit - 2, digit + 4, digit - 4]) {
      if (other < 0 || other > 9 || (other === 0 && at === 0)) continue;
      const changed = number.slice(0, at) + other + number.slice(at + 1);
      found.push({ changed, text: text.slice(0, start) + changed + text.slice(start + number.length) });
    }
  }
  return found;
}

/** How far the result moves when an operand does. */
function shift(finding, unit, before, after) {
  const moved = Math.abs(after - before);
  if (SUMS.has(finding.check)) return moved * unit;
  const { computed } = finding;
  return Math.abs((moved / Math.max(before, after)) * computed);
}

/** The operand's number changed beyond what rounding explains, or null where one digit cannot do it. */
function mutantOf(text, finding, span, metrics) {
  const quoted = text.slice(span.start, span.end);
  const number = /[0-9][0-9,，.]*[0-9]|[0-9]/.exec(quoted);
  if (number === null) return hanMutant(text, finding, span, metrics);
  const before = asNumber(number[0]);
  const metric = metrics.find((other) => other.span.start === span.start);
  const unit = metric?.value ? metric.value / before : 1;
  const least = finding.tolerance + Math.abs(finding.difference);
  const fit = neighbours(text, span.start + number.index, number[0]).find(({ changed }) => {
    return before > 0 && shift(finding, unit, before, asNumber(changed)) > least * 1.01;
  });
  return fit === undefined ? null : { text: fit.text, span, from: number[0], to: fit.changed };
}

/** An operand written in Han numerals, its first digit changed by one. */
function hanMutant(text, finding, span, metrics) {
  const value = metrics.find((other) => other.span.start === span.start)?.value ?? null;
  const at = [...text.slice(span.start, span.end)].findIndex((it) => HAN.includes(it));
  if (value === null || at < 0) return null;
  const place = span.start + at;
  const digit = HAN.indexOf(text[place]) + 1;
  const other = digit < 9 ? digit + 1 : digit - 1;
  const moved = (value / (digit + 1)) * Math.sign(other - digit);
  if (shift(finding, 1, value, value + moved) <= finding.tolerance + Math.abs(finding.difference)) return null;
  return {
    text: text.slice(0, place) + HAN[other - 1] + text.slice(place + 1),
    span,
    from: text[place],
    to: HAN[other - 1],
  };
}

/** A count written in Han numerals, or in digits, one up. */
function countMutant(text, span) {
  const quoted = text.slice(span.start, span.end);
  const at = [...quoted].findIndex((it) => HAN.includes(it) || /[1-9]/.test(it));
  if (at < 0) return null;
  const row = /[1-9]/.test(quoted[at]) ? "123456789" : HAN;
  const value = row.indexOf(quoted[at]);
  const other = row[value < 7 ? value + 1 : value - 1];
  const place = span.start + at;
  return { text: text.slice(0, place) + other + text.slice(place + 1), span, from: quoted[at], to: other };
}

function mutantsOf(text, finding, metrics) {
  if (COUNTS.has(finding.check)) {
    const counted = finding.spans.find((span) => /[大”]$|^[^、]*$/.test(text.slice(span.start, span.end)));
    return counted === undefined ? [] : [countMutant(text, counted)];
  }
  if (finding.check !== "audit/shares-sum") {
    return finding.spans.map((span) => mutantOf(text, finding, span, metrics));
  }
  const [whole] = finding.spans;
  return [...text.slice(whole.start, whole.end).matchAll(/\d+(?:\.\d+)?/g)].map((part) => {
    const start = whole.start + part.index;
    return mutantOf(text, finding, { start, end: start + part[0].length }, []);
  });
}

const overlaps = (a, b) => a.start < b.end && b.start < a.end;

function isReported(mutant, { check, metrics }) {
  const { findings } = extractReport(mutant.text);
  return findings.some(
    (finding) =>
      finding.verdict !== "consistent" &&
      (finding.check === check || metrics.every((id) => finding.metrics.includes(id))) &&
      finding.spans.some((span) => overlaps(span, mutant.span)),
  );
}

const given = positionals.length > 0 ? positionals : [];
const fixtures = fileURLToPath(new URL("../fixtures", import.meta.url));
const tally = new Map();
let characters = 0;
for (const file of [...filesIn(fixtures), ...given.flatMap(filesIn)]) {
  let read;
  try {
    read = extractReport(readFileSync(file), { withText: true });
  } catch (error) {
    print(`${file}: ${error.message}`);
    continue;
  }
  const { text } = read.document;
  characters += text.length;
  for (const finding of read.findings) {
    const row = tally.get(finding.check) ?? { relations: 0, mutants: 0, reported: 0, rounding: 0, wrong: 0 };
    tally.set(finding.check, row);
    if (finding.verdict === "rounding") row.rounding += 1;
    if (finding.verdict === "inconsistent" || finding.verdict === "uncertain") row.wrong += 1;
    if (finding.verdict !== "consistent") continue;
    row.relations += 1;
    for (const mutant of mutantsOf(text, finding, read.metrics)) {
      if (mutant === null) continue;
      row.mutants += 1;
      if (isReported(mutant, finding)) row.reported += 1;
      else if (values.misses === true) print(`missed ${file} ${finding.message}: ${mutant.from} → ${mutant.to}`);
    }
  }
}

const sum = (name) => [...tally.values()].reduce((total, row) => total + row[name], 0);
const line = (name, { relations, mutants, reported, rounding, wrong }) =>
  print(
    `${name.padEnd(24)} ${[relations, mutants, reported].map((it) => String(it).padStart(9)).join("")} ${(mutants === 0 ? "-" : `${((reported / mutants) * 100).toFixed(1)}%`).padStart(8)}${String(rounding).padStart(9)}${String(wrong).padStart(7)}`,
  );
print(`${"check".padEnd(24)} relations  mutants reported           rounding  wrong`);
for (const [check, row] of [...tally].sort(([a], [b]) => (a < b ? -1 : 1))) line(check, row);
line(
  "all",
  Object.fromEntries(["relations", "mutants", "reported", "rounding", "wrong"].map((name) => [name, sum(name)])),
);
print(`${((sum("relations") / characters) * 10_000).toFixed(2)} relations in 10,000 characters (${characters})`);
