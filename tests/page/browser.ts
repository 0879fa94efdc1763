import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { extractReport } from "../../src/index.js";
import type { ReportResult } from "../../src/model/extraction.js";
import type { WriteOptions } from "../../src/write/format.js";
import { html } from "../../src/write/html/html.js";

const CHROMIUM = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser with a profile of its own and a folder for pages. */
export interface Bench {
  readonly folder: string;
  /** Opens a page of these reports. What it says to the console as an error, and what it asks of the network, is kept. */
  readonly open: (results: readonly ReportResult[], options?: Partial<WriteOptions>) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

export interface Opened {
  readonly page: Page;
  readonly faults: readonly string[];
  readonly requests: readonly string[];
}

export function pageOf(results: readonly ReportResult[], options: Partial<WriteOptions> = {}): string {
  const write: WriteOptions = { labels: "en", layout: "object", ...options };
  return html.head(write) + results.map((result) => html.piece(result, write)).join("") + html.tail(write);
}

export function read(text: string, path = "report.txt"): ReportResult {
  return extractReport(text, { path, withText: true });
}

export async function openBench(): Promise<Bench> {
  if (!existsSync(CHROMIUM)) {
    throw new Error(`${CHROMIUM}: no browser; install chromium (apt-get install chromium) or set CHROMIUM_PATH`);
  }
  const folder = mkdtempSync(join(tmpdir(), "reform-extract-page-"));
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
  let count = 0;
  const open: Bench["open"] = async (results, options) => {
    count += 1;
    const path = join(folder, `page-${count}.html`);
    writeFileSync(path, pageOf(results, options));
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
    const page = await context.newPage();
    const faults: string[] = [];
    const requests: string[] = [];
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    page.on("dialog", (dialog) => {
      if (dialog.type() !== "confirm") faults.push(`dialog: ${dialog.message()}`);
      void dialog.accept();
    });
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(path).href);
    return { page, faults, requests };
  };
  const close = async (): Promise<void> => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, open, close };
}
