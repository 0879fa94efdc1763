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
