import type { Span } from "../model/span.js";
import type { InterpretContext } from "./context.js";
import type { Frame } from "./frame.js";
import { clean, headOf, type Name, shorten } from "./name.js";
import { isCarrier, type NameAfter, nameAfter } from "./name-after.js";
import type { Topic } from "./topic.js";
import { leadingVerbsEnd, type Trimmed, trailingVerbsStart, trim } from "./trim.js";

export interface LevelName {
  readonly name: Name;
  /** The name opens with its own verb. */
  readonly verbal: boolean;
  readonly distributive: Trimmed["distributive"];
  /** The figures behind do not lean on it. */
  readonly aside: boolean;
}

/** A name as it stands in the text, shortened where it is long. */
export function rawName({ source }: InterpretContext, span: Span, scope: string | null): Name {
  const start = shorten(source.folded, span.start, span.end);
  const written = source.text.slice(start, span.end);
  const text = clean(written);
  return { text, span: text === written ? { start, end: span.end } : null, scope, members: [] };
}

const MONEY = /(?:资金|债券|贷款|补助|补贴|经费|款|款项|基金|专项|产值|利润|收入|奖金|奖补|投资|订单|合同|项目)$/;
const INVESTED = /^(?:总|计划总|概算总|估算|预算总)?投资(?:额|总额)?$/;
/** A subject, no name: a place, an office, a firm. */
const PLACE =
  /(?:[省市县区乡镇村州旗盟]|公司|集团|机关|法院|检察院|部门|单位|街道|学院|医院|大学|等地|地区|系统|法庭|政府|党委)$/;

interface Sides {
  readonly context: InterpretContext;
  readonly frame: Frame;
  readonly core: Span;
  readonly words: string;
  readonly scope: string | null;
  readonly after: NameAfter | null;
}

const plain = (text: string, scope: string | null): Name => ({ text: clean(text), span: null, scope, members: [] });

function afterName({ context, after, scope }: Sides): Name {
  return rawName(context, (after as NameAfter).span, scope);
}

/** 洽谈|12个|项目 is 洽谈项目: a bare carrier takes the verb before it, or the predicate behind. */
function carried(sides: Sides, verb: string): Name {
  const { context, after, frame, scope } = sides;
  const name = afterName(sides);
  if (!after?.carrier) return name;
  if (verb !== "") return plain(verb + name.text, scope);
  const rest = context.source.folded.slice(after.span.end, Math.min(frame.right.end, after.span.end + 14));
  return plain(name.text + rest, scope);
}

function behind(sides: Sides): Name | null {
  const { context, frame, words, after, scope } = sides;
  if (!after) return null;
  const { kind } = frame.quantity;
  const text = context.source.folded;
  if (kind === "percentage") {
    if (words !== "" || text.charAt(frame.right.start) !== "的")
      return after.predicate && words === "" ? afterName(sides) : null;
    const end = Math.min(frame.right.end, frame.right.start + 15);
    return plain(context.source.text.slice(frame.right.start + 1, end), scope);
  }
  const verbsEnd = leadingVerbsEnd(words, 0, words.length);
  if (INVESTED.test(words) && text.charAt(frame.right.start) === "的")
    return plain(afterName(sides).text + words, scope);
  if (words === "") return after.predicate ? afterName(sides) : carried(sides, "");
  if (verbsEnd === words.length) {
    if (!after.predicate) return carried(sides, words);
    return plain(words + afterName(sides).text, scope);
  }
  if (after.predicate) return null;
  const verbs = trailingVerbsStart(words, 0, words.length);
  if (verbs < words.length) return carried(sides, words.slice(verbs));
  if (kind === "count" && /[、和]/.test(words) && !/[率额量数]$/.test(words)) return carried(sides, "");
  if (kind === "count" && PLACE.test(words)) return carried(sides, "");
  if (kind === "amount" && MONEY.test(afterName(sides).text) && headOf(words) === "" && !INVESTED.test(words))
    return afterName(sides);
  return null;
}

const INNER = /^(.{1,16}?)(?:共计?|已|累计|先后|均已|现有|共有|新?现已)(?=[\u4e00-\u9fff]{3,})(?!有|同|享|产|青|建)/;

/** Takes what only leads up to the name off its front: “一把手”共|领衔调研课题. */
function innermost(text: string, core: Span): Span {
  const words = text.slice(core.start, core.end);
  const inner = INNER.exec(words);
  if (inner && inner[0].length < words.length - 1) return { start: core.start + inner[0].length, end: core.end };
  const verbs = leadingVerbsEnd(text, core.start, core.end);
  return verbs < core.end && verbs > core.start && text.charAt(verbs - 1) === "了"
    ? { start: verbs, end: core.end }
    : core;
}

/** The name of a level: the noun before it, the noun behind it, or both. */
export function levelName(context: InterpretContext, frame: Frame, topic: Topic): LevelName | null {
  const text = context.source.folded;
  const claimed = topicClaim(context, frame);
  let trimmed = trim(text, { start: Math.max(frame.left.start, claimed.end), end: frame.left.end });
  let { span: core } = trimmed;
  const before =
    frame.beforeDate && (core.end <= core.start || leadingVerbsEnd(text, core.start, core.end) === core.end);
  if (before && frame.beforeDate) {
    const dated = trim(text, frame.beforeDate);
    if (dated.span.end > dated.span.start && frame.right.end - frame.right.start < 2) {
      const verb = text.slice(core.start, core.end);
      return finish(plain(text.slice(dated.span.start, dated.span.end) + verb, dated.scope), trimmed, false);
    }
    if (core.end <= core.start && frame.right.end - frame.right.start < 2) {
      trimmed = dated;
      core = dated.span;
    }
  }
  const words = text.slice(core.start, core.end);
  const after = frame.right.end > frame.right.start ? nameAfter(text, frame.right, context.segmenter) : null;
  const sides: Sides = { context, frame, core, words, scope: trimmed.scope, after };
  if (trimmed.openList && after && !after.predicate) return finish(carried(sides, ""), trimmed, false);
  const followed = behind(sides);
  if (followed) return finish(followed, trimmed, leadingVerbsEnd(followed.text, 0, followed.text.length) > 0);
  if (words === "") return listHead(context, frame, topic);
  if (claimed.name !== "" && leadingVerbsEnd(words, 0, words.length) === words.length) {
    return finish(plain(claimed.name + words, trimmed.scope), trimmed, true);
  }
  const inner = innermost(text, core);
  const name = rawName(context, inner, trimmed.scope);
  if (isCarrier(name.text) && !topic.name && after && !after.predicate) return finish(afterName(sides), trimmed, false);
  return finish(name, trimmed, leadingVerbsEnd(name.text, 0, name.text.length) > 0);
}

function finish(name: Name, { distributive }: Trimmed, verbal: boolean): LevelName | null {
  return name.text === "" ? null : { name, verbal, distributive, aside: false };
}

/** The noun that the figure before took from the words between the two. */
function topicClaim(context: InterpretContext, frame: Frame): { end: number; name: string } {
  const { previous } = frame;
  if (!previous || !frame.adjoining) return { end: 0, name: "" };
  const text = context.source.folded;
  const own = trim(text, previous.left).span;
  const bare =
    own.end <= own.start ||
    trailingVerbsStart(text, own.start, own.end) < own.end ||
    PLACE.test(text.slice(own.start, own.end));
  if (!bare || previous.quantity.kind === "percentage") return { end: 0, name: "" };
  const taken = nameAfter(text, previous.right, context.segmenter);
  if (!taken || taken.predicate) return { end: 0, name: "" };
  return { end: taken.span.end, name: text.slice(taken.span.start, taken.span.end) };
}

/** 77户、168名|贫困人口: figures side by side share what stands behind the last or before the first. */
function listHead(context: InterpretContext, frame: Frame, topic: Topic): LevelName | null {
  if (!topic.name || frame.quantity.kind === "percentage") return null;
  const text = context.source.folded;
  const behindNext = text.slice(frame.quantity.extent.end, frame.quantity.extent.end + 1);
  if (behindNext === "" && !frame.listed) return null;
  return { name: { ...topic.name, span: null }, verbal: true, distributive: null, aside: false };
}
