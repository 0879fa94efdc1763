import { el } from "./elements.js";

/** What loading drops: it stands in the file, nobody wants to read it. */
const NOISE =
  /##paid(?:begin|end)##|<U\+(?:00A0|3000|200B|FEFF)>|&(?:nbsp|emsp|ensp);|[\u200b-\u200f\u2060\ufeff\u00ad]|\\{1,2}(?:xa0|u00a0|u3000|u200b|ufeff)|\\{1,2}r(?:\\{1,2}n)?(?![a-z])|\\{1,2}n(?![a-z])|[\r\n]+/g;
const BREAK = /\r\n|[\n\r\v\f\u2028\u2029\u0085]|\\{1,2}r(?:\\{1,2}n)?(?![a-z])|\\{1,2}n(?![a-z])/g;
const BLANK = /[\s\u3000\u00a0]/;
const CLOSED = /[。！？；：.!?;:”】》）]$/;

/** Where each piece of shown text stands in the file. */
const origin = new WeakMap();

export function offsetOf(node, inside) {
  const start = origin.get(node);
  return start === undefined ? null : start + inside;
}

function strictlyInside(spans, offset) {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle].end <= offset) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low].start < offset;
}

/** Sentences that run on over the end of a line tell that the file's lines are no paragraphs. */
function toLines({ text, metrics, sections }) {
  const starts = new Set(sections.map((section) => section.span.start));
  const sentences = [...new Map(metrics.map(({ sentence }) => [sentence.span.start, sentence.span])).values()];
  sentences.sort((a, b) => a.start - b.start);
  const lines = [];
  let from = 0;
  const push = (end, next) => {
    lines.push({ start: from, end, soft: false });
    from = next;
  };
  for (const match of text.matchAll(BREAK)) push(match.index, match.index + match[0].length);
  push(text.length, text.length);
  const isTable = (line) => text.slice(line.start, line.end).includes("\t");
  let width = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || isTable(line) || isTable(next)) continue;
    line.soft = strictlyInside(sentences, line.end);
    if (line.soft) width = Math.max(width, line.end - line.start);
  }
  const wrapped = lines.filter((line) => line.soft).length >= 3;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!wrapped || line.soft || next === undefined || isTable(line) || isTable(next)) continue;
    const shown = text.slice(line.start, line.end).trimEnd();
    const following = text.slice(next.start, next.end);
    const begins = starts.has(next.start) || following.trim() === "" || BLANK.test(following.charAt(0));
    line.soft = !begins && shown.length >= width * 0.7 && !CLOSED.test(shown);
  }
  return lines;
}

/** Where a heading ends that begins at `from`: its characters in order, whatever loading drops between them. */
function headingEnd(text, from, heading) {
  const wanted = [...heading].filter((character) => !BLANK.test(character));
  let at = from;
  let next = 0;
  for (let steps = 0; next < wanted.length && steps < heading.length + 400; steps += 1) {
    if (text.startsWith(wanted[next], at)) {
      at += wanted[next].length;
      next += 1;
      continue;
    }
    NOISE.lastIndex = at;
    const noise = NOISE.exec(text);
    if (noise !== null && noise.index === at) at += noise[0].length;
    else if (BLANK.test(text.charAt(at)) || (next === 0 && /[#*—–\-\s]/.test(text.charAt(at)))) at += 1;
    else return from;
  }
  return next === wanted.length ? at : from;
}

/** Paragraphs, headings and rows of tables, in order, with where each stands. */
function toBlocks(report) {
  const { text, sections } = report;
  const heads = new Map(sections.map((section) => [section.span.start, section]));
  const blocks = [];
  let open = null;
  const close = () => {
    if (open !== null && text.slice(open.start, open.end).replace(NOISE, "").trim() !== "") blocks.push(open);
    open = null;
  };
  for (const line of toLines(report)) {
    if (open === null) open = { start: line.start, end: line.end };
    else open.end = line.end;
    if (!line.soft) close();
  }
  close();
  const cut = [];
  for (const block of blocks) {
    const inside = [...heads.keys()].filter((start) => start > block.start && start < block.end).sort((a, b) => a - b);
    let start = block.start;
    for (const at of inside) {
      if (text.slice(start, at).replace(NOISE, "").replace(/[#\s]/g, "") !== "") {
        cut.push({ start, end: at });
        start = at;
      }
    }
    cut.push({ start, end: block.end });
  }
  return cut;
}

function headOf(report, block, heads) {
  for (let at = block.start; at < block.end && at < block.start + 60; at += 1) {
    const section = heads.get(at);
    if (section === undefined) continue;
    const end = headingEnd(report.text, at, section.heading);
    if (end === at) return null;
    const whole = report.text.slice(end, block.end).replace(NOISE, "").trim() === "";
    return { section, start: at, end: Math.min(end, block.end), whole };
  }
  return null;
}

function isTitle(report, block) {
  const { title } = report.document;
  const first = report.sections[0]?.span.start ?? report.text.length;
  if (title === null || block.start >= first) return false;
  const shown = report.text
    .slice(block.start, block.end)
    .replace(NOISE, "")
    .replace(/[[［]\d{1,2}[\]］]|[#\s\u3000]/g, "");
  return shown.length > 1 && shown.length <= 80 && title.replace(/\s/g, "").includes(shown);
}

/** Lines under the title that tell where and when; lines that address somebody. */
function roleOf(report, { start, end }, before) {
  const shown = report.text.slice(start, end).replace(NOISE, "").trim();
  const underTitle = before !== null && (before.className === "title" || before.className === "subtitle");
  if (underTitle && shown.length <= 45 && !/[。：:；;，]$/.test(shown)) return "subtitle";
  if (shown.length <= 45 && /^(?:图|表|附图|附表)[\s\u3000]?\d/.test(shown)) return "caption";
  return shown.length <= 14 && /[：:]$/.test(shown) ? "salutation" : null;
}

/** Writes a stretch of the text: figures as links, the rest as it is. */
function createInk(report, linkTo) {
  const { text } = report;
  let next = 0;
  const plain = (parent, start, end) => {
    let from = start;
    const piece = (to) => {
      if (to <= from) return;
      const node = document.createTextNode(text.slice(from, to));
      origin.set(node, from);
      parent.append(node);
    };
    NOISE.lastIndex = start;
    for (let match = NOISE.exec(text); match !== null && match.index < end; match = NOISE.exec(text)) {
      piece(match.index);
      from = match.index + match[0].length;
    }
    piece(end);
  };
  return (parent, start, end) => {
    let at = start;
    while (next < report.metrics.length && report.metrics[next].span.start < start) next += 1;
    for (; next < report.metrics.length && report.metrics[next].span.start < end; next += 1) {
      const metric = report.metrics[next];
      if (metric.span.start < at || metric.span.end > end) continue;
      plain(parent, at, metric.span.start);
      const mark = el("a", { class: "figure", href: linkTo(metric.id), id: metric.id, tabindex: -1 });
      mark.dataset.kind = metric.kind;
      mark.dataset.status = metric.status ?? "none";
      if (metric.flag !== null) mark.dataset.flag = metric.flag;
      plain(mark, metric.span.start, metric.span.end);
      parent.append(mark);
      report.marks.set(metric.id, mark);
      at = metric.span.end;
    }
    plain(parent, at, end);
  };
}

function tableRow(report, block, ink) {
  const row = el("tr");
  let from = block.start;
  for (let at = report.text.indexOf("\t", from); ; at = report.text.indexOf("\t", from)) {
    const end = at < 0 || at >= block.end ? block.end : at;
    const cell = el("td");
    ink(cell, from, end);
    row.append(cell);
    if (end === block.end) return row;
    from = end + 1;
  }
}

/** The report as it reads: title, headings, paragraphs, tables; every figure marked. */
export function renderText(report, linkTo) {
  const article = el("article", { class: "paper", lang: "zh-CN" });
  const heads = new Map(report.sections.map((section) => [section.span.start, section]));
  const ink = createInk(report, linkTo);
  let table = null;
  for (const block of toBlocks(report)) {
    if (report.text.slice(block.start, block.end).trim().includes("\t")) {
      if (table === null) {
        table = el("tbody");
        const frame = el("div", { class: "tabular" }, el("table", {}, table));
        article.append(frame);
        report.paragraphs.push({ node: frame, start: block.start });
      }
      table.append(tableRow(report, block, ink));
      continue;
    }
    table = null;
    let { start, end } = block;
    while (start < end && BLANK.test(report.text.charAt(start))) start += 1;
    while (end > start && BLANK.test(report.text.charAt(end - 1))) end -= 1;
    const head = headOf(report, { start, end }, heads);
    const level = head === null ? 0 : Math.min(head.section.level + 1, 6);
    let node = el("p", { class: head === null ? roleOf(report, { start, end }, article.lastElementChild) : null });
    if (head?.whole) node = el(`h${level}`, { id: `section-${head.section.id}`, tabindex: -1 });
    else if (head === null && isTitle(report, { start, end })) node = el("h1", { class: "title" });
    if (head !== null || node.tagName === "H1") {
      const marker = /^#{1,6}\s+/.exec(report.text.slice(start, start + 8));
      if (marker !== null) start += marker[0].length;
    }
    if (head !== null && !head.whole) {
      const lead = el("strong", { class: "run-in", id: `section-${head.section.id}`, tabindex: -1 });
      ink(lead, start, head.end);
      node.append(lead);
      ink(node, head.end, end);
    } else ink(node, start, end);
    article.append(node);
    report.paragraphs.push({ node, start: block.start });
  }
  return article;
}
