/** Why a file or a run failed. Closed: the schema lists them. */
export type ErrorCode =
  | "E_NOT_FOUND"
  | "E_UNREADABLE"
  | "E_EMPTY"
  | "E_BINARY"
  | "E_ENCODING"
  | "E_FORMAT"
  | "E_USAGE"
  | "E_CONFIG"
  | "E_OUTPUT"
  | "E_SEGMENTER"
  | "E_SCHEMA"
  | "E_INTERNAL";

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
