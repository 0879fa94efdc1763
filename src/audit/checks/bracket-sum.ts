import type { Finding } from "../../model/finding.js";
import type { Check } from "../check.js";
import { isLevel, sameUnit } from "../figures.js";
import type { Figure } from "../view.js";
import { sumOf } from "./parts-sum.js";

const ID = "audit/bracket-sum";
const OPEN = /^[^，。；：、（）]{0,12}（/;
const LONGEST = 160;
const OPEN_LIST = /其中|含|包括|新增|比|较|约|以上|主要|等|[；。]/;
const ALL = /共|合计|总/;

export const bracketSum: Check = {
  id: ID,
  pattern: "a list in brackets against the figure before them: 共31家（甲12家、乙19家）",
  run: (view) => {
    const findings: Finding[] = [];
    for (const place of view.placesOf("（")) {
      const nth = view.figureFrom(place);
      const total = view.figures[nth - 1];
      const first = view.figures[nth];
      if (total === undefined || first === undefined || first.metric.span.start - place > 40) continue;
      if (place - total.metric.extent.end > 12 || !isLevel(total) || !OPEN.test(view.behind(total, 16))) continue;
      const close = view.text.slice(place, place + LONGEST).indexOf("）");
      if (close < 0 || OPEN_LIST.test(view.text.slice(place, place + close))) continue;
      const parts: Figure[] = [];
      for (let at = nth; (view.figures[at]?.metric.span.end ?? Number.MAX_SAFE_INTEGER) <= place + close; at += 1) {
        parts.push(view.figures[at] as Figure);
      }
      if (parts.length < 2 || !parts.every((part) => isLevel(part) && sameUnit(total.metric, part.metric))) continue;
      const finding = sumOf(total, parts, ALL.test(total.gap.slice(-8)) ? undefined : "uncertain", ID);
      if (finding !== null) findings.push(finding);
    }
    return findings;
  },
  accepts: [
    { text: "全镇共有合作社34家（种植类15家，养殖类19家）。", verdict: "consistent" },
    {
      text: "全镇共有合作社36家（种植类15家，养殖类19家）。",
      verdict: "inconsistent",
      says: "15家 + 19家 = 34家, stated 36家",
    },
    { text: "完成税收52.8亿元（县本级43.5亿元，高新园9.8亿元）。", verdict: "uncertain" },
  ],
  rejects: ["全镇共有合作社36家（其中种植类15家，养殖类19家）。", "建成泵站6座（总装机300千瓦，流量2立方米）。"],
};
