import type { Numeral } from "../numeral.js";
import { shareScale } from "../numeral.js";
import type { Reading, Rule } from "../rule.js";
import type { View } from "../view.js";
import { figure } from "./scaled.js";

const SEPARATORS = "、和及与";
const SEPARATOR = /[、]|[和及与](?=[\d])/y;
const MOST = 16;

function readList(view: View, at: number): readonly Reading[] | null {
  const numerals: Numeral[] = [];
  let from = at;
  while (numerals.length < MOST) {
    const numeral = view.numeralAt(from);
    if (!numeral?.value || numeral.bare || numeral.inner || numeral.form !== "arabic") return null;
    numerals.push(numeral);
    const unit = view.unitBehind(numeral);
    if (unit) {
      if (numerals.length < 2) return null;
      const last = numeral;
      return numerals.map((each, index) => {
        if (each === last) return figure(each.start, each, unit);
        const shared = { ...shareScale(each, last, true), end: each.end };
        return figure(each.start, shared, { ...unit, end: each.end }, index === 0 ? unit.end : each.end);
      });
    }
    SEPARATOR.lastIndex = numeral.end;
    if (!SEPARATOR.exec(view.text)) return null;
    from = SEPARATOR.lastIndex;
  }
  return null;
}

/** A number that opens a line and stands before 、 counts the line. */
const opensBlock = (view: View, at: number): boolean => at === 0 || view.text.charAt(at - 1) === "\n";

const readShared: Rule["read"] = (view, at) => {
  const numeral = view.numeralAt(at);
  if (numeral?.form !== "arabic" || !SEPARATORS.includes(view.text.charAt(numeral.end) || "\n")) return null;
  if (opensBlock(view, at) || /第[\d、]{0,12}$/.test(view.text.slice(Math.max(0, at - 13), at))) return null;
  return readList(view, at);
};

const pattern = "numeral 、 numeral 、 numeral unit";

export const amountShared: Rule = {
  id: "amount/shared-unit",
  kind: "amount",
  pattern,
  starts: "numeral",
  afterNumeral: SEPARATORS,
  read: readShared,
  accepts: [
    {
      text: "分别投入12、8、5万元",
      readings: [
        { text: "12", value: "120000", unit: "CNY" },
        { text: "8", value: "80000" },
        { text: "5万元", value: "50000" },
      ],
    },
  ],
  rejects: ["12、推进落实"],
};

export const percentageShared: Rule = {
  id: "percentage/shared-unit",
  kind: "percentage",
  pattern,
  starts: "numeral",
  afterNumeral: SEPARATORS,
  read: readShared,
  accepts: [
    {
      text: "分别提高5.2、3.1和4.0个百分点",
      readings: [
        { text: "5.2", value: "5.2", unit: "pp" },
        { text: "3.1", value: "3.1" },
        { text: "4.0个百分点", value: "4" },
      ],
    },
  ],
  rejects: ["2、稳步增长5%"],
};

export const countShared: Rule = {
  id: "count/shared-unit",
  kind: "count",
  pattern,
  starts: "numeral",
  afterNumeral: SEPARATORS,
  read: readShared,
  accepts: [
    {
      text: "新建学校、医院、公园12、8、5所",
      readings: [
        { text: "12", value: "12", unit: "所" },
        { text: "8", value: "8" },
        { text: "5所", value: "5" },
      ],
    },
  ],
  rejects: ["第1、2、3个"],
};

export const measureShared: Rule = {
  id: "measure/shared-unit",
  kind: "measure",
  pattern,
  starts: "numeral",
  afterNumeral: SEPARATORS,
  read: readShared,
  accepts: [
    {
      text: "新增管网30、45公里",
      readings: [
        { text: "30", value: "30", unit: "公里" },
        { text: "45公里", value: "45" },
      ],
    },
  ],
  rejects: ["3、4月"],
};
