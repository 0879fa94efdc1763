import type { Finding } from "../../model/finding.js";
import type { Check } from "../check.js";
import { numberOf } from "../han.js";
import type { Figure, View } from "../view.js";

const ID = "audit/listed-names";
const LIST = /^[^，。；：、（）\d]{0,10}(?:：|，(?:即|分别为|分别是)[：]?)([^。；：\n\d]{3,120})[。；\n]/;
const LONGEST = 140;
const LOOSE = /等|及其|其中|包括|，|（|^(?:一是|一要|第一|其一|首先)/;
const JOINED = /和|及|与|以及/;
const HAN = "二三四五六七八九十";
const LONGEST_NAME = 14;

function findAt(view: View, figure: Figure): Finding | null {
  const { metric } = figure;
  const stated = Number(metric.value);
  if (metric.kind !== "count" || !Number.isInteger(stated) || stated < 2 || metric.modifier !== null) return null;
  const behind = view.behind(figure, LONGEST);
  const list = LIST.exec(behind)?.[1];
  if (list === undefined || LOOSE.test(list) || !list.includes("、")) return null;
  const names = list.split("、");
  const last = names[names.length - 1] ?? "";
  if (names.some((name) => name.length === 0 || name.length > LONGEST_NAME)) return null;
  const joined = JOINED.test(last);
  const counts = [names.length, names.length + (JOINED.test(last) ? 1 : 0)];
  const fits = counts.includes(stated);
  if (!fits && joined) return null;
  const count = fits ? stated : names.length;
  const start = metric.extent.end + behind.indexOf(list);
  return {
    check: ID,
    verdict: fits ? "consistent" : "inconsistent",
    message: `${count} names are listed (${list}), stated ${metric.text}`,
    stated: String(stated),
    computed: String(count),
    difference: String(stated - count),
    tolerance: "0",
    metrics: [figure.index],
    spans: [metric.span, { start, end: start + list.length }],
  };
}

const TITLE =
  /“(?:新)?([两二三四五六七八九十]|\d{1,2})(?:个|大|项|种|类|条|不|化)[^“”\d一二三四五六七八九十\n]{1,8}”[^，。；：、“”\n]{0,8}$/;
const LONGEST_TITLE = 28;
const MEMBERS = /^：?(?:即|是指|指|分别是)?[:：]?([^。；：\n]{5,120})[。；\n]/;

/** Whether the names of a list are made alike: same beginning or same end. */
function areAlike(names: readonly string[]): boolean {
  const [first = ""] = names;
  return (
    names.every((name) => name.endsWith(first.slice(-1))) || names.every((name) => name.startsWith(first.slice(0, 1)))
  );
}

/** “四个最严”：最严谨的标准、…, as glossaries explain titles with a number. */
function explained(view: View, place: number): Finding | null {
  const title = TITLE.exec(view.text.slice(Math.max(0, place - LONGEST_TITLE), place));
  if (title === null) return null;
  const behind = view.text.slice(place, place + LONGEST);
  const list = MEMBERS.exec(behind)?.[1];
  if (list === undefined || LOOSE.test(list) || JOINED.test(list)) return null;
  const names = list.split("、");
  if (names.length < 2 || names.some((name) => name === "" || name.length > LONGEST_NAME) || !areAlike(names))
    return null;
  const numeral = title[1] ?? "";
  const stated = /\d/.test(numeral) ? Number(numeral) : numberOf(numeral);
  const start = place + behind.indexOf(list);
  const end = Math.min(view.text.length, place);
  return {
    check: ID,
    verdict: names.length === stated ? "consistent" : "uncertain",
    message: `${names.length} names are listed (${list}), stated ${title[0].slice(0, title[0].indexOf("”") + 1)}`,
    stated: String(stated),
    computed: String(names.length),
    difference: String(stated - names.length),
    tolerance: "0",
    metrics: [],
    spans: [
      { start: end - title[0].length, end: end - title[0].length + title[0].indexOf("”") + 1 },
      { start, end: start + list.length },
    ],
  };
}

const ENDS_LIST = "，。；：“”（）\n0123456789";
const SHORTEST_LIST = 5;
const LONGEST_LIST = 90;

/** The words that end at `end`, back to a mark or a digit. */
function wordsBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST_LIST && !ENDS_LIST.includes(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

const ONE_NAME = /^[^，。；：、“”（）\n]{2,14}$/;

/** 水稻、油菜、茶叶三大产业: the names stand before the number. */
function listedBefore(view: View, place: number): Finding | null {
  const numeral = view.text.charAt(place - 1);
  const stated = numberOf(numeral);
  if (stated < 2 || stated > 10 || view.text.charAt(place - 2) === "十") return null;
  const list = wordsBefore(view.text, place - 1);
  if (list.length < SHORTEST_LIST || !list.includes("、") || LOOSE.test(list)) return null;
  const names = list.split("、");
  if (names.length < 2 || !names.every((name) => ONE_NAME.test(name)) || /党的$/.test(list)) return null;
  const most = names.length + (JOINED.test(list) ? 1 : 0);
  const fits = stated === names.length || stated === most;
  const nearest = stated > most ? stated - most : names.length - stated;
  if (!fits && (nearest > 1 || most < 3)) return null;
  const count = fits ? stated : names.length;
  return {
    check: ID,
    verdict: fits ? "consistent" : "uncertain",
    message: `${count} names are listed (${list}), stated ${numeral}大`,
    stated: String(stated),
    computed: String(count),
    difference: String(stated - count),
    tolerance: "0",
    metrics: [],
    spans: [
      { start: place - 1 - list.length, end: place - 1 },
      { start: place - 1, end: place + 1 },
    ],
  };
}

export const listedNames: Check = {
  id: ID,
  pattern: "a count against the names that follow it: 3个村：甲村、乙村、丙村",
  run: (view) => {
    const findings: Finding[] = [];
    for (const figure of view.figures) {
      const finding = findAt(view, figure);
      if (finding !== null) findings.push(finding);
    }
    for (const place of view.placesOf("：")) {
      if (!view.text.slice(Math.max(0, place - 9), place).includes("”")) continue;
      const finding = explained(view, place);
      if (finding !== null) findings.push(finding);
    }
    for (const place of view.placesOf("大")) {
      const finding = HAN.includes(view.text.charAt(place - 1)) ? listedBefore(view, place) : null;
      if (finding !== null) findings.push(finding);
    }
    return findings;
  },
  accepts: [
    { text: "涉及3个村：上河村、青石村、柳湾村。", verdict: "consistent" },
    { text: "涉及4个村：上河村、青石村、柳湾村。", verdict: "inconsistent", says: "3 names are listed" },
    { text: "做强茶叶、油菜、竹木三大产业。", verdict: "consistent" },
    { text: "做强茶叶、油菜、竹木四大产业。", verdict: "uncertain" },
    { text: "注：“三个到户”：资金到户、技术到户、服务到户。", verdict: "consistent" },
    { text: "注：“四个到户”：资金到户、技术到户、服务到户。", verdict: "uncertain" },
  ],
  rejects: [
    "做强茶叶、油菜等三大产业。",
    "学习宣传贯彻、落实党的二十大精神。",
    "涉及4个村：上河村、青石村、柳湾村等。",
    "涉及4个村：上河村、青石村和柳湾村片区。",
    "涉及4个村，修建道路、水渠、泵站。",
  ],
};
