import type { ErrorCode } from "./model/error-code.js";

export type { ErrorCode };

/**
 * A failure that has a cause the user can mend. The command line prints its message and hint on one line each, never a stack.
 */
export class ReformError extends Error {
  readonly code: ErrorCode;
  /** What to do about it. */
  readonly hint: string;

  constructor(code: ErrorCode, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ReformError";
    this.code = code;
    this.hint = hint;
  }
}
