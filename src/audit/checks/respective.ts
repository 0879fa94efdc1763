import type { Finding } from "../../model/finding.js";
import type { Check } from "../check.js";
import type { Figure, View } from "../view.js";

const ID = "audit/respective";
const VERB =
  /^分别(?:增长|下降|提高|降低|增加|减少|增至|降至|为|是|达|达到|完成|实现|新增|突破|超过|上涨|提升|提高到|增加到|达成|占|占比|比上年增长|较上年增长|同比增长|同比下降)?(?:了|到)?$/;
const NEXT = /^(?:[、，和与及]|以及)?(?:约|近|超|超过|达到?)?$/;
const ENDS = /^(?:左右|以上|以下|以内)?[，。；）\n]/;
const SEVERAL = /[、和与及]/;
const DOUBLE = /城乡|存贷|进出口|三次产业|各|双|量价|水电|上下/;

/** The figures of the list that begins with a figure. */
function listFrom(view: View, first: Figure): readonly Figure[] {
  const list = [first];
  for (let nth = first.nth + 1; nth < view.figures.length; nth += 1) {
    const figure = view.figures[nth] as Figure;
    if (figure.metric.sentence !== first.metric.sentence || !NEXT.test(figure.gap)) break;
    list.push(figure);
  }
  return list;
}

function findAt(view: View, place: number): Finding | null {
  const first = view.figures[view.figureFrom(place)];
  if (first === undefined || first.metric.extent.start - place > 12) return null;
  if (!VERB.test(view.text.slice(place, first.metric.extent.start)) || first.metric.value === null) return null;
  if (first.metric.status === "target" || first.metric.status === "forecast") return null;
  const list = listFrom(view, first);
  if (list.length !== 1 || !ENDS.test(view.behind(first, 4))) return null;
  const sentence = view.sentences[first.metric.sentence];
  const before = view.text.slice(Math.max(sentence?.span.start ?? 0, place - 60), place);
  const clause = before.slice(Math.max(before.lastIndexOf("；"), before.lastIndexOf("。")) + 1);
  const names = clause.split("，").slice(-2).join("，");
  if (!SEVERAL.test(names) || DOUBLE.test(names)) return null;
  return {
    check: ID,
    verdict: "uncertain",
    message: `分别 announces several figures, one follows: ${first.metric.text}`,
    stated: null,
    computed: null,
    difference: null,
    tolerance: null,
    metrics: [first.index],
    spans: [{ start: place - names.length, end: place + 2 }, first.metric.span],
  };
}

export const respective: Check = {
  id: ID,
  pattern: "分别 with fewer figures than names: 甲、乙分别达12家",
  run: (view) => {
    const findings: Finding[] = [];
    for (const place of view.placesOf("分别")) {
      const finding = findAt(view, place);
      if (finding !== null) findings.push(finding);
    }
    return findings;
  },
  accepts: [
    { text: "新增县级、镇级合作社7家，总数分别达26家。", verdict: "uncertain" },
    { text: "粮食、油料产量分别增长3.5%，再创新高。", verdict: "uncertain" },
  ],
  rejects: [
    "粮食、油料产值分别突破7和5亿元，再创新高。",
    "粮食、油料产量分别增长3.5%、4.1%。",
    "粮食、油料产量分别达到3.5万吨和4.1万吨。",
    "两个合作社、三家企业分别获县级、市级奖励12万元。",
    "粮食、油料产量均增长3.5%。",
  ],
};
