import { DASHES, TO, YEAR, yearOf } from "../date-words.js";
import { period } from "../period.js";
import type { Rule } from "../rule.js";
import { reading } from "../rule.js";

const SINGLE = new RegExp(`(${YEAR})年(?:(年?(?:底|末|初))|度(?!假))?`, "y");
const RANGE = new RegExp(`(${YEAR})年?度?${TO}(${YEAR})年(?:度(?!假))?`, "y");
const LIST = /(?:(?:19|20)\d\d[、和及与]){1,4}(?:19|20)\d\d年(?!代|级|份)/y;
const ISO = /(20\d\d|19\d\d)([-/.])(1[0-2]|0?[1-9])\2(3[01]|[12]\d|0?[1-9])(?![\d-])/y;

export const dateYear: Rule = {
  id: "date/year",
  kind: "date",
  pattern: "YYYY年[度|底|末|初]",
  starts: "numeral",
  afterRun: "年",
  read: (view, at) => {
    SINGLE.lastIndex = at;
    const match = SINGLE.exec(view.text);
    const next = view.text.charAt(SINGLE.lastIndex);
    if (!match?.[1] || next === "代" || next === "级") return null;
    const year = yearOf(match[1]);
    const edge = match[2]?.slice(-1);
    const date = period(edge === "初" ? { year, month: 1, day: 1 } : edge ? { year, month: 12, day: 31 } : { year });
    return reading({ kind: "date", start: at, end: at + match[0].length, date });
  },
  accepts: [
    { text: "2023年完成税收", readings: [{ text: "2023年", edtf: "2023" }] },
    { text: "二〇二五年基本建成", readings: [{ text: "二〇二五年", edtf: "2025" }] },
    { text: "2023年度考核", readings: [{ text: "2023年度", edtf: "2023" }] },
    { text: "到2025年底", readings: [{ text: "2025年底", edtf: "2025-12-31" }] },
    { text: "2022年年末余额", readings: [{ text: "2022年年末", edtf: "2022-12-31" }] },
    { text: "一九五八年开工", readings: [{ text: "一九五八年", edtf: "1958" }] },
  ],
  rejects: ["2010年代", "提前3年", "2023级学生"],
};

export const dateYearRange: Rule = {
  id: "date/year-range",
  kind: "date",
  pattern: "YYYY[年] dash YYYY年[度]",
  starts: "numeral",
  afterRun: `年度${DASHES}`,
  read: (view, at) => {
    RANGE.lastIndex = at;
    const match = RANGE.exec(view.text);
    if (!match?.[1] || !match[2]) return null;
    const from = yearOf(match[1]);
    const to = yearOf(match[2]);
    if (to <= from) return null;
    return reading({ kind: "date", start: at, end: at + match[0].length, date: period({ year: from }, { year: to }) });
  },
  accepts: [
    { text: "在2021—2022年期间", readings: [{ text: "2021—2022年", edtf: "2021/2022" }] },
    { text: "评为“2021-2023年度先进集体”", readings: [{ text: "2021-2023年度", edtf: "2021/2023" }] },
    { text: "自2019年至2021年", readings: [{ text: "2019年至2021年", edtf: "2019/2021" }] },
  ],
  rejects: ["2023—2021年", "2020—25人"],
};

export const dateYearList: Rule = {
  id: "date/year-list",
  kind: "date",
  pattern: "YYYY、YYYY年",
  starts: "numeral",
  afterRun: "、和及与",
  read: (view, at) => {
    LIST.lastIndex = at;
    const match = LIST.exec(view.text);
    if (!match) return null;
    const last = at + match[0].length;
    const years = match[0].split(/[、和及与]/);
    let start = at;
    return years.map((text) => {
      const one = {
        kind: "date" as const,
        start,
        end: start + text.length,
        date: period({ year: Number(text.slice(0, 4)) }),
      };
      start += text.length + 1;
      return reading({ ...one, until: last });
    });
  },
  accepts: [
    {
      text: "2023、2024年分别拨付3亿元",
      readings: [
        { text: "2023", edtf: "2023" },
        { text: "2024年", edtf: "2024" },
        { text: "3亿元", value: "300000000" },
      ],
    },
  ],
  rejects: ["2023、15年", "1200、1500年份"],
};

export const dateIso: Rule = {
  id: "date/iso",
  kind: "date",
  pattern: "YYYY-MM-DD | YYYY/MM/DD | YYYY.MM.DD",
  starts: "numeral",
  afterRun: "-/.",
  read: (view, at) => {
    ISO.lastIndex = at;
    const match = ISO.exec(view.text);
    if (!match || /[\d.-]/.test(view.text.charAt(at - 1))) return null;
    const date = period({ year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) });
    return reading({ kind: "date", start: at, end: at + match[0].length, date });
  },
  accepts: [{ text: "于2023-10-13通过验收", readings: [{ text: "2023-10-13", edtf: "2023-10-13" }] }],
  rejects: ["0571-2023-1013", "编号2023-0012"],
};
