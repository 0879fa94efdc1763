import { Chalk, type ChalkInstance } from "chalk";

export type ColorChoice = "auto" | "always" | "never";

interface Stream {
  readonly isTTY?: boolean;
}

const BASIC = 1;

/** A choice on the command line goes first, then NO_COLOR, then FORCE_COLOR, then whether a person looks on. */
function colorLevel(choice: ColorChoice, stream: Stream, environment: NodeJS.ProcessEnv): 0 | 1 | 2 | 3 {
  if (choice === "never") return 0;
  if (choice === "always") return BASIC;
  if (environment["NO_COLOR"]) return 0;
  const forced = environment["FORCE_COLOR"];
  if (forced !== undefined) return forced === "0" || forced === "false" ? 0 : BASIC;
  if (environment["TERM"] === "dumb") return 0;
  return stream.isTTY === true ? BASIC : 0;
}

export function createPaint(choice: ColorChoice, stream: Stream): ChalkInstance {
  return new Chalk({ level: colorLevel(choice, stream, process.env) });
}
