import { DASHES, smallNumber, TO } from "../date-words.js";
import { period } from "../period.js";
import type { Rule } from "../rule.js";
import { reading } from "../rule.js";

const PLAN =
  /(十[一二三四五]五|[一二三四五六七八九]五|十五)[”"]?(?:(期间|时期|以来|期末|末|初期|初|期|这五年|五年|前[一二三四]年|的五年|头[一二三]年|中期)|(?=相比|增长|提高|增加|减少|下降|翻|提升|平均|翻了|的\d))/y;
const PLAN_YEARS: Readonly<Record<string, number>> = {
  一五: 1953,
  二五: 1958,
  三五: 1966,
  四五: 1971,
  五五: 1976,
  六五: 1981,
  七五: 1986,
  八五: 1991,
  九五: 1996,
  十五: 2001,
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
};

const FIVE = "五".charCodeAt(0);

export const datePlanPeriod: Rule = {
  id: "date/plan-period",
  kind: "date",
  pattern: "“N五”期间|时期|以来|末",
  starts: [..."一二三四五六七八九十"],
  read: (view, at) => {
    if (view.text.charCodeAt(at + 1) !== FIVE && view.text.charCodeAt(at + 2) !== FIVE) return null;
    PLAN.lastIndex = at;
    const match = PLAN.exec(view.text);
    const name = match?.[1] ?? "";
    const first = PLAN_YEARS[name];
    if (!match || first === undefined) return null;
    const quoted = /[“"]/.test(view.text.charAt(at - 1));
    if (!quoted && (name.length < 3 || /[零〇一二三四五六七八九十百千万第]/.test(view.text.charAt(at - 1))))
      return null;
    if (!match[2] && !/[比较与是为][“"]?$/.test(view.text.slice(Math.max(0, at - 2), at))) return null;
    const last = first + 4;
    const to = { year: name === "三五" ? 1970 : last };
    const edge = match[2] ?? "";
    const date =
      edge === "末" || edge === "期末"
        ? period({ year: to.year, month: 12, day: 31 })
        : edge === "初" || edge === "初期"
          ? period({ year: first })
          : period({ year: first }, to);
    return reading({ kind: "date", start: at, end: at + name.length, date });
  },
  accepts: [
    { text: "“十四五”期间新建", readings: [{ text: "十四五", edtf: "2021/2025" }] },
    { text: "“十三五”时期", readings: [{ text: "十三五", edtf: "2016/2020" }] },
    {
      text: "较“十三五”末翻一番",
      readings: [
        { text: "十三五", edtf: "2020-12-31" },
        { text: "一番", value: "1" },
      ],
    },
    { text: "十五五时期", readings: [{ text: "十五五", edtf: "2026/2030" }] },
  ],
  rejects: ["“十四五”规划", "“八五”普法", "三五年", "十五天"],
};

const YEARS = new RegExp(
  `(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:${TO}(\\d{1,2}|[二两三四五六七八九十]{1,3}))?(?:多|余)?年`,
  "y",
);
const PAST = /(?:近|过去|过去的|最近|这|刚刚过去的|此前|前)$/;
const FUTURE = /(?:今后|未来|接下来|今后的)$/;
const SINCE = /(?:来|以来|间)(?!水|源|自|到|临|讲|看)/y;

export const dateYearsElapsed: Rule = {
  id: "date/years-elapsed",
  kind: "date",
  pattern: "近|过去|今后|未来 N年, N年来|以来|间",
  starts: "numeral",
  afterRun: `年多余${DASHES}`,
  read: (view, at) => {
    const numeral = view.numeralAt(at);
    YEARS.lastIndex = at;
    const match = YEARS.exec(view.text);
    if (!match || !numeral) return null;
    const end = at + match[0].length;
    const before = view.text.slice(Math.max(0, at - 6), at);
    const future = FUTURE.test(before);
    const past = PAST.test(before) && !/[提以之目]前$|[附临]近$/.test(before);
    SINCE.lastIndex = end;
    if (!future && !past && !SINCE.test(view.text)) return null;
    const [low = 0, high = low] = [
      smallNumber((/^(?:\d+|[一二两三四五六七八九十]+)/.exec(match[0]) ?? [""])[0]),
      match[1] ? smallNumber(match[1]) : undefined,
    ];
    if (!(low > 1) || Number.isNaN(low) || low > 80) return null;
    const year = view.yearAt(at);
    const now = view.thisYear(at);
    if (year === null || now === null) {
      return reading({ kind: "date", start: at, end, date: { edtf: "XXXX/XXXX", start: null, end: null } });
    }
    if (future) {
      const from = Math.max(now, year);
      return reading({
        kind: "date",
        start: at,
        end,
        date: period({ year: from }, { year: from + (high ?? low) - 1 }),
      });
    }
    // a report of January speaks of the years before; one of the year's end counts its own
    const last = view.given === null ? year : Math.min(year, view.given - 1);
    return reading({ kind: "date", start: at, end, date: period({ year: last - low + 1 }, { year: last }) });
  },
  accepts: [
    { text: "五年来累计投入", readings: [{ text: "五年", edtf: "2019/2023" }] },
    { text: "近三年年均增长", readings: [{ text: "三年", edtf: "2021/2023" }] },
    { text: "过去五年", readings: [{ text: "五年", edtf: "2019/2023" }] },
    { text: "未来五年", readings: [{ text: "五年", edtf: "2023/2027" }] },
  ],
  rejects: ["连续3年", "三年行动", "提前3年", "多年来"],
};

const DECADE = /(?:(\d\d|[一二]十[一]?)世纪)?([二三四五六七八九1-9]0?十?)年代(?:初|中期|末|中后期|后期)?/y;

export const dateDecade: Rule = {
  id: "date/decade",
  kind: "date",
  pattern: "NN世纪NN年代",
  starts: "numeral",
  afterRun: "世年",
  read: (view, at) => {
    DECADE.lastIndex = at;
    const match = DECADE.exec(view.text);
    if (!match?.[2] || !/^(?:\d0|[二三四五六七八九]十)$/.test(match[2])) return null;
    const before = view.text.slice(Math.max(0, at - 3), at);
    const century = match[1] ? smallNumber(match[1]) : before === "上世纪" ? 20 : before === "本世纪" ? 21 : 20;
    const decade = smallNumber(match[2]);
    if (!match[1] && before !== "上世纪" && before !== "本世纪" && decade < 40) return null;
    const first = (century - 1) * 100 + decade;
    const date = { edtf: `${Math.floor(first / 10)}X`, start: `${first}-01-01`, end: `${first + 9}-12-31` };
    return reading({ kind: "date", start: at, end: at + match[0].length, date });
  },
  accepts: [{ text: "建于20世纪90年代", readings: [{ text: "20世纪90年代", edtf: "199X" }] }],
  rejects: ["21世纪", "30年代理"],
};
