import { ClosedPipe } from "../commands.js";
import { ReformError } from "../index.js";
import { complain } from "./complain.js";
import { EXIT } from "./exit-code.js";
import { createPaint } from "./terminal.js";

/** Says what ended the run, and gives its exit code. A reader who has seen enough is no fault. */
export function fail(error: unknown): number {
  if (error instanceof ClosedPipe) return EXIT.done;
  const paint = createPaint("auto", process.stderr);
  const debug = process.env["REFORM_EXTRACT_DEBUG"] === "1";
  if (error instanceof ReformError) complain(error.message, error.hint, paint);
  else {
    const hint = "this is a fault of reform-extract: please report it; REFORM_EXTRACT_DEBUG=1 shows where";
    complain(error instanceof Error ? error.message : String(error), hint, paint);
  }
  if (debug && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return EXIT.usage;
}
