import type { InterpretContext } from "./context.js";
import type { Frame } from "./frame.js";
import type { Topic } from "./topic.js";
import { leadingVerbsEnd } from "./trim.js";

const ACTION = /^(?:行动|攻坚|计划|规划|任务|工程)/;
/** 连续3年|保持在80%以上: a level that stays is named by the level. */
const STAYS = /^(?:保持|稳定|位|居|排|处于|超过?\d)/;
/** What is said of a level, not of whoever did it. */
const OF_LEVEL = /^(?:超|高于|低于|快于|领先|增|下降|每年跨|跨|突破|丰收|达到)/;
const DURATION = /^(?:年|个月|天|个季度|季度)$/;

/** 粮食连续|五年|增产, 综合治理|三年|行动: how long a thing goes on is named by the thing; an empty string elsewhere. */
export function lastingName(
  { source }: InterpretContext,
  { quantity, left, right }: Frame,
  words: string,
  topic: Topic,
): string {
  if (quantity.kind !== "measure" || !DURATION.test(quantity.unit)) return "";
  const said = source.folded.slice(right.start, right.end);
  const action = ACTION.exec(said);
  if (action) {
    const of = words.slice(leadingVerbsEnd(words, 0, words.length));
    return of === "" || /^(?:经过|为期|历时|实施|通过)$/.test(of) ? quantity.text + action[0] : of + action[0];
  }
  if (!/连续$|连$/.test(source.folded.slice(Math.max(left.start, left.end - 2), left.end))) return "";
  if (STAYS.test(said)) return "";
  const kept = /^[\u4e00-\u9fff]{2,12}$/.exec(said)?.[0] ?? "";
  const subject = words !== "" ? words : topic.name && !topic.stale && OF_LEVEL.test(kept) ? topic.name.text : "";
  return kept === "" ? "" : `${subject}连续${kept}`;
}
