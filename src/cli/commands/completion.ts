import { descriptorSink } from "../../commands.js";
import { bashCompletion } from "../completion/bash.js";
import { fishCompletion } from "../completion/fish.js";
import { type CompletedCommand, completedCommands, type Shell, shells } from "../completion/grammar.js";
import { zshCompletion } from "../completion/zsh.js";
import { EXIT } from "../exit-code.js";
import { nearest, usage } from "../resolve.js";
import type { Typed } from "../typed.js";

const SCRIPTS: Readonly<Record<Shell, (commands: readonly CompletedCommand[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

export async function run(typed: Typed): Promise<number> {
  const [word = ""] = typed.words;
  const shell = shells.find((name) => name === word);
  if (shell === undefined) {
    const near = nearest(word, shells);
    throw usage(
      `${word}: no such shell${near === null ? "" : `; did you mean ${near}?`}`,
      `expected ${shells.join(", ")}`,
    );
  }
  await descriptorSink(1, "standard output").write(SCRIPTS[shell](completedCommands()));
  return EXIT.done;
}
