import { alike, type Figure, type FigureRun, type Relate } from "./relation-figure.js";

const OF = /^(?:以上|左右)?的(?:比[例重]为?|约|近|超过?)?$/;
const COMPLETES = /完成|为|占|达到?/;
const PLANNED = /目标|任务|计划|预算/;
const PLAN_LEAD = /(?:目标|任务|计划|预算|调整)[^，；。]{0,6}$/;
const SHARE =
  /^[^，；。（）]{0,8}[，、（]?(?:同比)?(?:完成|为|占|达到?|是|相当于)(?:[^，；。、（）]{2,24}?)(?:的|的比重为?|比重为?|比例为?|比重达到?|总[量数额]的?)(?:约|近|超过?|达到?|为)?$/;
const AVERAGE = /[户人亩头年均株公顷]均|平均|均价|每[户人亩]/;
const REACH = 6;
/** How many figures before may be the whole of a share. */
const WHOLES = 12;

/** Whether a divided by b is the rate, as far as all last digits tell. */
function gives(numerator: Figure, denominator: Figure, rate: number, slack: number): boolean {
  if (!(denominator.value > 0) || !(numerator.value >= 0)) return false;
  const low = (numerator.value - numerator.slack) / (denominator.value + denominator.slack);
  const high = (numerator.value + numerator.slack) / Math.max(denominator.value - denominator.slack, Number.MIN_VALUE);
  return low <= rate + slack && rate - slack <= high;
}

const FACTOR: ReadonlyMap<string, number> = new Map([
  ["%", 0.01],
  ["‰", 0.001],
  ["成", 0.1],
  ["fraction", 1],
]);

/** 完成目标任务数2亿元的107%, 占总数200个的30%: the figure before 的 is the denominator. */
function relateOf(figures: readonly Figure[], at: number, relate: Relate): boolean {
  const rate = figures[at] as Figure;
  const base = figures[at - 1];
  if (base === undefined || base.quantity.kind === "percentage" || !OF.test(rate.lead)) return false;
  if (!COMPLETES.test(base.lead)) return false;
  relate(rate, "denominator", base);
  const done = figures[at - 2];
  if (done?.level && alike(done, base) && !/[；。]/.test(base.lead)) {
    relate(rate, "numerator", done);
    if (PLANNED.test(base.lead)) relate(done, "target", base);
  }
  return true;
}

/** 收入5亿元，为预算的206%; 面积4亩，占总面积的7%: the figure before is the numerator. */
function relateShare(figures: readonly Figure[], at: number, before: readonly Figure[], relate: Relate): boolean {
  const rate = figures[at] as Figure;
  if (!/[，、（；]/.test(rate.lead) || !SHARE.test(rate.lead)) return false;
  let back = at - 1;
  while (
    back > at - REACH &&
    back >= 0 &&
    figures[back]?.change !== null &&
    !(figures[back + 1] as Figure).lead.includes("；")
  )
    back -= 1;
  const part = figures[back];
  if (!part?.level || part.quantity.kind === "percentage" || part.depth !== rate.depth) return false;
  const match = /(?:完成|为|占|达到?|是|相当于)(.*)$/.exec(rate.lead);
  const words = match?.[1] ?? "";
  const earlier = /占[^，；。、（）]{2,20}$/.exec(rate.lead.slice(0, -words.length || undefined));
  if (earlier !== null) return false;
  relate(rate, "numerator", part);
  const factor = FACTOR.get(rate.quantity.unit) ?? 0;
  if (PLANNED.test(words) && !/收入|支出/.test(words)) {
    const plan = figures
      .slice(Math.max(0, back - 3), back)
      .filter(
        (planned) =>
          alike(planned, part) &&
          planned.change === null &&
          PLAN_LEAD.test(planned.lead) &&
          gives(part, planned, rate.value * factor, rate.slack * factor),
      );
    const planned = plan[plan.length - 1];
    if (planned !== undefined) {
      relate(rate, "denominator", planned);
      relate(part, "target", planned);
    }
    return true;
  }
  const wholes = [...before.slice(-WHOLES), ...figures.slice(Math.max(0, back - WHOLES), back)].filter(
    (whole) =>
      whole.level &&
      alike(whole, part) &&
      whole.name.length > 2 &&
      words.includes(whole.name) &&
      gives(part, whole, rate.value * factor, Math.max(rate.slack * factor, rate.value * factor * 0.02)),
  );
  if (wholes.length === 1) relate(rate, "denominator", wholes[0] as Figure);
  return true;
}

const NAMED_RATE = /([^，；。、（）的]{2})率(?:分?别?为|达到?|均?达|保持在?|约|均为|：|为)*$/;

/** 线索41条，办结39件，办结率95.12%: a deed done so often of so many. */
function relateQuotient(figures: readonly Figure[], at: number, relate: Relate): void {
  const rate = figures[at] as Figure;
  const deed = NAMED_RATE.exec(rate.lead)?.[1];
  const numerator = figures[at - 1];
  const denominator = figures[at - 2];
  if (deed === undefined || !numerator?.level || !denominator?.level || /[；。]/.test(rate.lead)) return;
  if (numerator.quantity.kind !== denominator.quantity.kind || numerator.quantity.kind === "percentage") return;
  if (!numerator.lead.includes(deed) || numerator.value > denominator.value) return;
  const factor = FACTOR.get(rate.quantity.unit) ?? 0;
  if (!gives(numerator, denominator, rate.value * factor, rate.slack * factor)) return;
  relate(rate, "numerator", numerator);
  relate(rate, "denominator", denominator);
}

/** 420户…户均3万元: what was divided, and by how many. */
function relateAverage(figures: readonly Figure[], at: number, relate: Relate): void {
  const average = figures[at] as Figure;
  const said = average.lead.slice(Math.max(average.lead.lastIndexOf("，"), average.lead.lastIndexOf("；")) + 1);
  const by = AVERAGE.exec(said)?.[0];
  if (by === undefined || !(average.value > 0) || average.quantity.kind === "percentage") return;
  for (let one = at - 1; one >= 0 && one >= at - REACH; one -= 1) {
    for (let other = at - 1; other >= 0 && other >= at - REACH; other -= 1) {
      const total = figures[one] as Figure;
      const count = figures[other] as Figure;
      if (one === other || !total.level || !count.level || !alike(total, average) || alike(count, average)) continue;
      if (count.quantity.kind === "percentage" || count.quantity.kind === "amount") continue;
      if (!gives(total, count, average.value, average.slack)) continue;
      relate(average, "total", total);
      relate(average, "count", count);
      return;
    }
  }
  const count = figures[at - 1];
  const unit = by.charAt(0) === "每" ? by.charAt(1) : by.charAt(0);
  const clause = !/[，；]/.test(average.lead) || /^[^，；]{0,12}，(?:实现|带动)?.均/.test(average.lead);
  if (average.quantity.modifier === "at_most" || average.quantity.modifier === "less_than") return;
  if (count?.level && clause && count.quantity.unit.startsWith(unit) && unit !== "平" && unit !== "均")
    relate(average, "count", count);
}

/** What a rate is the quotient of, and what an average was taken of. */
export function relateRatios({ figures }: FigureRun, before: FigureRun | null, relate: Relate): void {
  for (let at = 1; at < figures.length; at += 1) {
    const figure = figures[at] as Figure;
    if (figure.quantity.kind !== "percentage") {
      if (figure.level || figure.change?.basis === null) relateAverage(figures, at, relate);
    } else if (!figure.level) continue;
    else if (FACTOR.has(figure.quantity.unit)) {
      if (!relateOf(figures, at, relate) && !relateShare(figures, at, before?.figures ?? [], relate))
        relateQuotient(figures, at, relate);
    }
  }
}
