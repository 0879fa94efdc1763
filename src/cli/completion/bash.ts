import type { CompletedCommand, CompletedOption, Value } from "./grammar.js";

const flagsOf = ({ short, long }: CompletedOption): readonly string[] => (short === null ? [long] : [short, long]);

function offer(value: Value): string {
  if (value === "path" || value === "any" || value === "none") return "return";
  return `_reform_extract_offer "${value.join(" ")}"; return`;
}

function valueCases({ name, options }: CompletedCommand): readonly string[] {
  return options
    .filter(({ value }) => value !== "none")
    .map((option) => {
      const patterns = flagsOf(option).map((flag) => `"${name} ${flag}"`);
      return `    ${patterns.join(" | ")}) ${offer(option.value)} ;;`;
    });
}

/** Without an offer readline completes file names. */
export function bashCompletion(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name);
  const options = commands.map(
    (command) => `      ${command.name}) _reform_extract_offer "${command.options.flatMap(flagsOf).join(" ")}" ;;`,
  );
  const words = commands.flatMap(({ name, argument }) =>
    typeof argument === "string" ? [] : [`    ${name}) _reform_extract_offer "${argument.join(" ")}" ;;`],
  );
  return `# bash completion of reform-extract, made by: reform-extract completion bash

_reform_extract_offer() {
  local IFS=$' \\t\\n'
  COMPREPLY=($(compgen -W "$1" -- "$current"))
}

_reform_extract() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} command=extract
  COMPREPLY=()
  if [[ $current == "=" ]]; then
    current=
  elif [[ $previous == "=" && $COMP_CWORD -gt 1 ]]; then
    previous=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  if [[ $COMP_CWORD -gt 1 ]]; then
    case \${COMP_WORDS[1]} in
      ${names.join(" | ")}) command=\${COMP_WORDS[1]} ;;
    esac
  fi
  case "$command $previous" in
${commands.flatMap(valueCases).join("\n")}
  esac
  if [[ $current == -* ]]; then
    case $command in
${options.join("\n")}
    esac
    return
  fi
  if [[ $COMP_CWORD -eq 1 ]]; then
    _reform_extract_offer "${names.join(" ")}"
    local IFS=$'\\n'
    COMPREPLY+=($(compgen -f -- "$current"))
    compopt -o filenames 2>/dev/null
    return
  fi
  case $command in
${words.join("\n")}
  esac
}

complete -o default -F _reform_extract reform-extract
`;
}
