import { CHANGE_WORDS, RATE_ONLY, SHORT_CHANGE_WORDS } from "../lexicon/change-verbs.js";
import { createWordList } from "./words.js";

/** Words of growth that are the name of a series themselves (居民消费价格涨幅). */
const NOMINAL = /[速幅率]$|速度$|幅度$|目标$|预期$/;
const BASIS =
  /(?:按?可比价格?(?:计算)?|按?可比口径|同口径|同比|环比|年平均|年均|平均每年|年递增|每年|名义|实际|累计|合计|分别|平均|各|(?<![户人亩日月村车头床年])均|净|再|又|共|双双|同步|逆势|继续|持续|预期|大幅|比[上去前]年(?:度|末|底|同期|同口径|实际|年末)?|较[上去前]年(?:度|末|底|同期|同口径|实际|年末)?|比年初|较年初|比[上同][月季期](?:末)?|较[上同][月季期](?:末)?|比前[^，、]{1,6}|(?<![占对环同可评相])[比较][^，、。；比较占]{2,14}|[与同和][^，、。；比较占]{2,14}(?:相比|比较))$/;

const LONGEST_BASIS = 6;
/** 按可比口径|年均增长: at what prices is told of every growth alike. */
const COMPARABLE = /按?可比(?:口径|价格?)(?:计算)?/;

/** 较上年|多了: only behind a basis. */
const MORE = /[比较](?:上年|去年|前年|同期|上年同期|去年同期)[多少](?:了|出)?$/;

export interface ChangePhrase {
  /** Where the phrase starts: 比上年增长, 同比下降, 增长. */
  readonly start: number;
  readonly end: number;
  /** The phrase as it may stand behind a name: without years and numbers. */
  readonly text: string;
}

const CHANGES = createWordList([...CHANGE_WORDS.keys()].filter(({ length }) => length > 1));
/** What a word of change can end with. */
const LAST = new Uint8Array(0x10000);
for (const word of [...CHANGE_WORDS.keys(), ...SHORT_CHANGE_WORDS.keys()]) LAST[word.charCodeAt(word.length - 1)] = 1;
for (const char of "多少了出") LAST[char.charCodeAt(0)] = 1;

/** The words of change that end at `end`, with the basis before them; null where the words before a figure are none. */
export function changePhraseBefore(text: string, start: number, end: number, percentage: boolean): ChangePhrase | null {
  if (end <= start || LAST[text.charCodeAt(end - 1)] === 0) return null;
  let verbStart = -1;
  const word = CHANGES.endingAt(text, end, start);
  if (word !== "") {
    if (!percentage && RATE_ONLY.has(word)) return null;
    if (NOMINAL.test(word) || text.charAt(end - word.length - 1) === "新") return null;
    verbStart = end - word.length;
  }
  if (verbStart < 0 && MORE.test(text.slice(Math.max(start, end - 10), end))) {
    verbStart = end - ("了出".includes(text.charAt(end - 1)) ? 2 : 1);
  }
  if (verbStart < 0) {
    if (end <= start || !SHORT_CHANGE_WORDS.has(text.charAt(end - 1)) || !percentage) return null;
    if ("新倍骤直提上下".includes(text.charAt(end - 2) || "\n")) return null;
    verbStart = end - 1;
  }
  let at = verbStart;
  for (let turn = 0; turn < 4; turn++) {
    const from = Math.max(start, at - 20);
    const match = BASIS.exec(text.slice(from, at));
    if (!match) break;
    at -= match[0].length;
  }
  const said = text.slice(at, verbStart);
  const basis = (said.length > LONGEST_BASIS ? said.replace(COMPARABLE, "") : said).replace(
    /分别|各|均(?<![年平人户亩日月村]均)|双双|累计|合计|共|又|再|预期|同步|逆势|继续|持续|大幅/g,
    "",
  );
  const verb = text.slice(verbStart, end);
  const kept = /\d|[，“”]/.test(basis) || basis.length > LONGEST_BASIS ? "" : basis;
  return { start: at, end, text: kept + verb };
}
