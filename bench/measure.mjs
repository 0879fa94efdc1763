// Medians of rounds that take turns, so that a slow moment of the machine falls on all alike.
import { spawnSync } from "node:child_process";

/** Rounds in which the engine still compiles what runs. */
const UNCOUNTED = 3;

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function milliseconds(run) {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Median milliseconds of each run, after one round that is not counted. */
export function takeTurns(runs, rounds) {
  const names = Object.keys(runs);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const name of names) {
      const time = milliseconds(runs[name]);
      if (round >= 0) times[name].push(time);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
}

/** The same, report by report: the runs take turns on every one, and the medians of the reports are added up. */
export function takeTurnsOnEach(texts, runs, rounds) {
  const names = Object.keys(runs);
  const times = texts.map(() => Object.fromEntries(names.map((name) => [name, []])));
  for (let round = -UNCOUNTED; round < rounds; round += 1) {
    const order = round % 2 === 0 ? names : [...names].reverse();
    for (const [nth, text] of texts.entries()) {
      for (const name of order) {
        const time = milliseconds(() => runs[name](text));
        if (round >= 0) times[nth][name].push(time);
      }
    }
  }
  return Object.fromEntries(names.map((name) => [name, times.reduce((sum, each) => sum + median(each[name]), 0)]));
}

export function spawnNode(args, input) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", input, maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
  return stdout;
}
