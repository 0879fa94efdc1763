import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const SHIPPED = join("node_modules", "reform-extract", "schemas", "config.schema.json");

/** The schema as editors find it from `folder`: of the package installed there or above, else of this one. */
function schemaFor(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, SHIPPED);
    if (existsSync(path)) {
      const near = relative(folder, path).replaceAll("\\", "/");
      return near.startsWith(".") ? near : `./${near}`;
    }
    if (dirname(at) === at) break;
  }
  return pathToFileURL(fileURLToPath(new URL("../../schemas/config.schema.json", import.meta.url))).href;
}

/** A configuration that changes nothing and shows what could be changed. */
export function emptyConfigText(folder: string): string {
  const config = {
    $schema: schemaFor(folder),
    rules: {},
    units: [],
    slogans: [],
    indicators: [],
    words: [],
    options: {},
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
