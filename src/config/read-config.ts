// In: a configuration as it was written. Out: the lexicon, the catalogue and the defaults that it means.
import { dirname, resolve } from "node:path";
import type { Lexicon } from "../model/lexicon.js";
import { ruleIds } from "../vocabulary.js";
import { configError, ruleFaults, schemaFaults } from "./complaint.js";
import { type ConfigFile, configFile, type OptionDefaults } from "./config-file.js";
import type { FoundConfig } from "./find-config.js";

export interface Settings {
  readonly written: ConfigFile;
  readonly lexicon: Lexicon;
  /** Absolute; null where the built-in catalogue is asked. */
  readonly catalogue: string | null;
  readonly options: OptionDefaults;
}

function toLexicon({ rules, units, slogans, indicators, words }: ConfigFile): Lexicon {
  return {
    rulesOff: Object.keys(rules).filter((id) => rules[id] === false),
    units: units.map(({ text, kind, unit = text }) => ({ text, kind, unit })),
    slogans,
    indicators,
    words,
  };
}

/** Throws `E_CONFIG` that names the file, the key and the nearest right one. */
export function readConfig({ path, name, written }: FoundConfig): Settings {
  if (written === undefined || written === null) throw configError(name, ["holds no configuration"]);
  const parsed = configFile.safeParse(written);
  if (!parsed.success) throw configError(name, schemaFaults(parsed.error, written));
  const { rules, catalogue, options } = parsed.data;
  const faults = ruleFaults(Object.keys(rules), ruleIds);
  if (faults.length > 0) throw configError(name, faults);
  return {
    written: parsed.data,
    lexicon: toLexicon(parsed.data),
    catalogue: catalogue === undefined ? null : resolve(dirname(path), catalogue),
    options,
  };
}
