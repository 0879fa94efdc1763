import { descriptorSink, inspectSegmenters } from "../../commands.js";
import { version } from "../../index.js";
import { EXIT } from "../exit-code.js";
import { type ColorChoice, createPaint } from "../terminal.js";
import type { Typed } from "../typed.js";

/** Exit 0 where at least one word segmenter works: then everything else does. */
export async function run(typed: Typed): Promise<number> {
  const paint = createPaint((typed.value("color") ?? "auto") as ColorChoice, process.stdout);
  const states = inspectSegmenters();
  const good = paint.green("ok ");
  const lines = [
    `${good} reform-extract ${version}`,
    `${good} node ${process.versions.node}, ${process.platform} ${process.arch}`,
    ...states.map(({ engine, works, version: found, problem }) => {
      const mark = works ? (problem === null ? good : paint.yellow("?? ")) : paint.red("no ");
      const said = problem === null ? "" : `\n    ${paint.dim(problem)}`;
      return `${mark} segmenter ${engine}${found === null ? "" : ` ${found}`}${said}`;
    }),
  ];
  const chosen = states.find((state) => state.works);
  lines.push(
    chosen === undefined
      ? `${paint.red("no ")} no word segmenter works: nothing can be extracted`
      : `${good} --segmenter auto takes ${chosen.engine}`,
  );
  await descriptorSink(1, "standard output").write(`${lines.join("\n")}\n`);
  return chosen === undefined ? EXIT.gate : EXIT.done;
}
