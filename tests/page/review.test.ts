import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Extraction } from "../../src/model/extraction.js";
import { type Bench, type Opened, openBench, read } from "./browser.js";

const REPORT = [
  "砚溪县2024年水利工作总结",
  "",
  "一、工程建设",
  "2024年，全县完成水利投资3.6亿元，同比增长12.5%，新建泵站48座。",
  "治理河道2##paidbegin##6公里，受益群众1.2万人。",
  "二、下步打算",
  "2025年，计划完成水利投资4亿元，新建泵站60座。",
  "",
].join("\n");

const program = fileURLToPath(new URL("../../bin/reform-extract.js", import.meta.url));

let bench: Bench;
let opened: Opened;
let page: Page;

beforeAll(async () => {
  bench = await openBench();
});

afterAll(() => bench.close());

beforeEach(async () => {
  opened = await bench.open([read(REPORT)]);
  page = opened.page;
});

function figure(text: string) {
  return page.locator(".figure", { hasText: text }).first();
}

async function saved(): Promise<{ name: string; rows: Record<string, unknown>[]; lines: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save")]);
  const lines = readFileSync(await download.path(), "utf8");
  const rows = lines.trimEnd().split("\n");
  return { name: download.suggestedFilename(), rows: rows.map((row) => JSON.parse(row)), lines };
}

describe("a report on the page", () => {
  it("marks every figure and says nothing wrong", async () => {
    const { metrics } = read(REPORT) as Extraction;
    expect(await page.locator(".figure").count()).toBe(metrics.length);
    expect(await page.locator(".figure").allTextContents()).toEqual(metrics.map((metric) => metric.text));
    expect(opened.faults).toEqual([]);
  });

  it("asks nothing of the network", () => {
    expect(opened.requests).toHaveLength(1);
  });

  it("shows headings as an outline that leads to them", async () => {
    expect(await page.locator(".tree .heading").allTextContents()).toEqual(["一、工程建设", "二、下步打算"]);
    expect(await page.locator(".paper h2").allTextContents()).toEqual(["一、工程建设", "二、下步打算"]);
    await page.locator(".tree .heading").last().click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("section-s2");
  });

  it("shows a figure's row beside the pointer and in the pane", async () => {
    await figure("12.5%").hover();
    await expect(page.locator(".tooltip").innerText()).resolves.toContain("水利投资");
    await figure("12.5%").click();
    const detail = await page.locator(".detail").innerText();
    for (const words of ["12.5", "%", "2024", "Actual", "up", "一、工程建设", "percentage/"]) {
      expect(detail).toContain(words);
    }
  });

  it("draws the relations of the chosen figure", async () => {
    const extraction = read(REPORT) as Extraction;
    const related = extraction.metrics.find((metric) => metric.relations.length > 0);
    expect(related).toBeDefined();
    await page.locator(`#${related?.id}`).click();
    expect(await page.locator(".relations path").count()).toBe(related?.relations.length);
    expect(await page.locator(`#${related?.relations[0]?.target}`).getAttribute("data-related")).not.toBeNull();
  });
});

describe("filters", () => {
  it("by kind leave the others in the table", async () => {
    await page.getByRole("button", { name: "Table" }).click();
    const rows = page.locator(".row:visible");
    const all = await rows.count();
    await page.locator('[data-chip="count"]').click();
    const { metrics } = read(REPORT) as Extraction;
    const counts = metrics.filter((metric) => metric.kind === "count").length;
    expect(counts).toBeGreaterThan(0);
    expect(await rows.count()).toBe(all - counts);
    expect(await page.locator(".shown").innerText()).toBe(`${all - counts} of ${all} shown`);
  });

  it("by status, by section and by words", async () => {
    await page.getByRole("button", { name: "Table" }).click();
    const rows = page.locator(".row:visible .text");
    await page.locator('[data-chip="actual"]').click();
    await page.locator('[data-chip="none"]').click();
    expect(await rows.allTextContents()).toEqual(["4亿元", "60座"]);
    await page.getByRole("button", { name: "Clear filters", exact: true }).click();
    await page.locator(".tree li").first().hover();
    await page.locator(".tree .only").first().click();
    expect(await rows.allTextContents()).not.toContain("4亿元");
    await page.getByRole("button", { name: "Clear filters", exact: true }).click();
    await page.locator("#search").fill("泵站");
    await expect.poll(() => rows.allTextContents()).toContain("60座");
  });

  it("are skipped by the keys that walk", async () => {
    await page.locator('[data-chip="date"]').click();
    await page.keyboard.press("j");
    expect(await page.locator(".figure[aria-current]").innerText()).toBe("3.6亿元");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    expect(await page.locator(".figure[aria-current]").innerText()).toBe("3.6亿元");
  });
});

describe("figures to check", () => {
  it("are told first, in the table too where asked for", async () => {
    const extraction = read(REPORT) as Extraction;
    const doubted = extraction.metrics.at(-1);
    const message = "60 pumping stations, the annex lists 58";
    const finding = {
      check: "audit/parts-sum",
      verdict: "inconsistent",
      message,
      stated: 60,
      computed: 58,
      difference: 2,
      tolerance: 0,
      metrics: [doubted?.id ?? ""],
      spans: [doubted?.span ?? { start: 0, end: 0, line: 1, column: 1 }],
      fingerprint: "000000000000",
    } as const;
    ({ page } = await bench.open([{ ...extraction, findings: [finding] }]));
    await page.locator("button.finding", { hasText: message }).click();
    expect(await page.locator(".figure[aria-current]").innerText()).toBe(doubted?.text);
    expect(await page.locator(".detail").innerText()).toContain(message);
    await page.getByRole("button", { name: "Table", exact: true }).click();
    expect(await page.locator(".row .text").first().innerText()).not.toBe(doubted?.text);
    await page.getByLabel("To check first").check();
    expect(await page.locator(".row .text").first().innerText()).toBe(doubted?.text);
    await page.getByRole("button", { name: /To check only/ }).click();
    expect(await page.locator(".row:visible .text").allTextContents()).toEqual([doubted?.text]);
  });
});

describe("keys and words", () => {
  it("let the tab key stop at one figure only", async () => {
    expect(await page.locator('.figure[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("Escape");
    expect(await page.locator('.figure[tabindex="0"]').count()).toBe(1);
  });

  it("search, help and close", async () => {
    await page.keyboard.press("/");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search");
    await page.keyboard.type("jjj");
    expect(await page.locator(".figure[aria-current]").count()).toBe(0);
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    expect(await page.locator("dialog.help").isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog.help").isVisible()).toBe(false);
  });

  it("speak Chinese and English", async () => {
    await page.getByRole("button", { name: "中文" }).click();
    expect(await page.getByRole("button", { name: "保存标注" }).count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("zh-CN");
    const chinese = await bench.open([read(REPORT)], { labels: "zh" });
    expect(await chinese.page.getByRole("button", { name: "保存标注" }).count()).toBe(1);
  });

  it("change light to dark", async () => {
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.getByRole("button", { name: "Light or dark" }).click();
    expect(await ground()).not.toBe(light);
  });
});

describe("a review", () => {
  it("saves what was accepted, corrected, rejected and added as gold", async () => {
    await figure("3.6亿元").click();
    await page.getByRole("button", { name: "Accept", exact: true }).click();
    await figure("48座").click();
    await page.getByRole("button", { name: "Correct", exact: true }).click();
    await page.getByLabel("Value").fill("forty");
    await page.getByRole("button", { name: "Save correction" }).click();
    expect(await page.locator("#fault-value").innerText()).toContain("Expected a number");
    await page.getByLabel("Value").fill("49");
    await page.locator("#form-indicator").fill("泵站\n新建泵站");
    await page.getByRole("button", { name: "Save correction" }).click();
    await figure("12.5%").click();
    await page.keyboard.press("x");
    const { name, rows } = await saved();
    expect(name).toBe("report.jsonl");
    const row = (quote: string) => rows.find((one) => one["quote"] === quote);
    expect(row("3.6亿元")).toMatchObject({ nth: 1, kind: "amount", value: "360000000", unit: "CNY", optional: false });
    expect(row("48座")).toMatchObject({ value: "49", indicator: ["泵站", "新建泵站"], optional: false });
    expect(row("12.5%")).toBeUndefined();
    expect(row("60座")).toMatchObject({ optional: true });
    expect(row("26公里")).toBeDefined();
  });

  it("adds a figure that the tool missed", async () => {
    await page.evaluate(() => {
      const texts = document.createTreeWalker(document.querySelector(".paper") as Node, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const at = node.nodeValue?.indexOf("受益群众") ?? -1;
        if (at < 0) continue;
        getSelection()?.setBaseAndExtent(node, at, node, at + 4);
        return;
      }
    });
    await page.locator("button.add").click();
    await page.locator("#form-indicator").fill("群众");
    await page.getByLabel("Value").fill("12000");
    await page.getByRole("button", { name: "Save correction" }).click();
    const { rows } = await saved();
    expect(rows.find((one) => one["quote"] === "受益群众")).toMatchObject({
      nth: 1,
      value: "12000",
      section: ["一、工程建设"],
    });
  });

  it("is kept for the next visit", async () => {
    await figure("3.6亿元").click();
    await page.keyboard.press("a");
    await page.reload();
    expect(await figure("3.6亿元").getAttribute("data-review")).toBe("accept");
  });

  it("gives gold that eval reads and scores", async () => {
    const report = join(bench.folder, "report.txt");
    const gold = join(bench.folder, "gold");
    mkdirSync(gold, { recursive: true });
    writeFileSync(report, REPORT);
    const score = () => {
      const args = [program, "eval", "--gold", gold, report, "--format", "json"];
      const output = execFileSync(process.execPath, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
      return JSON.parse(output).all as { f1: number; rowF1: number; fields: { value: { right: number; of: number } } };
    };
    await page.getByRole("button", { name: "Accept the rest shown" }).click();
    writeFileSync(join(gold, "report.jsonl"), (await saved()).lines);
    expect(score()).toMatchObject({ f1: 1, rowF1: 1 });
    await figure("48座").click();
    await page.keyboard.press("x");
    await page.keyboard.press("j");
    await page.keyboard.press("c");
    await page.getByLabel("Value").fill("7");
    await page.getByRole("button", { name: "Save correction" }).click();
    writeFileSync(join(gold, "report.jsonl"), (await saved()).lines);
    const { f1, fields } = score();
    expect(f1).toBeLessThan(1);
    expect(fields.value.right).toBe(fields.value.of - 1);
  });
});
