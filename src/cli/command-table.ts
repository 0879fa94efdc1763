import type { OptionDeclaration, OptionName } from "./option-table.js";
import type { Typed } from "./typed.js";

/** A command, declared once. Its code is loaded when it runs and gives the exit code. */
export interface CommandDeclaration {
  readonly name: string;
  readonly argument: string;
  readonly summary: string;
  /** By name; an option that means something else here is declared here. */
  readonly options: readonly (OptionName | OptionDeclaration)[];
  readonly examples: readonly (readonly [command: string, meaning: string])[];
  readonly load: () => Promise<{ readonly run: (typed: Typed) => Promise<number> }>;
}

export const commandTable: readonly CommandDeclaration[] = [
  {
    name: "extract",
    argument: "[paths...]",
    summary: "read every figure of the reports (what runs when no command is named)",
    options: [
      "format",
      "out",
      "labels",
      "withText",
      "offsets",
      "errors",
      "kind",
      "section",
      "masked",
      "year",
      "encoding",
      "segmenter",
      "filesFrom",
      "exclude",
      "jobs",
      "failOn",
      "minMetrics",
      "quiet",
      "verbose",
      "noProgress",
      "color",
    ],
    examples: [
      ["reform-extract report.txt", "one report, as JSON on standard output"],
      ["reform-extract reports/ -o metrics.csv", "a folder, as one CSV for Excel"],
      ["reform-extract reports/ -f jsonl-metrics | duckdb …", "one metric a line"],
      ["reform-extract 'county-*.txt' -k amount,percentage -o out/", "one JSON a report, only these kinds"],
    ],
    load: () => import("./commands/extract.js"),
  },
  {
    name: "eval",
    argument: "<paths...>",
    summary: "how much of a gold standard is found, and how much of it is right",
    options: [
      "gold",
      "reports",
      "exclude",
      {
        name: "format",
        flags: "-f, --format <name>",
        group: "Output",
        summary: "a table for people, or JSON for machines",
        choices: ["table", "json"],
      },
      "misses",
      "minF1",
      "year",
      "encoding",
      "segmenter",
      "quiet",
      "color",
    ],
    examples: [
      ["reform-extract eval --gold gold/ reports/", "read the reports that have a gold file, and score them"],
      ["reform-extract eval --gold gold/ --misses reports/a.txt", "one report, and every row behind its figures"],
      ["reform-extract eval --gold gold/ --reports reports/ metrics.jsonl", "score what extract wrote before"],
      ["reform-extract eval --gold gold/ --min-f1 0.97 -f json reports/", "a gate for continuous integration"],
    ],
    load: () => import("./commands/eval.js"),
  },
  {
    name: "rules",
    argument: "[id]",
    summary: "the rules that read figures; with an id, one with its examples",
    options: ["color"],
    examples: [
      ["reform-extract rules", "all, one a line"],
      ["reform-extract rules amount", "those that begin so"],
      ["reform-extract rules amount/scaled", "one, with what it accepts and rejects"],
    ],
    load: () => import("./commands/rules.js"),
  },
  {
    name: "explain",
    argument: "<file:line>",
    summary: "which rules matched on a line, which lost, and why",
    options: ["year", "encoding", "segmenter", "color"],
    examples: [["reform-extract explain report.txt:12", "line 12"]],
    load: () => import("./commands/explain.js"),
  },
  {
    name: "text",
    argument: "<file>",
    summary: "the text of a report, to which all offsets refer",
    options: ["reading", "encoding"],
    examples: [["reform-extract text --reading report.txt", "what the rules saw"]],
    load: () => import("./commands/text.js"),
  },
  {
    name: "schema",
    argument: "",
    summary: "the JSON Schema of the output; with --columns, the data dictionary",
    options: ["columns"],
    examples: [["reform-extract schema --columns", "the columns of CSV and jsonl-metrics"]],
    load: () => import("./commands/schema.js"),
  },
  {
    name: "doctor",
    argument: "",
    summary: "what is installed and works",
    options: ["color"],
    examples: [],
    load: () => import("./commands/doctor.js"),
  },
];
