import {
  actionVerbs,
  budgetLevels,
  budgetNames,
  leadingNotBefore,
  leadingWords,
  scopeWords,
  trailingWords,
} from "../lexicon/name-words.js";
import type { Span } from "../model/span.js";
import { createWordList } from "./words.js";

const LEADING = createWordList(leadingWords);
const TRAILING = createWordList(trailingWords);
const SCOPES = createWordList(scopeWords);
const LEVELS = createWordList(budgetLevels);
const VERBS = createWordList(actionVerbs);

const LEADS_TO_VERB = createWordList([..."在对由为将向"]);
/** Verbs of policy that only lead over to the verb behind them: 支持|新增城镇就业. */
const POLICY = createWordList([
  "支持",
  "推进",
  "推动",
  "加快",
  "引导",
  "鼓励",
  "促进",
  "争取",
  "推行",
  "抓好",
  "做好",
  "深化",
  "强化",
  "带动",
  "拉动",
]);

/** Trailing characters that end a noun as well as they say 达到 (河长制为, 占比); never cut from these words. */
const KEPT_ENDINGS = createWordList(
  "目的 行为 存在 所在 到位 达标 专业的 占有 国有 公有 私有 特有 总共 公共 集约 节约 签约 合约 履约 预约 同比 占比 环比 对比 评比 罚比 直至 附近 集中在 高等 中等 上等 平等 三等 二等 一等 来自 目标将 纲要 需要 主要 规划 计划 分别 级别 各自 全部在 首都 通过 经过 不过 家居 宜居 安居 旧居 人居 定居 迁居 民居 新居 自由 理由 缘由 比较 收入总计 支出总计 收入合计 支出合计 收入共计 支出共计 人均 户均 亩均 年均 日均 月均 村均 涉及 惠及 普及 高年级 期中 初中 高中 其中 集中 空中 户均产 建档 指标率 雷达 可持续 日最高 月最高 周最高 史最高 日最低 月最低 提拟 模拟".split(
    " ",
  ),
);

/** 与脱贫户建立利益联结机制的: whom it is done with belongs to it. */
const JOINED = /^与[^，]{2,8}(?:建立|签订|合作|接壤|相邻|毗邻|联结|共建|对接|结对)/;
/** 全国重点实验室, 全国文明村: no place but a rank. */
const HONOUR = /^(?:重点实验|文明|示范|先进|优秀|劳动模范|模范|最美|五一|三八|双拥|卫生|知名|百强|首[个批家])/;
/** 省级财政|对市县…: the level is who gives. */
const GIVER = /^财政[对向]/;

export interface Trimmed {
  readonly span: Span;
  /** 全市, 市级, taken off the front. */
  readonly scope: string | null;
  /** 分别, 各, 均 stood before the figure. */
  readonly distributive: "respective" | "each" | null;
  /** 等 stood before the figure. */
  readonly openList: boolean;
}

function closingRemark(text: string, end: number, start: number): number {
  const close = text.charCodeAt(end - 1);
  if (close !== 0xff09 && close !== 0x5d && close !== 0x3011) return -1;
  const open = close === 0xff09 ? "（" : close === 0x5d ? "[" : "【";
  const at = text.slice(start, end).lastIndexOf(open);
  return at < 0 ? -1 : start + at;
}

/** 零售总额|突破百亿、|达134.2亿元: a mark passed is told beside the figure. */
const MILESTONE =
  /(?:首次|成功)?(?:突破|超过?|越过|跨上|迈上|跃上|站上)了?[一二三四五六七八九十百千万亿]{1,4}元?(?:大关|台阶|关口)?$|共?[\d一二三四五六七八九十]{1,3}大类$/;
/** 配置AED达|每10万人|45台. */
const EACH_MANY = /每\d{1,4}[万千百]?(?:人口|人|户|亩|公里|平方公里|平方米)$/;
const MILESTONE_ENDS = "百千万亿元关阶口类";

/** Takes link verbs, fillers and remarks off the end of a stretch of words. */
export function trimEnd(
  text: string,
  start: number,
  from: number,
): { end: number; distributive: Trimmed["distributive"]; openList: boolean } {
  let end = from;
  let distributive: Trimmed["distributive"] = null;
  let openList = false;
  while (end > start) {
    const remark = closingRemark(text, end, start);
    if (remark >= 0) {
      end = remark;
      continue;
    }
    const each = "口人户亩里米".includes(text.charAt(end - 1))
      ? EACH_MANY.exec(text.slice(Math.max(start, end - 12), end))
      : null;
    if (each) {
      end -= each[0].length;
      continue;
    }
    const milestone = MILESTONE_ENDS.includes(text.charAt(end - 1))
      ? MILESTONE.exec(text.slice(Math.max(start, end - 14), end))
      : null;
    if (milestone) {
      end -= milestone[0].length;
      continue;
    }
    const found = TRAILING.endingAt(text, end, start);
    const word = found === "高达" && text.charAt(end - 3) === "最" ? "达" : found;
    const kept = KEPT_ENDINGS.endingAt(text, end, start);
    if (word === "" || (kept.length >= word.length && !word.startsWith("分别"))) break;
    if (word.startsWith("分别")) distributive = "respective";
    else if (/^[均都各]/.test(word)) distributive ??= "each";
    else if (word === "等") openList = true;
    end -= word.length;
  }
  return { end, distributive, openList };
}

/** What counts or marks an item: 三是, ●, ⑦. */
const ITEM = /(?:[一二三四五六七八九十]是|[●•◆■·①-⑳])/y;

const ITEM_STARTS = new Set([..."一二三四五六七八九十●•◆■·"].map((char) => char.charCodeAt(0)));
const opensItem = (code: number): boolean => ITEM_STARTS.has(code) || (code >= 0x2460 && code <= 0x2473);

/** Takes time words, adverbs and conjunctions off the front; places go into the scope. */
export function trimStart(text: string, from: number, end: number): { start: number; scope: string | null } {
  let start = from;
  let scope: string | null = null;
  ITEM.lastIndex = from;
  if (opensItem(text.charCodeAt(from)) && ITEM.test(text) && ITEM.lastIndex <= Math.min(end, from + 3))
    start = ITEM.lastIndex;
  while (start < end) {
    const place = SCOPES.startingAt(text, start, end);
    if (place !== "" && text.charAt(start + place.length) === "性") break;
    if (place !== "" && !(place === "全国" && HONOUR.test(text.slice(start + 2, start + 7)))) {
      scope ??= place;
      start += place.length;
      continue;
    }
    const level = LEVELS.startingAt(text, start, end);
    if (
      level !== "" &&
      budgetNames.test(text.slice(start + level.length, start + level.length + 6)) &&
      !GIVER.test(text.slice(start + level.length, start + level.length + 3)) &&
      !level.startsWith("地方") &&
      level !== "中央"
    ) {
      scope = level;
      start += level.length;
      continue;
    }
    if (LEADS_TO_VERB.startingAt(text, start, end) !== "" && VERBS.startingAt(text, start + 1, end) !== "") {
      start++;
      continue;
    }
    if (
      POLICY.startingAt(text, start, start + 2) !== "" &&
      VERBS.startingAt(text, start + 2, end) !== "" &&
      start + 4 < end
    ) {
      start += 2;
      continue;
    }
    const word = LEADING.startingAt(text, start, end);
    if (word === "与" && JOINED.test(text.slice(start, Math.min(end, start + 16)))) break;
    if (word === "" || (leadingNotBefore.get(word) ?? "").includes(text.charAt(start + word.length) || "\n")) break;
    start += word.length;
  }
  if (start < end && text.charAt(start) === "（") {
    const close = text.slice(start, end - 1).indexOf("）");
    if (close >= 0) start += close + 1;
  }
  return { start, scope };
}

export function trim(text: string, span: Span): Trimmed {
  const { start } = trimStart(text, span.start, span.end);
  const back = trimEnd(text, start, span.end);
  const front = trimStart(text, span.start, back.end);
  return {
    span: { start: front.start, end: Math.max(front.start, back.end) },
    scope: front.scope,
    distributive: back.distributive,
    openList: back.openList,
  };
}

/** 生产|性, 服务|业, 示范|类: what stands behind the verb makes a noun of it; 业主 is a word of its own. */
const makesNoun = (text: string, at: number, end: number): boolean =>
  at < end &&
  ("类型者性".includes(text.charAt(at)) ||
    (text.charAt(at) === "业" && !"主务态绩".includes(text.charAt(at + 1) || "\n")));

/** Where the verbs end that open a stretch of words. */
export function leadingVerbsEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const verb = VERBS.startingAt(text, at, end);
    if (verb === "" || makesNoun(text, at + verb.length, end)) break;
    at += verb.length;
    if (text.charCodeAt(at) === 0x4e86 && at < end) at++;
    if (at + 2 <= end && "和与及、".includes(text.charAt(at)) && VERBS.startingAt(text, at + 1, end) !== "") at++;
  }
  return at;
}

/** Where the verbs start that close a stretch of words. */
export function trailingVerbsStart(text: string, start: number, end: number): number {
  let at = end;
  if (text.charAt(at - 1) === "了") at--;
  const bare = at;
  while (at > start) {
    const verb = VERBS.endingAt(text, at, start);
    if (verb === "") break;
    at -= verb.length;
  }
  return at === bare ? end : at;
}

/** Where the last verb of a stretch starts, its first character aside; -1 where none is. */
export function lastVerbStart(text: string, start: number, end: number): number {
  for (let at = end - 2; at > start; at--) if (VERBS.startingAt(text, at, end) !== "") return at;
  return -1;
}

/** Whether a verb stands anywhere in a name, its front aside. */
export const holdsVerb = (name: string): boolean => lastVerbStart(name, 0, name.length) > 0;

export const isVerb = (word: string): boolean => VERBS.has(word);
