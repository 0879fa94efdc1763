import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { useFolder } from "../batch/folder.js";

export { put } from "../batch/folder.js";

export const binary: string = fileURLToPath(new URL("../../bin/reform-extract.js", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built program in an empty folder of its own for each test. */
export function useProgram(): {
  readonly folder: () => string;
  readonly run: (words: readonly string[], surroundings?: Surroundings) => Ended;
} {
  const folder = useFolder();
  const run = (words: readonly string[], { input = "", env = {} }: Surroundings = {}): Ended => {
    const ended = spawnSync(process.execPath, [binary, ...words], {
      cwd: folder(),
      input,
      env: { PATH: process.env["PATH"] ?? "", ...env },
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    return { code: ended.status, out: ended.stdout, err: ended.stderr };
  };
  return { folder, run };
}

export const REPORT =
  "石泉镇2023年工作总结\n一、产业\n全镇种植花椒1200亩，投入3.5万元，增长3%。\n二、民生\n走访群众XX次，帮扶45户。\n";
