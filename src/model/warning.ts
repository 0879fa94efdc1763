import type { Span } from "./span.js";

/** Something a reader of the output should know; never an error. */
export interface Warning {
  readonly code: string;
  readonly message: string;
  /** Where it stands: in the reading text inside the stages, in the original text in the output. */
  readonly span: Span | null;
}
