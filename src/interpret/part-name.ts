import type { InterpretContext } from "./context.js";
import type { Frame } from "./frame.js";
import { headOf, objectStart } from "./name.js";
import { isCarrier } from "./name-after.js";
import type { Topic } from "./topic.js";
import { leadingVerbsEnd, trailingVerbsStart } from "./trim.js";

const AMOUNTS = /(?:投资|支出|收入|产值|增加值|销售额|营业收入|税收)$/;
const DIVIDED = /^(?:城镇|农村|乡村|城市|城区|市区|县城|城关镇|本级|园区)$/;

/** 完成投资800亿元，其中城南387亿元: a part that says not what it measures; an empty string where it does or is none. */
export function partName({ source, outline }: InterpretContext, frame: Frame, words: string, topic: Topic): string {
  const whole = topic.name?.text ?? "";
  const { quantity, left, previous } = frame;
  const sentence = outline.sentences[quantity.sentence]?.span.start ?? left.start;
  const said = source.folded.slice(Math.max(sentence, left.start - 120), left.start + 3);
  const opened = said.lastIndexOf("其中");
  if (opened < 0 || opened < said.lastIndexOf("；") || words.length > 10) return "";
  if (words.startsWith("来自") && said.length - opened <= 8 && whole.length <= 18) return `${words}的${whole}`;
  if (words.startsWith("用于") && said.length - opened <= 8) return whole + words;
  if (headOf(words) !== "" || isCarrier(words) || words.includes("、")) return "";
  if (leadingVerbsEnd(words, 0, words.length) > 0 || trailingVerbsStart(words, 0, words.length) < words.length)
    return "";
  if (quantity.kind === "amount" && AMOUNTS.test(topic.head)) return words + topic.head;
  if (quantity.kind !== "count" || previous?.quantity.unit !== quantity.unit || said.length - opened > 8) return "";
  if (DIVIDED.test(words)) return words + whole;
  const verb = whole.slice(0, objectStart(whole));
  return /^(?:新开工|新建|改造|建成|开工|新增|完成)$/.test(verb) ? verb + words : "";
}
