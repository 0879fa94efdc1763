import { noNames, prepositions } from "../lexicon/name-words.js";
import type { Span } from "../model/span.js";
import { baselines } from "./baseline.js";
import { borrow, borrowed, budgetCounterpart, rateOfDone, withObject } from "./borrowed-name.js";
import { subjectsBefore } from "./clause-before.js";
import type { InterpretContext } from "./context.js";
import type { Frame } from "./frame.js";
import { innermost } from "./innermost.js";
import { lastingName } from "./lasting-name.js";
import { entityOf, headOf, type Name } from "./name.js";
import { isCarrier, nameAfter } from "./name-after.js";
import { afterName, nameBehind, PLACE, type Sides } from "./name-behind.js";
import { partName } from "./part-name.js";
import { purposeOf } from "./purpose.js";
import { plainName, rawName } from "./raw-name.js";
import type { Topic } from "./topic.js";
import { leadingVerbsEnd, type Trimmed, trailingVerbsStart, trim, trimStart } from "./trim.js";

export interface LevelName {
  readonly name: Name;
  /** The name opens with its own verb. */
  readonly verbal: boolean;
  readonly distributive: Trimmed["distributive"];
  /** The name stands behind the figure. */
  readonly behind: boolean;
  /** What the figures behind lean on, where that is not the name itself. */
  readonly base?: Name;
  /** Nothing of its own was there: it leans on the name before. */
  readonly borrowed: boolean;
  /** A part of what the name before it measures. */
  readonly part?: boolean;
}

const PREPOSITIONS = new Set(prepositions);
const NO_NAMES = new Set(noNames);
/** Verbs that say nothing of what a figure measures. */
const VERBS_ALONE = new Set(["达到", "努力", "奋斗", "艰苦奋斗", "保持", "高", "低", "占", "内", "期", "到"]);
/** 由年初的, 由过去的: the earlier figure of a pair. */
const FROM_EARLIER =
  /^[由从]?(?:年初|上年末?|去年末?|过去|今年|原来|原先|以前|当时|解放前|期初|月初|现在|目前)(?:预计|实际)?的?$/;
/** Whom a thing reaches: 培训229次、受益7747人 is 培训受益. */
const REACHED = /^(?:涉及|惠及|受益|覆盖|带动|服务)$/;

const PART_PLACE = /^[\u4e00-\u9fff]{0,6}(?:开发区|示范区|高新区|新区|经开区|园区|市区|城区|县区)$/;
/** 其中市级42.5亿元: the level alone, of the series before. */
const LEVEL = /^(?:市本级|县本级|区本级|省本级|州本级|本级|市级|县级|区级|省级|州级|县区级|县（区）|县（市、区）)$/;

/** Verbs that name nothing without what flows. */
/** 授予单位|均新增: how the figures part is no part of the name. */
const PARTED = /(?:分别|均|各|共|又)(?=(?:净|新)增$)/;
const FLOW = /^(?:平均)?(?:每[天日月年])?(?:新增|新登记|净增|新注册|新纳入)$/;

/** The name of a level: the noun before it, the noun behind it, or both. */
export function levelName(context: InterpretContext, frame: Frame, topic: Topic, claimed: string): LevelName | null {
  const text = context.source.folded;
  const { left } = frame;
  let trimmed = trim(text, left);
  let { span: core } = trimmed;
  const lead = text.slice(core.start, core.end);
  if (
    PREPOSITIONS.has(lead) ||
    NO_NAMES.has(lead) ||
    (lead.endsWith("用") && /^(?:争取|力争|计划|拟|将|再)?用$/.test(lead))
  )
    core = { start: core.end, end: core.end };
  const after =
    frame.right.end > frame.right.start
      ? nameAfter(text, counted(context, frame), context.segmenter, EVENT.has(frame.quantity.unit))
      : null;
  if (frame.beforeDate && (core.end <= core.start || leadingVerbsEnd(text, core.start, core.end) === core.end)) {
    const dated = trim(text, frame.beforeDate);
    const own = dated.span.end > dated.span.start;
    if (own && (!after || after.predicate)) {
      if (core.end > core.start) {
        const verb = text.slice(core.start, core.end);
        return finish(plainName(text.slice(dated.span.start, dated.span.end) + verb, dated.scope), trimmed, false);
      }
      trimmed = dated;
      core = dated.span;
    }
  }
  const { kind } = frame.quantity;
  const joined =
    kind === "count" || (kind === "percentage" && frame.adjoining && frame.previous?.quantity.kind === kind);
  if (after && !after.predicate && joined && JOINT.test(text.slice(left.start, left.end)))
    core = { start: core.end, end: core.end };
  if (after?.predicate && frame.quantity.kind === "count" && text.charAt(left.end - 1) === "、") {
    const same = frame.previous?.quantity.unit === frame.quantity.unit ? countedBefore(context, frame) : "";
    if (same !== "")
      return finish(
        plainName(same + text.slice(after.span.start, after.span.end), trimmed.scope),
        trimmed,
        false,
        true,
      );
  }
  const of = after && !after.predicate ? sharedWhole(text, frame) : "";
  if (after && of !== "")
    return finish(plainName(of + text.slice(after.span.start, after.span.end), trimmed.scope), trimmed, false);
  if (
    text.charAt(core.end - 2) === "一" &&
    core.end - core.start >= 2 &&
    ARTICLE.test(text.slice(core.start, core.end))
  ) {
    if (frame.quantity.unit === "人" && text.charAt(frame.right.start) === "口")
      return finish(plainName("人口", trimmed.scope), trimmed, false, true);
    if (after) core = { start: core.end, end: core.end };
  }
  const titled = text.slice(core.start, core.end).lastIndexOf("》");
  if (titled >= 0 && core.end - core.start - titled > 3 && text.charAt(core.start) !== "《") {
    const behind = core.start + titled + 1;
    core = { start: behind + (text.charAt(behind) === "等" ? 1 : 0), end: core.end };
  }
  const means = MEANS_STARTS.includes(text.charAt(core.start)) ? MEANS.exec(text.slice(core.start, core.end)) : null;
  const approved = "经后".includes(text.charAt(core.start)) ? APPROVED.exec(text.slice(core.start, core.end)) : null;
  if (approved) core = { start: core.start + approved[0].length, end: core.end };
  if (means) core = { start: core.start + means[0].length, end: core.end };
  if (baselines(context)[frame.index] === true) {
    const from = /.[由从](?!事)[^，。、由从]{1,8}$/.exec(text.slice(core.start, core.end));
    if (from) core = { start: core.start, end: core.start + from.index + 1 };
  }
  if (frame.quantity.unit === "番") {
    const doubling = /(?:全部投产后|同比|环比|可|将|要|预计|[比较](?:上年|去年|年初)?(?:同期|末|底)?)*翻?了?$/.exec(
      text.slice(core.start, core.end),
    );
    if (doubling) core = { start: core.start, end: core.start + doubling.index };
  }
  const standing = STANDING.exec(text.slice(core.start, core.end));
  if (standing) core = { start: core.start + standing[0].length, end: core.end };
  const met = text.charCodeAt(left.end - 1) === 0x7684 ? STANDARD_MET.exec(text.slice(left.start, left.end)) : null;
  if (met?.[1]) {
    const { span, scope } = trim(text, { start: left.start, end: left.start + met[1].length });
    if (span.end > span.start) return finish(rawName(context, span, scope), trimmed, false);
  }
  const picking = frame.quantity.criterion && kind !== "count" && after && !after.predicate;
  const object = picking ? leadingVerbsEnd(text, core.start, core.end) : core.end;
  if (object < core.end) core = { start: object, end: core.end };
  const words = text.slice(core.start, core.end);
  const rate = frame.quantity.kind === "percentage" && words.length === 3 && !after ? rateOfDone(topic, words) : "";
  if (rate !== "") return { ...borrowed(plainName(rate, trimmed.scope)) };
  const share = frame.quantity.kind === "percentage" && words.endsWith("占") ? SHARE.exec(words) : null;
  if (share?.[1]) return finish(plainName(`${share[1]}占比`, trimmed.scope), trimmed, false);
  const lasting = lastingName(context, frame, words, topic);
  if (lasting !== "") {
    const base = words === "" ? {} : { base: plainName(words, trimmed.scope) };
    return { ...borrowed(plainName(lasting, trimmed.scope)), ...base };
  }
  const spent = after ? "" : purposeOf(context, frame);
  if (spent !== "") return finish(plainName(spent, trimmed.scope), trimmed, false);
  const earlier = frame.previous && baselines(context)[frame.previous.index] === true;
  if (earlier && topic.name && !topic.stale && words.length <= 6 && LEVELLED.test(words)) {
    return borrowed(topic.name);
  }
  if (topic.name && !topic.stale && frame.right.end - frame.right.start < 2 && words.length <= 8 && FLOW.test(words)) {
    const lead = /(?:当年|每年|累计|本年|全年)$/.exec(text.slice(left.start, core.start))?.[0] ?? "";
    return finish(plainName(topic.name.text + lead + words, topic.name.scope), trimmed, true);
  }
  if (!after && (words === "投资" || words === "完成投资")) {
    const owner = claimed !== "" ? claimed : topic.name && !topic.stale ? entityOf(topic.name.text) : "";
    const said = /(?:当年|年度|本年|累计)?(?:完成)?投资$/.exec(text.slice(left.start, core.end))?.[0] ?? words;
    if (/(?:项目|工程)$/.test(owner)) return finish(plainName(owner + said, trimmed.scope), trimmed, true);
  }
  if (!after && words === "支出" && topic.name && !topic.stale && frame.previous?.quantity.kind === "count") {
    return finish(plainName(entityOf(topic.name.text) + words, topic.name.scope), trimmed, false);
  }
  if (!after && words.length === 2 && /^(?:投资|投入|支出|收入)$/.test(words)) {
    const lead = /(?:累计)?(?:完成|实现)?$/.exec(text.slice(left.start, core.start))?.[0] ?? "";
    if (lead !== "") return finish(plainName(lead + words, trimmed.scope), trimmed, true);
  }
  const opened = text.slice(left.start, core.start);
  const part = opened.startsWith("其中") && topic.name && !topic.stale ? entityOf(topic.name.text) : "";
  const sides: Sides = { context, frame, words, scope: trimmed.scope, after, part };
  const actual =
    !after && words.startsWith("实际") && /^实际(?:到位|建成|完成|利用|使用|投入)?$/.test(words)
      ? subjectsBefore(context, frame)
      : "";
  if (actual !== "" && actual.length <= 16)
    return finish(plainName(actual + (words === "实际" ? "" : words), null), trimmed, false);
  const achieved =
    words.length <= 22 && (words.includes("完成") || words.includes("实现")) ? ACHIEVED.exec(words) : null;
  if (
    achieved?.[1] &&
    achieved[2] &&
    headOf(achieved[2]) === achieved[2] &&
    !PLACE.test(achieved[1]) &&
    leadingVerbsEnd(achieved[1], 0, achieved[1].length) === 0
  ) {
    return finish(plainName(achieved[1] + achieved[2], trimmed.scope), trimmed, false);
  }
  if (words.startsWith("对") && /(?:贡献率|拉动)$/.test(words) && topic.name && !topic.stale) {
    return finish(plainName(topic.name.text + words, topic.name.scope), trimmed, false);
  }
  const event = frame.quantity.unit === "周年" ? /(?:庆祝|纪念|献礼|喜迎|迎来|迎接)(?=.{2})/.test(words) : false;
  if (frame.quantity.unit === "周年")
    core = {
      start: core.start + (/^.*(?:以|向|在|为|庆祝|纪念|迎接|献礼|喜迎|迎来)/.exec(words)?.[0].length ?? 0),
      end: core.end,
    };
  const relative = text.slice(core.end, frame.left.end).startsWith("的") && core.end > core.start;
  if (kind === "measure" && text.charCodeAt(left.end - 1) === 0x7684 && RHETORIC.test(text.slice(left.start, left.end)))
    return null;
  if (frame.quantity.kind === "measure" && words === "" && TIME.test(text.slice(frame.right.start, frame.right.end)))
    return null;
  const followed =
    event || (frame.quantity.unit === "周年" && words !== "") ? null : nameBehind(sides, trimmed, relative);
  if (followed) return finish(followed, trimmed, leadingVerbsEnd(followed.text, 0, followed.text.length) > 0, true);
  const threshold = aboveThreshold(context, frame, core, trimmed.scope);
  if (threshold)
    return finish(threshold.text.length > 14 ? threshold : ofFlow(threshold, frame, topic), trimmed, false);
  if (words === "" && claimed !== "") return finish(plainName(claimed, trimmed.scope), trimmed, false);
  if (words === "" || (words.length <= 8 && FROM_EARLIER.test(words))) return borrow(context, frame, topic);
  const leans = !after && topic.name && !topic.stale ? topic.name : null;
  if (leans && words.length === 2 && REACHED.test(words)) {
    const whom = entityOf(leans.text);
    const of = whom.length > 1 ? whom : entityOf(topic.recent(2)?.[0] ?? "");
    return finish(plainName(of + words, leans.scope), trimmed, true);
  }
  if (leans && words.length <= 4 && EXTREME.test(words) && !leans.text.includes(words))
    return finish(plainName(leans.text.replace(/^(?:[日月年]均|平均)/, "") + words, leans.scope), trimmed, false);
  const partly =
    opened.startsWith("其中") ||
    text.charAt(frame.left.start - 1) === "（" ||
    text.slice(left.start - 3, left.start) === "其中：";
  const own = leans ? partName(context, frame, words, topic) : "";
  if (own !== "") return { ...borrowed(plainName(own, trimmed.scope)), distributive: trimmed.distributive, part: true };
  if (leans && (LEVEL.test(words) || (partly && PART_PLACE.test(words)))) {
    const other = leans.text.replace(/国家级|省级|市级|县级|区级|州级/, words);
    return { ...borrowed(leans), name: plainName(other === leans.text ? words + other : other, words), part: true };
  }
  const counterpart = budgetCounterpart(words, topic.name?.text ?? "");
  if (counterpart !== "") return finish(plainName(counterpart, topic.name?.scope ?? trimmed.scope), trimmed, false);
  const all = after?.predicate && /^(?:均|已|全部|并)/.test(text.slice(after.span.start - 1, after.span.start + 2));
  const sum = words.includes("、总") ? /^(.{2,})、(总数|总量|总额)$/.exec(words) : null;
  if (sum?.[1] && sum[2]) return finish(plainName(sum[1] + sum[2], trimmed.scope), trimmed, false);
  const carriedObject = (!after || all) && claimed === "" ? withObject(frame, topic, words) : null;
  if (carriedObject) return carriedObject;
  const shared = words.endsWith("级")
    ? KIND_BEHIND.exec(text.slice(frame.quantity.extent.end, frame.quantity.extent.end + 40))
    : null;
  if (shared?.[1] && kind === "count") return finish(plainName(words + shared[1], trimmed.scope), trimmed, true);
  if (leadingVerbsEnd(words, 0, words.length) === words.length) {
    const done = text.slice(left.start, core.start).endsWith("已") ? "已" : "";
    return finish(plainName(claimed + done + words, trimmed.scope), trimmed, true);
  }
  const closed = trimmed.distributive === null && words.includes("等") ? LISTED.exec(words) : null;
  if (closed?.[1]) {
    const tail = rawName(
      context,
      innermost(text, { start: core.end - closed[1].length, end: core.end }),
      trimmed.scope,
    );
    const verb = tail.text === closed[1] ? words.slice(0, leadingVerbsEnd(words, 0, words.length)) : "";
    return finish(plainName(verb + tail.text, trimmed.scope), trimmed, verb !== "");
  }
  const whole = trimmed.distributive === "respective" || (trimmed.distributive === "each" && words.includes("、"));
  const name = whole
    ? plainName(context.source.text.slice(core.start, core.end), trimmed.scope)
    : placed(context, innermost(text, core), trimmed.scope);
  if (isCarrier(name.text) && !topic.name && after && !after.predicate) return finish(afterName(sides), trimmed, false);
  return finish(name, trimmed, leadingVerbsEnd(name.text, 0, name.text.length) > 0);
}

/** 用|3年|左右时间: how long, of nothing that has a name. */
const TIME = /^(?:左右)?的?时间(?:内|里|左右)?$|^[前后](?!期|续|沿|备)/;
/** 243项|服务事项实现跨省通办|、158项实现省内通办: what is counted is told with the figure before; an empty string elsewhere. */
function countedBefore({ source, segmenter }: InterpretContext, { previous, adjoining }: Frame): string {
  if (!previous || !adjoining) return "";
  const noun = nameAfter(source.folded, previous.right, segmenter);
  return noun && !noun.predicate ? source.folded.slice(noun.span.start, noun.span.end) : "";
}

/** 水质稳居全省前列、|建设用地安全利用率: another thing's standing. */
const STANDING = /^[^、]{2,16}(?:稳居|位居|位列|排名)[^、]{2,10}、(?=.{3})/;

/** 这是极不平凡的|五年. */
const RHETORIC = /(?:极不?|不平凡|不寻常|意义|过去|关键|难忘|最.{1,6})的$/;

/** 新增国家级|1家|、省级5家农业龙头企业. */
const KIND_BEHIND = /^(?:[、和][国省市县区]家?级\d{1,4}[个家项户处名人所条]){1,4}([\u4e00-\u9fff“”]{2,14})/;

/** 贡献了全市|64%的工业增加值和|30%|的税收: two shares of one whole; an empty string elsewhere. */
function sharedWhole(text: string, { quantity, previous, left, right }: Frame): string {
  if (quantity.kind !== "percentage" || previous?.quantity.kind !== "percentage") return "";
  if (text.charAt(right.start) !== "的" || text.charAt(previous.right.start) !== "的") return "";
  if (!/^的[^，、。]{2,}[和及、]$/.test(text.slice(previous.quantity.extent.end, left.end))) return "";
  const { span } = trim(text, previous.left);
  const words = text.slice(span.start, span.end);
  return /全[国省市县区州]$/.test(words) ? words : "";
}

/** 组建10亿元|的|新材料基金. */
const STRAY = /^(?:的(?!确|士)|和(?![谐平睦美田解硕])|及(?![时格]))(?=.{2})/;
const STRAY_STARTS = "的和及";
/** 建成一座|30万人口|的新城. */
const ARTICLE = /(?:^|[^第每])一[个座条支所家]$/;
/** 日均通关42万人次、单日最高|78万人次. */
const EXTREME = /^(?:单?[日月周]|历史)?最[高低多大]$/;
/** 抗洪能力分别达到规划要求的|30年、50年|标准: the standard is a level of what meets it. */
const STANDARD_MET =
  /^([^，]{2,16}?)(?:已经|[已均都将])*(?:全部|基本)?(?:分别)?达到[^，]{1,12}(?:规定|要求|确定|提出|明确|核定)的$/;
/** 由14个|精简为|7个, 原有19家|企业整合为|4家. */
const LEVELLED = /^[增提升上降减压精扩缩]|(?:整合|合并|重组|撤并|精简|归并)$/;
const EVENT = new Set(["次", "场次", "批次", "人次", "届", "回"]);
/** 河岸提升和|23个|观景平台: what stands before 和 is another thing. */
const JOINT = /[^、，。]{4,}(?:和|及|以及)$/;
/** 本科以上人员仅占|31%. */
const SHARE = /^(.{2,20}?)(?:仅|只|约|就)?占$/;
const ACHIEVED = /^(.{2,14}?)(?:完成|实现)(.{2,6})$/;
/** 通过入股、托管等方式|盘活闲置农房: how it was done. */
const APPROVED = /^后?经[^，]{2,14}(?:批准|审议通过|同意|审批|审查批准)后?/;
const MEANS = /^(?:通过|采取|采用|按照|借助)[^，]{2,36}(?:方式|形式|模式|途径|办法|渠道|机制)(?=.{2})/;
const MEANS_STARTS = "通采按借";
/** 办理车站扩建、渠道清淤等|代表建议: what a list is a list of names it. */
const LISTED = /^[^、等]{2,24}、[^等]{2,60}等([\u4e00-\u9fff]{2,12})$/;

/** 人大批准的|全县|收入预算: a place that the name has left at its front is its scope. */
function placed(context: InterpretContext, inner: Span, scope: string | null): Name {
  const front = trimStart(context.source.folded, inner.start, inner.end);
  return front.scope !== null && front.start < inner.end
    ? rawName(context, { start: front.start, end: inner.end }, scope ?? front.scope)
    : rawName(context, inner, scope);
}

function finish(named: Name, { distributive }: Trimmed, verbal: boolean, behind = false): LevelName | null {
  let name = named;
  if (named.text.endsWith("增") && PARTED.test(named.text))
    name = plainName(named.text.replace(PARTED, ""), named.scope);
  if (STRAY_STARTS.includes(named.text.charAt(0)) && STRAY.test(named.text))
    name = plainName(named.text.replace(STRAY, ""), named.scope);
  return name.text === "" || VERBS_ALONE.has(name.text)
    ? null
    : { name, verbal, distributive, behind, borrowed: false };
}

/** 3名|饱和度低于50%的|干部: what is counted stands behind the threshold. */
function counted({ source, quantities }: InterpretContext, frame: Frame): Span {
  const next = quantities[frame.index + 1];
  const text = source.folded;
  if (
    frame.quantity.kind === "amount" &&
    next?.kind === "count" &&
    next.extent.start === frame.right.end &&
    text.slice(frame.right.start, frame.right.end) === "的"
  ) {
    const stop = text.slice(next.extent.end, next.extent.end + 20).search(/[，；：。！？、\n（）\d]/);
    return { start: next.extent.end, end: next.extent.end + (stop < 0 ? 20 : stop) };
  }
  if (
    !next ||
    next.kind === "date" ||
    next.sentence !== frame.quantity.sentence ||
    next.extent.start !== frame.right.end ||
    text.charAt(frame.right.start) === "的" ||
    text.charAt(next.extent.end) !== "的"
  )
    return frame.right;
  const close = text.slice(next.extent.end + 1, next.extent.end + 25).search(/[，；：。！？、\n（）\d]/);
  return { start: next.extent.end + 1, end: next.extent.end + 1 + (close < 0 ? 24 : close) };
}

/** The noun that the figure before took from the words between the two. */
export function claim(context: InterpretContext, frame: Frame): { end: number; name: string } {
  const none = { end: 0, name: "" };
  const { previous } = frame;
  if (!previous || !frame.adjoining || previous.quantity.kind === "percentage" || previous.quantity.criterion)
    return none;
  const text = context.source.folded;
  const { span: own, openList } = trim(text, previous.left);
  const words = text.slice(own.start, own.end);
  const bare =
    words === "" ||
    openList ||
    PREPOSITIONS.has(words) ||
    trailingVerbsStart(words, 0, words.length) < words.length ||
    PLACE.test(words);
  if (!bare) return none;
  if (counted(context, previous) !== previous.right) return none;
  const taken = nameAfter(text, previous.right, context.segmenter);
  if (!taken || taken.predicate) return none;
  return { end: taken.span.end, name: text.slice(taken.span.start, taken.span.end) };
}

export const FLOW_VERB =
  /^(?:新(?:签约|引进|开工|建成|建|投产|增|落地|入库|招引|培育|认定|设|登记|注册)|净增|签约|引进|开工建设|开工|投产|招引|落地)/;

/** 新签约项目98个，其中20亿元以上项目6个: parts of a flow flow too. */
function ofFlow(name: Name, { previous, quantity }: Frame, topic: Topic): Name {
  const flow = FLOW_VERB.exec(topic.recent(2)?.[0] ?? "")?.[0] ?? "";
  if (flow === "" || previous?.quantity.kind !== "amount" || FLOW_VERB.test(name.text)) return name;
  return previous.previous?.quantity.unit === quantity.unit ? plainName(flow + name.text, name.scope) : name;
}

/** 10亿元以上|项目|49个: the threshold belongs to the name of what it picks. */
function aboveThreshold(context: InterpretContext, frame: Frame, core: Span, scope: string | null): Name | null {
  const { previous } = frame;
  if (!previous?.quantity.criterion || !frame.adjoining || core.end <= core.start) return null;
  const text = context.source.folded;
  const own = trim(text, previous.left).span;
  const verbs = leadingVerbsEnd(text, own.start, own.end);
  const from =
    own.end - verbs > 0 && core.end - verbs <= 22 && own.end === previous.quantity.extent.start
      ? verbs
      : previous.quantity.extent.start;
  return core.end - from <= 26 ? plainName(context.source.text.slice(from, core.end), scope) : null;
}
