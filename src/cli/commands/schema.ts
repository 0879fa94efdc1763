import { columns, configSchemaText, descriptorSink, jsonSchemaText } from "../../commands.js";
import { EXIT } from "../exit-code.js";
import type { Typed } from "../typed.js";

/** The data dictionary as a Markdown table, as GUIDE shows it. */
export function columnsTable(): string {
  const rows = columns.map(
    ({ name, label, type, unit, en, zh }) => `| ${[name, label, type, unit, en, zh].join(" | ")} |`,
  );
  return `${["| column | 列名 | type | unit | description | 说明 |", "| --- | --- | --- | --- | --- | --- |", ...rows].join("\n")}\n`;
}

export async function run(typed: Typed): Promise<number> {
  const schemaText = typed.flag("config") ? configSchemaText : jsonSchemaText;
  const text = typed.flag("columns") ? columnsTable() : schemaText();
  await descriptorSink(1, "standard output").write(text);
  return EXIT.done;
}
