const EACH =
  /((?:每(?:平方米|立方米|公斤|公里|学年|学期|万人口|千人口|千常住人口|万常住人口|百人|百户|千人|万人|人|户|亩|吨|斤|年|月|日|天|周|季度|头|只|村|次|台|套|辆|床|度|生|公顷)){1,3})[^\d，。；：、！？\n每]{0,6}$/;

const MANY_OF = "\\d{1,4}[万千百]?(?:人口|人|户|亩|公里|平方公里|平方米)";
const MANY = new RegExp(`^${MANY_OF}$`);
/** 每10万人|配备45台. */
const EACH_MANY = new RegExp(`(每${MANY_OF})[^\\d，。；：、！？\\n每]{0,8}$`);

/** Whether a count is what another is told of: 每10万人45台. */
export const isPerBase = (text: string, start: number, end: number): boolean =>
  text.charCodeAt(start - 1) === 0x6bcf &&
  MANY.test(text.slice(start, end)) &&
  /^[^\d，。；：、！？\n每]{0,8}\d/.test(text.slice(end, end + 10));

const REACH = 18;
const NO_PER: readonly string[] = [];

/** 每人每月640元: what stands between 每 and the figure, in order. */
export function readPer(text: string, start: number): readonly string[] {
  let from = start - 1;
  const floor = Math.max(0, start - REACH);
  while (from >= floor && text.charCodeAt(from) !== 0x6bcf) from--;
  if (from < floor) return NO_PER;
  const before = text.slice(floor, start);
  const match = EACH.exec(before) ?? EACH_MANY.exec(before);
  return match?.[1] ? match[1].split("每").slice(1) : NO_PER;
}
