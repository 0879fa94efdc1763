// In: what is about to be written. Out: the same, if it fits the schema; nothing else is ever written.
import type { z } from "zod";
import { ReformError } from "../errors.js";
import type { Extraction, FailedDocument } from "../model/extraction.js";
import { compileFits } from "./compile-fits.js";
import { extraction, failedDocument } from "./extraction-schema.js";

function refusal(path: string, issue: z.core.$ZodIssue | undefined): ReformError {
  const where = issue?.path.join(".") ?? "";
  return new ReformError(
    "E_SCHEMA",
    `${path}: the output does not fit the schema at ${where}: ${issue?.message ?? ""}`,
    "this is a fault of reform-extract: please report it, with the file if you may",
  );
}

let fits: ((candidate: unknown) => boolean) | undefined;

/** Throws `E_SCHEMA` where an extraction does not fit `schemas/extraction.schema.json`. */
export function passExtraction(candidate: Extraction): Extraction {
  fits ??= compileFits(extraction);
  if (fits(candidate)) return candidate;
  const outcome = extraction.safeParse(candidate);
  if (!outcome.success) throw refusal(candidate.document.path, outcome.error.issues[0]);
  return candidate;
}

/** The same for what stands in a failed file's place. */
export function passFailure(candidate: FailedDocument): FailedDocument {
  const outcome = failedDocument.safeParse(candidate);
  if (!outcome.success) throw refusal(candidate.document.path, outcome.error.issues[0]);
  return candidate;
}
