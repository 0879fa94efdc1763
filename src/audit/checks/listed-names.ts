import type { Finding } from "../../model/finding.js";
import type { Check } from "../check.js";
import type { Figure, View } from "../view.js";

const ID = "audit/listed-names";
const LIST = /^[^，。；：、（）\d]{0,10}(?:：|，(?:即|分别为|分别是)[：]?)([^。；：\n\d]{3,120})[。；\n]/;
const LONGEST = 140;
const LOOSE = /等|及其|其中|包括|，|（/;
const JOINED = /和|及|与|以及/;
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
  const joined = JOINED.test(list);
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

export const listedNames: Check = {
  id: ID,
  pattern: "a count against the names that follow it: 3个村：甲村、乙村、丙村",
  run: (view) => {
    const findings: Finding[] = [];
    for (const figure of view.figures) {
      const finding = findAt(view, figure);
      if (finding !== null) findings.push(finding);
    }
    return findings;
  },
  accepts: [
    { text: "涉及3个村：上河村、青石村、柳湾村。", verdict: "consistent" },
    { text: "涉及4个村：上河村、青石村、柳湾村。", verdict: "inconsistent", says: "3 names are listed" },
  ],
  rejects: [
    "涉及4个村：上河村、青石村、柳湾村等。",
    "涉及4个村：上河村、青石村和柳湾村片区。",
    "涉及4个村，修建道路、水渠、泵站。",
  ],
};
