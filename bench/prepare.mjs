// Installs what the bench compares with, once, into bench/node_modules, so that it does not weigh on users.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const bench = fileURLToPath(new URL(".", import.meta.url));

function npm(...args) {
  const options = { cwd: bench, stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" };
  execFileSync("npm", args, options);
}

if (!existsSync(join(bench, "node_modules", "@microsoft"))) {
  process.stderr.write("installing what to compare with …\n");
  npm("ci", "--ignore-scripts", "--no-audit", "--no-fund");
}
if (!existsSync(join(bench, "node_modules", "nodejieba", "build", "Release", "nodejieba.node"))) {
  process.stderr.write("building nodejieba …\n");
  npm("run", "build:jieba");
}
