import { readFileSync } from "node:fs";
import { ReformError } from "../errors.js";
import type { ExtractedFinding } from "../model/extraction.js";
import { fileSink } from "./sink.js";

/** A finding that was accepted before: the fingerprint tells it again, the rest is for readers. */
export interface KnownFinding {
  readonly path: string;
  readonly check: string;
  readonly verdict: string;
  readonly message: string;
  readonly fingerprint: string;
}

const HINT = "expected a file that reform-extract check --baseline FILE --update-baseline wrote";

function isKnown(entry: unknown): entry is KnownFinding {
  if (typeof entry !== "object" || entry === null) return false;
  const { path, check, fingerprint } = entry as Partial<KnownFinding>;
  return typeof path === "string" && typeof check === "string" && typeof fingerprint === "string";
}

/** The path as every system writes it. */
export function baselinePath(path: string): string {
  return path.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
}

export function knownFinding(path: string, finding: ExtractedFinding): KnownFinding {
  const { check, verdict, message, fingerprint } = finding;
  return { path: baselinePath(path), check, verdict, message, fingerprint };
}

/** Which findings are known, by path and fingerprint. Throws `E_CONFIG` where the file is none. */
export function readBaseline(path: string): readonly KnownFinding[] {
  let content: string;
  try {
    content = readFileSync(path, "utf8");
  } catch (error) {
    throw new ReformError("E_CONFIG", `${path}: the baseline cannot be read`, HINT, { cause: error });
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch (error) {
    throw new ReformError("E_CONFIG", `${path}: the baseline is no JSON`, HINT, { cause: error });
  }
  const findings = typeof parsed === "object" && parsed !== null && "findings" in parsed ? parsed.findings : null;
  if (!Array.isArray(findings) || !findings.every(isKnown)) {
    throw new ReformError("E_CONFIG", `${path}: the baseline has no list of findings`, HINT);
  }
  return findings;
}

/** Writes the findings in the order in which they were met; the same findings give the same bytes. */
export async function writeBaseline(path: string, findings: readonly KnownFinding[]): Promise<void> {
  const sink = fileSink(path);
  try {
    await sink.write(`${JSON.stringify({ schemaVersion: 1, findings }, null, 2)}\n`);
    sink.commit();
  } catch (error) {
    sink.discard();
    throw error;
  }
}
