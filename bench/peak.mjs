// Reads texts as JSON from standard input, gives them to one tool and prints the peak memory of the process in megabytes.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";

const texts = JSON.parse(await text(process.stdin));
if (process.argv[2] === "extract") {
  const { extractReport } = await import("../dist/index.js");
  for (const each of texts) extractReport(each, { segmenter: "node-rs" });
} else if (process.argv[2] === "nodejieba") {
  const nodejieba = createRequire(import.meta.url)("nodejieba");
  for (const each of texts) nodejieba.cut(each);
}

/** On Linux `resourceUsage` counts the process that started this one too. */
function peakKilobytes() {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8"))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

process.stdout.write(String(peakKilobytes() / 1024));
