import { DASHES } from "../date-words.js";
import { isLess, shift } from "../decimal.js";
import { type Numeral, shareScale } from "../numeral.js";
import type { Rule } from "../rule.js";
import { reading } from "../rule.js";
import { unitStarts } from "../unit.js";

const DASH = /(?:-{1,2}|—{1,2}|–|~|至|到|―)(?=[\d一二三四五六七八九十百千两])/y;
const DASH_CODES = new Uint8Array(0x10000);
for (const char of DASHES) DASH_CODES[char.charCodeAt(0)] = 1;
const PAIR_OPENER = /[由从][^，。；、]{0,12}$/;

const HAN_SCALES: readonly (readonly [string, number])[] = [
  ["万亿", 12],
  ["亿", 8],
  ["万", 4],
];

/** 七十至七十二亿: the scale behind the last goes to a first that has none. */
function shareHanScale(first: Numeral, last: Numeral, text: string): Numeral {
  const scale = HAN_SCALES.find(([word]) => text.startsWith(word, last.end - word.length));
  if (!scale || /[万亿]/.test(text.slice(first.start, first.end)) || first.value === null) return first;
  return { ...first, value: shift(first.value, scale[1]) };
}

const readRange: Rule["read"] = (view, at) => {
  const first = view.numeralAt(at);
  if (!first?.value || first.bare) return null;
  const unit = view.unitBehind(first);
  const end = unit?.end ?? first.end;
  if (DASH_CODES[view.text.charCodeAt(end)] !== 1) return null;
  DASH.lastIndex = end;
  const dash = DASH.exec(view.text);
  if (!dash) return null;
  const second = view.numeralAt(DASH.lastIndex);
  if (!second?.value || second.bare || second.form !== first.form) return null;
  const closing = view.unitBehind(second);
  if (!closing || (unit && unit.unit !== closing.unit)) return null;
  if (unit && (dash[0] === "到" || dash[0] === "至") && PAIR_OPENER.test(view.text.slice(Math.max(0, at - 13), at))) {
    return null;
  }
  const low = unit ? first : first.form === "han" ? shareHanScale(first, second, view.text) : shareScale(first, second);
  if (!low.value || !isLess(low.value, second.value)) return null;
  return reading({
    kind: closing.kind,
    start: at,
    end: closing.end,
    min: low.value,
    max: second.value,
    step: second.step,
    unit: closing.unit,
    per: closing.per,
    inner: second.inner,
    han: first.form === "han",
  });
};

const afterNumeral = unitStarts + DASHES;
const pattern = "numeral [unit] dash|至|到 numeral unit; 万, 亿 and the unit may stand behind the last only";

export const amountRange: Rule = {
  id: "amount/range",
  kind: "amount",
  pattern,
  starts: "numeral",
  afterNumeral,
  read: readRange,
  accepts: [
    {
      text: "计划投资3—5亿元",
      readings: [{ text: "3—5亿元", min: "300000000", max: "500000000", value: null, unit: "CNY" }],
    },
    { text: "奖励500万元至1000万元", readings: [{ text: "500万元至1000万元", min: "5000000", max: "10000000" }] },
    { text: "投资七十至七十二亿元", readings: [{ text: "七十至七十二亿元", min: "7000000000", max: "7200000000" }] },
    { text: "每年可增收约3~5万元", readings: [{ text: "3~5万元", min: "30000", max: "50000", modifier: "approx" }] },
  ],
  rejects: ["投资5亿元", "由3万元到5万元"],
};

export const percentageRange: Rule = {
  id: "percentage/range",
  kind: "percentage",
  pattern,
  starts: "numeral",
  afterNumeral,
  read: readRange,
  accepts: [
    { text: "增长4.5%-5%", readings: [{ text: "4.5%-5%", min: "4.5", max: "5", unit: "%" }] },
    { text: "增长6—7%", readings: [{ text: "6—7%", min: "6", max: "7" }] },
    { text: "增长8%到9%", readings: [{ text: "8%到9%", min: "8", max: "9" }] },
  ],
  rejects: ["从15%到20%", "增长-2.6%"],
};

export const countRange: Rule = {
  id: "count/range",
  kind: "count",
  pattern,
  starts: "numeral",
  afterNumeral,
  read: readRange,
  accepts: [
    { text: "培训20至30人", readings: [{ text: "20至30人", min: "20", max: "30", unit: "人" }] },
    { text: "每村建3到5个网格", readings: [{ text: "3到5个", min: "3", max: "5" }] },
  ],
  rejects: ["2021—2023年", "3-2号楼"],
};

export const measureRange: Rule = {
  id: "measure/range",
  kind: "measure",
  pattern,
  starts: "numeral",
  afterNumeral,
  read: readRange,
  accepts: [
    { text: "力争用3至5年时间", readings: [{ text: "3至5年", min: "3", max: "5" }] },
    { text: "工期3—5个月", readings: [{ text: "3—5个月", min: "3", max: "5", unit: "个月" }] },
  ],
  rejects: ["1—10月", "从5公里到8公里"],
};
