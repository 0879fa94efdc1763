import { knownIndicators } from "../lexicon/indicators.js";
import type { Comparison, Indicator } from "../model/metric.js";
import type { Warning } from "../model/warning.js";
import { opensWithLevel } from "./budget-level.js";
import { changePhraseBefore } from "./change-phrase.js";
import { claim } from "./claim.js";
import { clauseBefore, subjectBefore } from "./clause-before.js";
import type { InterpretContext } from "./context.js";
import { type Draft, draft } from "./draft.js";
import { FLOW_VERB, flowsIn } from "./flow.js";
import { createFrames, type Frame, withLeftFrom } from "./frame.js";
import { groupsOf } from "./group.js";
import { levelName } from "./level-name.js";
import { aimedHigher } from "./list-gap.js";
import { listDrafts } from "./list-names.js";
import { complete, entityOf, headOf, isCategory, isDependent, type Name } from "./name.js";
import { nameAfter } from "./name-after.js";
import { ownIndicator } from "./own-indicators.js";
import { ofSeries } from "./part-name.js";
import { plainName, rawName, unplaced, withScope, withText } from "./raw-name.js";
import { carriedVerb, membersOf } from "./respective.js";
import { shareName } from "./share-name.js";
import { createTopic, type Topic } from "./topic.js";
import { holdsVerb, leadingVerbsEnd, trim, trimEnd } from "./trim.js";

export interface NamedIndicators {
  readonly indicators: readonly (Indicator | null)[];
  /** Figures whose name had to be chosen between readings of near equal strength. */
  readonly uncertain: ReadonlySet<number>;
  readonly warnings: readonly Warning[];
}

const DURATION = /^(?:年|个?月|天|小时|周|季度|分钟)$/;
const EACH = /(?:平均)?(?:每(?:人|户|亩|年|月|天|日|吨|个月|平方米)){1,3}$/;

/** 城乡居民收入|均|增长8%. */
const EACH_GREW = /(?<![年平人户亩日月村])均|双双/;

/** 12家|企业首次签约、|增长40%: the words are those of the things counted. */
function ofCounted(folded: string, { previous, left }: Frame, phraseStart: number): boolean {
  if (previous?.quantity.kind !== "count" || folded.charAt(phraseStart - 1) !== "、") return false;
  return folded.slice(left.start, phraseStart).indexOf("、") === phraseStart - 1 - left.start;
}

/** 民营经济增加值120亿元，|增加值增幅|比上年提高. */
const GROWTH_OF_MEASURE = /^(?:增加值|产值|利润|投资)(?:增幅|增速|增长率)$/;

const BRANCH = /^[\u4e00-\u9fff]{2,6}?(?:经济|产业|企业|行业|工业|服务业)/;

/** What moves the series is no part of its name: 带动|主导产业产值|增长. */
const DRIVEN = /^(?:带动|拉动|推动|促进|引领|撬动|[^，]{2,20}?原因是)(?=.{3})/;

/** Words that only say against what it grew. */
const BASIS_ALONE =
  /^[比较与同和]+$|^(?:前|后|期间|时期|同期)$|^“?十?[一二三四五]五”?(?:期间|时期)?$|^(?:同期)?(?:平均(?:数|值|水平)?)?(?:相比)?$/;

/** A growth figure is named after what grew: 外贸进出口总额|同比增长. */
function changeDraft(context: InterpretContext, frame: Frame, topic: Topic): Draft | null {
  const { folded } = context.source;
  const { quantity, left } = frame;
  const { end } = trimEnd(folded, left.start, left.end);
  const phrase = changePhraseBefore(folded, left.start, end, quantity.kind === "percentage");
  if (!phrase || /^了?[到至为成]/.test(folded.slice(phrase.end, left.end))) return null;
  const own = trim(folded, { start: left.start, end: phrase.start });
  let base = own.span.end > own.span.start ? rawName(context, own.span, own.scope) : null;
  if (base && BASIS_ALONE.test(base.text)) base = null;
  if (base && frame.adjoining && topic.name && !topic.stale && ofCounted(folded, frame, phrase.start)) base = null;
  if (base?.text.startsWith("占") && topic.name && !topic.stale)
    base = plainName(entityOf(topic.name.text.replace(/(?:增长|下降)$/, "")) + base.text, topic.name.scope);
  const driven = base ? DRIVEN.exec(base.text) : null;
  if (base && driven) base = plainName(base.text.slice(driven[0].length), base.scope);
  if (!base && frame.beforeDate) {
    const { start, end } = frame.beforeDate;
    const compared = /[比较与同和][前“]?$/.exec(folded.slice(start, end))?.[0].length ?? 0;
    const before = trim(folded, { start, end: end - compared });
    if (before.span.end > before.span.start) base = rawName(context, before.span, before.scope);
  }
  const each = quantity.kind === "percentage" ? null : EACH.exec(folded.slice(left.start, phrase.start));
  const measured = each ? trim(folded, { start: left.start, end: left.start + each.index }).span : null;
  if (each && measured && measured.end <= measured.start) {
    return draft(plainName(each[0] + phrase.text), { keepsTopic: true });
  }
  if (measured && measured.end > measured.start) base = rawName(context, measured, own.scope);
  if (!base && quantity.kind !== "percentage") {
    const object = nameAfter(folded, frame.right, context.segmenter);
    if (object && !object.predicate) {
      const name = rawName(context, object.span, null);
      return draft(plainName(phrase.text + name.text), { base: name });
    }
  }
  const grows = base && topic.flow && quantity.unit === "%" && headOf(base.text) === "" && flowsToo(base.text);
  if (base && grows) base = plainName((topic.flow?.verb ?? "") + base.text, base.scope);
  const part = base ? ofSeries(base.text, topic) : "";
  if (part !== "") base = plainName(part, base?.scope ?? null);
  if (base && GROWTH_OF_MEASURE.test(base.text)) {
    const owner = BRANCH.exec(clauseBefore(context, frame))?.[0] ?? "";
    if (owner !== "") base = plainName(owner + base.text, base.scope);
    else if (topic.name && !topic.stale) base = plainName(entityOf(topic.name.text) + base.text, topic.name.scope);
  }
  if (base && isDependent(base.text) && topic.name)
    base = plainName(complete(base.text, topic.name.text), topic.name.scope);
  if (base && isCategory(base.text) && topic.head !== "") base = plainName(base.text + topic.head, base.scope);
  const average = base && AVERAGE_ALONE.test(base.text) && RAISED.test(clauseBefore(context, frame)) ? base.text : "";
  if (base?.text === "" || average !== "") base = null;
  const before = base ? "" : clauseBefore(context, frame).replace(average === "" ? "" : RAISED, "") + average;
  const above = !topic.name || topic.stale || knownIndicators.has(before) ? before : "";
  if (above.length >= 2 && above.length <= 24) base = plainName(above);
  const named = base ? withFund(base, topic.fund) : (topic.part ?? topic.name);
  if (!named) return null;
  const rate = !base && quantity.unit === "pp" && followsGrowth(context, frame) && !/[率速幅重比]$/.test(named.text);
  const grown = rate ? plainName(`${named.text}增速`, named.scope) : named;
  const text = grown.text + phrase.text;
  const grew = EACH_GREW.test(folded.slice(phrase.start, left.end)) ? membersOf(grown.text) : [];
  const members = grew.map((member) => member + phrase.text);
  const name: Name = { text, span: base ? grown.span : null, scope: grown.scope, members };
  return draft(name, { base: grown, unsure: !base && topic.stale });
}

/** 甲收入3万元，乙收入2万元，同比|分别增长|7%: one figure for both. */
function bothGrew(context: InterpretContext, { left, quantity }: Frame, topic: Topic): Draft | null {
  const { folded } = context.source;
  if (quantity.kind !== "percentage" || !folded.slice(left.start, left.end).includes("分别")) return null;
  const { end } = trimEnd(folded, left.start, left.end);
  const phrase = changePhraseBefore(folded, left.start, end, true);
  if (!phrase || topic.stale) return null;
  const own = trim(folded, { start: left.start, end: phrase.start }).span;
  const names = own.end > own.start || topic.list.length > 0 ? null : topic.recent(2);
  if (!names) return null;
  const [one = "", two = ""] = names;
  if (one === two || headOf(one) === "" || headOf(one) !== headOf(two)) return null;
  const members = [one + phrase.text, two + phrase.text];
  const name: Name = { text: `${one}、${two}${phrase.text}`, span: null, scope: topic.name?.scope ?? null, members };
  return draft(name, { base: plainName(two, topic.name?.scope ?? null) });
}

/** 增长5.3%，较上年提高|0.6个百分点: what rose is the rate. */
function followsGrowth({ source }: InterpretContext, { previous }: Frame): boolean {
  if (previous?.quantity.kind !== "percentage" || previous.quantity.unit !== "%") return false;
  const { start } = previous.left;
  const { end } = trimEnd(source.folded, start, previous.left.end);
  return changePhraseBefore(source.folded, start, end, true) !== null;
}

/** 规上工业企业总数184家，实现|营业收入: of the firms just named. */
const OF_FIRMS = new Set(["营业收入", "主营业务收入", "利润总额", "利润", "税收"]);
const FIRMS = /(?:企业|园区|集群|开发区)$/;

function singleDraft(
  context: InterpretContext,
  whole: Frame,
  topic: Topic,
  comparison: Comparison | null,
): Draft | null {
  const taken = claim(context, whole);
  const frame = taken.end > whole.left.start ? withLeftFrom(whole, taken.end) : whole;
  const own = ownIndicator(context, frame);
  if (own) return draft(own);
  const share = shareName(context, frame, topic);
  if (share) return draft(share.name, { keepsTopic: share.keepsTopic });
  if (comparison) {
    const own = trim(context.source.folded, { start: frame.left.start, end: frame.left.end });
    const text = context.source.folded.slice(own.span.start, own.span.end);
    const named = /^(.{2,}?)(?:高于|低于|快于|高出|领先|优于|好于|超|比)/.exec(text);
    const owner = named?.[1]?.replace(/分别$|均$/, "");
    const rate = !owner && topic.name && followsGrowth(context, frame) && !/[率速幅重比]$/.test(topic.name.text);
    const name = owner
      ? plainName(owner, own.scope)
      : rate
        ? plainName(`${topic.name?.text}增速`, topic.name?.scope)
        : topic.name;
    if (name) return draft(name, { keepsTopic: true });
  }
  const change = changeDraft(context, frame, topic);
  if (change) return change;
  const noun =
    frame.quantity.kind === "percentage" && topic.name
      ? /^(?:以上|以下|左右)?的(增长|增速|增幅|降幅|下降)/.exec(
          context.source.folded.slice(frame.quantity.extent.end, frame.quantity.extent.end + 6),
        )
      : null;
  if (noun && topic.name) return draft(plainName(topic.name.text + noun[1], topic.name.scope), { base: topic.name });
  const level = levelName(context, frame, topic, taken.name);
  const duration = frame.quantity.kind === "measure" && DURATION.test(frame.quantity.unit);
  if (!level) return topic.name && !duration ? draft(unplaced(topic.name), { unsure: topic.stale }) : null;
  let { name } = level;
  if (level.base) return draft(name, { base: level.base });
  name = withFund(name, topic.fund);
  const firms = OF_FIRMS.has(name.text) && topic.name && !topic.stale && FIRMS.test(entityOf(topic.name.text));
  const dependent = isDependent(name.text) || firms === true;
  if (dependent) name = completed(context, frame, topic, name);
  const verb = frame.listed && !dependent ? topic.verb : "";
  const verbal = level.verbal && (verb === "" || !LISTED_FIRM.test(name.text));
  const flows = verb !== "" && FLOW_VERB.test(verb) && !verbal && leadingVerbsEnd(name.text, 0, name.text.length) === 0;
  const short = name.text.length <= 8 || (name.text.length <= 18 && (flows || !holdsVerb(name.text)));
  if (verb !== "" && short && carriedVerb(name.text) === "" && !verbal && !/^(?:再|原|存量)/.test(name.text))
    name = withText(name, verb + name.text);
  if (level.distributive === "each") {
    const members = membersOf(name.text);
    if (members.length > 1) name = { text: name.text, span: name.span, scope: name.scope, members };
  }
  if (
    duration &&
    !level.borrowed &&
    topic.name &&
    !topic.stale &&
    /^(?:稳定|保持|超过|位居|居|获|增长|实现|翻|每)/.test(name.text)
  ) {
    return draft(unplaced(topic.name), { keepsTopic: true });
  }
  const flow = taken.end > 0 && topic.name && !topic.stale ? (FLOW_VERB.exec(topic.name.text)?.[0] ?? "") : "";
  const among = flow !== "" && level.behind && !level.verbal && name.text.length <= LONGEST_PART;
  if (among && /^[、和及与]$/.test(context.source.folded.slice(taken.end, frame.left.end)))
    name = withText(name, flow + name.text);
  const flowing = topic.flow && flowsIn(topic.flow, frame.quantity.unit) ? topic.flow : null;
  const part = flowing && !level.verbal && !level.borrowed ? flowing.verb : "";
  if (part !== "" && flowsToo(name.text)) name = withText(name, part + name.text);
  const picked = frame.quantity.kind === "count" && name.text.includes("元") ? PICKED.exec(name.text)?.[1] : undefined;
  if (picked !== undefined) return draft(name, { base: plainName(picked, name.scope) });
  return draft(name, { keepsTopic: level.borrowed || (duration && level.behind), part: level.part });
}

/** 提高养老金，|人均|每年增长10%. */
const AVERAGE_ALONE = /^(?:人均|户均|亩均|平均)$/;
const RAISED =
  /^(?:(?:今明|[一二两三])(?:两|三)?年)?(?:继续|进一步|适当|稳步|逐步)*(?:提高|增加|提升|上调|降低|减少)(?=.{3})/;

const LONGEST_PART = 16;
/** A verb at the front of what is a noun. */
const LISTED_FIRM = /^(?:上市|挂牌|参保|出口|加工)(?:公司|企业|单位)$/;

/** A part is told without a verb of its own. */
const flowsToo = (name: string): boolean =>
  name.length <= LONGEST_PART &&
  (name.length <= 8 || !holdsVerb(name)) &&
  leadingVerbsEnd(name, 0, name.length) === 0 &&
  !/^(?:新|净|在)/.test(name) &&
  !FLOW_VERB.test(name);

/** 产值突破20亿元|企业: what a size picked. */
const PICKED = /^[\u4e00-\u9fff]{2,8}(?:突破|超过?|达到?|首超|跨越)[\d.]*[百千万亿]*元([\u4e00-\u9fff]{2,6})$/;

const BALANCE = /^(?:年末|当年|本年)?(?:收支|滚存|累计)?结余$/;
const BUDGET_SIDE = /^(调增|调减|调整后|追加|年初|实际|总)?(收入|支出)(预算|总计|合计|共计)?$/;

/** 支出完成 in a paragraph on 政府性基金 is 政府性基金预算支出. */
function withFund(name: Name, fund: string): Name {
  if (fund !== "" && BALANCE.test(name.text)) return plainName(fund.replace(/预算$/, "") + name.text, name.scope);
  const side = fund === "" ? null : BUDGET_SIDE.exec(name.text);
  if (!side) return name;
  const [, lead = "", word = "", tail = ""] = side;
  return plainName(lead === "总" ? fund + lead + word : lead + fund + word + tail, name.scope);
}

/** Counts of what the text goes on to tell own nothing: 五项|工作|。…参保率. */
const OF_THE_TEXT = /^(?:做好|抓好)?(?:以下|下列)?(?:工作|任务|方面|事|大事|实事|措施|问题)$/;

/** 总产 alone names nothing: the series before it, or what the clause before speaks of. */
function completed(context: InterpretContext, frame: Frame, topic: Topic, name: Name): Name {
  const subject = subjectBefore(context, frame);
  if (topic.name && !topic.stale && subject === "") {
    return plainName(complete(name.text, topic.name.text), name.scope ?? topic.name.scope);
  }
  if (subject !== "") return plainName(subject + name.text, name.scope);
  if (!topic.name || OF_THE_TEXT.test(topic.name.text)) return name;
  return plainName(complete(name.text, topic.name.text), name.scope ?? topic.name.scope);
}

/** 协议资金较上年翻|一番: what doubled, not the level. */
function doubled({ quantity }: Frame, name: Name): Name {
  if (quantity.unit !== "番") return name;
  const series = name.text.replace(/[比较与](?:上年|去年|年初|\d{4}年)?(?:同期|末|底)?$/, "");
  return series === "" || series.endsWith("番") ? name : plainName(`${series}翻番`, name.scope);
}

function toIndicator({ ownIndicators }: InterpretContext, name: Name, base: string): Indicator {
  const by = knownIndicators.has(base) || ownIndicators?.has(base) ? "lexicon" : "rule";
  return { name: name.text, span: name.span, id: null, scope: name.scope, members: name.members, by };
}

/** What each figure measures. */
export function nameIndicators(
  context: InterpretContext,
  comparisons: readonly (Comparison | null)[],
): NamedIndicators {
  const indicators: (Indicator | null)[] = new Array(context.quantities.length).fill(null);
  const uncertain = new Set<number>();
  const warnings: Warning[] = [];
  const topic = createTopic(context);
  for (const group of groupsOf(context, createFrames(context))) {
    const first = group[0] as Frame;
    topic.enter(first);
    const comparison = comparisons[first.index] ?? null;
    const aimed = first.previous && aimedHigher(context.source.folded, first.previous.quantity, first.quantity);
    const before = aimed ? (indicators[first.previous?.index ?? -1] ?? null) : null;
    if (before) {
      indicators[first.index] = before;
      continue;
    }
    const { drafts, mismatch } =
      group.length > 1
        ? listDrafts(context, group, topic, (frame) => singleDraft(context, frame, topic, comparison))
        : {
            drafts: [bothGrew(context, first, topic) ?? singleDraft(context, first, topic, comparison)],
            mismatch: false,
          };
    group.forEach((frame, order) => {
      const found = drafts[order];
      if (!found || found.name.text === "") return;
      const inherits = frame.quantity.kind === "amount" && !opensWithLevel(found.name.text);
      const scope = found.name.scope ?? (inherits ? topic.level : null);
      const name = scope === found.name.scope ? found.name : withScope(found.name, scope);
      indicators[frame.index] = toIndicator(context, doubled(frame, name), found.base?.text ?? name.text);
      if (found.unsure) uncertain.add(frame.index);
    });
    const last = drafts[0];
    topic.setPart(last?.part ? last.name : null);
    if (last && !last.keepsTopic && !last.spread) topic.set(last.base ?? last.name);
    if (mismatch) {
      const span = { start: first.left.start, end: (group[group.length - 1] as Frame).quantity.span.end };
      warnings.push({
        code: "respective-mismatch",
        message: "as many names as figures were expected; the names stay together",
        span,
      });
    }
  }
  return { indicators, uncertain, warnings };
}
