// In: the text of a user's catalogue file, JSON or YAML. Out: the catalogue it makes of the built-in one.
import { ReformError } from "../errors.js";
import { builtInCatalogue } from "../lexicon/catalogue.js";
import type { Catalogue } from "../model/catalogue.js";
import { catalogueFile } from "./catalogue-file.js";
import { catalogueError, schemaFaults } from "./complaint.js";
import { extendCatalogue } from "./extend.js";

/** JSON by its ending, else YAML, whose reader is loaded only then. */
export async function readStructured(name: string, text: string): Promise<unknown> {
  const bare = text.replace(/^\ufeff/, "");
  try {
    if (/\.json$/i.test(name)) return JSON.parse(bare) as unknown;
    const { parse } = await import("yaml");
    return parse(bare, { maxAliasCount: 100 }) as unknown;
  } catch (error) {
    const detail = error instanceof Error ? (error.message.split("\n")[0] as string) : String(error);
    throw new ReformError("E_CONFIG", `${name}: ${detail}`, "expected JSON (.json) or YAML (.yaml, .yml)", {
      cause: error,
    });
  }
}

/** Throws `E_CONFIG` that names the key and the nearest right one. */
export async function readCatalogue(name: string, text: string): Promise<Catalogue> {
  const parsed = catalogueFile.safeParse(await readStructured(name, text));
  if (!parsed.success) throw catalogueError(name, schemaFaults(parsed.error));
  const { replace, indicators } = parsed.data;
  const { catalogue, faults } = extendCatalogue(replace ? [] : builtInCatalogue, indicators);
  if (faults.length > 0) throw catalogueError(name, faults);
  return catalogue;
}
