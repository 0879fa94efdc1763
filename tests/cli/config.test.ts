import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { configSchemaText } from "../../src/config/json-schema.js";
import { put, REPORT, useProgram } from "./program.js";

const { folder, run } = useProgram();
const NAME = "reform-extract.config.json";
const OWN = "石泉镇2023年工作总结\n一、产业\n全镇新建草棚5溜，投放归雁贷余额3.5亿元，收入236万。\n";

const configure = (config: unknown, name = NAME): void => put(folder(), { [name]: JSON.stringify(config) });
const rows = (words: readonly string[]): readonly { text: string; unit: string }[] =>
  JSON.parse(run(words).out).metrics;
const texts = (words: readonly string[]): readonly string[] => rows(words).map(({ text }) => text);

beforeEach(() => put(folder(), { "a.txt": REPORT, "own.txt": OWN }));

describe("the configuration", () => {
  it("holds from the folder of the run upwards, and not with --no-config", () => {
    configure({ rules: { "amount/implied-unit": false }, units: [{ text: "溜", kind: "count" }] });
    expect(texts(["own.txt"])).toEqual(["5溜", "3.5亿元"]);
    expect(texts(["own.txt", "--no-config"])).toEqual(["3.5亿元", "236万"]);
  });

  it("is another with --config, whatever lies nearer", () => {
    configure({ rule: {} });
    configure({ rules: { "amount/scaled": false } }, "other.json");
    expect(texts(["own.txt", "--config", "other.json"])).toEqual(["236万"]);
    expect(run(["own.txt"]).code).toBe(2);
  });

  it("is read from a module, and from package.json", () => {
    put(folder(), { "c.mjs": 'export default { options: { kind: ["measure"] } };' });
    expect(texts(["a.txt", "--config", "c.mjs"])).toEqual(["1200亩"]);
    configure({ "reform-extract": { options: { kind: ["amount"] } } }, "package.json");
    expect(texts(["a.txt"])).toEqual(["3.5万元"]);
  });

  it("reaches the threads too", () => {
    configure({ units: [{ text: "溜", kind: "count" }] });
    const one = run(["own.txt", "a.txt", "-f", "csv", "-j", "1"]);
    const two = run(["own.txt", "a.txt", "-f", "csv", "-j", "2"]);
    expect(one.out).toContain("5溜");
    expect(two.out).toBe(one.out);
  });

  it("names a catalogue beside itself", () => {
    const entry = { id: "own_loan", name: "归雁贷余额", kind: "amount", unit: "亿元", aliases: ["投放归雁贷余额"] };
    configure({ indicators: [entry] }, "own/indicators.json");
    configure({ catalogue: "indicators.json" }, "own/config.json");
    const [metric] = JSON.parse(run(["own.txt", "-k", "amount", "--config", "own/config.json"]).out).metrics;
    expect(metric.indicator.id).toBe("own_loan");
  });

  it("holds for the other commands that read reports", () => {
    configure({ units: [{ text: "溜", kind: "count" }], options: { encoding: "utf-8", format: "csv", year: 2021 } });
    expect(run(["explain", "own.txt:3"]).out).toContain("5溜");
    expect(run(["tabulate", "own.txt", "--long"]).code).toBe(0);
    expect(run(["diff", "own.txt", "own.txt"]).code).toBe(0);
    expect(run(["check", "own.txt"]).code).toBe(0);
    expect(run(["text", "own.txt"]).out).toBe(OWN);
  });
});

describe("defaults of options", () => {
  it("hold where the command line says nothing", () => {
    configure({ options: { format: "jsonl", kind: ["amount", "count"], masked: true, year: "2021!" } });
    const { document, metrics } = JSON.parse(run(["a.txt"]).out);
    expect(document.year).toBe(2021);
    expect(metrics.map(({ text }: { text: string }) => text)).toEqual(["3.5万元", "XX次", "45户"]);
    expect(run(["a.txt"]).out.split("\n")).toHaveLength(2);
  });

  it("give way to the command line, its --no-… and the ending of --out", () => {
    configure({ options: { format: "csv", kind: ["amount"], masked: true, progress: false, quiet: true } });
    expect(texts(["a.txt", "-f", "json", "-k", "measure"])).toEqual(["1200亩"]);
    expect(texts(["a.txt", "-f", "json", "-k", "count", "--no-masked"])).toEqual(["45户"]);
    expect(run(["a.txt"]).err).toBe("");
    expect(run(["a.txt", "--no-quiet", "--progress"]).err).toContain("1 metric");
    run(["a.txt", "-o", "out.json"]);
    expect(JSON.parse(readFileSync(join(folder(), "out.json"), "utf8")).metrics).toHaveLength(1);
  });

  it("show nothing of the counterparts in the help", () => {
    expect(run(["help", "extract"]).out).not.toMatch(/--no-masked|--progress\b(?<!--no-progress)/);
  });
});

describe("--print-config", () => {
  it("prints what would hold, which is a configuration again", () => {
    configure({ words: ["三合香"], options: { year: 2021, kind: ["amount"], jobs: "auto" } });
    const { code, out, err } = run(["gone.txt", "--print-config", "-y", "2023", "--masked"]);
    expect([code, err]).toEqual([0, `configuration: ${NAME}\n`]);
    const printed = JSON.parse(out);
    expect(printed.words).toEqual(["三合香"]);
    expect(printed.options).toEqual({ year: 2023, kind: ["amount"], jobs: "auto", masked: true });
    configure(printed, "again.json");
    expect(run(["--print-config", "--config", "again.json"]).out).toBe(out);
    expect(JSON.parse(run(["--print-config", "--no-config"]).out)).toEqual({ options: {} });
  });
});

describe("a configuration that is wrong", () => {
  it.each([
    [{ unit: [] }, "no key is called unit; did you mean units?"],
    [{ options: { formats: "csv" } }, "options: no key is called formats; did you mean format?"],
    [{ rules: { "amount/scale": false } }, "did you mean amount/scaled?"],
    [{ catalogue: "gone.yaml" }, "gone.yaml: cannot be read"],
  ])("such as %j ends with 2 and names what is right", (config, message) => {
    configure(config);
    const { code, out, err } = run(["a.txt"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err.trimEnd().split("\n")).toHaveLength(2);
  });

  it("ends with 2 where --config names no file", () => {
    const { code, err } = run(["a.txt", "--config", "gone.json"]);
    expect([code, err.startsWith("error: gone.json: cannot be read")]).toEqual([2, true]);
  });
});

describe("schema --config", () => {
  it("prints the schema of the configuration", () => {
    expect(run(["schema", "--config"]).out).toBe(configSchemaText());
  });
});
