import type { CompletedCommand, CompletedOption, Value } from "./grammar.js";

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

function actionOf(value: Value): string {
  if (value === "path") return "_files";
  return value === "any" || value === "none" ? " " : `(${value.join(" ")})`;
}

function specOf({ short, long, holder, value, repeatable, summary }: CompletedOption): string {
  const about = `[${summary.replaceAll(/[[\]\\]/g, "\\$&")}]`;
  const takes = value !== "none";
  const behind = takes ? `:${holder}:${actionOf(value)}` : "";
  const longFlag = takes ? `${long}=` : long;
  if (short === null) return quoted(`${repeatable ? "*" : ""}${longFlag}${about}${behind}`);
  const group = repeatable ? "'*'" : quoted(`(${short} ${long})`);
  return `${group}{${takes ? `${short}+` : short},${longFlag}}${quoted(about + behind)}`;
}

function caseOf({ name, options, argument }: CompletedCommand): string {
  const specs = options.map(specOf);
  if (argument !== "none") specs.push(quoted(`*:argument:${actionOf(argument)}`));
  return `    (${name})\n      _arguments -s -S \\\n${specs.map((spec) => `        ${spec}`).join(" \\\n")}\n      ;;`;
}

/** Works as a file of fpath and through eval. */
export function zshCompletion(commands: readonly CompletedCommand[]): string {
  const described = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary.replaceAll(":", "\\:")}`)}`);
  return `#compdef reform-extract
# zsh completion of reform-extract, made by: reform-extract completion zsh

_reform-extract() {
  local command=extract
  local -a commands
  commands=(
${described.join("\n")}
  )
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe -t commands command commands
    _files
    return
  fi
  case $words[2] in
    (${commands.map(({ name }) => name).join("|")})
      command=$words[2]
      shift words
      (( CURRENT-- ))
      ;;
  esac
  case $command in
${commands.map(caseOf).join("\n")}
  esac
}

if [[ $funcstack[1] == _reform-extract ]]; then
  _reform-extract "$@"
else
  compdef _reform-extract reform-extract
fi
`;
}
