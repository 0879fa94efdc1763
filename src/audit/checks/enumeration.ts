import type { Finding } from "../../model/finding.js";
import type { Span } from "../../model/span.js";
import type { Check } from "../check.js";
import { hanOf, numberOf } from "../han.js";
import { type Figure, lastFrom, type View } from "../view.js";

const ID = "audit/enumeration";
const NOUN =
  /^(?:大|个)?(?:突出|主要|重点|重要)?(?:方面|任务|工作|问题|不足|短板|重点|原则|措施|举措|环节|层面|部分|要求|关键|突破|行动|工程|目标|文章|体系|抓手|坚持|着力|聚焦|强化|提升|难题|特点|关系|转变|建议|意见|体会|经验)/;
const ANNOUNCED =
  /以下|如下|下列|下面|主要|重点|着力|抓好|做好|突出|存在|体现|表现|把握|围绕|坚持|聚焦|抓实|实施|推进|在$/;
const DONE = /完成|落实|落地|取得|实现|通过/;
/** A count of larger groups right before: 三个方面9项. */
const TWICE = /[\d一二三四五六七八九十](?:个|大|项)?(?:方面|领域|部分|大类|板块)$/;
const LONGEST_LEAD = 40;
const MOST = 30;
const LONGEST_ITEMS = 60_000;

/** How the items of a list are marked; each form takes Chinese or plain digits. */
const MARKS: readonly (readonly [before: string, behind: string, han: boolean])[] = [
  ["", "是", true],
  ["", "要", true],
  ["（", "）", true],
  ["", "、", true],
  ["第", "，", true],
  ["第", "、", true],
  ["第", "是", true],
  ["其", "，", true],
  ["", ".", false],
  ["", "．", false],
  ["", "、", false],
  ["（", "）", false],
  ["", "）", false],
];
function markOf(mark: (typeof MARKS)[number], value: number): string {
  return `${mark[0]}${mark[2] ? hanOf(value) : value}${mark[1]}`;
}

function find(view: View, mark: string, from: number, end: number): number {
  const places = view.openingsOf(mark);
  const at = places[lastFrom(places.length, (nth) => places[nth] as number, from - 1) + 1];
  return at !== undefined && at < end ? at : -1;
}

interface Items {
  readonly count: number;
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

function itemsFrom(view: View, first: number, mark: (typeof MARKS)[number], end: number): Items {
  const one = markOf(mark, 1);
  const again = find(view, one, first + one.length, end);
  const last = again < 0 ? end : again;
  const places = [{ start: first, end: first + one.length }];
  for (let value = 2; value <= MOST; value += 1) {
    const word = markOf(mark, value);
    const at = find(view, word, (places[places.length - 1] as { end: number }).end, last);
    if (at < 0) break;
    places.push({ start: at, end: at + word.length });
  }
  return { count: places.length, places };
}

/** Where the first item stands, if it follows at once. */
function firstItem(text: string, from: number): { at: number; mark: (typeof MARKS)[number] } | null {
  const lead = /^[^。：；\n]{0,24}[。：；，]?\s*/.exec(text.slice(from, from + LONGEST_LEAD));
  if (lead === null) return null;
  const at = from + lead[0].length;
  for (const mark of MARKS) if (text.startsWith(markOf(mark, 1), at)) return { at, mark };
  const comma = /^[^。：；，\n]{0,16}，/.exec(text.slice(from, from + LONGEST_LEAD));
  if (comma === null) return null;
  const next = from + comma[0].length;
  for (const mark of MARKS)
    if (mark[0] === "" && mark[1] === "是" && text.startsWith(markOf(mark, 1), next)) return { at: next, mark };
  return null;
}

function endOfSection(view: View, offset: number): number {
  const id = view.sentenceAt(offset)?.sectionId ?? null;
  return (id === null ? null : view.sectionNamed(id)?.span.end) ?? view.text.length;
}

/** A count of points, whether it is a row of its own or not (六方面工作). */
interface Count {
  readonly span: Span;
  readonly end: number;
  readonly stated: number;
  readonly index: number | null;
}

function ofFigure(view: View, figure: Figure): Count | null {
  const { metric } = figure;
  if (metric.kind !== "count" || metric.value === null || metric.modifier !== null) return null;
  if (!metric.discourse && !NOUN.test(view.behind(figure, 10))) return null;
  return { span: metric.span, end: metric.extent.end, stated: Number(metric.value), index: figure.index };
}

const BARE = /(?<![\d一二三四五六七八九十百两])(\d{1,2}|[二三四五六七八九两]|[二三]?十[一二三四五六七八九]?)(?:大)?$/;

/** 六方面, 八大任务: the numeral stands right before the noun. */
function ofWord(view: View, place: number): Count | null {
  const match = BARE.exec(view.text.slice(Math.max(0, place - 5), place));
  const numeral = match?.[1];
  if (numeral === undefined || match === null) return null;
  const stated = /\d/.test(numeral) ? Number(numeral) : numberOf(numeral);
  const start = place - match[0].length;
  return { span: { start, end: place + 2 }, end: place + 2, stated, index: null };
}

function findAt(view: View, count: Count): Finding | null {
  const { stated, end, span, index } = count;
  if (!Number.isInteger(stated) || stated < 2 || stated > MOST) return null;
  const before = view.text.slice(Math.max(0, span.start - 16), span.start);
  const first = firstItem(view.text, end);
  if (first === null || (view.figures[view.figureFrom(end)]?.metric.span.start ?? first.at) < first.at) return null;
  const lead = view.text.slice(end, first.at);
  if (DONE.test(lead) || TWICE.test(before)) return null;
  const far = Math.min(view.text.length, first.at + LONGEST_ITEMS);
  const wide = itemsFrom(view, first.at, first.mark, far);
  const close = itemsFrom(view, first.at, first.mark, Math.min(far, endOfSection(view, span.start)));
  const items = wide.count === stated || close.places.length < 2 ? wide : close;
  if (items.count < 2) return null;
  const fits = items.count === stated;
  if (!fits && wide.count !== close.count) return null;
  const announced = lead.includes("：") || ANNOUNCED.test(before);
  return {
    check: ID,
    verdict: fits ? "consistent" : announced ? "inconsistent" : "uncertain",
    message: `${items.count} points follow, from ${markOf(first.mark, 1)} to ${markOf(first.mark, items.count)}, stated ${view.text.slice(span.start, span.end)}`,
    stated: String(stated),
    computed: String(items.count),
    difference: String(stated - items.count),
    tolerance: "0",
    metrics: index === null ? [] : [index],
    spans: [span, ...items.places],
  };
}

export const enumeration: Check = {
  id: ID,
  pattern: "a count of points against the points that follow: 以下3个方面：一是…二是…三是…",
  run: (view) => {
    const findings: Finding[] = [];
    const seen = new Set<number>();
    for (const figure of view.figures) {
      const count = ofFigure(view, figure);
      if (count === null) continue;
      seen.add(count.span.start);
      const finding = findAt(view, count);
      if (finding !== null) findings.push(finding);
    }
    for (const place of view.placesOf("方面")) {
      const count = ofWord(view, place);
      const finding = count === null || seen.has(count.span.start) ? null : findAt(view, count);
      if (finding !== null) findings.push(finding);
    }
    return findings;
  },
  accepts: [
    { text: "主要有以下3个方面的问题：一是投入不够。二是人手不足。三是宣传不多。", verdict: "consistent" },
    {
      text: "主要有以下3个方面的问题：一是投入不够。二是人手不足。三是宣传不多。四是督查不严。",
      verdict: "inconsistent",
      says: "4 points follow",
    },
    { text: "今年重点做好三方面工作：\n（一）抓产业。种植红花。\n（二）抓民生。修建道路。", verdict: "inconsistent" },
  ],
  rejects: [
    "今年实施重点工程3项，总投资20万元。一是修路，二是架桥。",
    "主要有以下3个方面的问题：投入不够，人手不足。",
    "重点做好两方面工作：一是抓产业，二是抓民生。此外，还要注意：一是安全，二是节约，三是宣传。",
  ],
};
