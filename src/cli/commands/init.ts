import { existsSync } from "node:fs";
import { emptyConfigText, fileSink } from "../../commands.js";
import { ReformError } from "../../index.js";
import { EXIT } from "../exit-code.js";
import type { Typed } from "../typed.js";

const NAME = "reform-extract.config.json";

export async function run(typed: Typed): Promise<number> {
  if (existsSync(NAME) && !typed.flag("force")) {
    throw new ReformError("E_OUTPUT", `${NAME}: is there already`, "--force writes it anew");
  }
  const sink = fileSink(NAME);
  try {
    await sink.write(emptyConfigText(process.cwd()));
    sink.commit();
  } catch (error) {
    sink.discard();
    throw error;
  }
  process.stderr.write(`${NAME}: written; the guide tells what stands in it: Configuration\n`);
  return EXIT.done;
}
