import type { Comparison } from "../model/metric.js";
import type { Quantity } from "../model/quantity.js";
import { clauseStart, withoutFillers } from "./clause.js";
import type { InterpretContext } from "./context.js";
import { listedBehind } from "./list-gap.js";
import { createCharSet } from "./words.js";

const ABOVE_BELOW =
  /(?<!不)(?<word>高于|低于|高出|高过|快于|慢于|好于|优于|大于|小于|多于|少于|超过|超出|领先于|落后于|超(?!额)|低出)(?<to>[^，。；,;:：、0-9]{1,20}(?:[、和及与][^，。；,;:：、0-9]{1,12}){0,3})$/;
const THAN =
  /(?<![同占环之对率类计])(?:比(?![例率重])|较)(?<to>[^，。；,;:：0-9比较]{1,20}?)(?:还)?(?:要|偏)?(?<word>高出|低出|高|低|快|慢|多|少|好|大|小)$/;
const BELOW = /低|慢|少|小|落后/;
const TIME =
  /(?!.*(?:目标|任务|计划|预算)[数值额]?$)(?:上年|去年|同期|上月|上季|年初|年末|年底|月末|前年|往年|近年|上半年|历史|预期值?$|上期|前[三一]季度|季度|原来|过去|以前|之前|(?<!常)年$|[月日]$)/;
const mayCompare = createCharSet("于出过超先后比较");
const TRIMMED = /(?:分别|各自|又|约|近|整整|整体)$/;

const comparisons = new WeakMap<InterpretContext, readonly (Comparison | null)[]>();

/** The gap to somebody else that a figure tells (高于全国0.7个百分点), or null. */
export function readComparisons(context: InterpretContext): readonly (Comparison | null)[] {
  const known = comparisons.get(context) ?? compare(context);
  comparisons.set(context, known);
  return known;
}

function compare(context: InterpretContext): readonly (Comparison | null)[] {
  const { quantities, source, outline } = context;
  const found: (Comparison | null)[] = new Array(quantities.length).fill(null);
  let names: readonly string[] = [];
  for (let at = 0; at < quantities.length; at += 1) {
    const quantity = quantities[at] as Quantity;
    const previous = quantities[at - 1];
    if (previous !== undefined && found[at - 1] && listedBehind(source.folded, previous, quantity)) {
      const known = found[at - 1] as Comparison;
      const to = names.length > 1 ? names[1] : known.to;
      names = names.slice(1);
      found[at] = { to: to ?? known.to, direction: known.direction };
      continue;
    }
    const floor = outline.sentences[quantity.sentence]?.span.start ?? quantity.span.start;
    const read = comparisonOf(source.folded, quantity, Math.max(floor, previous?.span.end ?? 0));
    if (read === null) continue;
    names = read.to.split(/[、和及与]/);
    const next = quantities[at + 1];
    const shared = names.length > 1 && next !== undefined && listedBehind(source.folded, quantity, next);
    if (!shared) names = [];
    found[at] = { to: shared ? (names[0] as string) : read.to, direction: read.direction };
  }
  return found;
}

function comparisonOf(folded: string, quantity: Quantity, floor: number): Comparison | null {
  if (quantity.kind === "date" || quantity.criterion) return null;
  const start = clauseStart(folded, quantity.extent.start, Math.max(floor, quantity.extent.start - 48));
  if (start === quantity.extent.start) return null;
  const head = folded.slice(start, withoutFillers(folded, quantity.extent.start, start));
  if (!mayCompare(head, 0, head.length)) return null;
  const match = ABOVE_BELOW.exec(head) ?? THAN.exec(head);
  const { to, word } = match?.groups ?? {};
  if (to === undefined || word === undefined) return null;
  const name = to.replace(TRIMMED, "").trim();
  if (name === "" || TIME.test(name) || /^[的了]|[以其减提增升持达到占]$|类水|类及/.test(name)) return null;
  const weak = word === "超过" || word === "超" || word === "超出" || word === "大于" || word === "领先于";
  if (weak && quantity.unit !== "pp" && !/目标|任务|计划|预算|预期/.test(name)) return null;
  if (quantity.unit !== "pp" && match?.groups && /^(?:高于|低于|优于|好于)$/.test(word) && /的$/.test(name))
    return null;
  return { to: name, direction: BELOW.test(word) ? "below" : "above" };
}
