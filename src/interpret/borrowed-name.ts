import { clauseBefore } from "./clause-before.js";
import type { InterpretContext } from "./context.js";
import { type LevelName, named } from "./finished-name.js";
import type { Frame } from "./frame.js";
import { entityOf, headOf, type Name, objectStart } from "./name.js";
import { plainName, unplaced } from "./raw-name.js";
import type { Topic } from "./topic.js";
import { isVerb, leadingVerbsEnd, trailingVerbsStart } from "./trim.js";

export const borrowed = (name: Name, more: Partial<LevelName> = {}): LevelName =>
  named({
    name: unplaced(name),
    verbal: true,
    distributive: more.distributive ?? null,
    borrowed: true,
    part: more.part ?? false,
  });

const verbalName = (text: string, scope: string | null, base: Name | null = null): LevelName =>
  named({ name: plainName(text, scope), verbal: true, base, borrowed: true });

/** How a thing is done says nothing of what it is done to: 当场|整改. */
const MANNER = /^(?:已经?|当场|现场|限期|立行立改|立即|成功|阶段性|正在|依法|按期|如期|按时|就地|及时|全部|基本|完成)+/;
const DONE = /^(?:在建|办成|采纳|调处|解决|消除|整改到位|化解到位|整治到位|处置到位|立行立改|续建|完工|收购)$/;

/** 排查隐患|528处，当场整改|466处: a verb without an object takes that of the figure before. */
export function withObject({ quantity, previous }: Frame, topic: Topic, words: string): LevelName | null {
  if (quantity.kind !== "count" && quantity.kind !== "measure") return null;
  if (!topic.name || topic.stale) return null;
  const earlier = previous?.quantity.kind === "amount" ? previous.previous?.quantity : undefined;
  const before = earlier ?? previous?.quantity;
  if (before?.unit !== quantity.unit || before.criterion) return null;
  const subject = earlier ? (topic.recent(2)?.[0] ?? "") : topic.name.text;
  const verb = words.replace(MANNER, "");
  if (verb !== "" && !DONE.test(verb) && leadingVerbsEnd(verb, 0, verb.length) < verb.length) return null;
  const { object, verb: done } = objectOf(subject);
  if (object === "" || object.length > 7 || object.endsWith(words)) return null;
  if (headOf(object) !== "" && !COUNTED.test(object)) return null;
  const doing = verb === "" ? "完成" : words;
  const said = done === "behind" ? object + doing : doing + object;
  return verbalName(said, topic.name.scope, earlier ? plainName(object) : null);
}

/** 化解矛盾纠纷3874起，|化解率|98.6%: the rate of what was done, with its object; an empty string elsewhere. */
export function rateOfDone(topic: Topic, words: string): string {
  const verb = /^([\u4e00-\u9fff]{2})率$/.exec(words)?.[1] ?? "";
  if (verb === "" || !topic.name || topic.stale || !isVerb(verb)) return "";
  const { object, verb: done } = objectOf(topic.name.text);
  if (object === topic.name.text) return "";
  return done === "behind" || object === "" || object.length > 8 || headOf(object) !== "" ? "" : object + words;
}

/** Cases and accidents are counted, sums and areas are measured. */
const COUNTED = /(?:案件|警情|事故)$/;

/** The noun at the end of a long object: 区委巡察反馈|问题. */
const HEAD = /(?:信访件|矛盾纠纷|问题|隐患|案件|线索|项目|任务|建议|提案|事项|企业|房屋|案例|信息|经验|简报|稿件)$/;

/** What is done to it left aside: 隐患 of 排查隐患, 肉牛 of 肉牛存栏; an empty string where only the doing is named. */
function objectOf(name: string): { readonly object: string; readonly verb: "before" | "behind" } {
  const bare = name.replace(MANNER, "").replace(/^[向为对][^，]{2,10}?(?=报送|推荐|申报|提供|发放|报道)/, "");
  const object = bare.slice(objectStart(bare)).replace(/^[出了]/, "");
  const end = trailingVerbsStart(object, 0, object.length);
  const whole = DONE.test(object) ? "" : object.slice(0, end).replace(/^.{4,}的(?=.{2})/, "");
  return {
    object: whole.length > 7 ? (HEAD.exec(whole)?.[0] ?? whole) : whole,
    verb: end < object.length ? "behind" : "before",
  };
}

/** The plan that a series is held against is no part of its name: 收入预算|49亿元，实际完成|48.5亿元. */
export function withoutPlan(name: string): string {
  const series = name.replace(
    /(?<!公共|基金|经营)(?:年初|调整|全年|年度)?(?:目标任务|任务目标|预算|任务|目标|计划)[数额值]?$/,
    "",
  );
  return series.length >= 4 ? series : name;
}

/** 支出 behind 一般公共预算收入 is 一般公共预算支出. */
export function budgetCounterpart(words: string, topic: string): string {
  if (words === "调整预算" && /(?:收入|支出)(?:年初)?预算$/.test(topic)) return topic.replace(/(?:年初)?预算$/, words);
  if (words !== "收入" && words !== "支出") return "";
  const quoted = /^(.{0,4}“[^”]{1,6}”)预算数?$/.exec(topic)?.[1];
  if (quoted !== undefined) return quoted + words;
  const fund = /^(.*(?:预算|财政|基金))(?:收入|支出)$/.exec(topic);
  return fund?.[1] ? fund[1] + words : "";
}

const CARRIED_ON = /(?:累计|总数|总计)[达为共已到]{0,3}$/;
const REACHED = /(?:达|达到|增至|总量达?|总数达?)$/;
const COMPLETED = /(?:完成|实现|兑现)[了约近超达到]{0,2}$/;

/** 年初预算172亿元，后经批准|调整为|110亿元. */
const ADJUSTED = /(?:调整|变更|调增|调减)[为到至]$/;
const INITIAL = /年初预算(?:合计|数)?$/;

/** 94户|207人: a figure without words of its own measures what the one before does. */
export function borrow(context: InterpretContext, frame: Frame, topic: Topic): LevelName | null {
  const above = topic.name && !topic.stale ? "" : clauseBefore(context, frame);
  if (above.length >= 2 && above.length <= 24) {
    return named({ name: plainName(above) });
  }
  const lean = topic.part ?? topic.name;
  if (!lean || (frame.quantity.kind === "percentage" && topic.stale)) return null;
  const { text, scope } = lean;
  const words = context.source.folded.slice(frame.left.start, frame.left.end);
  if (CARRIED_ON.test(words)) return verbalName(entityOf(text).replace(/(?<=.{2})(?:净|每年)?新增$/, ""), scope);
  if (ADJUSTED.test(words) && INITIAL.test(text)) return verbalName(text.replace(INITIAL, "调整预算"), scope);
  const passed = frame.quantity.modifier === "more_than" && frame.quantity.kind !== "percentage";
  const stock =
    passed && /(?<=.{2})净增$/.test(text)
      ? text.slice(0, -2)
      : REACHED.test(words)
        ? text.replace(/(?<=.{2})(?:净|每年)?新增$/, "")
        : text;
  if (stock !== text) return verbalName(stock, scope);
  const done = COMPLETED.test(words) ? withObject(frame, topic, "完成") : null;
  if (done) {
    const bare = done.name.text.replace(/(?<=..{2})(?<!改革|重点|工作|年度|整改|各项)(?:目标任务|任务|目标|计划)$/, "");
    return bare === done.name.text ? done : verbalName(bare, scope, done.base);
  }
  const series = COMPLETED.test(words) ? withoutPlan(text) : text;
  if (series !== text) return named({ name: plainName(series, scope), verbal: true });
  return borrowed(lean, { part: topic.part !== null });
}
