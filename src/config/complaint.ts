import type { z } from "zod";
import { placeOf, suggestion } from "../catalogue/complaint.js";
import { ReformError } from "../errors.js";
import { configFile, optionDefaults } from "./config-file.js";

const MOST = 5;
const UNIT_KEYS = ["text", "kind", "unit"];

export function configError(file: string, faults: readonly string[]): ReformError {
  const told = faults.slice(0, MOST).join("; ");
  const more = faults.length > MOST ? `; and ${faults.length - MOST} more` : "";
  return new ReformError("E_CONFIG", `${file}: ${told}${more}`, "mend it, or leave it out with --no-config");
}

function keysAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(configFile.shape);
  return path[0] === "options" ? Object.keys(optionDefaults.shape) : UNIT_KEYS;
}

function valueAt(written: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    written,
  );
}

/** `no key is called rule; did you mean rules?`, or all there are. */
function unknownKey(key: string, keys: readonly string[]): string {
  const near = suggestion(key, keys);
  return `no key is called ${key}${near === "" ? `; expected ${keys.join(", ")}` : near}`;
}

function faultsOf(issue: z.core.$ZodIssue, written: unknown): readonly string[] {
  const place = placeOf(issue.path);
  const at = place === "" ? "" : `${place}: `;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => at + unknownKey(key, keysAt(issue.path)));
  }
  const message = issue.code === "invalid_value" ? `expected ${issue.values.map(String).join(", ")}` : issue.message;
  const value = valueAt(written, issue.path);
  const choices = message.startsWith("expected ") ? message.slice("expected ".length).split(", ") : [];
  const near = typeof value === "string" && choices.length > 1 ? suggestion(value, choices) : "";
  return [at + message + near];
}

/** Unknown keys come first: they are what is most often wrong. */
export function schemaFaults(error: z.ZodError, written: unknown): readonly string[] {
  const rank = ({ code }: z.core.$ZodIssue): number => (code === "unrecognized_keys" ? 0 : 1);
  return [...error.issues].sort((a, b) => rank(a) - rank(b)).flatMap((issue) => faultsOf(issue, written));
}

/** Ids of rules that nobody knows. */
export function ruleFaults(typed: readonly string[], known: readonly string[]): readonly string[] {
  return typed
    .filter((id) => !known.includes(id))
    .map((id) => `rules: no rule is called ${id}${suggestion(id, known) || "; reform-extract rules lists them"}`);
}
