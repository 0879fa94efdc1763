import type { Format } from "./format.js";

export const jsonl: Format = {
  name: "jsonl",
  endings: [".jsonl", ".ndjson"],
  summary: "one document a line",
  holdsFailures: true,
  head: () => "",
  piece: (result) => `${JSON.stringify(result)}\n`,
  separator: "",
  tail: () => "",
};
