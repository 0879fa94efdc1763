import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { useProgram } from "./program.js";

const { folder, run } = useProgram();
const fixtures = fileURLToPath(new URL("../../fixtures", import.meta.url));

/** Loaded before the program: every clock says another year. */
const OTHER_YEAR =
  "data:text/javascript," +
  encodeURIComponent(
    "const R=Date;const shift=2e11;globalThis.Date=class extends R{constructor(...a){a.length?super(...a):super(R.now()-shift)}static now(){return R.now()-shift}};",
  );

describe("the same input", () => {
  it("gives the same bytes with any language, zone and date", () => {
    cpSync(fixtures, join(folder(), "fixtures"), { recursive: true });
    const extract = (env: Readonly<Record<string, string>>) => run(["fixtures", "-q", "--masked"], { env });
    const plain = extract({});
    expect(plain.code).toBe(0);
    for (const env of [
      { LANG: "zh_CN.UTF-8", LC_ALL: "zh_CN.UTF-8", TZ: "Asia/Shanghai" },
      { LANG: "tr_TR.UTF-8", LC_ALL: "C", TZ: "Pacific/Kiritimati" },
      { NODE_OPTIONS: `--import ${OTHER_YEAR}` },
    ]) {
      expect(extract(env)).toEqual(plain);
    }
  });
});
