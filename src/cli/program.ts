import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { closest } from "fastest-levenshtein";
import { version } from "../version.js";
import { type CommandDeclaration, commandTable } from "./command-table.js";
import { EXIT } from "./exit-code.js";
import { type OptionDeclaration, optionNamed } from "./option-table.js";
import { createPaint } from "./terminal.js";
import { toTyped } from "./typed.js";

const GROUPS: readonly OptionDeclaration["group"][] = [
  "Input",
  "Reading",
  "Rows",
  "Output",
  "Gates",
  "Talk",
  "Settings",
];
const HELP_WIDTH = 100;

function oneOf(choices: readonly string[]): (value: string) => string {
  return (value) => {
    if (choices.includes(value)) return value;
    throw new InvalidArgumentError(`Did you mean ${closest(value, [...choices])}? Expected ${choices.join(", ")}.`);
  };
}

function toOption(declared: OptionDeclaration): Option {
  const option = new Option(declared.flags, declared.summary).helpGroup(`${declared.group}:`);
  if (declared.choices !== undefined) option.choices([...declared.choices]).argParser(oneOf(declared.choices));
  if (declared.repeatable) option.argParser((value: string, before: string[] = []) => [...before, value]);
  return option;
}

function examplesOf({ examples }: CommandDeclaration): string {
  if (examples.length === 0) return "";
  const width = Math.max(...examples.map(([command]) => command.length));
  const lines = examples.map(([command, meaning]) => `  ${command.padEnd(width)}  ${meaning}`);
  return `\nExamples:\n${lines.join("\n")}`;
}

/** Takes back on the command line what the configuration sets: --no-masked, --progress. */
function counterpart({ flags }: OptionDeclaration): Option | null {
  const [, negated, name] = /--(no-)?([a-z-]+)$/.exec(flags) ?? [];
  return name === undefined ? null : new Option(negated === undefined ? `--no-${name}` : `--${name}`).hideHelp();
}

function addCommand(program: Command, declared: CommandDeclaration, settle: (code: number) => void): void {
  const isDefault = declared.name === "extract";
  const command = program.command(`${declared.name} ${declared.argument}`.trim(), { isDefault });
  command.description(declared.summary).addHelpText("after", examplesOf(declared));
  const options = declared.options.map((option) => (typeof option === "string" ? optionNamed(option) : option));
  const reads = declared.options.includes("config");
  for (const group of GROUPS) {
    for (const option of options) {
      if (option.group !== group) continue;
      const other = reads && group !== "Settings" ? counterpart(option) : null;
      if (other?.negate === false) command.addOption(other);
      command.addOption(toOption(option));
      if (other?.negate === true) command.addOption(other);
    }
  }
  command.action(async () => {
    const { run } = await declared.load();
    if (!reads) return settle(await run(toTyped(command.args, command.opts(), null)));
    const { configure } = await import("./configure.js");
    const configured = await configure(declared, command.args, command.opts());
    settle(configured === null ? EXIT.done : await run(configured));
  });
}

const AFTER = `
Without a command, extract runs: reform-extract FILE… is reform-extract extract FILE…
A path named like a command is written ./check. Data goes to standard output, talk to standard error.

Examples:
  reform-extract report.txt                  every figure of a report, as JSON
  reform-extract reports/ -o metrics.csv     a folder of reports, as a table for Excel
  reform-extract help extract                all options

Exit codes: 0 done · 1 a gate failed · 2 wrong usage · 3 some files failed · 130 interrupted`;

/** Parses, runs the command and gives the exit code. */
export async function runProgram(words: readonly string[]): Promise<number> {
  let code: number = EXIT.done;
  const program = new Command("reform-extract");
  program
    .description("Every figure of a Chinese government report, as a row that an analyst can trust.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this")
    .showHelpAfterError("Try reform-extract --help.")
    .addHelpText("after", AFTER)
    .configureHelp({
      helpWidth: HELP_WIDTH,
      optionDescription: ({ description, argChoices }) =>
        argChoices === undefined ? description : `${description} [${argChoices.join("|")}]`,
    })
    .configureOutput({
      outputError: (text, write) =>
        write(text.replace(/^error/, createPaint("auto", process.stderr).red.bold("error"))),
    })
    .exitOverride();
  for (const declared of commandTable) {
    addCommand(program, declared, (settled) => {
      code = settled;
    });
  }
  for (const command of program.commands) command.copyInheritedSettings(program);
  try {
    await program.parseAsync([...words], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    const { fail } = await import("./fail.js");
    return fail(error);
  }
  return code;
}
