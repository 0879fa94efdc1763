import type { Extraction, ReportResult } from "../../model/extraction.js";
import type { Format, WriteOptions } from "../format.js";
import { pageAssets } from "./assets.js";
import { dataElement, escapeHtml } from "./embed.js";
import { type Summary, toSummary } from "./summary.js";

const DESCRIPTION = "reform-extract";

function head({ labels, home }: WriteOptions): string {
  const { style, styleHash, scriptHash } = pageAssets();
  const policy = `default-src 'none'; script-src '${scriptHash}'; style-src '${styleHash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const language = labels === null ? "en" : `${labels === "zh" ? "zh-CN" : "en"}" data-language="${labels}`;
  const way = home === undefined ? "" : ` data-home="${escapeHtml(home)}"`;
  return `<!doctype html>
<html lang="${language}"${way}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${DESCRIPTION}">
<title>${DESCRIPTION}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<noscript>This page needs its script to show the report. 本页须启用脚本方可显示报告。</noscript>
<div id="app"></div>
`;
}

function tail(): string {
  return `<script>${pageAssets().script}</script>\n</body>\n</html>\n`;
}

/** What the page shows of a report: sentences are cut from the text again. */
function toReport({ document, sections, metrics, findings, warnings }: Extraction): unknown {
  const rows = metrics.map((metric) =>
    document.text === undefined ? metric : { ...metric, sentence: { span: metric.sentence.span } },
  );
  return { document, sections, metrics: rows, findings, warnings };
}

/** One self-contained page: the data of the reports, each in a script element that never runs, and behind them what shows them. */
export const html: Format = {
  name: "html",
  endings: [".html", ".htm"],
  summary: "a page to read and review the figures in their report, without network; many reports have an index",
  holdsFailures: true,
  needsText: true,
  head,
  piece: (result: ReportResult) => {
    const summary = dataElement("summary", toSummary(result));
    return "error" in result ? summary : summary + dataElement("report", toReport(result));
  },
  separator: "",
  tail,
  index: {
    name: "index.html",
    entry: toSummary,
    page: (entries, options) =>
      head(options) +
      entries.map(({ entry, href }) => dataElement("summary", entry as Summary, href)).join("") +
      tail(),
  },
};
