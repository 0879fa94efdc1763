import { clauseBefore } from "./clause-before.js";
import type { InterpretContext } from "./context.js";
import type { Frame } from "./frame.js";
import type { LevelName } from "./level-name.js";
import { entityOf, type Name } from "./name.js";
import { plainName } from "./raw-name.js";
import type { Topic } from "./topic.js";

export const borrowed = (name: Name): LevelName => ({
  name: { ...name, span: null },
  verbal: true,
  distributive: null,
  behind: false,
  borrowed: true,
});

/** 支出 behind 一般公共预算收入 is 一般公共预算支出. */
export function budgetCounterpart(words: string, topic: string): string {
  if (words !== "收入" && words !== "支出") return "";
  const fund = /^(.*(?:预算|财政|基金))(?:收入|支出)$/.exec(topic);
  return fund?.[1] ? fund[1] + words : "";
}

/** 106户|189人: a figure without words of its own measures what the one before does. */
export function borrow(context: InterpretContext, frame: Frame, topic: Topic): LevelName | null {
  const above = topic.name && !topic.stale ? "" : clauseBefore(context, frame);
  if (above.length >= 2 && above.length <= 24) {
    return { name: plainName(above, null), verbal: false, distributive: null, behind: false, borrowed: false };
  }
  const total = /(?:累计|总数|总计)[达为共已]{0,2}$/.test(
    context.source.folded.slice(frame.left.start, frame.left.end),
  );
  if (total && topic.name) {
    return {
      name: plainName(entityOf(topic.name.text), topic.name.scope),
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
    return {
      name: plainName(stock, topic.name.scope),
      verbal: true,
      distributive: null,
      behind: false,
      borrowed: true,
    };
  }
  if (!topic.name || (frame.quantity.kind === "percentage" && topic.stale)) return null;
  return { name: { ...topic.name, span: null }, verbal: true, distributive: null, behind: false, borrowed: true };
}
