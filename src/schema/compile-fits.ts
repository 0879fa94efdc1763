import type { z } from "zod";

type Schema = z.core.$ZodType;

interface Draft {
  readonly functions: string[];
  readonly patterns: RegExp[];
  readonly names: Map<Schema, string>;
  /** Variables that hold the object that fitted last, one a key. */
  readonly kept: string[];
}

function unknown(what: string): never {
  throw new Error(`no quick check can be written for ${what}`);
}

/** What `^\d{4}-[a-f]{2}$` asks: a character or a class of them, and how often. */
const PIECE = /(?:\\d|\[((?:[0-9a-z]-[0-9a-z])+)\]|([A-Za-z0-9-]))(?:\{(\d{1,2})\})?/y;

/** The same as a pattern of fixed length, character by character; null for patterns of other forms. */
function fixedText({ source, flags }: RegExp): string | null {
  if (flags !== "" || !source.startsWith("^") || !source.endsWith("$")) return null;
  const tests: string[] = [];
  for (let at = 1; at < source.length - 1; at = PIECE.lastIndex) {
    PIECE.lastIndex = at;
    const piece = PIECE.exec(source);
    if (piece === null || PIECE.lastIndex > source.length - 1) return null;
    const ranges = piece[2] === undefined ? (piece[1] ?? "0-9") : `${piece[2]}-${piece[2]}`;
    const inside = (ranges.match(/.-./g) ?? []).map(
      (range) => `(c >= ${range.charCodeAt(0)} && c <= ${range.charCodeAt(2)})`,
    );
    for (let count = Number(piece[3] ?? 1); count > 0; count--) {
      tests.push(`(c = v.charCodeAt(${tests.length}), ${inside.join(" || ")})`);
    }
  }
  return `v.length === ${tests.length} && ${tests.join(" && ")}`;
}

function checkText(check: z.core.$ZodCheck, draft: Draft): string {
  const { def } = (check as z.core.$ZodChecks)._zod;
  switch (def.check) {
    case "min_length":
      return `v.length >= ${def.minimum}`;
    case "greater_than":
      return `v ${def.inclusive ? ">=" : ">"} ${Number(def.value)}`;
    case "string_format":
      if (def.pattern === undefined || def.pattern.global || def.pattern.sticky) return unknown("a format");
      return fixedText(def.pattern) ?? `patterns[${draft.patterns.push(def.pattern) - 1}].test(v)`;
    default:
      return unknown(def.check);
  }
}

const oneOf = (values: readonly unknown[]): string =>
  `(${values.map((value) => `v === ${JSON.stringify(value)}`).join(" || ")})`;

/** An expression that is true where `v` fits. */
function expression(schema: Schema, draft: Draft): string {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const checks = (def.checks ?? []).map((check) => ` && ${checkText(check, draft)}`).join("");
  switch (def.type) {
    case "string":
    case "boolean":
      return `typeof v === "${def.type}"${checks}`;
    case "number": {
      const format = "format" in def ? def.format : null;
      if (format !== null && format !== "safeint") return unknown(String(format));
      return `${format === null ? "Number.isFinite(v)" : "Number.isSafeInteger(v)"}${checks}`;
    }
    case "literal":
      return oneOf(def.values);
    case "enum":
      return oneOf(Object.values(def.entries));
    case "nullable":
      return `(v === null || ${expression(def.innerType as Schema, draft)})`;
    case "array":
    case "object":
      return checks === "" ? `${functionOf(schema, draft)}(v)` : unknown("the size of a list");
    default:
      return unknown(def.type);
  }
}

function functionOf(schema: Schema, draft: Draft): string {
  const known = draft.names.get(schema);
  if (known !== undefined) return known;
  const name = `fits${draft.names.size}`;
  draft.names.set(schema, name);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const body = def.type === "object" ? objectBody(def, draft) : def.type === "array" ? listBody(def, draft) : "";
  draft.functions.push(`function ${name}(o) {\n${body}\n}`);
  return name;
}

function listBody(def: z.core.$ZodArrayDef, draft: Draft): string {
  return `if (!Array.isArray(o)) return false;
  let c;
  for (let at = 0; at < o.length; at++) { const v = o[at]; if (!(${expression(def.element as Schema, draft)})) return false; }
  return true;`;
}

/** Rows side by side share their sentence, section and period: the very object that just fitted need not be asked again. */
function repeats(schema: Schema): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === "nullable" ? repeats(def.innerType as Schema) : def.type === "array" || def.type === "object";
}

function sameAsBefore(draft: Draft): string {
  draft.kept.push(`kept${draft.kept.length}`);
  return draft.kept[draft.kept.length - 1] as string;
}

/** All keys of the shape fit, and the object has no more keys than these. */
function objectBody(def: z.core.$ZodObjectDef, draft: Draft): string {
  if ((def.catchall as z.core.$ZodTypes | undefined)?._zod.def.type !== "never") return unknown("an open object");
  const lines = [`if (typeof o !== "object" || o === null || Array.isArray(o)) return false;`, "let keys = 0, v, c;"];
  for (const [key, schema] of Object.entries(def.shape)) {
    const inner = (schema as z.core.$ZodTypes)._zod.def;
    const optional = inner.type === "optional";
    const test = expression((optional ? inner.innerType : schema) as Schema, draft);
    const load = `v = o[${JSON.stringify(key)}];`;
    const same = repeats((optional ? inner.innerType : schema) as Schema) ? sameAsBefore(draft) : null;
    const checked = same === null ? `!(${test})` : `v !== ${same} && !(${test})`;
    const keep = same === null ? "" : ` ${same} = v;`;
    lines.push(
      `${load} if (${optional ? "v !== undefined" : "true"}) { if (${checked}) return false;${keep} keys++; }`,
    );
  }
  lines.push("for (const _ in o) keys--;", "return keys === 0;");
  return lines.join("\n");
}

/**
 * A quick check of plain data: true only where the schema accepts it. Where it says false, or code may not be made at
 * run time, the schema itself has to be asked. Throws for a schema that has more than this knows.
 */
export function compileFits(schema: Schema): (candidate: unknown) => boolean {
  const draft: Draft = { functions: [], patterns: [], names: new Map(), kept: [] };
  const name = functionOf(schema, draft);
  const forget = draft.kept.map((kept) => `${kept} = none;`).join(" ");
  const code = `"use strict";
const none = {};
${draft.kept.map((kept) => `let ${kept} = none;`).join(" ")}
${draft.functions.join("\n")}
return (candidate) => { const outcome = ${name}(candidate); ${forget} return outcome; };`;
  try {
    return new Function("patterns", code)(draft.patterns);
  } catch {
    return () => false;
  }
}
