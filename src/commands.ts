// What the command line needs beside the public API.
export type { FileOutcome, Tally } from "./batch/extract-file.js";
export type { FileSelection, InputFile, Skipped } from "./batch/input-file.js";
export { type Destination, destinationOf } from "./batch/output-path.js";
export { type Run, runExtraction } from "./batch/run.js";
export { selectFiles } from "./batch/select-files.js";
export { ClosedPipe, descriptorSink, discardUnfinished } from "./batch/sink.js";
export { explainLine } from "./explain.js";
export { encodingNamed, encodingNames } from "./load/encoding.js";
export { loadFile } from "./pipeline.js";
export { rules } from "./recognize/rules/index.js";
export { vetoes } from "./recognize/vetoes.js";
export { jsonSchemaText } from "./schema/json-schema.js";
export { inspectSegmenters, type SegmenterState } from "./segment/inspect.js";
export { columns } from "./write/columns.js";
export type { FormatName } from "./write/format.js";
export { formatOfPath } from "./write/index.js";
