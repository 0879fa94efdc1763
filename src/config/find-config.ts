import { parse, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type LilconfigResult, type Loader, lilconfig } from "lilconfig";
import { ReformError } from "../errors.js";

const NAME = "reform-extract";
const PLACES = [`${NAME}.config.json`, `${NAME}.config.js`, `${NAME}.config.mjs`, `${NAME}.config.cjs`, "package.json"];

export interface FoundConfig {
  /** Absolute. */
  readonly path: string;
  /** As people write it, from the working directory. */
  readonly name: string;
  readonly written: unknown;
}

/** A path as it is written from here, where that is no detour. */
function nameOf(path: string): string {
  const near = relative(process.cwd(), path);
  return near === "" || near.startsWith("..") ? path : near;
}

const HINT = "mend it, or leave it out with --no-config";

/** What ails a JSON text, with its line and column where the parser tells them. */
function syntaxFault(text: string, error: unknown): string {
  const detail = error instanceof Error ? error.message : String(error);
  const position = /at position (\d+)/.exec(detail);
  if (position === null) return `: ${detail}`;
  const before = text.slice(0, Number(position[1]));
  const line = before.split("\n").length;
  const column = before.length - before.lastIndexOf("\n");
  return `:${line}:${column}: ${detail.slice(0, detail.indexOf(" in JSON"))}`;
}

const loadJson: Loader = (path, text) => {
  const bare = text.replace(/^\ufeff/, "");
  try {
    return JSON.parse(bare);
  } catch (error) {
    throw new ReformError("E_CONFIG", `${nameOf(path)}${syntaxFault(bare, error)}`, `expected JSON; ${HINT}`);
  }
};

const loadModule: Loader = async (path) => {
  try {
    return ((await import(pathToFileURL(path).href)) as { default?: unknown }).default;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ReformError("E_CONFIG", `${nameOf(path)}: ${detail}`, `expected a default export; ${HINT}`, {
      cause: error,
    });
  }
};

const searcher = lilconfig(NAME, {
  searchPlaces: PLACES,
  stopDir: parse(process.cwd()).root,
  ignoreEmptySearchPlaces: false,
  cache: false,
  loaders: { ".json": loadJson, ".js": loadModule, ".mjs": loadModule, ".cjs": loadModule },
});

async function attempt(
  name: string,
  load: () => LilconfigResult | Promise<LilconfigResult>,
): Promise<FoundConfig | null> {
  let result: LilconfigResult;
  try {
    result = await load();
  } catch (error) {
    if (error instanceof ReformError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    const missing = error instanceof Error && "code" in error;
    const message = missing ? `${name}: cannot be read` : `${name}: ${detail}`;
    throw new ReformError("E_CONFIG", message, "expected a .json, .js or .mjs file, or package.json (--config)", {
      cause: error,
    });
  }
  return result === null ? null : { path: result.filepath, name: nameOf(result.filepath), written: result.config };
}

/** The nearest configuration from a folder upwards; null where none is. */
export function findConfig(folder: string): Promise<FoundConfig | null> {
  return attempt("the configuration", () => searcher.search(folder));
}

export function loadConfig(path: string): Promise<FoundConfig | null> {
  return attempt(path, () => searcher.load(resolve(path)));
}
