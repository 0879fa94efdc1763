import type { CompletedCommand, CompletedOption, Value } from "./grammar.js";

const quoted = (text: string): string => `'${text.replaceAll(/['\\]/g, "\\$&")}'`;

function takes(value: Value): string {
  if (value === "none") return "";
  if (value === "path") return " -r -F";
  return value === "any" ? " -x" : ` -x -a ${quoted(value.join(" "))}`;
}

function optionLine(condition: string, { short, long, value, summary }: CompletedOption): string {
  const shortFlag = short === null ? "" : ` -s ${short.slice(1)}`;
  return `complete -c reform-extract -n ${condition}${shortFlag} -l ${long.slice(2)}${takes(value)} -d ${quoted(summary)}`;
}

function argumentLine(condition: string, argument: Value): readonly string[] {
  if (argument === "path" || argument === "any") return [];
  const words = argument === "none" ? "" : ` -a ${quoted(argument.join(" "))}`;
  return [`complete -c reform-extract -n ${condition} -f${words}`];
}

export function fishCompletion(commands: readonly CompletedCommand[]): string {
  const others = commands.filter(({ name }) => name !== "extract").map(({ name }) => name);
  const lines = commands.flatMap(({ name, summary, options, argument }) => {
    const seen =
      name === "extract"
        ? `not __fish_seen_subcommand_from ${others.join(" ")}`
        : `__fish_seen_subcommand_from ${name}`;
    const condition = quoted(seen);
    return [
      `complete -c reform-extract -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
      ...options.map((option) => optionLine(condition, option)),
      ...argumentLine(condition, argument),
    ];
  });
  return `# fish completion of reform-extract, made by: reform-extract completion fish\n\n${lines.join("\n")}\n`;
}
