import type { Finding, Verdict } from "../model/finding.js";
import type { View } from "./view.js";

export interface Example {
  readonly text: string;
  readonly verdict: Verdict;
  /** Words of the message. */
  readonly says?: string;
}

/** One way in which figures can contradict each other. It carries the texts that show it. */
export interface Check {
  /** `audit/phenomenon`. */
  readonly id: string;
  /** What it looks for, for people. */
  readonly pattern: string;
  readonly run: (view: View) => readonly Finding[];
  /** Texts in which it finds what is said. */
  readonly accepts: readonly Example[];
  /** Texts in which it finds nothing that is inconsistent or uncertain. */
  readonly rejects: readonly string[];
}
