// In: the words of the command line. Out: an exit code. What is not needed to answer is not loaded.
import { version } from "../version.js";

// A reader who has seen enough closes the pipe: that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const words = process.argv.slice(2);
if (words.length === 1 && (words[0] === "--version" || words[0] === "-V")) {
  process.stdout.write(`${version}\n`);
} else {
  const { runProgram } = await import("./program.js");
  process.exitCode = await runProgram(words);
}
