import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bench, openBench, read } from "./browser.js";

/** What a report might hold that a careless page would run. */
const REPORT = [
  '<script>window.ran = 1</script>关于<img src=x onerror="window.ran=2">改革的报告',
  "",
  "一、<svg onload=window.ran=3>成效</svg>",
  '2024年，全乡<b onmouseover="window.ran=4">完成投资</b>300万元，</script><script>window.ran=5</script>修路12公里。',
  '<iframe src="javascript:window.ran=6"></iframe>建成<a href="javascript:window.ran=7">水池</a>5座，<!-- <script> 种树400亩。',
  "'\"><style>*{display:none}</style>培训</textarea></title>200人次，\u2028补贴1.5万元。",
  "",
].join("\n");

const PATH = '"><script>window.ran=8</script>.txt';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

afterAll(() => bench.close());

describe("a report full of markup", () => {
  it.each([1, 2])("runs none of it on a page of %i", async (copies) => {
    const { page, faults, requests } = await bench.open(Array.from({ length: copies }, () => read(REPORT, PATH)));
    if (copies > 1) await page.locator(".documents tbody a").first().click();
    for (const figure of await page.locator(".figure").all()) {
      await figure.hover();
      await figure.click();
    }
    await page.keyboard.press("v");
    await page.keyboard.press("v");
    await page.keyboard.press("c");
    expect(await page.evaluate(() => "ran" in globalThis)).toBe(false);
    expect(await page.locator("#app :is(script, img, iframe, style, b, textarea[onload])").count()).toBe(0);
    expect(faults).toEqual([]);
    expect(requests).toHaveLength(1);
  });

  it("shows it as it is written", async () => {
    const { page } = await bench.open([read(REPORT, PATH)]);
    const paper = await page.locator(".paper").innerText();
    for (const words of [
      "<script>window.ran=5</script>",
      'src="javascript:window.ran=6"',
      "<style>*{display:none}</style>",
    ]) {
      expect(paper).toContain(words);
    }
  });

  it("is stopped by the page's policy even where a script gets in", async () => {
    const { page } = await bench.open([read(REPORT, PATH)]);
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.ran = 9";
      document.body.append(script);
      const image = document.createElement("div");
      image.innerHTML = '<img src="data:,x" onerror="window.ran = 10">';
      document.body.append(image);
    });
    await page.waitForTimeout(100);
    expect(await page.evaluate(() => "ran" in globalThis)).toBe(false);
  });
});
