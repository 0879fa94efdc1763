// In: the words of the command line. Out: an exit code. What is not needed to answer is not loaded.
import { version } from "../version.js";

const words = process.argv.slice(2);
if (words.length === 1 && (words[0] === "--version" || words[0] === "-V")) {
  process.stdout.write(`${version}\n`);
} else {
  const { runProgram } = await import("./program.js");
  process.exitCode = await runProgram(words);
}
