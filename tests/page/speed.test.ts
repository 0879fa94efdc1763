import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Extraction } from "../../src/model/extraction.js";
import { type Bench, openBench, read } from "./browser.js";

const MOST = 100;

let bench: Bench;
let page: Page;

/** A report of two thousand figures and more. */
function longReport(): string {
  const paragraphs = Array.from({ length: 26 }, (_, section) => {
    const sentences = Array.from(
      { length: 16 },
      (_, at) =>
        `完成投资${section + 1}.${at + 1}亿元，增长${at + 2}.5%，新建泵站${at + 3}座，治理河道${at + 4}公里，惠及${at + 11}万人。`,
    );
    return `${"一二三四五六七八九十".charAt(section % 10)}、第${section + 1}片区\n${sentences.join("")}`;
  });
  return `砚溪市2024年工作总结\n\n${paragraphs.join("\n")}\n`;
}

/** Milliseconds of script, from the click to the end of what it set off. */
function timeOf(selector: string): Promise<number> {
  return page.evaluate((wanted) => {
    const started = performance.now();
    (document.querySelector(wanted) as HTMLElement).click();
    return performance.now() - started;
  }, selector);
}

/** Milliseconds until the page is laid out and painted again. */
function paintOf(selector: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((settle) => {
        const started = performance.now();
        (document.querySelector(wanted) as HTMLElement).click();
        requestAnimationFrame(() => setTimeout(() => settle(performance.now() - started)));
      }),
    selector,
  );
}

beforeAll(async () => {
  bench = await openBench();
  const extraction = read(longReport()) as Extraction;
  expect(extraction.metrics.length).toBeGreaterThanOrEqual(2000);
  ({ page } = await bench.open([extraction]));
});

afterAll(() => bench.close());

describe("two thousand figures", () => {
  it.each(["Text", "Split", "Table"])("are filtered at once in the view %s", async (view) => {
    await page.getByRole("button", { name: view, exact: true }).click();
    for (const chip of ["amount", "percentage", "actual"]) {
      const times = [await timeOf(`[data-chip="${chip}"]`), await timeOf(`[data-chip="${chip}"]`)];
      const painted = await paintOf(`[data-chip="${chip}"]`);
      await timeOf(`[data-chip="${chip}"]`);
      process.stdout.write(
        `${view} ${chip}: script ${times.map((it) => it.toFixed(1)).join(", ")} ms, painted ${painted.toFixed(0)} ms\n`,
      );
      expect(Math.max(...times)).toBeLessThan(MOST);
    }
  });

  it("are narrowed to a section and walked through at once", async () => {
    expect(await timeOf(".tree .only")).toBeLessThan(MOST);
    expect(await timeOf(".tree .only")).toBeLessThan(MOST);
    const step = await page.evaluate(() => {
      const started = performance.now();
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true }));
      return performance.now() - started;
    });
    expect(step).toBeLessThan(MOST);
  });
});
