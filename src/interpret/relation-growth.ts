import { type Figure, type FigureRun, isListed, listFrom, type Relate } from "./relation-figure.js";

/** What may stand between a level and its growth: when, how, and the verb, but no noun of its own. */
const WORDS =
  /同比|环比|同期|同口径|可比口径|可比价格?|不变价格?|现价|计算|扣除价格因素|价格因素|扣除|按|实际|名义|预计|力争|确保|预期|累计|合计|总体|分别|平均|年均|每年|各|均|都|净|再|又|共|约|近|超过?|大幅度?|小幅|略|逆势|继续|持续|稳步|稳定|快速|强势|同步|双双|首次|仅|只|比|较|相比|与|同|和|[上去前]年[末底]?|[上前]月|上季度?|[今本]年|年初|期初|[“”]?[一二三四五六七八九十]{1,3}[五”“]*[末初]?|\d{4}年[末底]?|[两三四五]年|年|末|底|末期|期末|时|也|已|将|要|由|为|达到?|保持|实现|可|有所|进一步|了|以上|以下|左右|以内|多|增长率?|增加|增幅|增速|上升|提高|提升|上涨|增产|增收|增支|多增|升高|攀升|回升|扩大|扩增|上浮|上调|调增|延长|加快|增值|升值|递增|提速|猛增|激增|倍增|涨幅|升幅|跃升|增多|提增|下降|减少|降低|下滑|减产|减收|少增|少收|缩短|压减|压降|压缩|下跌|回落|收窄|缩小|缩减|削减|下调|调减|负增长|萎缩|精简|递减|放缓|趋缓|降幅|减幅|跌幅|翻|幅度|速度|增|升|涨|减|降|跌|高|低|多|少|快|慢|的|[＋+-]|[：“”\s]/g;
const MARKS = "，；：、。（）";
const CLAUSE = /[，；：、。（）]/;
const RATE_WORD = /^(?:其)?(?:增速|增幅|降幅|涨幅|跌幅|同比增速|增长速度|增长率)/;
/** 连续9个月增速保持在5%: how long, not what grew. */
const DURATION = /^(?:年|个?月|周|季度?|个季度)$/;
/** Without a mark before it a growth needs its basis to be one (9万元同比增长8%). */
const BASED = /^(?:以上|左右)?(?:同比|环比|[比较]|年均|，)/;
const ATTAINED =
  /^(?:以上|左右|多)?[，、]?(?:已|将|首次|成功|历史性)?(?:达到?|突破|超过?|增至|增加到|增长到|升至|提升到|提高到|提升至|提高至|增长至|降至|下降到|减少到|减少至|下降至|为|至|到)(?:了)?$/;
const TOTALLED =
  /^(?:以上|左右)?[，、](?:总量|总额|规模|总数|总规模)(?:首次|历史性)?(?:已)?(?:达到?|突破|超过?|为)(?:了)?$/;

/** The words of a growth figure's own clause, without those of time, manner and change: what it names itself. */
function wordsOfClause({ lead }: Figure): string {
  let start = lead.length;
  while (start > 0 && !MARKS.includes(lead.charAt(start - 1))) start -= 1;
  return lead.slice(start).replace(WORDS, "");
}

/** Whether a growth figure and a level tell of the same series, by their names. */
function sameSeries(growth: Figure, level: Figure): boolean {
  if (level.name.length < 2 || !growth.name.startsWith(level.name)) return false;
  return growth.name.slice(level.name.length).replace(WORDS, "") === "";
}

/** Whether a figure can be what the change is a change of. */
function fits(growth: Figure, level: Figure): boolean {
  const { kind, unit } = growth.quantity;
  if (growth.status === "target" && level.status === "actual") return false;
  if (DURATION.test(level.quantity.unit)) return false;
  if (kind === "percentage") {
    if (unit === "pp") return level.quantity.kind === "percentage" && level.quantity.unit !== "pp";
    return level.quantity.kind !== "percentage";
  }
  return level.quantity.kind === kind && level.quantity.unit === unit;
}

const MOST_LEVELS = 12;

interface State {
  /** The levels since the last growth, and those before it that still hold. */
  recent: Figure[];
  rate: Figure | null;
  stale: boolean;
}

const fresh = (): State => ({ recent: [], rate: null, stale: false });

function levelBefore(growth: Figure, state: State): Figure | null {
  if (growth.quantity.unit === "pp" && state.rate !== null) return fits(growth, state.rate) ? state.rate : null;
  for (let at = state.recent.length - 1; at >= 0; at -= 1) {
    const level = state.recent[at] as Figure;
    if (fits(growth, level)) return level;
    if (level.quantity.kind !== "percentage") return null;
  }
  return null;
}

function namedBefore(growth: Figure, figures: readonly Figure[], at: number): Figure | null {
  for (let before = at - 1; before >= 0 && before >= at - 8; before -= 1) {
    const level = figures[before] as Figure;
    if (level.level && fits(growth, level) && sameSeries(growth, level)) return level;
  }
  return null;
}

function levelBehind(growth: Figure, next: Figure | undefined, bound: boolean): Figure | null {
  if (next === undefined || !next.level || !fits(growth, next)) return null;
  if (ATTAINED.test(next.lead)) return next;
  return !bound && TOTALLED.test(next.lead) ? next : null;
}

/** 游客9万人次、收入2亿元，分别增长8%、9%: a growth a level, in their order. */
function spread(growths: readonly Figure[], state: State, relate: Relate): void {
  const levels = state.recent.filter((level) => fits(growths[0] as Figure, level));
  for (const [order, growth] of growths.entries()) {
    const named = levels.filter((level) => sameSeries(growth, level));
    const level = levels.length === growths.length ? levels[order] : named.length === 1 ? named[0] : undefined;
    if (level !== undefined && fits(growth, level)) relate(growth, "growth_of", level);
  }
}

/** A change is the growth of the level told just before it, or of the one that it attains. */
export function relateGrowth({ figures }: FigureRun, relate: Relate): void {
  let state = fresh();
  let outer: State | null = null;
  let depth = 0;
  for (let at = 0; at < figures.length; at += 1) {
    const figure = figures[at] as Figure;
    if (figure.depth > depth) {
      outer ??= state;
      state = { ...state, recent: [...state.recent] };
    } else if (figure.depth < depth && outer !== null) {
      state = outer;
      outer = null;
    }
    depth = figure.depth;
    if (figure.lead.includes("；")) state = fresh();
    if (figure.change === null) {
      if (!figure.level) continue;
      if (figure.quantity.kind === "percentage") state.rate = figure;
      else {
        if (state.stale) state = fresh();
        state.rate = null;
      }
      if (state.recent.length >= MOST_LEVELS) state.recent.shift();
      state.recent.push(figure);
      continue;
    }
    const list = listFrom(figures, at);
    const growths = list.filter((growth) => growth.change !== null);
    const previous = figures[at - 1];
    const marked = CLAUSE.test(figure.lead) || BASED.test(figure.lead) || previous?.level === false;
    const elided = marked && wordsOfClause(figure) === "";
    if (growths.length > 1 && growths.length === list.length) {
      if (elided) spread(growths, state, relate);
      else for (const growth of growths) relateNamed(growth, figures, at, relate);
      at += growths.length - 1;
      state.stale = true;
      continue;
    }
    if (isListed(figure) && previous?.change === null) continue;
    const rated = figure.quantity.unit === "pp" && previous?.change && RATE_WORD.test(clauseOf(figure));
    if (rated && previous.quantity.unit !== "pp") {
      relate(figure, "growth_of", previous);
      continue;
    }
    const before = elided ? levelBefore(figure, state) : null;
    const behind = levelBehind(figure, figures[at + 1], before !== null);
    const lone = elided && state.recent.length > 1 && shared(state.recent);
    const level =
      behind !== null && (before === null || sameUnit(before, behind))
        ? behind
        : lone
          ? namedBefore(figure, figures, at)
          : (before ?? (marked ? namedBefore(figure, figures, at) : null));
    if (level !== null) relate(figure, "growth_of", level);
    if (!elided && level === null) state = fresh();
    else state.stale = true;
  }
}

function relateNamed(growth: Figure, figures: readonly Figure[], at: number, relate: Relate): void {
  const level = namedBefore(growth, figures, at);
  if (level !== null) relate(growth, "growth_of", level);
}

/** The words of the last clause before a figure. */
function clauseOf({ lead }: Figure): string {
  let start = lead.length;
  while (start > 0 && !MARKS.includes(lead.charAt(start - 1))) start -= 1;
  return lead.slice(start);
}

const sameUnit = (one: Figure, other: Figure): boolean =>
  one.quantity.kind === other.quantity.kind && one.quantity.unit === other.quantity.unit;

/** The last two levels are one list (达2万元和1万元): a single growth could be of either. */
function shared(levels: readonly Figure[]): boolean {
  const last = levels[levels.length - 1];
  return last !== undefined && isListed(last);
}
