import type { ChalkInstance } from "chalk";
import { checks, descriptorSink, rules, vetoes } from "../../commands.js";
import { EXIT } from "../exit-code.js";
import { nearest, usage } from "../resolve.js";
import { type ColorChoice, createPaint } from "../terminal.js";
import type { Typed } from "../typed.js";

/** What rules, vetoes and checks have in common for people. */
interface Shown {
  readonly id: string;
  readonly pattern: string;
  readonly accepts: readonly string[];
  readonly rejects: readonly string[];
}

type Example =
  | string
  | { readonly text: string; readonly readings: readonly { readonly text: string }[] }
  | { readonly text: string; readonly verdict: string };

function toWords(example: Example): string {
  if (typeof example === "string") return example;
  if ("verdict" in example) return `${example.text}  →  ${example.verdict}`;
  return `${example.text}  →  ${example.readings.map((reading) => JSON.stringify(reading).replaceAll('"', "")).join(" ")}`;
}

const shown: readonly Shown[] = [...rules, ...vetoes, ...checks].map(({ id, pattern, accepts, rejects }) => ({
  id,
  pattern,
  accepts: accepts.map(toWords),
  rejects: rejects.map(toWords),
}));

function listOf(some: readonly Shown[], paint: ChalkInstance): string {
  const width = Math.max(...some.map(({ id }) => id.length));
  return some.map(({ id, pattern }) => `${paint.bold(id.padEnd(width))}  ${pattern}\n`).join("");
}

function pageOf({ id, pattern, accepts, rejects }: Shown, paint: ChalkInstance): string {
  const yes = accepts.map((text) => `  ${paint.green("+")} ${text}\n`).join("");
  const no = rejects.map((text) => `  ${paint.red("-")} ${text}\n`).join("");
  return `${paint.bold(id)}\n  ${pattern}\n\naccepts\n${yes}\nrejects\n${no}`;
}

export async function run(typed: Typed): Promise<number> {
  const paint = createPaint((typed.value("color") ?? "auto") as ColorChoice, process.stdout);
  const [id] = typed.words;
  const one = shown.find((rule) => rule.id === id);
  const some = id === undefined ? shown : shown.filter((rule) => rule.id.startsWith(id));
  if (one === undefined && some.length === 0) {
    const near = nearest(
      id ?? "",
      shown.map((rule) => rule.id),
    );
    throw usage(
      `${id}: no such rule${near === null ? "" : `; did you mean ${near}?`}`,
      "reform-extract rules lists them all",
    );
  }
  await descriptorSink(1, "standard output").write(one === undefined ? listOf(some, paint) : pageOf(one, paint));
  return EXIT.done;
}
