// Fills the tables between `generated` marks in the documents from the built program; with --check it only compares.
import { readFileSync, writeFileSync } from "node:fs";
import { checks } from "../dist/audit/checks/index.js";
import { commandTable } from "../dist/cli/command-table.js";
import { optionTable } from "../dist/cli/option-table.js";
import { builtInCatalogue } from "../dist/lexicon/catalogue.js";
import { columns } from "../dist/write/columns.js";

const GENERATED = /(<!-- generated: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g;

const cell = (text) => text.replaceAll("|", "\\|");
const row = (cells) => `| ${cells.map(cell).join(" | ")} |`;
const table = (heads, rows) => [row(heads), row(heads.map(() => "---")), ...rows.map(row)].join("\n");
const flagsOf = (option) => `\`${option.flags}\``;

function commands() {
  const rows = commandTable.map(({ name, argument, summary }) => [`\`${`${name} ${argument}`.trim()}\``, summary]);
  return table(["command", "what it does"], rows);
}

function options() {
  const wanted = new Set(commandTable.find(({ name }) => name === "extract").options);
  const shown = optionTable.filter(({ name }) => wanted.has(name));
  const groups = [...new Set(shown.map(({ group }) => group))];
  return groups
    .map((group) => {
      const rows = shown
        .filter((option) => option.group === group)
        .map((option) => [flagsOf(option), option.summary, option.choices?.map((it) => `\`${it}\``).join(" ") ?? ""]);
      return `### ${group}\n\n${table(["option", "what it does", "one of"], rows)}`;
    })
    .join("\n\n");
}

/** What a command has that extract has not, or that means something else there. */
function otherOptions() {
  const shared = new Set(commandTable.find(({ name }) => name === "extract").options);
  const rows = commandTable.flatMap((command) =>
    command.options
      .filter((option) => !shared.has(option))
      .map((option) => (typeof option === "string" ? optionTable.find(({ name }) => name === option) : option))
      .map((option) => [
        `\`${command.name}\``,
        flagsOf(option),
        option.summary,
        option.choices?.map((it) => `\`${it}\``).join(" ") ?? "",
      ]),
  );
  return table(["command", "option", "what it does", "one of"], rows);
}

function columnList() {
  const rows = columns.map(({ name, label, type, unit, en }) => [`\`${name}\``, label, type, unit, en]);
  return table(["column", "`--labels zh`", "type", "unit", "what it holds"], rows);
}

function catalogue() {
  const rows = builtInCatalogue.map(({ id, name, en, unit }) => [`\`${id}\``, name, en, unit]);
  return table(["id", "name", "English", "unit of its level"], rows);
}

function checkList() {
  const rows = checks.map(({ id, pattern, accepts }) => {
    const wrong = accepts.find(({ verdict }) => verdict !== "consistent") ?? accepts[0];
    return [`\`${id}\``, pattern, wrong.text.replaceAll("\n", " "), wrong.verdict];
  });
  return table(["check", "what it holds against what", "for example", "is"], rows);
}

const TABLES = { checks: checkList, commands, options, otherOptions, columns: columnList, catalogue };

let stale = 0;
for (const name of ["GUIDE.md"]) {
  const url = new URL(`../${name}`, import.meta.url);
  const text = readFileSync(url, "utf8");
  const filled = text.replace(GENERATED, (_, start, what, end) => `${start}\n${TABLES[what]()}\n\n${end}`);
  if (filled === text) continue;
  stale += 1;
  if (!process.argv.includes("--check")) writeFileSync(url, filled);
  process.stdout.write(`${name}: ${process.argv.includes("--check") ? "is not what the program says" : "written"}\n`);
}
if (process.argv.includes("--check") && stale > 0) process.exitCode = 1;
