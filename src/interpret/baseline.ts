import type { Quantity } from "../model/quantity.js";
import type { InterpretContext } from "./context.js";

const FROM =
  /(?:[由从](?![此来事而于前头])|原来的|原先的|原有的?|[比较](?:上年|去年|\d{4}年)(?:年?[末底]|同期)?的)[^，。；,;:：到至]{0,30}$/;
/** 由上年的13.1：40.4：|46.5: the parts of a ratio stand together. */
const FROM_RATIO = /(?:[由从]|原来的|[比较](?:上年|去年|\d{4}年)的)[^，。；,;到至]{0,30}$/;
/** What FROM can start with. */
const OPENERS = new Uint8Array(0x10000);
for (const char of "由从原比较") OPENERS[char.charCodeAt(0)] = 1;

function opens(folded: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (OPENERS[folded.charCodeAt(at)] === 1) return true;
  return false;
}

const LEVEL_VERB =
  "整合|合并|撤并|归并|重组|增加|增长|提高|提升|上升|扩大|发展|壮大|攀升|跃升|跃|上调|调增|延长|拓展|扩展|扩|升|增|涨|上涨|回升|下降|降低|下调|调减|减少|缩短|压缩|压减|缩减|缩小|精简|收窄|回落|降|减|跌|缩|压|调整|优化|转变|变|改|跨越|推进|完善|增发|提|调|扩容|扩建";
const LEVEL_BEHIND = new RegExp(
  `^[^，。；,;、0-9]{0,10}?(?:${LEVEL_VERB})(?:了|优化|调整)?(?:到|至|为|成)|^(?:以上|以下|左右|多)?(?:到|至|→)(?![少多])`,
);

const flags = new WeakMap<InterpretContext, readonly boolean[]>();

/** Which figures are the earlier one of a pair (由4.5人增加到9.2人), read once a report. */
export function baselines(context: InterpretContext): readonly boolean[] {
  const known = flags.get(context);
  if (known !== undefined) return known;
  const { quantities, source, outline } = context;
  const { folded } = source;
  const found: boolean[] = new Array(quantities.length).fill(false);
  for (let at = quantities.length - 1; at >= 0; at -= 1) {
    const quantity = quantities[at] as Quantity;
    if (quantity.kind === "date") continue;
    const floor = outline.sentences[quantity.sentence]?.span.start ?? quantity.span.start;
    const from = Math.max(floor, quantity.extent.start - 32);
    const pattern = quantity.rule === "percentage/ratio" ? FROM_RATIO : FROM;
    if (!opens(folded, from, quantity.extent.start) || !pattern.test(folded.slice(from, quantity.extent.start)))
      continue;
    const next = quantities[at + 1];
    const listed = next !== undefined && found[at + 1] && next.extent.start - quantity.extent.end <= 6;
    const tail = folded.slice(quantity.extent.end, quantity.extent.end + 16);
    found[at] = listed || LEVEL_BEHIND.test(tail);
  }
  flags.set(context, found);
  return found;
}
