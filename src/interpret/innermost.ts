import { knownIndicators } from "../lexicon/indicators.js";
import { predicateVerbs, strippedVerbs } from "../lexicon/name-words.js";
import type { Span } from "../model/span.js";
import { leadingVerbsEnd } from "./trim.js";
import { createCharSet, createWordList } from "./words.js";

const PREDICATES = createWordList(predicateVerbs);
const STRIPPED = createWordList(strippedVerbs);

/** 引进龙头企业|流转土地: who was moved to do it. */
const AGENT =
  /^(?:组织|引进|引导|发动|动员|鼓励|协调|邀请|带领|指导|选派|督促|联合|吸引)[^，]{2,22}?(?:企业|公司|大户|合作社|群众|农户|职工|干部|党员|人员|队员|志愿者|劳动力|专家|师生|居民|村民|部门|单位)(?=[\u4e00-\u9fff]{4})/;

/** 班子成员带队|检查企业: who did it. */
const LEADER = /^[^，]{2,8}(?:带队|带头|牵头)(?=.{3})/;
const AGENT_STARTS = "组引发动鼓协邀带指选督联吸";

/** 没有完成任务的主要原因是|房地产税收减收. */
const COPULA = /^.{2,20}?(?:原因|特点|亮点|关键|目的|问题|短板)是(?=.{3})/;

const DECIDED = /^.{2,22}?(?:批准|审议通过|下达|核定)的/;
const INNER =
  /^(.{1,16}?)(?:(?<![公总合中医])共计?|已经?|先后|均已|现有|共有|现已|全年|今年)(?=[\u4e00-\u9fff“]{3,})(?!有|同|享|产|青|建|和)/;

const mayHoldAdverb = createCharSet("共已先均现全今");
const mayHoldPlace = createCharSet("省市县乡镇村州旗");

/** A place that does what the verb behind it says: 青禾乡|种植茶叶. */
const SUBJECT =
  /^(?!新|城镇|乡镇|农村|地区|社区|小区|园区)[\u4e00-\u9fff]{1,4}[省市县乡镇村州旗](?=(?:种植|养殖|完成|实现|投入|建成|发展|引进|举办|召开|开展|新建|栽种))/;

/** 高质量发展 is one word, 流转土地|发展黄精 are two things done. */
const COMPOUND = /(?:质量|持续|融合|协调|转型|创新|社会|经济|绿色|健康|一体化|产业|集群|事业|文化|教育|农业|工业)$/;
/** 限额以上单位通过公共网络|实现零售额: how it came about is part of the series. */
const MEANS = /.通过[^，]{2,12}$/;
/** 发展环境, 发展规划 are words. */
const OF_GROWTH = /^(?:环境|规划|战略|目标|资金|基金|模式|格局|水平|空间)/;
/** What tells one series from another: 规模企业|实现|工业总产值. */
const OWNER = /(?:规模|规上|限额|规模以上|国有|民营|外资|园区)[^，]{0,6}$/;

const KNOWN = createWordList([...knownIndicators].filter(({ length }) => length > 1 && length <= 16));

/** Where a known series at the end of a stretch of words starts: it is never cut. */
const knownStart = (text: string, core: Span): number => core.end - KNOWN.endingAt(text, core.end, core.start).length;

/** Takes what only leads up to the name off its front: “一把手”共|领办整改事项, 各单位|开展活动. */
export function innermost(text: string, core: Span): Span {
  const words = text.slice(core.start, core.end);
  let { start } = core;
  const kept = knownStart(text, core);
  const place = mayHoldPlace(text, core.start + 1, Math.min(core.end, core.start + 5)) ? SUBJECT.exec(words) : null;
  if (place) start += place[0].length;
  const copula = words.includes("是") ? COPULA.exec(words) : null;
  if (copula) start += copula[0].length;
  const agent = AGENT_STARTS.includes(words.charAt(0)) ? AGENT.exec(words) : null;
  if (agent && leadingVerbsEnd(text, start + agent[0].length, core.end) > start + agent[0].length) {
    if (core.end - start - agent[0].length >= 3) start += agent[0].length;
  }
  const leader = words.includes("带") || words.includes("牵头") ? LEADER.exec(words) : null;
  if (leader) start += leader[0].length;
  const decided = words.includes("的") ? DECIDED.exec(words) : null;
  if (decided) start += decided[0].length;
  if (
    words.startsWith("地") &&
    /^地(?![方区级下铁质理块面])/.test(words) &&
    text.charAt(start - 1) === "等" &&
    words.length > 2
  )
    start += 1;
  const some = words.includes("批") ? /^[^，、]{0,6}一大?批(?=[^”].)/.exec(words) : null;
  if (some) start += some[0].length;
  const inner = words.length > 4 && mayHoldAdverb(text, core.start, core.end) ? INNER.exec(words) : null;
  if (inner && inner[0].length < words.length - 1) start += inner[0].length;
  for (let at = start + 2; at < core.end - 2; at++) {
    const verb = PREDICATES.startingAt(text, at, core.end);
    if (verb === "发展" && (COMPOUND.test(text.slice(start, at)) || OF_GROWTH.test(text.slice(at + 2, at + 4))))
      continue;
    if (verb === "" || text.charAt(at + verb.length) === "率" || leadingVerbsEnd(text, start, at) >= at) continue;
    if (MEANS.test(text.slice(start, at))) break;
    if (leadingVerbsEnd(text, at + verb.length, core.end) >= core.end || core.end - at - verb.length < 3) break;
    if (/^(?:完成|实现)/.test(verb) && OWNER.test(text.slice(start, at))) break;
    start = /^(?:完成|实现|达到|减去|加上|扣除)/.test(verb) ? at + verb.length : at;
    break;
  }
  for (
    let verb = STRIPPED.startingAt(text, start, core.end);
    verb !== "";
    verb = STRIPPED.startingAt(text, start, core.end)
  ) {
    if (start + verb.length >= core.end - 1) break;
    if (verb === "发展" && /^(?:党员|团员|会员|对象|用户)/.test(text.slice(start + 2, start + 4))) break;
    start += verb.length;
  }
  const verbs = leadingVerbsEnd(text, start, core.end);
  if (verbs < core.end && verbs > start && text.charAt(verbs - 1) === "了") start = verbs;
  return { start: Math.min(start, kept), end: core.end };
}
