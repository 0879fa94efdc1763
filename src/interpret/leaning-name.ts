import { baselines } from "./baseline.js";
import { borrow, borrowed, budgetCounterpart, rateOfDone, withObject } from "./borrowed-name.js";
import { subjectsBefore } from "./clause-before.js";
import { finish } from "./finished-name.js";
import type { LevelReader } from "./level-reading.js";
import { entityOf } from "./name.js";
import { partName } from "./part-name.js";
import { purposeOf } from "./purpose.js";
import { plainName } from "./raw-name.js";

/** 化解纠纷412起，|化解率|97%. */
export const rateOfWhatWasDone: LevelReader = ({ kind, words, after, topic, trimmed }) => {
  const rate = kind === "percentage" && words.length === 3 && !after ? rateOfDone(topic, words) : "";
  return rate === "" ? undefined : borrowed(plainName(rate, trimmed.scope));
};

/** 统筹|7.6亿元|，支持生态修复. */
export const byPurpose: LevelReader = ({ context, frame, after, trimmed }) => {
  const spent = after ? "" : purposeOf(context, frame);
  return spent === "" ? undefined : finish(plainName(spent, trimmed.scope), trimmed, false);
};

/** 由14个|精简为|7个, 原有19家|企业整合为|4家. */
const LEVELLED = /^[增提升上降减压精扩缩]|(?:整合|合并|重组|撤并|精简|归并)$/;

export const laterOfPair: LevelReader = ({ context, frame, series, words }) => {
  const earlier = frame.previous && baselines(context)[frame.previous.index] === true;
  return earlier && series && words.length <= 6 && LEVELLED.test(words) ? borrowed(series) : undefined;
};

const FLOW = /^(?:平均)?(?:每[天日月年])?(?:新增|新登记|净增|新注册|新纳入)$/;
const FLOW_ENDS = "增记册入";
const FLOW_LEAD = /(?:当年|每年|累计|本年|全年)$/;

/** 经营主体2万户，|当年新增|3000户. */
export const flowOfSeries: LevelReader = ({ frame, series, words, opened, trimmed }) => {
  if (
    !series ||
    frame.right.end - frame.right.start >= 2 ||
    words.length > 8 ||
    !FLOW_ENDS.includes(words.charAt(words.length - 1) || "\n")
  )
    return undefined;
  if (!FLOW.test(words)) return undefined;
  return finish(plainName(series.text + (FLOW_LEAD.exec(opened)?.[0] ?? "") + words, series.scope), trimmed, true);
};

const NEW_MONEY = /^(.{2,8}?)拟?新增$/;

/** 投资计划9亿元，其中|市政府拟新增|2亿元: new money of the kind just told. */
export const newMoney: LevelReader = ({ kind, series, words, opened, after, trimmed }) => {
  const who =
    kind === "amount" && series && !after && opened.startsWith("其中") ? NEW_MONEY.exec(words)?.[1] : undefined;
  const money = who === undefined ? undefined : /投资|资金|贷款|债券|信贷/.exec(series?.text ?? "")?.[0];
  return money === undefined ? undefined : finish(plainName(`${who}新增${money}`, trimmed.scope), trimmed, false);
};

const INVESTED = /(?:当年|年度|本年|累计)?(?:完成)?投资$/;

/** 37个项目|完成投资|80亿元; 累计完成|投资|80亿元 where nothing owns it. */
export const investment: LevelReader = ({ frame, core, claimed, series, words, opened, after, text, trimmed }) => {
  if (after) return undefined;
  if (words === "投资" || words === "完成投资") {
    const owner = claimed !== "" ? claimed : series ? entityOf(series.text) : "";
    const said = INVESTED.exec(text.slice(frame.left.start, core.end))?.[0] ?? words;
    if (/(?:项目|工程)$/.test(owner)) return finish(plainName(owner + said, trimmed.scope), trimmed, true);
  }
  if (words === "支出" && series && frame.previous?.quantity.kind === "count")
    return finish(plainName(entityOf(series.text) + words, series.scope), trimmed, false);
  if (words.length !== 2 || !/^(?:投资|投入|支出|收入)$/.test(words)) return undefined;
  if (series && budgetCounterpart(words, series.text) !== "") return undefined;
  const lead = /(?:累计)?(?:完成|实现)?$/.exec(opened)?.[0] ?? "";
  return lead === "" ? undefined : finish(plainName(lead + words, trimmed.scope), trimmed, true);
};

/** 债券资金下达9亿元，|实际使用|8亿元. */
export const actualOfSubject: LevelReader = ({ context, frame, words, after, trimmed }) => {
  if (after || !words.startsWith("实际") || !/^实际(?:到位|建成|完成|利用|使用|投入)?$/.test(words)) return undefined;
  const subject = subjectsBefore(context, frame);
  if (subject === "" || subject.length > 16) return undefined;
  return finish(plainName(subject + (words === "实际" ? "" : words), null), trimmed, false);
};

/** 服务业增加值增长8%，|对经济增长贡献率|52%. */
export const contribution: LevelReader = ({ series, words, trimmed }) =>
  series && words.startsWith("对") && /(?:贡献率?|拉动)$/.test(words)
    ? finish(plainName(series.text + words, series.scope), trimmed, false)
    : undefined;

/** 由年初的, 由过去的: the earlier figure of a pair. */
const EARLIER_STARTS = "由从年上去过今原以当解期月现目";
const FROM_EARLIER =
  /^[由从]?(?:年初|上年末?|去年末?|过去|今年|原来|原先|以前|当时|解放前|期初|月初|现在|目前)(?:预计|实际)?的?$/;

/** No words of its own: what the figure before left, or the series before. */
export const withoutWords: LevelReader = ({ context, frame, topic, claimed, words, trimmed }) => {
  if (words === "" && claimed !== "") return finish(plainName(claimed, trimmed.scope), trimmed, false);
  if (words !== "" && (words.length > 8 || !EARLIER_STARTS.includes(words.charAt(0)))) return undefined;
  if (words !== "" && !FROM_EARLIER.test(words)) return undefined;
  return borrow(context, frame, topic);
};

/** Whom a thing reaches: 培训229次、受益7747人 is 培训受益. */
const REACHED = /^(?:涉及|惠及|受益|覆盖|带动|服务)$/;

export const reached: LevelReader = ({ topic, series, words, after, trimmed }) => {
  if (after || !series || words.length !== 2 || !REACHED.test(words)) return undefined;
  const whom = entityOf(series.text);
  const of = whom.length > 1 ? whom : entityOf(topic.recent(2)?.[0] ?? "");
  return finish(plainName(of + words, series.scope), trimmed, true);
};

/** 日均通关6万人次、单日最高|9万人次. */
const EXTREME = /^(?:单?[日月周]|历史)?最[高低多大]$/;

export const extreme: LevelReader = ({ series, words, after, trimmed }) => {
  if (after || !series || words.length > 4 || !EXTREME.test(words) || series.text.includes(words)) return undefined;
  return finish(plainName(series.text.replace(/^(?:[日月年]均|平均)/, "") + words, series.scope), trimmed, false);
};

/** （其中：市本级3亿元，|开发区|2亿元）. */
function insideBracket(text: string, at: number): boolean {
  const head = text.slice(Math.max(0, at - 40), at);
  return head.lastIndexOf("（") > head.lastIndexOf("）");
}

const PART_PLACE = /^[\u4e00-\u9fff]{0,6}(?:开发区|示范区|高新区|新区|经开区|园区|市区|城区|县区)$/;
/** 其中市级42.5亿元: the level alone, of the series before. */
const LEVEL_ENDS = "央方级）";
const LEVEL =
  /^(?:中央级?|地方级?|市本级|县本级|区本级|省本级|州本级|本级|市级|县级|区级|省级|州级|县区级|县（区）|县（市、区）)$/;

/** A级景区19个（|5A级|1个）: the grade of the things just counted. */
const GRADE = /^(?:[1-5]A级?|[特一二三四五六甲乙丙][级等])$/;
const GRADED = /^(?:\d?A级|等级|星级|[以上]{0,2})([\u4e00-\u9fff]{2,6})$/;

/** 完成投资800亿元，其中|城南|387亿元. */
export const partOfSeries: LevelReader = ({ context, frame, topic, series, words, opened, after, text, trimmed }) => {
  if (after || !series) return undefined;
  const own = partName(context, frame, words, topic);
  if (own !== "") return borrowed(plainName(own, trimmed.scope), { distributive: trimmed.distributive, part: true });
  const graded =
    frame.quantity.kind === "count" && words.length <= 3 && GRADE.test(words)
      ? GRADED.exec(series.text)?.[1]
      : undefined;
  if (graded !== undefined) return borrowed(plainName(words + graded, trimmed.scope), { part: true });
  const { start } = frame.left;
  const partly =
    opened.startsWith("其中") ||
    insideBracket(text, start) ||
    text.charAt(start - 1) === "（" ||
    text.slice(start - 3, start) === "其中：";
  const level = LEVEL_ENDS.includes(words.charAt(words.length - 1) || "\n") && LEVEL.test(words);
  if (!level && !(partly && PART_PLACE.test(words))) return undefined;
  const other = series.text.replace(/国家级|省级|市级|县级|区级|州级/, words);
  return borrowed(plainName(other === series.text ? words + other : other, words), { part: true });
};

/** 一般公共预算收入9亿元，|支出|20亿元. */
export const otherSideOfBudget: LevelReader = ({ topic, words, trimmed }) => {
  const counterpart = budgetCounterpart(words, topic.name?.text ?? "");
  return counterpart === ""
    ? undefined
    : finish(plainName(counterpart, topic.name?.scope ?? trimmed.scope), trimmed, false);
};

const LOOK_BACK = 160;
/** What is counted in 户 and 家 is a firm where the paragraph has named firms last. */
const FIRMS = /(?:国有|民营|大型|中小|重点|规上|骨干|龙头|工业|科技型?|小微|亏损){0,3}企业(?![^，。；]{0,2}家)/g;
const BY_WHOM = /^由[^，。；]{2,8}(?:提供|给予|安排|承担|负责)/;
const GOVERNS = /(?:抓好|搞好|扶持|支持)$/;

/** 首先抓好|1000户|, of the firms named in the sentence before: the verb, or what is done, and whom it is done to. */
export const elidedFirms: LevelReader = ({ context, frame, words, after, text, trimmed, core }) => {
  if (frame.quantity.unit !== "户" && frame.quantity.unit !== "家") return undefined;
  const verb = after ? undefined : GOVERNS.exec(words)?.[0];
  const done = after?.predicate ? text.slice(after.span.start, after.span.end) : "";
  if ((verb === undefined || verb.length === words.length) && !BY_WHOM.test(done)) return undefined;
  const sentence = context.outline.sentences[frame.quantity.sentence];
  const first = context.source.blocks[sentence?.block ?? -1]?.span.start ?? core.start;
  const said = text.slice(Math.max(first, core.start - LOOK_BACK), core.start);
  const firms = [...said.matchAll(FIRMS)].at(-1)?.[0];
  if (firms === undefined) return undefined;
  return finish(plainName(verb === undefined ? `${done}的${firms}` : verb + firms, trimmed.scope), trimmed, true);
};

/** 排查隐患528处，|当场整改|466处. */
export const withObjectBefore: LevelReader = ({ frame, topic, claimed, words, after, text }) => {
  const all = after?.predicate && /^(?:均|已|全部|并)/.test(text.slice(after.span.start - 1, after.span.start + 2));
  return ((!after || all) && claimed === "" ? withObject(frame, topic, words) : null) ?? undefined;
};
