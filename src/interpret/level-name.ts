import { knownIndicators } from "../lexicon/indicators.js";
import { predicateVerbs, prepositions, strippedVerbs } from "../lexicon/name-words.js";
import type { Span } from "../model/span.js";
import { clauseBefore, subjectsBefore } from "./clause-before.js";
import type { InterpretContext } from "./context.js";
import type { Frame } from "./frame.js";
import { clean, entityOf, headOf, type Name, shorten } from "./name.js";
import { isCarrier, type NameAfter, nameAfter } from "./name-after.js";
import type { Topic } from "./topic.js";
import { leadingVerbsEnd, type Trimmed, trailingVerbsStart, trim } from "./trim.js";
import { createWordList } from "./words.js";

export interface LevelName {
  readonly name: Name;
  /** The name opens with its own verb. */
  readonly verbal: boolean;
  readonly distributive: Trimmed["distributive"];
  /** The name stands behind the figure. */
  readonly behind: boolean;
  /** Nothing of its own was there: it leans on the name before. */
  readonly borrowed: boolean;
}

/** A name as it stands in the text, shortened where it is long. */
export function rawName({ source }: InterpretContext, span: Span, scope: string | null): Name {
  const start = shorten(source.folded, span.start, span.end);
  const written = source.text.slice(start, span.end);
  const text = clean(written);
  return { text, span: text === written ? { start, end: span.end } : null, scope, members: [] };
}

const MONEY = /(?:资金|债券|贷款|补助|补贴|经费|款|款项|基金|专项|产值|利润|收入|奖金|奖补|投资|订单|合同|项目)$/;
const FUNDS =
  /^(?![用支投])[\u4e00-\u9fff]{1,8}?(?:资金|债券|贷款|补助|补贴|经费|基金|款项)(?=$|[^\u4e00-\u9fff]|[用支建投新改实完推开])/;
const INVESTED = /^(?:总|计划总|概算总|估算|预算总)?投资(?:额|总额)?$/;
/** A subject, no name: a place, an office, a firm. */
const PLACE =
  /(?:[省市县区乡镇村州旗盟]|公司|集团|机关|法院|检察院|部门|单位|街道|学院|医院|大学|等地|地区|系统|法庭|政府|党委)$/;
const PREPOSITIONS = new Set(prepositions);
const PREDICATES = createWordList(predicateVerbs);
const STRIPPED = createWordList(strippedVerbs);
/** Money that is spent: 投入|5300万元|推广洁净煤 is 推广洁净煤投入. */
const PAID = /^(?:投入|投资|拨付|补助|筹资|补贴|落实资金)$/;
/** What people are moved to: 带动|130余人|就业. */
const RESULT = /^(?:就业|增收|脱贫|创业|受益|参与|致富|返乡|就近就业|稳定就业|实现就业|稳定增收)/;

interface Sides {
  readonly context: InterpretContext;
  readonly frame: Frame;
  readonly words: string;
  readonly scope: string | null;
  readonly after: NameAfter | null;
  /** What 其中 takes a part of; an empty string where nothing says so. */
  readonly part: string;
}

const plain = (text: string, scope: string | null): Name => ({ text: clean(text), span: null, scope, members: [] });

function afterName({ context, after, scope }: Sides): Name {
  return rawName(context, (after as NameAfter).span, scope);
}

/** 洽谈|12个|项目 is 洽谈项目: a bare carrier takes the verb before it, or the predicate behind. */
function carried(sides: Sides, verb: string): Name {
  const { context, after, scope } = sides;
  const name = afterName(sides);
  if (!after?.carrier) return name;
  if (verb !== "") return plain(verb + name.text, scope);
  const next = context.quantities[sides.frame.index + 1]?.extent.start ?? Number.POSITIVE_INFINITY;
  const rest = /^[^，。；：！？（）\n]{0,16}/.exec(
    context.source.folded.slice(after.span.end, Math.min(next, after.span.end + 16)),
  );
  const said = /^(?:达|占|共|超|约)/.test(rest?.[0] ?? "") ? "" : (rest?.[0] ?? "");
  return plain(name.text + said, scope);
}

/** The name stands behind the figure: 20名|队员, 设置|6个|窗口; null where it stands before. */
function behind(sides: Sides, trimmed: Trimmed, relative: boolean): Name | null {
  const { context, frame, words, after, scope } = sides;
  if (!after) return null;
  const { kind, unit } = frame.quantity;
  const text = context.source.folded;
  if (kind === "percentage") {
    if (
      words !== "" &&
      text.charAt(frame.right.start) === "的" &&
      /(?:全国|全省|全市|全县|全区|全州|全球|世界)$/.test(words) &&
      !after.predicate
    ) {
      return plain(words + afterName(sides).text, scope);
    }
    if (words !== "") return null;
    const from = frame.right.start + (text.charAt(frame.right.start) === "的" ? 1 : 0);
    return plain(context.source.text.slice(from, Math.min(frame.right.end, from + 14)), scope);
  }
  const invested = words.slice(
    leadingVerbsEnd(words, 0, words.length) === words.length ? 0 : leadingVerbsEnd(words, 0, words.length),
  );
  if (
    /投资了?$/.test(words) &&
    !INVESTED.test(invested) &&
    text.charAt(frame.right.start) === "的" &&
    !after.predicate
  ) {
    return plain(`${afterName(sides).text}投资`, scope);
  }
  if (/^(?:周?岁|月龄)$/.test(unit) && !after.predicate) return afterName(sides);
  if (INVESTED.test(invested) && text.charAt(frame.right.start) === "的")
    return plain(afterName(sides).text + invested, scope);
  if ((trimmed.openList || relative) && !after.predicate) return carried(sides, "");
  if (words === "" && after.predicate && sides.part !== "") return plain(sides.part + afterName(sides).text, scope);
  if (words === "") return after.predicate ? afterName(sides) : carried(sides, "");
  const verbsEnd = leadingVerbsEnd(words, 0, words.length);
  const money = kind === "amount" ? FUNDS.exec(text.slice(frame.right.start, frame.right.end)) : null;
  if (money && headOf(words) === "" && !INVESTED.test(words)) {
    const verb = money[0].length === 2 ? words.slice(trailingVerbsStart(words, 0, words.length)) : "";
    return plain(verb + money[0], scope);
  }
  if (after.predicate) {
    if (unit === "次" && text.charAt(frame.quantity.span.start) > "9") return afterName(sides);
    const result = RESULT.test(text.slice(after.span.start, after.span.end));
    if (verbsEnd > 0 && result && frame.quantity.kind === "count")
      return plain(words + RESULT.exec(text.slice(after.span.start, after.span.end))?.[0], scope);
    if (PLACE.test(words)) return afterName(sides);
    if (verbsEnd < words.length) return null;
    if (PAID.test(words) && !/^[由在]/.test(text.slice(after.span.start)))
      return plain(afterName(sides).text + words, scope);
    const said = text.charAt(after.span.start);
    return STRIPPED.has(words) || "到在向为对用".includes(said)
      ? afterName(sides)
      : plain(words + afterName(sides).text, scope);
  }
  if (verbsEnd === words.length) return carried(sides, STRIPPED.has(words) ? "" : words);
  const verbs = trailingVerbsStart(words, 0, words.length);
  if (verbs < words.length) return carried(sides, words.slice(verbs));
  if (kind === "amount" && MONEY.test(afterName(sides).text) && headOf(words) === "" && !INVESTED.test(words))
    return afterName(sides);
  if (kind !== "count") return null;
  if (PLACE.test(words)) return carried(sides, "");
  const endsClause = frame.right.end === after.span.end ? !runsIntoFigure(context, frame) : true;
  return endsClause ? carried(sides, "") : null;
}

/** Verbs that name nothing without what flows. */
const FLOW = /^(?:平均)?(?:每[天日月年])?(?:新增|新登记|净增|新注册|新纳入)$/;

const runsIntoFigure = ({ source }: InterpretContext, { right }: Frame): boolean =>
  !"，；：。！？、\n（）".includes(source.folded.charAt(right.end) || "\n");

const INNER =
  /^(.{1,16}?)(?:(?<![公总合中])共计?|已|先后|均已|现有|共有|现已|全年|今年)(?=[\u4e00-\u9fff“]{3,})(?!有|同|享|产|青|建|和)/;

/** A place that does what the verb behind it says: 青禾乡|种植茶叶. */
const SUBJECT =
  /^(?!新|城镇|乡镇|农村|地区|社区|小区|园区)[\u4e00-\u9fff]{1,4}[省市县乡镇村州旗](?=(?:种植|养殖|完成|实现|投入|建成|发展|引进|举办|召开|开展|新建|栽种))/;

/** 高质量发展 is one word, 流转土地|发展黄精 are two things done. */
const COMPOUND = /(?:质量|持续|融合|协调|转型|创新|社会|经济|绿色|健康|一体化|产业|集群|事业|文化|教育|农业|工业)$/;
/** What tells one series from another: 规模企业|实现|工业总产值. */
const OWNER = /(?:规模|规上|限额|规模以上|国有|民营|外资|园区)[^，]{0,6}$/;

const KNOWN = createWordList([...knownIndicators].filter(({ length }) => length > 1 && length <= 16));

/** Where a known series at the end of a stretch of words starts: it is never cut. */
const knownStart = (text: string, core: Span): number => core.end - KNOWN.endingAt(text, core.end, core.start).length;

/** Takes what only leads up to the name off its front: “一把手”共|领衔调研课题, 各单位|开展活动. */
function innermost(text: string, core: Span): Span {
  const words = text.slice(core.start, core.end);
  let { start } = core;
  const kept = knownStart(text, core);
  const place = SUBJECT.exec(words);
  if (place) start += place[0].length;
  const decided = /^.{2,22}?(?:批准|审议通过|下达|核定)的/.exec(words);
  if (decided) start += decided[0].length;
  const inner = INNER.exec(words);
  if (inner && inner[0].length < words.length - 1) start += inner[0].length;
  for (let at = start + 2; at < core.end - 2; at++) {
    const verb = PREDICATES.startingAt(text, at, core.end);
    if (verb === "发展" && COMPOUND.test(text.slice(start, at))) continue;
    if (verb === "" || text.charAt(at + verb.length) === "率" || leadingVerbsEnd(text, start, at) >= at) continue;
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
    start += verb.length;
  }
  const verbs = leadingVerbsEnd(text, start, core.end);
  if (verbs < core.end && verbs > start && text.charAt(verbs - 1) === "了") start = verbs;
  return { start: Math.min(start, kept), end: core.end };
}

/** The name of a level: the noun before it, the noun behind it, or both. */
export function levelName(context: InterpretContext, frame: Frame, topic: Topic, claimed: string): LevelName | null {
  const text = context.source.folded;
  const { left } = frame;
  let trimmed = trim(text, left);
  let { span: core } = trimmed;
  const lead = text.slice(core.start, core.end);
  if (PREPOSITIONS.has(lead) || /^(?:争取|力争|计划|拟|将)?用$/.test(lead)) core = { start: core.end, end: core.end };
  const after =
    frame.right.end > frame.right.start ? nameAfter(text, counted(context, frame), context.segmenter) : null;
  if (frame.beforeDate && (core.end <= core.start || leadingVerbsEnd(text, core.start, core.end) === core.end)) {
    const dated = trim(text, frame.beforeDate);
    const own = dated.span.end > dated.span.start;
    if (own && (!after || after.predicate)) {
      if (core.end > core.start) {
        const verb = text.slice(core.start, core.end);
        return finish(plain(text.slice(dated.span.start, dated.span.end) + verb, dated.scope), trimmed, false);
      }
      trimmed = dated;
      core = dated.span;
    }
  }
  const words = text.slice(core.start, core.end);
  if (topic.name && !topic.stale && frame.right.end - frame.right.start < 2 && FLOW.test(words)) {
    const lead = /(?:当年|每年|累计|本年|全年)$/.exec(text.slice(left.start, core.start))?.[0] ?? "";
    return finish(plain(topic.name.text + lead + words, topic.name.scope), trimmed, true);
  }
  if (!after && /^(?:完成)?投资$/.test(words)) {
    const owner = claimed !== "" ? claimed : topic.name && !topic.stale ? entityOf(topic.name.text) : "";
    if (/(?:项目|工程)$/.test(owner)) return finish(plain(`${owner}完成投资`, trimmed.scope), trimmed, true);
  }
  if (!after && /^(?:投资|投入|支出|收入)$/.test(words)) {
    const lead = /(?:累计)?(?:完成|实现)?$/.exec(text.slice(left.start, core.start))?.[0] ?? "";
    if (lead !== "") return finish(plain(lead + words, trimmed.scope), trimmed, true);
  }
  const opened = text.slice(left.start, core.start);
  const part = opened.startsWith("其中") && topic.name && !topic.stale ? entityOf(topic.name.text) : "";
  const sides: Sides = { context, frame, words, scope: trimmed.scope, after, part };
  const actual = !after && /^实际(?:到位|建成|完成|利用|使用|投入)?$/.test(words) ? subjectsBefore(context, frame) : "";
  if (actual !== "" && actual.length <= 16)
    return finish(plain(actual + (words === "实际" ? "" : words), null), trimmed, false);
  const achieved = /^(.{2,14}?)(?:完成|实现)(.{2,6})$/.exec(words);
  if (
    achieved?.[1] &&
    achieved[2] &&
    headOf(achieved[2]) === achieved[2] &&
    !PLACE.test(achieved[1]) &&
    leadingVerbsEnd(achieved[1], 0, achieved[1].length) === 0
  ) {
    return finish(plain(achieved[1] + achieved[2], trimmed.scope), trimmed, false);
  }
  if (words.startsWith("对") && /(?:贡献率|拉动)$/.test(words) && topic.name && !topic.stale) {
    return finish(plain(topic.name.text + words, topic.name.scope), trimmed, false);
  }
  if (frame.quantity.unit === "周年")
    core = { start: core.start + (/^.*(?:以|向|在|为|庆祝|纪念|迎接)/.exec(words)?.[0].length ?? 0), end: core.end };
  const relative = text.slice(core.end, frame.left.end).startsWith("的") && core.end > core.start;
  const followed = behind(sides, trimmed, relative);
  if (followed) return finish(followed, trimmed, leadingVerbsEnd(followed.text, 0, followed.text.length) > 0, true);
  const threshold = aboveThreshold(context, frame, core, trimmed.scope);
  if (threshold) return finish(threshold, trimmed, false);
  if (words === "" && claimed !== "") return finish(plain(claimed, trimmed.scope), trimmed, false);
  if (words === "" || FROM_EARLIER.test(words)) return borrow(context, frame, topic);
  const leans = !after && topic.name && !topic.stale ? topic.name : null;
  if (leans && REACHED.test(words)) {
    return finish(plain(entityOf(leans.text) + words, leans.scope), trimmed, true);
  }
  const partly =
    opened.startsWith("其中") ||
    text.charAt(frame.left.start - 1) === "（" ||
    text.slice(left.start - 3, left.start) === "其中：";
  if (leans && (LEVEL.test(words) || (partly && PART_PLACE.test(words)))) {
    const other = leans.text.replace(/国家级|省级|市级|县级|区级|州级/, words);
    return { ...borrowed(leans), name: plain(other === leans.text ? words + other : other, words) };
  }
  const counterpart = budgetCounterpart(words, topic.name?.text ?? "");
  if (counterpart !== "") return finish(plain(counterpart, topic.name?.scope ?? trimmed.scope), trimmed, false);
  if (leadingVerbsEnd(words, 0, words.length) === words.length) {
    const done = text.slice(left.start, core.start).endsWith("已") ? "已" : "";
    return finish(plain(claimed + done + words, trimmed.scope), trimmed, true);
  }
  const whole = trimmed.distributive === "respective" || (trimmed.distributive === "each" && words.includes("、"));
  const name = whole
    ? plain(context.source.text.slice(core.start, core.end), trimmed.scope)
    : rawName(context, innermost(text, core), trimmed.scope);
  if (isCarrier(name.text) && !topic.name && after && !after.predicate) return finish(afterName(sides), trimmed, false);
  return finish(name, trimmed, leadingVerbsEnd(name.text, 0, name.text.length) > 0);
}

function finish(name: Name, { distributive }: Trimmed, verbal: boolean, behind = false): LevelName | null {
  return name.text === "" ? null : { name, verbal, distributive, behind, borrowed: false };
}

/** 2名|饱和度低于90%的|干部: what is counted stands behind the threshold. */
function counted({ source, quantities }: InterpretContext, frame: Frame): Span {
  const next = quantities[frame.index + 1];
  const text = source.folded;
  if (
    !next ||
    next.sentence !== frame.quantity.sentence ||
    next.extent.start !== frame.right.end ||
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

/** 由年初的, 由过去的: the earlier figure of a pair. */
const FROM_EARLIER =
  /^[由从]?(?:年初|上年末?|去年末?|过去|今年|原来|原先|以前|当时|解放前|期初|月初|现在|目前)(?:预计|实际)?的?$/;
/** Whom a thing reaches: 培训118次、受益5737人 is 培训受益. */
const REACHED = /^(?:涉及|惠及|受益|覆盖|带动|服务)$/;

const PART_PLACE = /^[\u4e00-\u9fff]{0,6}(?:开发区|示范区|高新区|新区|经开区|园区|市区|城区|县区)$/;
/** 其中市级60.7亿元: the level alone, of the series before. */
const LEVEL = /^(?:市本级|县本级|区本级|省本级|州本级|本级|市级|县级|区级|省级|州级|县区级|县（区）|县（市、区）)$/;

const borrowed = (name: Name): LevelName => ({
  name: { ...name, span: null },
  verbal: true,
  distributive: null,
  behind: false,
  borrowed: true,
});

/** 支出 behind 一般公共预算收入 is 一般公共预算支出. */
function budgetCounterpart(words: string, topic: string): string {
  if (words !== "收入" && words !== "支出") return "";
  const fund = /^(.*(?:预算|财政|基金))(?:收入|支出)$/.exec(topic);
  return fund?.[1] ? fund[1] + words : "";
}

/** 10亿元以上|项目|38个: the threshold belongs to the name of what it picks. */
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
  return core.end - from <= 26 ? plain(context.source.text.slice(from, core.end), scope) : null;
}

/** 106户|189人: a figure without words of its own measures what the one before does. */
function borrow(context: InterpretContext, frame: Frame, topic: Topic): LevelName | null {
  const above = topic.name && !topic.stale ? "" : clauseBefore(context, frame);
  if (above.length >= 2 && above.length <= 24) {
    return { name: plain(above, null), verbal: false, distributive: null, behind: false, borrowed: false };
  }
  const total = /(?:累计|总数|总计)[达为共已]{0,2}$/.test(
    context.source.folded.slice(frame.left.start, frame.left.end),
  );
  if (total && topic.name) {
    return {
      name: plain(entityOf(topic.name.text), topic.name.scope),
      verbal: true,
      distributive: null,
      behind: false,
      borrowed: true,
    };
  }
  const reached = /(?:达|达到|增至|总量达?|总数达?)$/.test(
    context.source.folded.slice(frame.left.start, frame.left.end),
  );
  const stock = reached && topic.name ? topic.name.text.replace(/(?<=.{2})(?:净|每年)?新增$/, "") : "";
  if (topic.name && stock !== "" && stock !== topic.name.text) {
    return { name: plain(stock, topic.name.scope), verbal: true, distributive: null, behind: false, borrowed: true };
  }
  if (!topic.name || (frame.quantity.kind === "percentage" && topic.stale)) return null;
  return { name: { ...topic.name, span: null }, verbal: true, distributive: null, behind: false, borrowed: true };
}
