import type { ChalkInstance } from "chalk";

const MARK = "error";

/** Says what went wrong on one line and what to do on the next. */
export function complain(message: string, hint: string, paint: ChalkInstance): void {
  const told = hint === "" ? "" : `\n       ${paint.dim(hint)}`;
  process.stderr.write(`${paint.red.bold(MARK)}: ${message}${told}\n`);
}
