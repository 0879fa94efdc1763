import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { binary, put, REPORT, useProgram } from "./program.js";

const { folder } = useProgram();

function shell(command: string): { readonly code: number | null; readonly out: string; readonly err: string } {
  const ended = spawnSync("bash", ["-c", command], {
    cwd: folder(),
    encoding: "utf8",
    env: { ...process.env, NODE: process.execPath, BIN: binary },
  });
  return { code: ended.status, out: ended.stdout, err: ended.stderr };
}

function manyFiles(count: number): void {
  put(folder(), Object.fromEntries(Array.from({ length: count }, (_, index) => [`r/${index}.txt`, REPORT.repeat(20)])));
}

describe("streams", () => {
  it("ends with 0 and no word when the reader of the pipe has seen enough", () => {
    manyFiles(60);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell reads it
    const { out, err } = shell('"$NODE" "$BIN" r -q | head -c 10; echo "code ${PIPESTATUS[0]}"');
    expect([out, err]).toEqual(['{"schemaVecode 0\n', ""]);
  });

  it.each(["rules", "--help", "extract --help"])("ends so with any command: %s", (command) => {
    const ended = shell(`"$NODE" "$BIN" ${command} | { exec <&-; sleep 0.5; }; echo "code $\{PIPESTATUS[0]}"`);
    expect([ended.out, ended.err]).toEqual(["code 0\n", ""]);
  });

  it("says so when the disk is full", () => {
    if (!existsSync("/dev/full")) return;
    put(folder(), { "a.txt": REPORT });
    const { code, err } = shell('"$NODE" "$BIN" a.txt > /dev/full');
    expect([code, err]).toEqual([2, expect.stringContaining("the disk is full")]);
  });

  it("leaves nothing half written when a file cannot be finished", () => {
    put(folder(), { "a.txt": REPORT.repeat(50) });
    const { code, err } = shell('ulimit -f 8; "$NODE" "$BIN" a.txt -o a.json');
    expect([code, err]).toEqual([2, expect.stringContaining("a.json: cannot be written")]);
    expect(readdirSync(folder())).toEqual(["a.txt"]);
  });

  it("writes through a device instead of taking its place", () => {
    put(folder(), { "a.txt": REPORT });
    expect(shell('"$NODE" "$BIN" a.txt -q -o /dev/null').code).toBe(0);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  it.each(["1", "2"])("ends with 130 and leaves nothing half written when interrupted (%s jobs)", async (jobs) => {
    manyFiles(800);
    const child = spawn(process.execPath, [binary, "r", "-j", jobs, "-o", "out/o.json"], {
      cwd: folder(),
      stdio: "ignore",
    });
    const out = join(folder(), "out");
    while (!existsSync(out) || readdirSync(out).length === 0) await setTimeout(5);
    child.kill("SIGINT");
    const [code] = await once(child, "exit");
    expect(code).toBe(130);
    expect(readdirSync(out)).toEqual([]);
  });
});
