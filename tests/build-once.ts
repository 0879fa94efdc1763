import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const built = join(root, "dist", "cli", "main.js");

function newestSource(): number {
  const paths = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
  return Math.max(...paths.map((path) => statSync(join(root, "src", path)).mtimeMs));
}

/** Builds the program that the tests of the command line run; what the types say is another step's business. */
export function setup(): void {
  if (existsSync(built) && statSync(built).mtimeMs > newestSource()) return;
  try {
    execFileSync(
      process.execPath,
      [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", "tsconfig.build.json"],
      {
        cwd: root,
        stdio: "ignore",
      },
    );
  } catch (error) {
    if (!existsSync(built)) throw error;
  }
}
