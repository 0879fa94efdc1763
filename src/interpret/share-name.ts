import type { InterpretContext } from "./context.js";
import type { Frame } from "./frame.js";
import { type Name, objectStart } from "./name.js";
import { ofSeries } from "./part-name.js";
import { plainName } from "./raw-name.js";
import type { Topic } from "./topic.js";
import { trim, trimEnd } from "./trim.js";

/** 占…的, 为预算的, 完成计划的: the words between a part and its share. */
const SHARE = /^(.*?)(占比?(?=.{2})|为|完成|是|达到?|相当于)([^，。；]{1,24})的$/;
/** 完成任务|100%: the plan stands right before its share. */
const OF_TASK =
  /^(.*?)(完成)((?:全年|年度|目标|预算|投资)?(?:任务数?|目标|计划|目标任务)|(?:年初|调整|变动|全年)预算[数额]?)$/;
const OF_PLAN = /预算|计划|目标|任务|调整|总|全|工程|进度/;

/** The name of a share, and where it parts into what has the share and what it is a share of. */
export interface Share {
  readonly name: Name;
  readonly keepsTopic: boolean;
  readonly subject?: string;
  readonly tail?: string;
}

/** 由去年的|58%|提高到71%: the earlier level of a pair, no share. */
const EARLIER = /[由从](?:上年|去年|年初|原来|过去|原先|期初|\d{4}年)[末底初]?的$/;
const TO_LEVEL = /^(?:增长|提高|提升|下降|减少|增加|降低|上升|扩大|[提增升降减])[至到为]/;

/** 全县用电量的|70%以上|来自小水电: the whole and what is said of its part. */
function wholeOf(source: InterpretContext["source"], { left, right }: Frame, words: string): Share | null {
  const said = source.folded.slice(right.start, Math.min(right.end, right.start + 16));
  if (!words.endsWith("的") || words.length < 3 || said.length < 2 || said.startsWith("的")) return null;
  if (EARLIER.test(words) || TO_LEVEL.test(said)) return null;
  const own = trimmed(source.folded, left.start, left.start + words.length - 1);
  return own.text === "" ? null : { name: plainName(own.text + said, own.scope), keepsTopic: true };
}

/** The name of a share (A占B的45%) or of a rate of completion (为预算的94.2%); null where the words are of another sort. */
export function shareName({ source }: InterpretContext, frame: Frame, topic: Topic): Share | null {
  const { quantity, left, previous } = frame;
  if (quantity.kind !== "percentage" || quantity.unit === "pp") return null;
  const text = source.folded;
  if (frame.adjoining && previous && /^的(?:分别|约|近|超过?)?$/.test(text.slice(left.start, left.end))) {
    const words = { start: previous.left.start, end: trim(text, previous.left).span.end };
    const opened = text.slice(words.start, words.end).search(/完成|占|达到/);
    if (opened < 0) return null;
    return { name: plainName(source.text.slice(words.start + opened, words.end), null), keepsTopic: true };
  }
  const start = left.start + (text.startsWith("、占", left.start) ? 1 : 0);
  const words = text.slice(start, left.end).replace(/(?:分别|约|近|超过?|达到?)$/, "");
  const opened = words.startsWith("占") && !words.endsWith("的") && topic.name && !topic.stale ? topic.name : null;
  if (opened) {
    const { end } = trimEnd(text, start, start + words.length);
    const share = text.slice(start, end);
    const said = share === "占" ? "占比" : share;
    if (said.length <= 16) return { name: plainName(withoutVerb(opened.text) + said, opened.scope), keepsTopic: false };
  }
  const match =
    (words.endsWith("的") ? SHARE.exec(words) : null) ?? (words.includes("完成") ? OF_TASK.exec(words) : null);
  if (!match) return wholeOf(source, frame, words);
  const verb = match[2] === "占" && match[3]?.startsWith("了") ? "占" : (match[2] ?? "");
  const object = (match[3] ?? "").replace(/^了/, "");
  if (!verb.startsWith("占") && !OF_PLAN.test(object)) {
    if (quantity.unit !== "倍") return null;
    const own = trimmed(text, start, start + (match[1] ?? "").length);
    const name = own.text !== "" ? plainName(own.text, own.scope) : topic.name;
    return name ? { name, keepsTopic: true } : null;
  }
  const own = trimmed(text, start, start + (match[1] ?? "").length);
  const scope = own.scope ?? topic.name?.scope ?? null;
  const part = ofSeries(own.text, topic);
  const subject = part !== "" ? part : own.text !== "" ? own.text : withoutVerb(topic.name?.text ?? "");
  const tail = plainName(verb + object, null).text;
  return {
    name: plainName(subject + verb + object, scope),
    keepsTopic: true,
    subject: plainName(subject, scope).text,
    tail,
  };
}

function withoutVerb(name: string): string {
  const end = /^[新净]增/.test(name) ? 0 : objectStart(name);
  return end < name.length - 1 ? name.slice(end) : name;
}

function trimmed(text: string, start: number, end: number): { text: string; scope: string | null } {
  const { span, scope } = trim(text, { start, end });
  return { text: text.slice(span.start, span.end), scope };
}
