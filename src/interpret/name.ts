import { categoryEndings, dependentNouns, measureHeads } from "../lexicon/name-words.js";
import type { Span } from "../model/span.js";
import { isVerb, leadingVerbsEnd } from "./trim.js";
import { createWordList } from "./words.js";

/** A name on its way to an indicator. */
export interface Name {
  readonly text: string;
  readonly span: Span | null;
  readonly scope: string | null;
  readonly members: readonly string[];
}

const HEADS = createWordList(measureHeads);
const DEPENDENT = createWordList(dependentNouns);
const CARRIERS = createWordList(["项目", "企业", "工程", "会议", "活动"]);
const CATEGORIES = createWordList(categoryEndings);
/** Endings that a new head replaces: 粮食|种植面积 gives 粮食|产量. */
const REPLACED_ENDS = "积种植养殖播量值额入出数资生口员";
const REPLACED =
  /(?:种植面积|播种面积|种植|养殖|播种|面积|总产量|产量|总产值|产值|限额|余额|总额|收入总量|收入|支出|总数|数量|个数|家数|总投资|投资|增加值|招生人?数|招生|在校(?:学)?生数?|毕业生数?|参保人数|的人[口数员])$/;

/** Remarks say more than the name needs; one that completes a word (县（区）, 新（改）建) stays. */
const REMARK =
  /（(?![改扩迁续新、]{1,6}）|[市县区镇乡州旗街道社村、]{1,6}）|.）|(?![含不按下])[\u4e00-\u9fff]{2,3}）[\u4e00-\u9fff]{2})[^（）]{0,24}）|\[\d{1,3}\]|【\d{1,3}】|［\d{1,3}］/g;

/** A name without remarks and footnote marks, its quotation marks in pairs. */
export function clean(text: string): string {
  return isClean(text) ? text : cleaned(text);
}

/** All that a remark, a blank, a pair of marks or a name's edge is made of. */
const UNCLEAN = new Uint8Array(0x10000);
for (const char of "（）[]【】［］“”‘’《》、，：:·-—") UNCLEAN[char.charCodeAt(0)] = 1;
for (let code = 0; code < 0x10000; code++) if (/\s/.test(String.fromCharCode(code))) UNCLEAN[code] = 1;

/** Most names are words alone, or have marks only between them. */
function isClean(text: string): boolean {
  const last = text.length - 1;
  for (let at = 0; at <= last; at++) {
    const code = text.charCodeAt(at);
    if (UNCLEAN[code] === 1 && (code !== 0x3001 || at === 0 || at === last)) return false;
  }
  return true;
}

const PAIRS = [
  ["“", "”"],
  ["‘", "’"],
  ["《", "》"],
  ["（", "）"],
] as const;

function count(name: string, mark: string): number {
  let found = 0;
  for (let at = name.indexOf(mark); at >= 0; at = name.indexOf(mark, at + 1)) found++;
  return found;
}

function cleaned(text: string): string {
  let name = text.replace(REMARK, "").replace(/\s+/g, "");
  for (const [open, close] of PAIRS) {
    if (count(name, open) !== count(name, close)) name = name.replaceAll(open, "").replaceAll(close, "");
  }
  return name.replace(/^[、，：:·”\-—]+|[、，：:·“\-—]+$/g, "");
}

/** The longest measure at the end of a name (增加值, 零售额), or an empty string. */
export const headOf = (name: string): string => HEADS.endingAt(name, name.length, 0);

export const isDependent = (name: string): boolean =>
  DEPENDENT.has("累平综".includes(name.charAt(0)) ? name.replace(/^(?:累计|平均|综合)/, "") : name);

/** A branch, a class or a place whose measure was said for another: 股份制企业, 烟酒类. */
export const isCategory = (name: string): boolean =>
  headOf(name) === "" && CATEGORIES.endingAt(name, name.length, 0) !== "";

/** 脱贫人口, 参保人数: a verb that only tells which people are meant. */
const OF_PEOPLE_STARTS = "脱就创参受贷服培帮监流搬在退";
const OF_PEOPLE =
  /^(?:脱贫|就业|创业|参保|受益|贷款|服务|培训|帮扶|监测|流动|搬迁|参会|在校|退役)(?:人口|人数|人员|户|劳动力|群众|县|村|乡|镇|对象|业|区|站|中心|家庭|企业|学生|军人|小微)/;

/** Where the object starts behind the verbs that open a name; 0 where it has none. */
export function objectStart(name: string): number {
  return OF_PEOPLE_STARTS.includes(name.charAt(0) || "\n") && OF_PEOPLE.test(name)
    ? 0
    : leadingVerbsEnd(name, 0, name.length);
}

/** What a level was measured of: 粮食 of 粮食种植面积, 规上工业企业 of 新增规上工业企业. */
export function entityOf(name: string): string {
  const verbs = objectStart(name);
  const object = verbs > 0 && verbs < name.length ? name.slice(verbs) : name;
  const entity = REPLACED_ENDS.includes(object.charAt(object.length - 1) || "\n")
    ? object.replace(REPLACED, "")
    : object;
  return entity === "" ? object : entity;
}

/** What is said of the whole series, not of its subject: 民生支出|占比. */
const SHARES = /(?:占比|比重|比例|增速|增幅|完成率|贡献率)$/;

/** 产量 behind 粮食种植面积 is 粮食产量. */
export function complete(dependent: string, topic: string): string {
  if (SHARES.test(dependent)) {
    const verbs = objectStart(topic);
    return topic.slice(verbs < topic.length ? verbs : 0) + dependent;
  }
  const own = entityOf(topic);
  const entity = CARRIERS.has(own) ? topic.replace(/^(?:新增|净增|累计)(?=.{3})/, "") : own;
  return entity.endsWith(dependent) ? entity : entity + dependent;
}

const LONGEST = 24;
const LONGEST_PAIR = 32;
const LONGEST_LIST = 40;

/** Cuts a long stretch of words down to the end that names the series. */
export function shorten(text: string, start: number, end: number): number {
  if (end - start <= LONGEST) return start;
  const words = text.slice(start, end);
  const listed = words.split("、").length;
  if (words.length <= (listed > 2 ? LONGEST_LIST : listed > 1 ? LONGEST_PAIR : LONGEST)) return start;
  const of = words.lastIndexOf("的");
  if (of > 0 && words.length - of - 1 >= 4) return start + of + 1;
  for (let at = words.length - 4; at > 0; at--) {
    for (const length of [2, 3])
      if (isVerb(words.slice(at, at + length)) && words.length - at <= LONGEST) return earliest(words, start, at);
  }
  const comma = words.lastIndexOf("、");
  return comma > 0 && words.length - comma - 1 >= 4 ? start + comma + 1 : end - LONGEST;
}

/** Verbs in a row stay together: 研究部署改革工作. */
function earliest(words: string, start: number, at: number): number {
  let from = at;
  while (from >= 2 && isVerb(words.slice(from - 2, from))) from -= 2;
  return start + from;
}
