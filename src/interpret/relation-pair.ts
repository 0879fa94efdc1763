import { alike, type Figure, type FigureRun, isEarlier, listFrom, type Relate } from "./relation-figure.js";

const ATTAINS = /(?:到|至|为|成|→)(?:了|全[省市县国]的?|目前的|现在的|今年的?)?$/;
const TARGET = /(?:目标任务数?|任务目标数?|目标[值数]?|任务数?|计划[数额]?|指标任务?)(?:的)?$/;
const DONE = /(?:实际|已|累计|全年|预计|共)?(?:完成|实现|达到?|收购|入库|到位)[^，；：、（）]{0,10}$/;

/** 由4人增加到9人: the later figure comes from the earlier one. */
function relateFrom(figures: readonly Figure[], at: number, relate: Relate): number {
  const earlier: Figure[] = [];
  let end = at;
  for (let figure = figures[end]; figure?.status === "baseline"; figure = figures[end]) {
    if (earlier.length > 0 && !/^[^，；]{0,4}[、和及与]/.test(figure.lead)) break;
    earlier.push(figure);
    end += 1;
  }
  const first = figures[end];
  if (first === undefined || !ATTAINS.test(first.lead) || /[；。]/.test(first.lead)) return end - 1;
  if (/^(?:到|至)$/.test(first.lead) && !/由[^，；：]{0,12}$/.test((earlier[0] as Figure).lead)) return end - 1;
  const later = listFrom(figures, end);
  if (earlier.length > later.length || (earlier.length > 1 && earlier.length !== later.length)) return end - 1;
  if (earlier.length === 1 && later.length > 1 && alike(first, later[1] as Figure)) return end - 1;
  for (const [order, figure] of earlier.entries()) {
    const target = later[order] as Figure;
    if (alike(figure, target)) relate(target, "from", figure);
  }
  return end - 1;
}

/** 9万人次，较上年的8万人次增加1万人次. */
function relateEarlier(figures: readonly Figure[], at: number, relate: Relate): void {
  const figure = figures[at] as Figure;
  const level = figures[at - 1];
  if (level?.level && alike(level, figure)) relate(level, "from", figure);
}

/** Earlier figures of pairs, and what a figure was to reach. */
export function relatePairs({ figures }: FigureRun, relate: Relate): void {
  for (let at = 0; at < figures.length; at += 1) {
    const figure = figures[at] as Figure;
    if (figure.status === "baseline") at = relateFrom(figures, at, relate);
    else if (isEarlier(figure.lead)) relateEarlier(figures, at, relate);
    else if (figure.status === "target" && figure.level && TARGET.test(figure.lead)) {
      const next = figures[at + 1];
      const behind = next?.status === "actual" && next.level && alike(figure, next) && DONE.test(next.lead);
      if (behind && !/[；。]/.test(next.lead)) relate(next, "target", figure);
    }
  }
}
