import {
  ACHIEVED,
  EXISTING_AFTER,
  EXISTING_BEFORE,
  TARGET_BEHIND,
  TARGET_BEHIND_STARTS,
  TARGET_NOUN,
  UNDER_WAY_BEFORE,
} from "../lexicon/status-words.js";
import type { Change, Status } from "../model/metric.js";
import type { Quantity } from "../model/quantity.js";
import { baselines } from "./baseline.js";
import { lastYear } from "./calendar.js";
import { clauseStart, openBracket, withoutFillers } from "./clause.js";
import type { InterpretContext } from "./context.js";
import { listedBehind } from "./list-gap.js";
import { type ModalState, readModals } from "./modal.js";
import { timeline } from "./stated-time.js";

/** How every figure is meant: the clause's own words first, then the section's; null for dates and counts of the text itself. */
export function readStatuses(
  context: InterpretContext,
  changes: readonly (Change | null)[],
): readonly (Status | null)[] {
  const { quantities, source } = context;
  const earlier = baselines(context);
  const modals = readModals(context, changes);
  const found: (Status | null)[] = new Array(quantities.length).fill(null);
  for (let at = 0; at < quantities.length; at += 1) {
    const quantity = quantities[at] as Quantity;
    if (quantity.kind === "date" || quantity.discourse) continue;
    if (quantity.criterion) found[at] = "criterion";
    else if (quantity.unit === "周年") found[at] = "actual";
    else if (earlier[at]) found[at] = "baseline";
    else found[at] = statusOf(context, at, modals[at] ?? null, found);
    const previous = quantities[at - 1];
    const listed = previous !== undefined && listedBehind(source.folded, previous, quantity);
    if (listed && found[at] === "actual" && found[at - 1] === "target" && !parted(source.folded, previous))
      found[at] = "target";
  }
  return found;
}

/** 计划总投资、完成投资分别为…: the names before the list are not all plans. */
function parted(folded: string, { span }: Quantity): boolean {
  return /、[^，。；,;]{0,12}(?:完成|实际|到位)[^，。；,;]*$/.test(
    folded.slice(Math.max(0, span.start - 40), span.start),
  );
}

function statusOf(
  context: InterpretContext,
  index: number,
  modal: ModalState,
  found: readonly (Status | null)[],
): Status {
  const { quantities, outline, source } = context;
  const { folded } = source;
  const quantity = quantities[index] as Quantity;
  const sentence = outline.sentences[quantity.sentence];
  const floor = sentence?.span.start ?? quantity.span.start;
  const previousEnd = Math.max(floor, quantities[index - 1]?.span.end ?? 0);
  const ratio = ofPlan(folded, quantity, Math.max(floor, previousEnd));
  if (ratio && quantities[index - 1]?.sentence === quantity.sentence && modal !== "forecast") {
    const completed = found[index - 1];
    return completed === "forecast" || (completed === "target" && modal === "target") ? completed : "actual";
  }
  const before = quantities[index - 1];
  if (found[index - 1] === "target" && before?.unit === quantity.unit && before.sentence === quantity.sentence)
    if (READJUSTED.test(folded.slice(Math.max(previousEnd, quantity.extent.start - 12), quantity.extent.start)))
      return "target";
  const noun = byNoun(folded, quantity, floor, previousEnd);
  if (noun !== null) return noun;
  TARGET_BEHIND.lastIndex = quantity.extent.end;
  if (TARGET_BEHIND_STARTS.includes(folded.charAt(quantity.extent.end)) && TARGET_BEHIND.test(folded)) return "target";
  const behind = folded.charCodeAt(quantity.extent.end);
  if (
    (behind === 0x28 || behind === 0xff08) &&
    /^[(（](?:初步)?预计/.test(folded.slice(quantity.extent.end, quantity.extent.end + 5))
  )
    return "forecast";
  const line = timeline(context);
  const frame = line.frames.of(sentence?.sectionId ?? null);
  const existing = frame.plan && exists(folded, quantity, floor);
  if (modal === "forecast" || (modal === "target" && !existing)) return modal;
  const bracket = bracketed(folded, quantities, index, floor);
  if (bracket !== null && found[bracket] === "target") return "target";
  const stated = line.stated[index] ?? null;
  if (stated !== null && folded.startsWith("截", stated.phrase.start)) return "actual";
  const period = stated?.period ?? null;
  const year = period === null ? null : lastYear(period);
  if (year !== null && line.frames.present !== null && year > line.frames.present)
    return modal === "stop" ? "actual" : "target";
  if (!frame.plan || modal === "stop") return "actual";
  if (year !== null && frame.own !== null && year < frame.own) return "actual";
  return existing ? "actual" : "target";
}

/** 细化任务37项: tasks that are counted, not a plan to be met. */
const LAID_OUT = /(?:细化|部署|梳理|承接|安排|推进|明确|确定|分解|制定|谋划|改革|重点)[^，。]{0,6}$/;

/** 占年计划投资的238.7%: the plan is what it is a share of, the figure is as real as what was completed. */
function ofPlan(folded: string, { kind, unit, extent }: Quantity, floor: number): boolean {
  if (kind !== "percentage" || unit === "pp" || folded.charAt(extent.start - 1) !== "的") return false;
  const head = folded.slice(Math.max(floor, extent.start - 24), extent.start);
  return /(?:占|完成|为|达到?)[^，。；]{0,10}(?:计划|目标|任务|预算)[^，。；]{0,8}的$/.test(head);
}

/** 收入预算67万元，执行中调整为|99万元. */
const READJUSTED = /(?:调整|变更|变动|调增|调减)[为到至]$/;
/** What a noun of a plan, or 调整 behind it, ends with: asked for before the patterns. */
const NOUN_ENDS = "标值数务额算计准排资入积模能整更动订";
/** 支出预算调整|为59亿元. */
const ADJUSTED = /(?<=预算)(?:年中|年底|执行中|相应)?(?:调整|变更|变动|修订)$/;

/** 年度目标任务数3.6亿元 is a target; 完成收购任务202.3万公斤 and 为预算的207.3% are facts. */
function byNoun(folded: string, quantity: Quantity, floor: number, previousEnd: number): Status | null {
  const start = Math.max(floor, previousEnd, quantity.extent.start - 40);
  const bare = withoutFillers(folded, quantity.extent.start, start);
  if (!NOUN_ENDS.includes(folded.charAt(bare - 1))) return null;
  const end = bare - (ADJUSTED.exec(folded.slice(start, bare))?.[0].length ?? 0);
  const head = folded.slice(start, end);
  const match = TARGET_NOUN.exec(head);
  if (match === null) return null;
  const clause = head.slice(clauseStart(folded, end, start) - start, match.index);
  const share = /^[^，。；,;]{0,3}的\s?[0-9]/.test(folded.slice(quantity.extent.end, quantity.extent.end + 8));
  if (share) return "target";
  const ratio = quantity.kind === "percentage" && quantity.unit !== "pp";
  if (/超|[高低优快好]于|调[减增]|追加|核减/.test(clause)) return null;
  if (ratio && (/完成|占|达|为/.test(clause) || /(?:预算|计划|任务)/.test(match[0]))) return null;
  if (ACHIEVED.test(clause)) return null;
  const met = /^[，,、；;][^，。；,;]{0,6}完成/.test(folded.slice(quantity.extent.end, quantity.extent.end + 10));
  if (match[0] === "任务" && !(met && !LAID_OUT.test(clause)) && !/下达|分解|承担|[年度收入支出]$/.test(clause))
    return null;
  return "target";
}

/** The figure before the bracket that this one stands in: 收入预算52.6亿元（其中：高新园4.7亿元）. */
function bracketed(folded: string, quantities: readonly Quantity[], index: number, floor: number): number | null {
  const { start } = (quantities[index] as Quantity).extent;
  const open = openBracket(folded, start, Math.max(floor, start - 60));
  if (open < 0) return null;
  for (let before = index - 1; before >= 0 && before > index - 4; before -= 1)
    if ((quantities[before] as Quantity).extent.end === open) return before;
  return null;
}

function exists(folded: string, quantity: Quantity, floor: number): boolean {
  const start = clauseStart(folded, quantity.extent.start, Math.max(floor, quantity.extent.start - 40));
  const head = folded.slice(start, quantity.extent.start);
  return (
    EXISTING_BEFORE.test(head) ||
    UNDER_WAY_BEFORE.test(head) ||
    EXISTING_AFTER.test(folded.slice(quantity.extent.end, quantity.extent.end + 10))
  );
}
