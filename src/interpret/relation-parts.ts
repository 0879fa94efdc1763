import type { InterpretContext } from "./context.js";
import { alike, type Figure, type FigureRun, isListed, type Relate } from "./relation-figure.js";

const OPENS = /其中(?!一|之)|包括|包含|含(?![量税糖氧水盐义有])/g;
/** 包括 speaks of the figure only right behind it. */
const AT_ONCE = /^[^，；。：、]{0,8}[，（]?(?:主要|具体|共)?$/;
const BRACKET = /（[^（）]{0,60}$/;
const MOST_PARTS = 12;
/** How many figures are looked at for parts. */
const REACH = 48;
/** Another sentence, or the same figure later (今年要扩大到5户). */
const MOVES_ON = /。|[大加高少低展]到$/;
const INDUSTRY = /第[一二三]产业增加值|[一二三]产增加值/;
const GROSS = /(?:地区|国内|国民)?生产总值|GDP/;

const bounded = (parts: readonly Figure[], total: Figure): boolean =>
  !(parts.reduce((sum, { value }) => sum + value, 0) > total.value + slackOf(parts, total));

function slackOf(parts: readonly Figure[], total: Figure): number {
  return parts.reduce((sum, { slack }) => sum + slack, total.slack) * 1.0000001;
}

/** Whether the parts give the total, as far as their last digits tell. */
export function sumsTo(parts: readonly Figure[], total: Figure): boolean {
  const sum = parts.reduce((before, { value }) => before + value, 0);
  return Math.abs(sum - total.value) <= slackOf(parts, total);
}

function isPart(figure: Figure, total: Figure): boolean {
  return figure.level && alike(figure, total) && !(figure.value > total.value);
}

/** Where 其中 stands in the words before a figure, the last time; -1 where it does not. */
function opening({ lead }: Figure): number {
  if (!lead.includes("中") && !lead.includes("包") && !lead.includes("含")) return -1;
  let found = -1;
  for (const { index, 0: word } of lead.matchAll(OPENS))
    if (word === "其中" || AT_ONCE.test(lead.slice(0, index))) found = index;
  return found;
}

interface Opened {
  readonly total: Figure;
  readonly colon: boolean;
  readonly bracket: boolean;
}

/** The total that 其中 speaks of: the last level before it in the unit of its first part. */
function totalBefore(figures: readonly Figure[], at: number, first: Figure): Figure | null {
  for (let before = at - 1; before >= 0 && before >= at - 6; before -= 1) {
    const figure = figures[before] as Figure;
    if (!figure.level || figure.quantity.kind === "percentage") continue;
    if (isPart(first, figure))
      return figure.status === "target" && first.status === "actual" ? null : chosen(figures, before, first);
    if (/；/.test((figures[before + 1] as Figure).lead) || alike(first, figure)) return null;
  }
  return null;
}

/** 开工9个、竣工5个，其中…开工3个: of two totals in a list, the one whose last word the part takes up. */
function chosen(figures: readonly Figure[], at: number, first: Figure): Figure | null {
  const last = figures[at] as Figure;
  const other = figures[at - 1];
  if (!other?.level || !alike(other, last) || !/^.?[、和]/.test(last.lead) || last.lead.length > 6) return last;
  const takesUp = ({ lead }: Figure): boolean =>
    first.lead.includes(lead.replace(/(?:达到?|为|约|超过?)+$/, "").slice(-2));
  return takesUp(last) ? last : takesUp(other) ? other : null;
}

/** The figures behind 其中 that are parts, up to where another subject begins. */
function partsFrom(figures: readonly Figure[], at: number, { total, colon, bracket }: Opened): readonly Figure[] {
  const depth = (figures[at] as Figure).depth;
  const parts: Figure[] = [];
  let sure = 0;
  let crossed = false;
  for (let next = at; next < Math.min(figures.length, at + REACH) && parts.length < MOST_PARTS; next += 1) {
    const figure = figures[next] as Figure;
    if (next > at && (opening(figure) >= 0 || MOVES_ON.test(figure.lead))) break;
    if (
      figure.depth < depth ||
      (bracket && next > at && figure.lead.includes("）") && figure.depth <= depth && closes(figure))
    )
      break;
    if (figure.depth > depth) continue;
    if (figure.lead.includes("；") && next > at && !colon) crossed = true;
    if (!figure.level || figure.quantity.kind === "percentage") continue;
    if (!isPart(figure, total)) {
      if (alike(figure, total) || crossed) break;
      continue;
    }
    parts.push(figure);
    if (!bounded(parts, total)) {
      parts.pop();
      break;
    }
    if (sumsTo(parts, total)) return parts;
    if (!crossed && (parts.length === 1 || continues(figure, parts[0] as Figure, bracket))) sure = parts.length;
    else if (!crossed) crossed = true;
  }
  return parts.slice(0, sure);
}

const closes = ({ lead }: Figure): boolean => lead.indexOf("）") >= 0 && lead.indexOf("（") < lead.indexOf("）");

/** A further part stands in the list of the first: one noun and a figure, behind a mark. */
function continues({ lead, name }: Figure, first: Figure, bracket: boolean): boolean {
  if (bracket) return true;
  const words = lead.slice(Math.max(lead.lastIndexOf("，"), lead.lastIndexOf("、"), lead.lastIndexOf("；")) + 1);
  if (words.length > 14) return false;
  const kind = (text: string): string => text.slice(-2);
  return words.length <= 10 || kind(name) === kind(first.name);
}

function relateOpened(figures: readonly Figure[], at: number, total: Figure | null, relate: Relate): void {
  const first = figures[at] as Figure;
  if (total === null) return;
  const place = opening(first);
  const bracket = first.lead.slice(0, place).endsWith("（");
  const colon =
    first.lead.slice(place).includes("：") || /(?:^|[。；])[^，；。]{0,2}$/.test(first.lead.slice(0, place));
  for (const part of partsFrom(figures, at, { total, colon, bracket })) relate(part, "part_of", total);
}

/** A bracket right behind a total that holds figures of its unit: 118户（高风险13户、中风险58户）. */
function relateBracket(figures: readonly Figure[], at: number, relate: Relate): void {
  const total = figures[at - 1] as Figure;
  const parts: Figure[] = [];
  for (let next = at; next < Math.min(figures.length, at + REACH) && parts.length < MOST_PARTS; next += 1) {
    const figure = figures[next] as Figure;
    if (next > at && (figure.lead.includes("）") || figure.depth > total.depth + 1)) break;
    if (!isPart(figure, total)) return;
    parts.push(figure);
  }
  if (parts.length < 2 || !bounded(parts, total)) return;
  for (const part of parts) relate(part, "part_of", total);
}

const LISTS = /^[^，；。]{0,10}[，、]?(?:主要是|分别是|分别为|即)?：|^[^，；。]{0,10}，(?:主要是|分别是|分别为)/;
const BALANCE = /结余|结转|节余|差额|剩余|净/;
const LEAST_STEPS = 1000;
const MOST_SLACK = 0.01;

/** A sum is no accident behind a colon, or where the total is written with three digits and is no balance. */
function evident(parts: readonly Figure[], total: Figure): boolean {
  if (LISTS.test((parts[0] as Figure).lead)) return true;
  if (isListed(parts[0] as Figure)) return false;
  if (parts.some(({ name, lead }) => BALANCE.test(name) || BALANCE.test(lead))) return false;
  if (slackOf(parts, total) > total.value * MOST_SLACK) return false;
  return total.slack > 0 && total.value / (2 * total.slack) >= LEAST_STEPS;
}

/** Figures of one unit that follow a total, or that a total follows, and give it exactly. */
function relateSums(figures: readonly Figure[], at: number, relate: Relate): void {
  const total = figures[at] as Figure;
  if (!total.level || total.quantity.kind === "percentage" || !(total.value > 0)) return;
  const follows = figures[at + 1];
  if (follows === undefined || !isPart(follows, total) || /[；。]/.test(follows.lead)) return;
  const parts: Figure[] = [];
  for (let next = at + 1; next < Math.min(figures.length, at + REACH) && parts.length < MOST_PARTS; next += 1) {
    const figure = figures[next] as Figure;
    if (figure.change !== null || figure.quantity.kind === "percentage") continue;
    if (!isPart(figure, total) || figure.status !== total.status) return;
    parts.push(figure);
    if (!bounded(parts, total)) return;
    if (parts.length > 1 && sumsTo(parts, total)) break;
  }
  if (parts.length < 2 || !sumsTo(parts, total) || !evident(parts, total)) return;
  for (const part of parts) relate(part, "part_of", total);
}

const SUMMED = /(?:合计|共计|总计|一共|共)(?:为|达到?)?$/;

function relateSummed(figures: readonly Figure[], at: number, relate: Relate): void {
  const total = figures[at] as Figure;
  if (!total.level || !"计共为达到".includes(total.lead.slice(-1)) || !SUMMED.test(total.lead)) return;
  const parts: Figure[] = [];
  for (let before = at - 1; before >= 0 && parts.length < MOST_PARTS; before -= 1) {
    const figure = figures[before] as Figure;
    if (!isPart(figure, total)) break;
    parts.unshift(figure);
    if (parts.length > 1 && sumsTo(parts, total)) {
      for (const part of parts) relate(part, "part_of", total);
      return;
    }
  }
}

/** 第一产业增加值 in the sentence behind the gross product. */
function relateSectors(figures: readonly Figure[], before: readonly Figure[], relate: Relate): void {
  const sectors = figures.filter(
    ({ level, name, quantity }) => level && quantity.kind === "amount" && INDUSTRY.test(name),
  );
  if (sectors.length < 2) return;
  const gross = [...before, ...figures].find(
    ({ level, name, quantity }) => level && quantity.kind === "amount" && GROSS.test(name) && !/人均/.test(name),
  );
  if (gross === undefined) return;
  for (const sector of sectors) if (isPart(sector, gross)) relate(sector, "part_of", gross);
}

/** Parts of totals: behind 其中, in brackets, behind a colon, and where a list gives its total exactly. */
export function relateParts(context: InterpretContext, run: FigureRun, before: FigureRun | null, relate: Relate): void {
  const { figures } = run;
  const { sentences } = context.outline;
  const near =
    before !== null &&
    run.sentence - before.sentence <= 1 &&
    sentences[run.sentence]?.block === sentences[before.sentence]?.block
      ? before.figures
      : [];
  for (let at = 0; at < figures.length; at += 1) {
    const figure = figures[at] as Figure;
    if (opening(figure) >= 0 && figure.level && figure.quantity.kind !== "percentage") {
      const total = at > 0 ? totalBefore(figures, at, figure) : leadTotal(near, figure);
      relateOpened(figures, at, total, relate);
    } else if (
      at > 0 &&
      figure.lead.includes("（") &&
      BRACKET.test(figure.lead) &&
      /^[^，；。（）]{0,8}（/.test(figure.lead)
    )
      relateBracket(figures, at, relate);
    relateSums(figures, at, relate);
    relateSummed(figures, at, relate);
  }
  relateSectors(figures, near, relate);
}

/** A sentence that opens with 其中 speaks of the first total of the one before that its part fits in. */
function leadTotal(near: readonly Figure[], first: Figure): Figure | null {
  if (!/^[\s“]*其中/.test(first.lead)) return null;
  const totals = near.filter((figure) => figure.level && isPart(first, figure));
  return totals.length === 1 ? (totals[0] ?? null) : null;
}
