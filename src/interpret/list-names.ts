import { changePhraseBefore } from "./change-phrase.js";
import { subjectsBefore } from "./clause-before.js";
import type { InterpretContext } from "./context.js";
import { countedOwners } from "./counted-owners.js";
import { type Draft, draft } from "./draft.js";
import type { Frame } from "./frame.js";
import { entityOf, isDependent, type Name } from "./name.js";
import { nameAfter } from "./name-after.js";
import { plainName, rawName } from "./raw-name.js";
import { splitNames } from "./respective.js";
import { shareName } from "./share-name.js";
import type { Topic } from "./topic.js";
import { leadingVerbsEnd, trailingVerbsStart, trim, trimEnd } from "./trim.js";

/** What a clause says of names that stand in the clause before: a change, a dependent noun; null where it has names of its own. */
function saidBehindList(
  context: InterpretContext,
  frame: Frame,
): { readonly text: string; readonly noun: string } | null {
  const { folded } = context.source;
  const { left } = frame;
  if (
    frame.beforeDate &&
    !/^(?:比|较|与|同|恢复到|恢复至|是)?$/.test(
      folded.slice(frame.beforeDate.start, frame.beforeDate.end).replace(/分别/g, ""),
    )
  ) {
    return null;
  }
  const { end } = trimEnd(folded, left.start, left.end);
  const phrase = changePhraseBefore(folded, left.start, end, frame.quantity.kind === "percentage");
  const { span } = trim(folded, { start: left.start, end: phrase?.start ?? left.end });
  const words = folded.slice(span.start, span.end);
  if (words === "" && phrase) return { text: phrase.text, noun: "" };
  if (
    !isDependent(words) &&
    !/^(?:(?:同比)?(?:增速|增幅|降幅|涨幅|年度投资|产值|投资)|[\u4e00-\u9fff]{2,3}率)$/.test(words)
  )
    return null;
  return { text: words + (phrase?.text ?? ""), noun: words };
}

/** 消除|2650户、7180人|返贫风险: what households and people are counted for, not they themselves. */
const UNCOUNTED = /(?:风险|问题|困难|难题|隐患|纠纷)$/;

/** 64户、235名|贫困人口: figures side by side without a name before them share the one behind the last. */
function sharedBehind(context: InterpretContext, frames: readonly Frame[]): Name | null {
  const first = frames[0] as Frame;
  const last = frames[frames.length - 1] as Frame;
  const { folded } = context.source;
  if (first.quantity.kind !== "count" || last.right.end - last.right.start < 2) return null;
  const { span } = trim(folded, first.left);
  const verb = trailingVerbsStart(folded, span.start, span.end);
  if (leadingVerbsEnd(folded, span.start, span.end) < span.end && verb === span.end) return null;
  const after = nameAfter(folded, last.right, context.segmenter);
  if (!after || (after.predicate && span.end > span.start)) return null;
  const name = rawName(context, after.span, null);
  return verb < span.end && UNCOUNTED.test(name.text) ? plainName(folded.slice(verb, span.end) + name.text) : name;
}

/** A rate without an owner is that of the list before it. */
const RATE = /^[^、]{0,6}(?:率|占比|比重|增速|增幅|降幅)$/;

/** One name a figure where a list of names stands before a list of figures. */
export function listDrafts(
  context: InterpretContext,
  frames: readonly Frame[],
  topic: Topic,
  single: (frame: Frame) => Draft | null,
): { drafts: readonly (Draft | null)[]; mismatch: boolean } {
  const first = frames[0] as Frame;
  const count = frames.length;
  const { folded } = context.source;
  const counted = countedOwners(context, first, count, topic);
  if (counted) {
    topic.setList(counted.owners, plainName(counted.owners.join("、")));
    const drafts = counted.owners.map((owner) => draft(plainName(owner + counted.said), { spread: true }));
    return { drafts, mismatch: false };
  }
  const { distributive } = trimEnd(folded, first.left.start, first.left.end);
  const behind = sharedBehind(context, frames);
  const whole = behind ? draft(behind) : single(first);
  const respective =
    distributive === "respective" ||
    /分别$|分别[^，。；]{1,6}$/.test(folded.slice(first.left.start, first.left.end)) ||
    (first.beforeDate !== null &&
      /分别(?:是|为|达|相当于|恢复[到至])?$/.test(folded.slice(first.beforeDate.start, first.beforeDate.end)));
  const parted = respective || /分别[^，。；]{1,14}的$/.test(folded.slice(first.left.start, first.left.end));
  const said = respective ? saidBehindList(context, first) : null;
  const listed = said ? splitNames(subjectsBefore(context, first), count) : null;
  if (said && listed) {
    topic.setList(listed, plainName(listed.join("、")));
    const drafts = listed.map((owner) =>
      draft(plainName(owner + said.text), { base: plainName(owner + said.noun), spread: true }),
    );
    return { drafts, mismatch: false };
  }
  const elided = said?.noun && topic.list.length !== count && subjectsBefore(context, first) === "";
  const before = elided ? topic.recent(count) : null;
  if (said && before) {
    const drafts = before.map((owner) => draft(plainName(entityOf(owner) + said.text), { spread: true }));
    return { drafts, mismatch: false };
  }
  if (!whole) return { drafts: frames.map(() => null), mismatch: false };
  const kinds = new Set(frames.map(({ quantity }) => quantity.unit)).size > 1;
  if (kinds && !respective && BOTH_LEVELS.test(whole.name.text))
    return { drafts: frames.map(() => whole), mismatch: false };
  const base = whole.base ?? whole.name;
  const suffix = whole.base ? suffixOf(whole.name.text, whole.base.text) : "";
  const bases = count === 2 ? TWO_BASES.exec(whole.name.text) : null;
  if (bases) {
    const [, series = "", one = "", two = "", verb = ""] = bases;
    const drafts = [one, two].map((basis) =>
      draft(plainName(series + basis + verb, base.scope), { base: plainName(series, base.scope) }),
    );
    return { drafts, mismatch: false };
  }
  const sizes = respective ? sizesBefore(context, first, count) : null;
  if (sizes) {
    const drafts = sizes.map((size) => draft(plainName(size + base.text + suffix, base.scope), { spread: true }));
    return { drafts, mismatch: false };
  }
  const rates = topic.list.length === count && RATE.test(base.text) ? topic.list : null;
  const carried = topic.list.length === count && base.text === topic.name?.text ? topic.list : null;
  const share = parted ? shareName(context, first, topic) : null;
  const owners = share?.tail ? (splitNames(share.subject ?? "", count) ?? topic.recent(count)) : null;
  const bare = /^(?:累计)?(?:完成)?(?:投资|产值|收入|税收)$/.test(base.text);
  const restored = /^(?:恢复|相当于|达到?)$/.test(base.text);
  const own = respective && (bare || restored || base.text === topic.name?.text) ? topic.recent(count) : null;
  const names =
    rates?.map((owner) => owner + base.text) ??
    carried ??
    owners?.map((owner) => owner + (share?.tail ?? "")) ??
    (respective ? longList(context, first, count, base.text) : null) ??
    splitNames(base.text, count) ??
    (bare ? own?.map((name) => entityOf(name) + base.text) : restored ? own?.map((name) => name + base.text) : own) ??
    null;
  if (!names) {
    const parts = splitNames(base.text, base.text.split(/[、和与及]/).length);
    const mismatch = respective && (parts?.length ?? 1) !== count && (parts?.length ?? 1) > 1;
    const { text } = whole.name;
    const name = text.includes("分别") ? plainName(text.replace("分别", ""), whole.name.scope) : whole.name;
    const { keepsTopic, spread, part } = whole;
    const unsure = mismatch || whole.unsure;
    return { drafts: frames.map(() => draft(name, { base: whole.base, keepsTopic, unsure, spread, part })), mismatch };
  }
  topic.setList(names, base);
  const lasting = respective ? lastedBehind(context, frames) : "";
  const { keepsTopic, unsure, part } = whole;
  const drafts = names.map((text) =>
    draft(plainName((text.endsWith(suffix) ? text : text + suffix) + lasting, base.scope), {
      base: plainName(text, base.scope),
      keepsTopic,
      unsure,
      spread: true,
      part,
    }),
  );
  return { drafts, mismatch: false };
}

/** 收入增速分别连续|5年、8年|全省第一: what lasted is told behind the last; an empty string elsewhere. */
function lastedBehind({ source }: InterpretContext, frames: readonly Frame[]): string {
  const [first] = frames;
  const last = frames[frames.length - 1];
  if (!first || !last || first.quantity.kind !== "measure" || !source.folded.startsWith("连续", first.left.end - 2))
    return "";
  const said = /^[\u4e00-\u9fffⅠ-Ⅻ]{2,14}$/.exec(source.folded.slice(last.right.start, last.right.end))?.[0] ?? "";
  return said === "" ? "" : `连续${said}`;
}

/** 年收益超5万元、超20万元|村集体占比分别达65%、30%: as many sizes right before, each with the words that lead up to the first; null elsewhere. */
function sizesBefore({ source }: InterpretContext, first: Frame, count: number): readonly string[] | null {
  const { folded } = source;
  const sizes: Frame[] = [];
  for (let frame = first.previous; frame && sizes.length < count; frame = frame.previous) sizes.unshift(frame);
  const [lead] = sizes;
  if (!lead || sizes.length < count || !first.adjoining) return null;
  for (const [nth, size] of sizes.entries()) {
    const next = sizes[nth + 1];
    if (
      size.quantity.kind !== "amount" ||
      (next && !/^(?:以上)?[、和]$/.test(folded.slice(size.quantity.extent.end, next.quantity.extent.start)))
    )
      return null;
  }
  const { span } = trim(folded, lead.left);
  const measure = folded.slice(span.start, span.end);
  if (measure === "" || measure.length > 6) return null;
  return sizes.map(({ quantity }) => measure + source.text.slice(quantity.extent.start, quantity.extent.end));
}

/** 销售面积环比、同比分别增长|5%、9%: one series against two. */
const TWO_BASES = /^(.{2,}?)(环比|同比)[、和]?(同比|环比)(增长|下降|上涨|提高|减少)$/;

/** What the name of a change says behind the series: 改善; both may have lost their fronts. */
function suffixOf(name: string, series: string): string {
  const end = series.slice(-6);
  const at = name.lastIndexOf(end);
  return at < 0 ? "" : name.slice(at + end.length);
}

const LONGEST_ENUMERATION = 120;

/** A list that is too long for one name is cut all the same; remarks in brackets stay out. */
function longList(
  { source }: InterpretContext,
  { left, previous }: Frame,
  count: number,
  name: string,
): readonly string[] | null {
  const size = previous?.quantity.criterion === true;
  const before = size ? previous.previous : previous;
  const floor = Math.max(before?.quantity.extent.end ?? 0, left.end - LONGEST_ENUMERATION);
  let { start } = left;
  while (start > floor && !"，。；：\n".includes(source.folded.charAt(start - 1))) start--;
  const words = source.folded.slice(start, left.end).replace(/（[^（）]{0,16}）/g, "");
  const parted = words.indexOf("分别");
  if ((count < 3 && !size) || parted < name.length + (size ? 4 : 8)) return null;
  const names = splitNames(words.slice(0, parted), count);
  const said = /(?:同比|环比)$/.test(words.slice(0, parted)) ? words.slice(parted + 2) : "";
  return said.length > 4 ? null : (names?.map((each) => each + said) ?? null);
}

/** 国家和省级|药品6批次、253个: two kinds of figures of one thing. */
const BOTH_LEVELS = /(?:国家|省|市|县|区|州|乡|镇)级?[、和与及](?:国家|省|市|县|区|州|乡|镇|村)级?[\u4e00-\u9fff]{2,}$/;
