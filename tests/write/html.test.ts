import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { extractReport } from "../../src/index.js";
import type { Extraction, FailedDocument } from "../../src/model/extraction.js";
import type { WriteOptions } from "../../src/write/format.js";
import { html } from "../../src/write/html/html.js";
import { formatOfPath } from "../../src/write/index.js";

const ENGLISH: WriteOptions = { labels: "en", layout: "object" };

const HOSTILE =
  "关于</script><script>alert(1)</script><!--改革的报告\n2024年，全乡投资300万元，<b onload=x()>修路</b>12公里。\n";

const FAILED: FailedDocument = {
  schemaVersion: 1,
  document: { path: "</script>.txt" },
  error: { code: "E_EMPTY", message: "</script>.txt: the file is empty", hint: "" },
};

function read(text: string): Extraction {
  return extractReport(text, { path: "a.txt", withText: true });
}

function pageOf(extraction: Extraction, options = ENGLISH): string {
  return html.head(options) + html.piece(extraction, options) + html.tail(options);
}

/** The scripts of a page as a browser reads it: each runs to the first `</script`. */
function scriptsOf(page: string): readonly { readonly attributes: string; readonly body: string }[] {
  const scripts = [];
  for (let at = page.indexOf("<script"); at >= 0; at = page.indexOf("<script", at)) {
    const open = page.indexOf(">", at);
    const close = page.indexOf("</script", open);
    scripts.push({ attributes: page.slice(at + 7, open), body: page.slice(open + 1, close) });
    at = close;
  }
  return scripts;
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

describe("the page of a report", () => {
  it("holds its data in scripts that never run, and one script that does", () => {
    const scripts = scriptsOf(pageOf(read(HOSTILE)));
    expect(scripts.map(({ attributes }) => attributes.trim())).toEqual([
      'type="application/json" class="summary"',
      'type="application/json" class="report"',
      "",
    ]);
  });

  it("gives back the report word for word", () => {
    const extraction = read(HOSTILE);
    const report = JSON.parse(scriptsOf(pageOf(extraction))[1]?.body ?? "");
    expect(report.document).toEqual(JSON.parse(JSON.stringify(extraction.document)));
    expect(report.document.text).toBe(HOSTILE);
    expect(report.metrics).toHaveLength(extraction.metrics.length);
    for (const [index, { sentence, ...rest }] of extraction.metrics.entries()) {
      expect(report.metrics[index]).toEqual({ ...JSON.parse(JSON.stringify(rest)), sentence: { span: sentence.span } });
    }
  });

  it("lets nothing of the report into its markup", () => {
    const shellOf = (extraction: Extraction): string => {
      const page = pageOf(extraction);
      const data = scriptsOf(page).slice(0, 2);
      for (const { body } of data) expect(body).not.toContain("<");
      return data.reduce((left, { body }) => left.replace(body, () => ""), page);
    };
    expect(shellOf(read(HOSTILE))).toBe(shellOf(read("2024年，投资300万元。\n")));
  });

  it("names the hashes of its style and its script as all that may run", () => {
    const page = pageOf(read(HOSTILE));
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
    const style = page.slice(page.indexOf("<style>") + 7, page.indexOf("</style>"));
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src ${hashOf(scriptsOf(page)[2]?.body ?? "")};`);
    expect(policy).toContain(`style-src ${hashOf(style)};`);
    expect(policy).not.toContain("unsafe");
  });

  it("names no address that it could ask", () => {
    const page = pageOf(read("2024年，投资300万元。\n"));
    const addresses = [...page.matchAll(/https?:\/\/[^\s"'`)]+/g)].map((match) => match[0]);
    expect(addresses.filter((it) => it !== "http://www.w3.org/2000/svg")).toEqual([]);
    expect(page).not.toMatch(/\s(?:src|srcset)=/);
  });

  it("speaks the language asked for, else the reader's", () => {
    const extraction = read("2024年，投资300万元。\n");
    expect(pageOf(extraction, { ...ENGLISH, labels: "zh" })).toContain('<html lang="zh-CN" data-language="zh">');
    expect(pageOf(extraction)).toContain('<html lang="en" data-language="en">');
    expect(pageOf(extraction, { ...ENGLISH, labels: null })).toContain('<html lang="en">');
  });

  it("is the same every time", () => {
    expect(pageOf(read(HOSTILE))).toBe(pageOf(read(HOSTILE)));
  });

  it("is meant by its endings", () => {
    expect(formatOfPath("figures.HTML")?.name).toBe("html");
    expect(formatOfPath("figures.htm")?.name).toBe("html");
  });
});

describe("a report that failed", () => {
  it("has a summary and no more", () => {
    const scripts = scriptsOf(html.piece(FAILED, ENGLISH));
    expect(scripts).toHaveLength(1);
    expect(JSON.parse(scripts[0]?.body ?? "")).toEqual({
      document: { path: "</script>.txt" },
      error: { message: "</script>.txt: the file is empty", hint: "" },
    });
  });
});

describe("the index of a folder", () => {
  it("holds the summaries with the ways to their pages", () => {
    const extraction = read("砚溪县2024年工作总结\n2024年，完成投资300万元，修路12公里。\n");
    const entries = [
      { entry: html.index?.entry(extraction), href: "a%20b.txt.html" },
      { entry: html.index?.entry(FAILED), href: '"><script>.html' },
    ];
    const scripts = scriptsOf(html.index?.page(entries, ENGLISH) ?? "");
    expect(scripts).toHaveLength(3);
    expect(scripts[0]?.attributes).toContain('data-href="a%20b.txt.html"');
    const summary = JSON.parse(scripts[0]?.body ?? "");
    expect(summary.kinds).toMatchObject({ amount: 1, measure: 1 });
    expect(summary.panel.map((entry: { value: number; year: number }) => [entry.value, entry.year])).toEqual([
      [3_000_000, 2024],
      [12, 2024],
    ]);
    expect(summary).not.toHaveProperty("text");
  });

  it("is beside each page's way home", () => {
    expect(html.head({ ...ENGLISH, home: "../index.html" })).toContain('data-home="../index.html"');
  });
});
