import { closest, distance } from "fastest-levenshtein";
import type { z } from "zod";
import { ReformError } from "../errors.js";
import { ENTRY_KEYS, FILE_KEYS } from "./catalogue-file.js";

const NEAR = 3;
const MOST = 5;

/** `; did you mean kind?`, where one of the names is near. */
export function suggestion(word: string, names: readonly string[]): string {
  if (names.length === 0) return "";
  const near = closest(word, [...names]);
  return distance(word, near) <= Math.min(NEAR, Math.ceil(word.length / 2)) ? `; did you mean ${near}?` : "";
}

export function catalogueError(name: string, faults: readonly string[]): ReformError {
  const told = faults.slice(0, MOST).join("; ");
  const more = faults.length > MOST ? `; and ${faults.length - MOST} more` : "";
  return new ReformError("E_CONFIG", `${name}: ${told}${more}`, "the guide describes the file: Indicator catalogue");
}

/** `units[0].kind` */
export function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");
}

function faultsOf(issue: z.core.$ZodIssue): readonly string[] {
  const place = placeOf(issue.path);
  const at = place === "" ? "" : `${place}: `;
  if (issue.code === "unrecognized_keys") {
    const known = place.startsWith("indicators") ? ENTRY_KEYS : FILE_KEYS;
    return issue.keys.map((key) => `${at}no key is called ${key}${suggestion(key, known)}`);
  }
  if (issue.code === "invalid_value") return [`${at}expected ${issue.values.map(String).join(", ")}`];
  return [`${at}${issue.message}`];
}

export function schemaFaults(error: z.ZodError): readonly string[] {
  return error.issues.flatMap(faultsOf);
}
