import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bench, openBench, read } from "./browser.js";

const program = fileURLToPath(new URL("../../bin/reform-extract.js", import.meta.url));

function report(region: string, year: number, product: number): string {
  return [
    `${region}${year + 1}年政府工作报告`,
    "",
    `一、${year}年工作回顾`,
    `${year}年，全市地区生产总值${product}亿元，增长5.5%。粮食产量8${year - 2020}万吨。`,
    `二、${year + 1}年工作安排`,
    `${year + 1}年，地区生产总值预期增长6%左右。`,
    "",
  ].join("\n");
}

const REPORTS = [
  ["砚溪市-2022.txt", report("砚溪市", 2022, 410.5)],
  ["砚溪市-2023.txt", report("砚溪市", 2023, 436.2)],
  ["砚溪市-2024.txt", report("砚溪市", 2024, 461.8)],
] as const;

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

afterAll(() => bench.close());

describe("many reports on one page", () => {
  it("open with an index of documents, indicators and charts", async () => {
    const { page, faults } = await bench.open(REPORTS.map(([path, text]) => read(text, path)));
    expect(await page.locator(".documents tbody tr").count()).toBe(3);
    const heads = await page.locator(".panel thead .name").allTextContents();
    expect(heads).toContain("地区生产总值");
    const column = heads.indexOf("地区生产总值") + 1;
    const cells = page.locator(`.panel tbody tr td:nth-child(${column + 1}) a`);
    expect(await cells.allTextContents()).toEqual(["410.5亿", "436.2亿", "461.8亿"]);
    const chart = page.locator(".card", { hasText: "地区生产总值" }).first();
    expect(await chart.locator("circle").count()).toBe(3);
    expect(await chart.locator("svg").getAttribute("aria-label")).toContain("2023 436.2亿元");
    expect(faults).toEqual([]);
  });

  it("keep actual and target in columns of their own", async () => {
    const { page } = await bench.open(REPORTS.map(([path, text]) => read(text, path)));
    const marked = page.locator(".panel thead th", { has: page.locator(".tag.target") });
    expect(await marked.count()).toBeGreaterThan(0);
    expect(await marked.first().innerText()).toContain("增长");
  });

  it("lead from a cell to the figure, and back", async () => {
    const { page } = await bench.open(REPORTS.map(([path, text]) => read(text, path)));
    await page.locator(".panel td a", { hasText: "436.2亿" }).click();
    expect(await page.locator(".figure[aria-current]").innerText()).toBe("436.2亿元");
    expect(await page.locator(".names h1").innerText()).toContain("2024年政府工作报告");
    await page.locator(".home-link").click();
    await page.locator(".documents tbody a").last().click();
    expect(await page.locator(".figure", { hasText: "461.8亿元" }).count()).toBe(1);
    await page.keyboard.press("j");
    expect(await page.locator(".figure[aria-current]").count()).toBe(1);
  });

  it("show a report that could not be read in its place", async () => {
    const failed = {
      schemaVersion: 1,
      document: { path: "bad.txt" },
      error: { code: "E_EMPTY", message: "bad.txt: the file is empty", hint: "" },
    } as const;
    const { page } = await bench.open([failed, ...REPORTS.map(([path, text]) => read(text, path))]);
    expect(await page.locator(".documents tr.failed").innerText()).toContain("the file is empty");
    await page.locator("#search").fill("2023.txt");
    expect(await page.locator(".documents tr[data-document]:visible").count()).toBe(1);
  });
});

describe("a folder of pages", () => {
  it("has an index that leads to each report and each figure, and back", async () => {
    const reports = join(bench.folder, "reports");
    const pages = join(bench.folder, "pages");
    mkdirSync(join(reports, "二 期"), { recursive: true });
    for (const [index, [name, text]] of REPORTS.entries()) {
      writeFileSync(join(reports, index === 2 ? "二 期" : "", name), text);
    }
    execFileSync(process.execPath, [program, reports, "--format", "html", "--out", pages, "--labels", "zh", "--quiet"]);
    const { page } = await bench.open([]);
    await page.goto(pathToFileURL(join(pages, "index.html")).href);
    expect(await page.locator(".documents tbody tr").count()).toBe(3);
    await page.locator(".panel td a", { hasText: "461.8亿" }).click();
    await page.waitForURL(/%E4%BA%8C%20%E6%9C%9F/);
    expect(await page.locator(".figure[aria-current]").innerText()).toBe("461.8亿元");
    await page.locator(".home-link").click();
    await page.waitForURL(/pages\/index\.html/);
    expect(await page.locator(".documents").count()).toBe(1);
  });
});
