import {
  descriptorSink,
  findConfig,
  formatOfPath,
  loadConfig,
  type OptionDefaults,
  optionDefaultNames,
  readConfig,
  type Settings,
} from "../commands.js";
import type { CommandDeclaration } from "./command-table.js";
import { type Typed, toTyped } from "./typed.js";

type Given = Readonly<Record<string, unknown>>;

async function settingsOf(given: Given): Promise<Settings | null> {
  const asked = given["config"];
  if (asked === false) return null;
  const found = typeof asked === "string" ? await loadConfig(asked) : await findConfig(process.cwd());
  if (found === null) return null;
  if (given["verbose"] === true || given["printConfig"] === true) {
    process.stderr.write(`configuration: ${found.name}\n`);
  }
  return readConfig(found);
}

/** A default as it would have been typed. */
function asTyped(value: OptionDefaults[keyof OptionDefaults], name: string): unknown {
  if (name === "kind" && Array.isArray(value)) return value.join(",");
  return typeof value === "number" ? String(value) : value;
}

/** The defaults of those options that mean in this command what they mean everywhere. */
function defaultsOf({ options }: CommandDeclaration, settings: Settings, given: Given): Given {
  const shared = new Set<string>(options.filter((option) => typeof option === "string"));
  if (shared.has("noProgress")) shared.add("progress");
  const defaults: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(settings.options)) {
    if (shared.has(name) && value !== undefined) defaults[name] = asTyped(value, name);
  }
  if (shared.has("catalogue") && settings.catalogue !== null) defaults["catalogue"] = settings.catalogue;
  // The ending of --out was typed, the format was not.
  const out = given["out"];
  if (typeof out === "string" && formatOfPath(out) !== null) delete defaults["format"];
  return defaults;
}

const NUMBER = /^\d+$/;

/** An option that was typed, as the configuration writes it. */
function asWritten(name: string, value: unknown): unknown {
  if (name === "kind" && typeof value === "string") return value.split(",").map((kind) => kind.trim());
  const numeric = name === "year" || name === "jobs" || name === "minMetrics";
  return numeric && typeof value === "string" && NUMBER.test(value) ? Number(value) : value;
}

function printed(settings: Settings | null, merged: Given): string {
  const { options: _, ...rest } = settings?.written ?? { options: {} };
  const options = Object.fromEntries(
    optionDefaultNames
      .filter((name) => merged[name] !== undefined)
      .map((name) => [name, asWritten(name, merged[name])]),
  );
  return `${JSON.stringify({ ...rest, options }, null, 2)}\n`;
}

/** The command line with the configuration under it; null where that was only to be printed. */
export async function configure(
  declared: CommandDeclaration,
  words: readonly string[],
  given: Given,
): Promise<Typed | null> {
  const settings = await settingsOf(given);
  const merged = settings === null ? given : { ...defaultsOf(declared, settings, given), ...given };
  if (given["printConfig"] !== true) return toTyped(words, merged, settings?.lexicon ?? null);
  await descriptorSink(1, "standard output").write(printed(settings, merged));
  return null;
}
