import { descriptorSink, loadFile } from "../../commands.js";
import { EXIT } from "../exit-code.js";
import { toEncoding } from "../resolve.js";
import { readStandardInput } from "../standard-input.js";
import type { Typed } from "../typed.js";

export async function run(typed: Typed): Promise<number> {
  const [path = "-"] = typed.words;
  const bytes = path === "-" ? await readStandardInput() : null;
  const source = loadFile(path, bytes, toEncoding(typed.value("encoding")));
  await descriptorSink(1, "standard output").write(typed.flag("reading") ? source.text : source.original);
  return EXIT.done;
}
