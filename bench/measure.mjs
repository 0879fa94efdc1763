// Medians of rounds that take turns, so that a slow moment of the machine falls on all alike.
import { spawnSync } from "node:child_process";

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

export function spawnNode(args, input) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", input, maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
  return stdout;
}
