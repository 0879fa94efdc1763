import { sloganTails } from "../lexicon/slogans.js";
import { isHanNumeral } from "./han-numeral.js";
import { isPerBase } from "./per.js";
import type { Reading, Veto } from "./rule.js";
import type { View } from "./view.js";

const LONGEST_NAME = 14;
const LONGEST_TITLE = 60;
const LONGEST_STEPS = 40;
const NEWLINE = 0x0a;
type Marks = readonly [open: number, close: number];
const TITLE: Marks = ["《".charCodeAt(0), "》".charCodeAt(0)];
const QUOTED: Marks = ["“".charCodeAt(0), "”".charCodeAt(0)];
const RANK =
  /(?:居|位列|列|排名|排在|排|前移|后移|上升|提升|前进|跃升|升至|升|移|(?<![引推改促跟选增新])进|晋升)(?:了|到|至|在)?[全国省市州县区东中西部城各地级同类]{0,6}[第前]?(?:\d{1,3}位[、和]){0,4}$/;

const TELEPHONE = /(?:举报|联系|咨询|监督|投诉|值班|办公|服务|客服)(?:电话|热线)：$|(?:标识码|邮编)：$/;

const lone = (view: View, { start, end }: Reading): boolean =>
  end - start >= 2 && isHanNumeral(view.text.charAt(start)) && !isHanNumeral(view.text.charAt(start + 1));

/** How many characters stand between the marks around a figure; -1 where it stands in none on its line. */
function insideMarks({ text }: View, start: number, end: number, [open, close]: Marks, reach: number): number {
  const first = Math.max(0, start - reach);
  let from = start - 1;
  for (let code = text.charCodeAt(from); code !== open; code = text.charCodeAt(--from)) {
    if (from < first || code === close || code === NEWLINE) return -1;
  }
  if (from < first) return -1;
  const last = Math.min(text.length, end + reach);
  for (let to = end; to < last; to++) {
    const code = text.charCodeAt(to);
    if (code === NEWLINE) return -1;
    if (code === close) return to - from - 1;
  }
  return -1;
}

/** Dictionary words that are a figure and its noun all the same. */
const FIGURES = new Set(["三家村", "两个人", "三个人", "一个人"]);

const isWord = (view: View, start: number, end: number): boolean => {
  const text = view.text;
  let from = start;
  while (from > 0 && start - from < 4 && isHan(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < 4 && isHan(text.charCodeAt(to))) to++;
  let at = from;
  for (const token of view.segmenter.cut(text.slice(from, to))) {
    const next = at + token.length;
    if (at < start && next > start) return true;
    if (at === start && next > end && !FIGURES.has(token)) return true;
    at = next;
  }
  return false;
};

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** Why what looks like a figure is none, in the order they are asked. */
export const vetoes: readonly Veto[] = [
  {
    id: "veto/latin",
    pattern: "a Latin letter right before a count or a measure",
    applies: (view, { kind, start }) =>
      (kind === "count" || kind === "measure") &&
      view.text.charCodeAt(start - 1) < 0x80 &&
      /[A-Za-z_]$|[A-Za-z]-$/.test(view.text.slice(Math.max(0, start - 2), start)),
    accepts: ["PM10年均浓度", "COVID-19例"],
    rejects: [{ text: "GDP14亿元", readings: [{ text: "14亿元" }] }],
  },
  {
    id: "veto/bit-by-bit",
    pattern: "一点一滴",
    applies: (view, { start }) => view.text.startsWith("一点一滴", start),
    accepts: ["一点一滴积累"],
    rejects: [{ text: "收入一点一亿元", readings: [{ text: "一点一亿元" }] }],
  },
  {
    id: "veto/ordinal",
    pattern: "第 before the numeral",
    applies: (view, { kind, start }) => kind !== "date" && view.text.charCodeAt(start - 1) === 0x7b2c,
    accepts: ["第二次", "第3次会议"],
    rejects: [{ text: "第一书记带领3人", readings: [{ text: "3人" }] }],
  },
  {
    id: "veto/ordinal-years",
    pattern: "第N个 before years, 头 before 几年",
    applies: (view, { unit, start }) =>
      unit === "年" &&
      /第[一二三四五六七八九十]个$|[^日月人兵]头$/.test(view.text.slice(Math.max(0, start - 3), start)),
    accepts: ["开启新征程的第一个五年", "决定的关键是头三年"],
    rejects: [{ text: "投入五年时间", readings: [{ text: "五年" }] }],
  },
  {
    id: "veto/per-base",
    pattern: "每 before what another figure is told of",
    applies: (view, { kind, start, end }) => kind === "count" && isPerBase(view.text, start, end),
    accepts: ["每10万人拥有5G基站较多"],
    rejects: [{ text: "每户3人", readings: [{ text: "3人" }] }],
  },
  {
    id: "veto/seasons",
    pattern: "四季, the whole year round",
    applies: (view, { unit, start, end }) => unit === "季" && view.text.slice(start, end) === "四季",
    accepts: ["打造四季全时旅游", "四季飘香"],
    rejects: [{ text: "连续两季丰收", readings: [{ text: "两季" }] }],
  },
  {
    id: "veto/rank",
    pattern: "居|列|排|升 … 第|前 N位|名",
    applies: (view, { unit, start, kind }) =>
      kind === "count" &&
      (unit === "位" || unit === "名" || unit === "个") &&
      (unit !== "个"
        ? RANK.test(view.text.slice(Math.max(0, start - 22), start)) ||
          /[^提之目以]前$/.test(view.text.slice(Math.max(0, start - 2), start))
        : view.text.charCodeAt(start + 2) === 0x4f4d && view.text.startsWith("位次", start + 2)),
    accepts: ["位列全省前2位", "综合排名前移5位", "进入前10名", "分别前进9位、6位和4位"],
    rejects: [{ text: "带动5位农民工匠", readings: [{ text: "5位" }] }],
  },
  {
    id: "veto/title-marks",
    pattern: "inside 《》",
    applies: (view, { start, end }) =>
      view.titleBefore(start) >= start - LONGEST_TITLE && insideMarks(view, start, end, TITLE, LONGEST_TITLE) >= 0,
    accepts: ["印发《2023年工作要点》", "《支持小微企业20条措施》"],
    rejects: [{ text: "《条例》3部", readings: [{ text: "3部" }] }],
  },
  {
    id: "veto/quoted-name",
    pattern: "in quotation marks of at most 14 characters, dates aside",
    applies: (view, { kind, start, end }) => {
      if (kind === "date") return false;
      const length = insideMarks(view, start, end, QUOTED, LONGEST_STEPS);
      if (length < 0) return false;
      return length <= LONGEST_NAME || /^[^“”，。]{0,24}·[^“”，。]{2,24}”/.test(view.text.slice(end, end + 50));
    },
    accepts: ["“三个一批”", "“1个中心”", "“两个确立”", "“走过光辉七十年·共建美丽新家园”活动"],
    rejects: [{ text: "“绿色工厂”4家", readings: [{ text: "4家" }] }],
  },
  {
    id: "veto/session",
    pattern: "N届N次, a meeting's number",
    applies: (view, { unit, start, end }) =>
      unit === "次" &&
      (/^(?:[、和]?[一二三四五六七八九十]{1,2}次){0,4}(?:全会|全体会议)/.test(view.text.slice(end, end + 21)) ||
        /届$|届[一二三四五六七八九十]{1,2}次、$|届[全国省市州县区委人大政协代表常会]{0,8}$/.test(
          view.text.slice(Math.max(0, start - 10), start),
        )),
    accepts: [
      "县委十二届五次全会",
      "十四届人大三次会议",
      "市委三次、四次全会",
      "区委四次、五次、六次和七次全会",
      "省委八届六次、七次和市委全会",
    ],
    rejects: [{ text: "召开会议三次", readings: [{ text: "三次" }] }],
  },
  {
    id: "veto/slogan",
    pattern: "a Chinese numeral, a classifier and a word that makes a slogan of them",
    applies: (view, { kind, start, end, unit }) =>
      (kind === "count" || kind === "measure") &&
      lone(view, { start, end } as Reading) &&
      (sloganTails[unit]?.some((tail) => view.text.startsWith(tail, end)) ?? false),
    accepts: ["树牢四个意识", "调动两个积极性", "落实八项规定", "三位一体", "三次创业"],
    rejects: [{ text: "建成四个中心", readings: [{ text: "四个" }] }],
  },
  {
    id: "veto/telephone",
    pattern: "电话： before the digits",
    applies: (view, { kind, start }) =>
      kind === "count" && TELEPHONE.test(view.text.slice(Math.max(0, start - 6), start)),
    accepts: ["举报电话：12099本站", "服务热线：95000个人业务"],
    rejects: [{ text: "安装电话：300部", readings: [{ text: "300部" }] }],
  },
  {
    id: "veto/unified",
    pattern: "一元化, 多元, no money",
    applies: (view, { kind, start, end }) =>
      kind === "amount" && view.text.slice(start, end) === "一元" && /^[化论次]/.test(view.text.charAt(end)),
    accepts: ["坚持一元化管理", "一元论"],
    rejects: [{ text: "每斤涨一元，", readings: [{ text: "一元" }] }],
  },
  {
    id: "veto/dual-structure",
    pattern: "二元 of 城乡二元结构",
    applies: (view, { kind, start, end }) =>
      kind === "amount" &&
      view.text.slice(start, end) === "二元" &&
      (/^(?:结构|经济|体制|分割|制度)/.test(view.text.slice(end, end + 2)) ||
        view.text.slice(Math.max(0, start - 2), start) === "城乡"),
    accepts: ["破解城乡二元结构", "城乡二元分割"],
    rejects: [{ text: "每斤只卖二元，", readings: [{ text: "二元" }] }],
  },
  {
    id: "veto/quoted-steps",
    pattern: "“N年…、N年…” as a slogan",
    applies: (view, { kind, unit, start, end }) => {
      if (kind !== "measure" || unit !== "年" || !isHanNumeral(view.text.charAt(start))) return false;
      const length = insideMarks(view, start, end, QUOTED, LONGEST_STEPS);
      if (length < 0) return false;
      const around = view.text.slice(Math.max(0, start - LONGEST_STEPS), end + LONGEST_STEPS);
      return /[一二三四五六七八九十]年[^，。；“”\d]{1,14}[、，][一二三四五六七八九十]年/.test(around);
    },
    accepts: ["“一年打基础、三年见成效、五年上台阶”"],
    rejects: [{ text: "实施“三年攻坚”，", readings: [] }],
  },
  {
    id: "veto/ages",
    pattern: "千年|百年 that tell how great or old a thing is (一千年大计)",
    applies: (view, { kind, unit, start, end }) =>
      kind === "measure" &&
      unit === "年" &&
      isHanNumeral(view.text.charAt(start)) &&
      /^(?:大计|古[城镇村县寺刹都]|老[店字])/.test(view.text.slice(end, end + 2)),
    accepts: ["这一千年大计", "一座两千年古城"],
    rejects: [{ text: "三年任务提前完成", readings: [{ text: "三年" }] }],
  },
  {
    id: "veto/glued-year",
    pattern: "a footnote mark glued to a year (1 2025年)",
    applies: (view, { kind, unit, start, end }) =>
      kind === "measure" && unit === "年" && /^\d{1,2}(?:19|20)\d\d年$/.test(view.text.slice(start, end)),
    accepts: ["12025年培训人数"],
    rejects: [{ text: "距今4500年的遗址", readings: [{ text: "4500年" }] }],
  },
  {
    id: "veto/doubling",
    pattern: "番 without 翻 before it",
    applies: (view, { unit, start, end }) =>
      unit === "番" &&
      view.text.charAt(start) !== "翻" &&
      !/翻了?[近约超]?$/.test(view.text.slice(Math.max(0, start - 3), start)) &&
      end > start,
    accepts: ["做了一番努力"],
    rejects: [{ text: "翻两番", readings: [{ text: "两番" }] }],
  },
  {
    id: "veto/vague-prefix",
    pattern: "数 that belongs to the word before (指数百…)",
    applies: (view, { start, kind }) =>
      kind !== "date" &&
      view.text.charAt(start) === "数" &&
      "指人户总个基系倍件参负整额次头函天分".includes(view.text.charAt(start - 1) || "\n"),
    accepts: ["系数十个"],
    rejects: [{ text: "惠及数百户", readings: [{ text: "数百户" }] }],
  },
  {
    id: "veto/word",
    pattern: "a Chinese numeral that is part of a word (the segmenter says so)",
    applies: (view, { kind, unit, start, end, han, bare }) =>
      han && !bare && (kind === "count" || kind === "measure" || unit === "成") && isWord(view, start, end),
    accepts: ["统一个人信息"],
    rejects: [{ text: "新建三个站", readings: [{ text: "三个" }] }],
  },
];
