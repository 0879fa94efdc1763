/** An option, declared once: parsing, help, documentation and completion derive from it. */
export interface OptionDeclaration {
  /** The name under which its value arrives. */
  readonly name: string;
  readonly flags: string;
  readonly summary: string;
  readonly group: "Input" | "Reading" | "Rows" | "Output" | "Gates" | "Talk" | "Settings";
  readonly choices?: readonly string[];
  readonly repeatable?: true;
}

const list = [
  {
    name: "format",
    flags: "-f, --format <name>",
    group: "Output",
    summary: "by default the ending of --out decides, else json for one file, jsonl for more",
    choices: [
      "json",
      "jsonl",
      "jsonl-metrics",
      "csv",
      "xlsx",
      "parquet",
      "html",
      "langextract",
      "label-studio",
      "brat",
    ],
  },
  {
    name: "out",
    flags: "-o, --out <path>",
    group: "Output",
    summary: "a file, or a folder for one file an input; - is standard output",
  },
  {
    name: "labels",
    flags: "--labels <language>",
    group: "Output",
    summary: "column heads and words of the tables, language of the page; xlsx is zh unless told",
    choices: ["en", "zh"],
  },
  {
    name: "datapackage",
    flags: "--datapackage",
    group: "Output",
    summary: "datapackage.json (Frictionless) beside the CSV: what its columns hold",
  },
  { name: "withText", flags: "--with-text", group: "Output", summary: "put the whole text into document.text" },
  {
    name: "offsets",
    flags: "--offsets <unit>",
    group: "Output",
    summary: "what spans count",
    choices: ["utf16", "code-point"],
  },
  {
    name: "errors",
    flags: "--errors <file>",
    group: "Output",
    summary: "list the files that failed here too, one JSON a line",
  },
  {
    name: "kind",
    flags: "-k, --kind <kinds>",
    group: "Rows",
    summary: "only these: amount,percentage,count,measure,date",
  },
  {
    name: "section",
    flags: "--section <text>",
    group: "Rows",
    summary: "only under headings that hold this text, or match /this pattern/",
  },
  { name: "masked", flags: "--masked", group: "Rows", summary: "masked figures (XX次) too" },
  {
    name: "year",
    flags: "-y, --year <year>",
    group: "Reading",
    summary: "the year where the report states none; 2023! whatever it states",
  },
  {
    name: "encoding",
    flags: "--encoding <name>",
    group: "Reading",
    summary: "utf-8, gb18030, utf-16le, utf-16be or big5; else detected",
  },
  {
    name: "segmenter",
    flags: "--segmenter <engine>",
    group: "Reading",
    summary: "the word segmenter; the output is the same with any",
    choices: ["auto", "nodejieba", "node-rs"],
  },
  {
    name: "filesFrom",
    flags: "--files-from <file>",
    group: "Input",
    summary: "read the paths from this file, one a line; - is standard input",
  },
  {
    name: "exclude",
    flags: "--exclude <glob>",
    group: "Input",
    summary: "leave these out of folders and globs; may be repeated",
    repeatable: true,
  },
  {
    name: "jobs",
    flags: "-j, --jobs <n>",
    group: "Input",
    summary: "threads; else as many as there are cores, where there are files enough",
  },
  {
    name: "failOn",
    flags: "--fail-on <verdict>",
    group: "Gates",
    summary: "exit 1 where a finding of the audit is this bad or worse",
    choices: ["never", "uncertain", "inconsistent"],
  },
  {
    name: "baseline",
    flags: "--baseline <file>",
    group: "Gates",
    summary: "findings that are listed here are known: not shown, and no reason to fail",
  },
  {
    name: "updateBaseline",
    flags: "--update-baseline",
    group: "Gates",
    summary: "write the baseline anew from what is found now, and exit 0",
  },
  {
    name: "minMetrics",
    flags: "--min-metrics <n>",
    group: "Gates",
    summary: "exit 1 where fewer rows than this come out in all",
  },
  { name: "quiet", flags: "-q, --quiet", group: "Talk", summary: "only errors on standard error" },
  {
    name: "verbose",
    flags: "-v, --verbose",
    group: "Talk",
    summary: "say of each file what came out and which warnings",
  },
  { name: "noProgress", flags: "--no-progress", group: "Talk", summary: "no progress bar" },
  {
    name: "color",
    flags: "--color <when>",
    group: "Talk",
    summary: "colours on standard error",
    choices: ["auto", "always", "never"],
  },
  { name: "columns", flags: "--columns", group: "Output", summary: "the data dictionary of the CSV instead" },
  {
    name: "reading",
    flags: "--reading",
    group: "Output",
    summary: "the text as the rules read it: markers and blanks inside words dropped",
  },
  {
    name: "gold",
    flags: "--gold <folder>",
    group: "Input",
    summary: "the gold files: a.jsonl for the report a.txt, and documents.json",
  },
  {
    name: "reports",
    flags: "--reports <folder>",
    group: "Input",
    summary: "where the reports lie that finished output was made from",
  },
  { name: "misses", flags: "--misses", group: "Output", summary: "list the rows behind the figures too" },
  {
    name: "minF1",
    flags: "--min-f1 <share>",
    group: "Gates",
    summary: "exit 1 where F1 of detection, all reports together, is below this",
  },
  { name: "wide", flags: "--wide", group: "Output", summary: "reports by indicators (the default)" },
  { name: "long", flags: "--long", group: "Output", summary: "one figure a row" },
  {
    name: "indicators",
    flags: "--indicators <ids>",
    group: "Rows",
    summary: "only these: ids or names of the catalogue, gdp,cpi",
  },
  {
    name: "catalogue",
    flags: "--catalogue <file>",
    group: "Reading",
    summary: "your own indicators, JSON or YAML, beside the built-in ones",
  },
  {
    name: "map",
    flags: "--map <file>",
    group: "Reading",
    summary: "region and year by path: CSV (path,region,year) or JSON",
  },
  {
    name: "by",
    flags: "--by <what>",
    group: "Rows",
    summary: "what tells that two figures are the same one",
    choices: ["auto", "key", "indicator"],
  },
  {
    name: "config",
    flags: "--config <file>",
    group: "Settings",
    summary: "the configuration; else the nearest reform-extract.config.json from here upwards",
  },
  { name: "noConfig", flags: "--no-config", group: "Settings", summary: "no configuration" },
  {
    name: "printConfig",
    flags: "--print-config",
    group: "Settings",
    summary: "print the configuration that would hold, and read nothing",
  },
  { name: "force", flags: "--force", group: "Output", summary: "write it anew where it is already" },
] as const satisfies readonly OptionDeclaration[];

export type OptionName = (typeof list)[number]["name"];

export const optionTable: readonly OptionDeclaration[] = list;

export function optionNamed(name: OptionName): OptionDeclaration {
  return optionTable.find((option) => option.name === name) as OptionDeclaration;
}
