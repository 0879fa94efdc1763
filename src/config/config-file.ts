import { z } from "zod";
import { encodingNamed, encodingNames } from "../load/encoding.js";
import { formats } from "../write/index.js";

const NUMERAL = "\\d零〇一二三四五六七八九十百千万亿两几数廿卅";
const UNIT_TEXT = new RegExp(`^[^\\s${NUMERAL}，。；：、][^\\s\\d，。；：、]{0,11}$`);

const unitText = z
  .string()
  .regex(UNIT_TEXT, "expected a unit of at most 12 characters as it stands behind the number, without 万 and 亿")
  .describe("As written behind the number, without 万 and 亿.");

const plainUnit = (kind: "count" | "measure", about: string) =>
  z.strictObject({
    text: unitText,
    kind: z.literal(kind).describe(about),
    unit: z.string().trim().min(1).max(12).optional().describe("As the output names it; else as written."),
  });

const ownUnit = z.discriminatedUnion(
  "kind",
  [
    plainUnit("count", "A classifier: things are counted with it."),
    plainUnit("measure", "A physical quantity or a duration."),
    z.strictObject({
      text: unitText,
      kind: z.literal("amount").describe("A currency."),
      unit: z
        .string()
        .regex(/^[A-Z]{3}$/, "expected an ISO 4217 code, such as CNY")
        .describe("ISO 4217."),
    }),
    z.strictObject({
      text: unitText,
      kind: z.literal("percentage").describe("A share, a rate or a multiple."),
      unit: z.enum(["%", "‰", "pp", "成", "倍", "番"]).describe("What it is counted in."),
    }),
  ],
  { error: "expected amount, percentage, count, measure" },
);

const name = z
  .string()
  .trim()
  .min(2, "expected two characters or more")
  .max(40, "expected at most 40 characters")
  .regex(/^[^\n]*$/, "expected one line");

const word = z
  .string()
  .regex(/^[\u4e00-\u9fff]{2,16}$/, "expected a word of 2 to 16 Chinese characters and nothing else");

const encoding = z
  .string()
  .refine((typed) => encodingNamed(typed) !== null, `expected ${encodingNames.join(", ")}`)
  .describe("The encoding of the reports; else it is detected.");

const YEAR = 'expected a year such as 2023, or "2023!" to override what the report states';
const year = z
  .union([z.int(YEAR).min(1000, YEAR).max(9999, YEAR), z.string().regex(/^\d{4}!?$/, YEAR)], { error: YEAR })
  .describe("The year where the report states none; 2023! whatever it states.");

const JOBS = 'expected a whole number, 1 or more, or "auto"';
const jobs = z.union([z.int(JOBS).min(1, JOBS), z.literal("auto")], { error: JOBS }).describe("Threads.");

const flag = (about: string) => z.boolean().describe(about);

/** Defaults of options; the command line wins. */
export const optionDefaults = z
  .strictObject({
    format: z.enum(formats.map((format) => format.name)).describe("What extract writes."),
    labels: z.enum(["en", "zh"]).describe("Column heads of the CSV, language of the page."),
    withText: flag("Put the whole text into document.text."),
    offsets: z.enum(["utf16", "code-point"]).describe("What spans count."),
    kind: z
      .array(z.enum(["amount", "percentage", "count", "measure", "date"]))
      .min(1, "expected at least one kind")
      .describe("Only figures of these kinds."),
    section: z.string().min(1).describe("Only under headings that hold this text, or match /this pattern/."),
    masked: flag("Masked figures (XX次) too."),
    year,
    encoding,
    segmenter: z
      .enum(["auto", "nodejieba", "node-rs"])
      .describe("The word segmenter; the output is the same with any."),
    exclude: z.array(z.string().min(1)).describe("Globs that are left out of folders and globs."),
    jobs,
    failOn: z.enum(["never", "uncertain", "inconsistent"]).describe("Exit 1 where a finding is this bad or worse."),
    minMetrics: z.int().min(0).describe("Exit 1 where fewer rows than this come out in all."),
    quiet: flag("Only errors on standard error."),
    verbose: flag("Say of each file what came out and which warnings."),
    progress: flag("Show a progress bar."),
    color: z.enum(["auto", "always", "never"]).describe("Colours on standard error."),
  })
  .partial()
  .describe("Defaults of options by their long names; the command line wins.");

/** What stands in `reform-extract.config.json`, or under the key `reform-extract` of package.json. */
export const configFile = z.strictObject({
  $schema: z.string().optional().describe("Where editors find this schema."),
  rules: z
    .record(z.string(), z.boolean())
    .default({})
    .describe("Rules, vetoes and audit checks by id: false turns one off. reform-extract rules lists them."),
  units: z.array(ownUnit).default([]).describe("Units and classifiers of your own, beside the built-in ones."),
  slogans: z.array(name).default([]).describe("Names with numerals that are no figures."),
  indicators: z
    .array(name)
    .default([])
    .describe("Names of series that are taken as they stand, right before a figure."),
  words: z.array(word).default([]).describe("Words that are never cut: names of places, products, programmes."),
  catalogue: z.string().min(1).optional().describe("Your indicator catalogue, a path beside this file."),
  options: optionDefaults.default({}),
});

export type ConfigFile = z.infer<typeof configFile>;
export type OptionDefaults = z.infer<typeof optionDefaults>;

export const optionDefaultNames: readonly string[] = Object.keys(optionDefaults.shape);
