import { ruleIds } from "../../commands.js";
import { commandTable } from "../command-table.js";
import { type OptionDeclaration, optionNamed } from "../option-table.js";

export const shells = ["bash", "zsh", "fish"] as const;

export type Shell = (typeof shells)[number];

/** What may stand behind an option, or as an argument: nothing, a path, one of these words, or anything. */
export type Value = "none" | "path" | "any" | readonly string[];

export interface CompletedOption {
  readonly short: string | null;
  readonly long: string;
  /** The placeholder of its value. */
  readonly holder: string;
  readonly value: Value;
  readonly repeatable: boolean;
  readonly summary: string;
}

export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly argument: Value;
  readonly options: readonly CompletedOption[];
}

const PATHS = new Set(["file", "path", "folder"]);

const HELP: CompletedOption = {
  short: "-h",
  long: "--help",
  holder: "",
  value: "none",
  repeatable: false,
  summary: "print the options",
};

function toCompleted({ flags, choices, repeatable, summary }: OptionDeclaration): CompletedOption {
  const [, short = null, long = "", holder = ""] = /^(?:(-\w), )?(--[\w-]+)(?: <([\w-]+)>)?$/.exec(flags) ?? [];
  const value = choices ?? (holder === "" ? "none" : PATHS.has(holder) ? "path" : "any");
  return { short, long, holder, value, repeatable: repeatable === true, summary };
}

function argumentOf(argument: string): Value {
  if (argument === "") return "none";
  if (argument.includes("shell")) return shells;
  return argument === "[id]" ? ruleIds : "path";
}

/** The commands with their options, as the tables declare them. */
export function completedCommands(): readonly CompletedCommand[] {
  return commandTable.map(({ name, summary, argument, options }) => ({
    name,
    summary,
    argument: argumentOf(argument),
    options: [...options.map((option) => toCompleted(typeof option === "string" ? optionNamed(option) : option)), HELP],
  }));
}
