import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { bashCompletion } from "../../src/cli/completion/bash.js";
import { fishCompletion } from "../../src/cli/completion/fish.js";
import { completedCommands, shells } from "../../src/cli/completion/grammar.js";
import { zshCompletion } from "../../src/cli/completion/zsh.js";
import { put, useProgram } from "./program.js";

const { folder, run } = useProgram();
const commands = completedCommands();
const SCRIPTS = {
  bash: bashCompletion(commands),
  zsh: zshCompletion(commands),
  fish: fishCompletion(commands),
};

/** The shell's verdict on the script; null where the shell is not installed. */
function syntaxOf(shell: string, script: string): number | null {
  const ended = spawnSync(shell, shell === "fish" ? ["--no-execute"] : ["-n"], { input: script, encoding: "utf8" });
  return ended.error === undefined ? ended.status : null;
}

/** What bash offers when the words are typed and the last one is to be completed. */
function offered(...words: readonly string[]): readonly string[] {
  put(folder(), { "completion.bash": SCRIPTS.bash });
  const array = ["reform-extract", ...words].map((word) => `'${word}'`).join(" ");
  const script = `source completion.bash; COMP_WORDS=(${array}); COMP_CWORD=${words.length}
_reform_extract; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const ended = spawnSync("bash", ["--norc", "-c", script], { cwd: folder(), encoding: "utf8" });
  expect(ended.stderr).toBe("");
  return ended.stdout.split("\n").filter((word) => word !== "");
}

describe.each(shells)("completion for %s", (shell) => {
  const script = SCRIPTS[shell];

  it("is what the program prints", () => {
    expect(run(["completion", shell]).out).toBe(script);
  });

  it("knows every command and every option", () => {
    for (const { name, options } of commands) {
      expect(script).toContain(name);
      for (const { long } of options) expect(script).toContain(shell === "fish" ? `-l ${long.slice(2)}` : long);
    }
  });

  it("is a script that the shell accepts, where it is installed", () => {
    const status = syntaxOf(shell, script);
    if (shell === "bash") expect(status).toBe(0);
    else expect([0, null]).toContain(status);
  });

  it("closes what it opens", () => {
    const bare = script
      .replaceAll(/^#.*$/gm, "")
      .replaceAll(/\$'(?:[^'\\]|\\.)*'/g, "")
      .replaceAll(shell === "fish" ? /'(?:[^'\\]|\\.)*'/g : /'[^']*'/g, "")
      .replaceAll("\\'", "");
    expect(bare).not.toContain("'");
    for (const [open, close] of [
      ["{", "}"],
      ["[[", "]]"],
    ] as const) {
      expect(bare.split(open).length).toBe(bare.split(close).length);
    }
    const count = (word: RegExp) => bare.match(word)?.length ?? 0;
    expect(count(/^\s*case /gm)).toBe(count(/^\s*esac/gm));
  });
});

describe("bash", () => {
  it("offers commands and files first", () => {
    put(folder(), { "checked.txt": "", "other.txt": "" });
    expect(offered("che")).toEqual(["check", "checked.txt"]);
    expect(offered("")).toEqual(expect.arrayContaining([...commands.map(({ name }) => name), "other.txt"]));
  });

  it("offers the options of the command, extract where none is named", () => {
    expect(offered("check", "--base")).toEqual(["--baseline"]);
    expect(offered("--mask")).toEqual(["--masked"]);
    expect(offered("a.txt", "--with")).toEqual(["--with-text"]);
    expect(offered("rules", "--with")).toEqual([]);
  });

  it("offers the choices of an option, as the command has them", () => {
    expect(offered("-f", "jsonl-")).toEqual(["jsonl-metrics"]);
    expect(offered("check", "--format", "")).toEqual(["text", "json", "github"]);
    expect(offered("--labels", "=", "z")).toEqual(["zh"]);
    expect(offered("--labels", "=")).toEqual(["en", "zh"]);
  });

  it("offers rules and shells as arguments, and leaves files to the shell", () => {
    expect(offered("rules", "amount/sc")).toEqual(["amount/scaled"]);
    expect(offered("completion", "")).toEqual([...shells]);
    expect(offered("check", "")).toEqual([]);
    expect(offered("-o", "")).toEqual([]);
  });
});

describe("zsh and fish", () => {
  it("describe each option with its choices once", () => {
    const { zsh, fish } = SCRIPTS;
    expect(zsh).toContain("'(-f --format)'{-f+,--format=}'[text for people");
    expect(zsh).toContain(":name:(text json github)'");
    expect(zsh).toContain("'*--exclude=[");
    expect(fish).toContain("-n '__fish_seen_subcommand_from check' -s f -l format -x -a 'text json github' -d ");
    expect(fish).toContain("-n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'");
    for (const line of fish.split("\n").filter((it) => it !== "" && !it.startsWith("#"))) {
      expect(line).toMatch(
        /^complete -c reform-extract -n (?:\w+|'[^']+')( -[a-zF](?: (?:[\w-]+|'(?:[^'\\]|\\.)*'))?)+$/,
      );
    }
  });
});

it("names the nearest shell", () => {
  const { code, out, err } = run(["completion", "fihs"]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("did you mean fish?");
  expect(err).toContain("expected bash, zsh, fish");
});
