import type { Format } from "./format.js";

const INDENT = 2;

export const json: Format = {
  name: "json",
  endings: [".json"],
  summary: "one object for one file, else an array of documents",
  holdsFailures: true,
  head: ({ layout }) => (layout === "object" ? "" : "["),
  piece: (result, { layout }) => {
    const text = JSON.stringify(result, null, INDENT);
    return layout === "object" ? text : `\n${text}`.replaceAll("\n", "\n  ");
  },
  separator: ",",
  tail: ({ layout }) => (layout === "object" ? "\n" : "\n]\n"),
};
