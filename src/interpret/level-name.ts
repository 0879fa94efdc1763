import type { Kind } from "../model/quantity.js";
import type { Span } from "../model/span.js";
import { clauseBefore } from "./clause-before.js";
import type { InterpretContext } from "./context.js";
import { countedBefore, sharedWhole } from "./counted.js";
import { finish, type LevelName, named } from "./finished-name.js";
import { FLOW_VERB } from "./flow.js";
import type { Frame } from "./frame.js";
import { innermost } from "./innermost.js";
import { lastingName } from "./lasting-name.js";
import {
  actualOfSubject,
  byPurpose,
  contribution,
  elidedFirms,
  extreme,
  flowOfSeries,
  investment,
  laterOfPair,
  newMoney,
  otherSideOfBudget,
  partOfSeries,
  rateOfWhatWasDone,
  reached,
  withObjectBefore,
  withoutWords,
} from "./leaning-name.js";
import { type LevelReader, readLevel } from "./level-reading.js";
import { headOf, type Name } from "./name.js";
import { isCarrier } from "./name-after.js";
import { afterName, nameBehind, PLACE } from "./name-behind.js";
import { endsInArticle } from "./own-words.js";
import { plainName, rawName } from "./raw-name.js";
import { reachedByEach } from "./said-of-carrier.js";
import { aboveThreshold, ofFlow } from "./threshold-name.js";
import type { Topic } from "./topic.js";
import { leadingVerbsEnd, trim, trimStart } from "./trim.js";

const opensWithVerb = (name: string): boolean => leadingVerbsEnd(name, 0, name.length) > 0;

/** 产值|2023年|达到9亿元: the verb and what it is said of. */
const saidAfterDate: LevelReader = ({ text, core, verb, trimmed }) =>
  verb
    ? finish(
        plainName(text.slice(core.start, core.end) + text.slice(verb.start, verb.end), trimmed.scope),
        trimmed,
        false,
      )
    : undefined;

/** 116项事项实现跨县通办、|58项|实现市内通办. */
const ofCountedBefore: LevelReader = ({ context, frame, kind, after, text, trimmed }) => {
  if (!after?.predicate || kind !== "count" || text.charAt(frame.left.end - 1) !== "、") return undefined;
  const same = frame.previous?.quantity.unit === frame.quantity.unit ? countedBefore(context, frame) : "";
  if (same === "") return undefined;
  return finish(plainName(same + text.slice(after.span.start, after.span.end), trimmed.scope), trimmed, false, true);
};

/** 贡献了全市64%的工业增加值和|30%|的税收. */
const ofSharedWhole: LevelReader = ({ frame, after, text, trimmed }) => {
  const of = after && !after.predicate ? sharedWhole(text, frame) : "";
  if (!after || of === "") return undefined;
  return finish(plainName(of + text.slice(after.span.start, after.span.end), trimmed.scope), trimmed, false);
};

/** 建成一座|30万人口|的新城. */
const population: LevelReader = ({ frame, text, trimmed }) =>
  frame.quantity.unit === "人" && text.charAt(frame.right.start) === "口" && endsInArticle(text, trimmed.span)
    ? finish(plainName("人口", trimmed.scope), trimmed, false, true)
    : undefined;

/** 120个|村集体经济收入全部突破10万元. */
const ownersOfSize: LevelReader = ({ context, frame, trimmed }) => {
  const reached = reachedByEach(context, frame);
  return reached === "" ? undefined : finish(plainName(reached, trimmed.scope), trimmed, false, true);
};

const OF = 0x7684;
/** 抗洪能力分别达到规划要求的|30年、50年|标准: the standard is a level of what meets it. */
const STANDARD_MET =
  /^([^，]{2,16}?)(?:已经|[已均都将])*(?:全部|基本)?(?:分别)?达到[^，]{1,12}(?:规定|要求|确定|提出|明确|核定)的$/;

const standardMet: LevelReader = ({ context, frame, text, trimmed }) => {
  const { start, end } = frame.left;
  const met = text.charCodeAt(end - 1) === OF ? STANDARD_MET.exec(text.slice(start, end)) : null;
  if (!met?.[1]) return undefined;
  const { span, scope } = trim(text, { start, end: start + met[1].length });
  return span.end > span.start ? finish(rawName(context, span, scope), trimmed, false) : undefined;
};

/** 本科以上人员仅占|31%. */
const SHARE = /^(.{2,20}?)(?:仅|只|约|就)?占$/;

const share: LevelReader = ({ kind, words, trimmed }) => {
  const owner = kind === "percentage" && words.endsWith("占") ? SHARE.exec(words)?.[1] : undefined;
  return owner === undefined ? undefined : finish(plainName(`${owner}占比`, trimmed.scope), trimmed, false);
};

/** 粮食连续|五年|增产. */
const lasting: LevelReader = ({ context, frame, topic, words, trimmed }) => {
  const name = lastingName(context, frame, words, topic);
  if (name === "") return undefined;
  const base = words === "" ? null : plainName(words, trimmed.scope);
  return named({ name: plainName(name, trimmed.scope), verbal: true, base, borrowed: true });
};

const ACHIEVED = /^(.{2,14}?)(?:完成|实现)(.{2,6})$/;

/** 规模企业|实现|产值. */
const achieved: LevelReader = ({ words, trimmed }) => {
  const [, owner, measure] =
    (words.length <= 22 && (words.includes("完成") || words.includes("实现")) ? ACHIEVED.exec(words) : null) ?? [];
  if (!owner || !measure || headOf(measure) !== measure || PLACE.test(owner) || opensWithVerb(owner)) return undefined;
  return finish(plainName(owner + measure, trimmed.scope), trimmed, false);
};

const RHETORIC = /(?:极不?|不平凡|不寻常|意义|过去|关键|难忘|最.{1,6})的$/;
/** 用|3年|左右时间, 3年|前: how long, of nothing that has a name. */
const TIME = /^(?:左右)?的?时间|^之?内$|^[前后](?!期|续|沿|备)/;

/** 要求分别在|七年|或者十二年内完成. */
const IN_TIME = /^(?:之?内|(?:或者?|到|至)[\d一二三四五六七八九十]{1,3}年之?内)/;

/** 三年|内参保率提高到90%: by when, not how much. */
const UNTIL_DONE = /^之?内[^，。；\d]{2,12}(?:提高|达到|降低|增加|实现|完成|建成)/;

/** 这是极不平凡的|五年. */
const timeAlone: LevelReader = ({ frame, kind, words, text }) => {
  if (kind !== "measure") return undefined;
  const { left, right } = frame;
  if (text.charCodeAt(left.end - 1) === OF && RHETORIC.test(text.slice(left.start, left.end))) return null;
  if (
    /(?:在|^或者?)$/.test(text.slice(Math.max(left.start, left.end - 2), left.end)) &&
    headOf(words) === "" &&
    IN_TIME.test(text.slice(right.start, right.start + 8))
  )
    return null;
  if (words === "" && UNTIL_DONE.test(text.slice(right.start, right.start + 20))) return null;
  return words === "" && TIME.test(text.slice(right.start, right.end)) ? null : undefined;
};

/** 20名|队员; what is celebrated stands before its anniversary. */
const standsBehind: LevelReader = ({ frame, core, words, text, trimmed, sides }) => {
  if (frame.quantity.unit === "周年" && words !== "") return undefined;
  const relative = text.slice(core.end, frame.left.end).startsWith("的") && core.end > core.start;
  const name = nameBehind(sides, trimmed, relative);
  return name ? finish(name, trimmed, opensWithVerb(name.text), true) : undefined;
};

/** 10亿元以上|项目|49个. */
const threshold: LevelReader = ({ context, frame, core, topic, trimmed }) => {
  const name = aboveThreshold(context, frame, core, trimmed.scope);
  if (!name) return undefined;
  if (frame.quantity.kind === "percentage" && name.text.endsWith("占"))
    return finish(plainName(`${name.text}比`, name.scope), trimmed, false);
  return finish(name.text.length > 14 ? name : ofFlow(name, frame, topic), trimmed, false);
};

const SUMMED = /^(.{2,})、(总数|总量|总额)$/;

/** 订单、总额|8亿元. */
const summed: LevelReader = ({ words, trimmed }) => {
  const sum = words.includes("、总") ? SUMMED.exec(words) : null;
  return sum?.[1] && sum[2] ? finish(plainName(sum[1] + sum[2], trimmed.scope), trimmed, false) : undefined;
};

/** 新增国家级|1家|、省级5家农业龙头企业. */
const KIND_BEHIND = /^(?:[、和][国省市县区]家?级\d{1,4}[个家项户处名人所条]){1,4}([\u4e00-\u9fff“”]{2,14})/;
/** 新增1家|国家级|、6家省级农业龙头企业. */
const LEVEL_OF_NEXT =
  /^[、和]\d{1,4}[个家项户处名人所条](?:国家|[省市县区])级([\u4e00-\u9fff“”]{2,14}?)(?=[、和，。；]|$)/;
const LEVEL_ONLY = /^(?:国家|[省市县区])级$/;

const kindToldWithLast: LevelReader = ({ frame, kind, words, text, trimmed }) => {
  const { end } = frame.quantity.extent;
  const noun = kind === "count" && words.endsWith("级") ? KIND_BEHIND.exec(text.slice(end, end + 40))?.[1] : undefined;
  return noun === undefined ? undefined : finish(plainName(words + noun, trimmed.scope), trimmed, true);
};

const kindToldWithNext: LevelReader = ({ frame, words, after, text, trimmed }) => {
  const level = after && !after.predicate ? text.slice(after.span.start, after.span.end) : "";
  if (!after || !LEVEL_ONLY.test(level) || frame.quantity.kind !== "count") return undefined;
  const noun = LEVEL_OF_NEXT.exec(text.slice(after.span.end, after.span.end + 30))?.[1];
  if (noun === undefined) return undefined;
  const verb = words.slice(0, leadingVerbsEnd(words, 0, words.length));
  const flow = verb === words && FLOW_VERB.test(verb) ? verb : "";
  return finish(plainName(flow + level + noun, trimmed.scope), trimmed, flow !== "", true);
};

/** 加大|安居工程|建设力度，今年新开工: what the clause before is about. */
const ABOUT = /^(?:加大|推进|加快|加强|搞好|抓好)([^，、]{3,12}?)(?:建设|改造)?(?:力度|步伐|进度)?$/;

/** 拨付|5亿元: what is done to money alone. */
const OF_MONEY = /^(?:拨付|下达|筹措|争取|落实|兑现)$/;
const SUPPORTED = /(?:^|，)(?:支持|推动|促进|保障|助力|推进)([\u4e00-\u9fff]{2,14}?)(?:发展|建设|改革|提升)?。$/;

/** 支持住房保障。拨付|5亿元: what the sentence before says the money is for; an empty string elsewhere. */
function supportedBefore({ source, outline }: InterpretContext, { quantity, left }: Frame): string {
  const sentence = outline.sentences[quantity.sentence];
  const before = outline.sentences[quantity.sentence - 1];
  if (!before || before.block !== sentence?.block || left.start > sentence.span.start + 2) return "";
  return (
    SUPPORTED.exec(source.folded.slice(Math.max(before.span.start, before.span.end - 24), before.span.end))?.[1] ?? ""
  );
}

/** A verb that nothing behind it completes. */
const verbAlone: LevelReader = ({ context, frame, kind, claimed, words, opened, series, after, trimmed }) => {
  if (leadingVerbsEnd(words, 0, words.length) < words.length) return undefined;
  const about =
    claimed === "" && !series && !after && FLOW_VERB.test(words)
      ? ABOUT.exec(clauseBefore(context, frame))?.[1]
      : undefined;
  if (about !== undefined) return finish(plainName(words + about, trimmed.scope), trimmed, true);
  const money = kind === "amount" && claimed === "" && !after && OF_MONEY.test(words);
  if (money) return finish(plainName(`${supportedBefore(context, frame)}${words}资金`, trimmed.scope), trimmed, true);
  return finish(plainName(claimed + (opened.endsWith("已") ? "已" : "") + words, trimmed.scope), trimmed, true);
};

/** 办理车站扩建、渠道清淤等|代表建议: what a list is a list of names it. */
const LISTED = /^[^、等]{2,24}、[^等]{2,60}等([\u4e00-\u9fff]{2,12})$/;

const kindOfList: LevelReader = ({ context, core, words, text, trimmed }) => {
  const kind = trimmed.distributive === null && words.includes("等") ? LISTED.exec(words)?.[1] : undefined;
  if (kind === undefined) return undefined;
  const tail = rawName(context, innermost(text, { start: core.end - kind.length, end: core.end }), trimmed.scope);
  const verb = tail.text === kind ? words.slice(0, leadingVerbsEnd(words, 0, words.length)) : "";
  return finish(plainName(verb + tail.text, trimmed.scope), trimmed, verb !== "");
};

/** 人大批准的|全县|收入预算: a place that the name has left at its front is its scope. */
function placed(context: InterpretContext, inner: Span, scope: string | null): Name {
  const front = trimStart(context.source.folded, inner.start, inner.end);
  return front.scope !== null && front.start < inner.end
    ? rawName(context, { start: front.start, end: inner.end }, scope ?? front.scope)
    : rawName(context, inner, scope);
}

/** The words themselves, less what only leads up to them; a list that its figures share stays whole. */
const wordsBefore: LevelReader = ({ context, core, topic, words, after, text, trimmed, sides }) => {
  const { distributive, scope } = trimmed;
  const whole = distributive === "respective" || (distributive === "each" && words.includes("、"));
  const name = whole
    ? plainName(context.source.text.slice(core.start, core.end), scope)
    : placed(context, innermost(text, core), scope);
  if (isCarrier(name.text) && !topic.name && after && !after.predicate) return finish(afterName(sides), trimmed, false);
  return finish(name, trimmed, opensWithVerb(name.text));
};

/** Every reader, and the only kind that it reads, where it reads but one; in the order in which they are asked. */
const READERS: readonly (readonly [LevelReader, Kind?])[] = [
  [saidAfterDate],
  [ofCountedBefore, "count"],
  [ofSharedWhole, "percentage"],
  [population, "count"],
  [ownersOfSize, "count"],
  [standardMet],
  [rateOfWhatWasDone, "percentage"],
  [share, "percentage"],
  [lasting, "measure"],
  [byPurpose, "amount"],
  [laterOfPair],
  [flowOfSeries],
  [newMoney, "amount"],
  [investment],
  [actualOfSubject],
  [achieved],
  [contribution],
  [timeAlone, "measure"],
  [elidedFirms, "count"],
  [kindToldWithNext, "count"],
  [standsBehind],
  [threshold],
  [withoutWords],
  [reached],
  [extreme],
  [partOfSeries],
  [otherSideOfBudget],
  [summed],
  [withObjectBefore],
  [kindToldWithLast, "count"],
  [verbAlone],
  [kindOfList],
  [wordsBefore],
];

const readersOf = (kind: Kind): readonly LevelReader[] =>
  READERS.filter(([, only]) => only === undefined || only === kind).map(([read]) => read);

const READERS_OF: Readonly<Record<Kind, readonly LevelReader[]>> = {
  amount: readersOf("amount"),
  percentage: readersOf("percentage"),
  count: readersOf("count"),
  measure: readersOf("measure"),
  date: [],
};

/** The name of a level: the noun before it, the noun behind it, or both. The first reader that says something decides. */
export function levelName(context: InterpretContext, frame: Frame, topic: Topic, claimed: string): LevelName | null {
  const reading = readLevel(context, frame, topic, claimed);
  for (const read of READERS_OF[reading.kind]) {
    const name = read(reading);
    if (name !== undefined) return name;
  }
  return null;
}
