const TIME =
  "(?:[12][\\d*xXＸ]{3}\\s?年度?|[12]\\d[*xX]{2}年度?|[一二][一二三四五六七八九〇○零]{3}年|去年|上年|过去(?:的)?一年|过去[五几三]年|" +
  "今年|[上下]半年|今后[五几三]年|未来[五几三]年|明年|下一?步|下一?阶段|[“‘]?十[一二三四五六七八九]?五[”’]?(?:时期|期间)?)";
const WORDS =
  "(?:回顾|总结|完成情况|工作情况|安排|打算|计划|部署|总体要求|总体思路|发展思路|预期目标|发展目标|主要目标|奋斗目标|工作重点|工作任务|" +
  "重点工作|主要工作|重点任务|主要任务|目标任务|任务|工作|建议|举措|工作思路|谋划)";

/** A heading of a whole part that runs on without a full stop: 2021年工作回顾2021年是… Source of a regular expression. */
export const RUN_ON_PART =
  `(?:关于)?${TIME}的?(?:主要|重点|政府|全[市县区乡镇]|经济社会发展|[，、和及]){0,3}(?:工作)?的?(?:主要)?` +
  "(?:回顾|总结|完成情况|安排|打算|计划|总体部署|部署|总体要求|总体思路|预期目标|工作重点|工作任务|重点工作|重点任务|工作建议|目标任务)" +
  "(?:(?:和|及|与)?(?:总体要求|预期目标|主要目标|主要任务|重点工作|重点任务|目标任务|工作安排|工作打算))?(?![是为：，、的和及与中会])";

const WHOLE = new RegExp(`^(?:关于)?${TIME}[^，。；！？]{0,30}${WORDS}$`);

/** 今年要做好以下工作 announces a list and heads nothing. */
const ANNOUNCES = /[做抓]好|做了|开展了|我们|今年[要将]|以下|方面/;

/** 2024年工作安排 and its like: the whole line heads a part. */
export function isPartHeading(text: string): boolean {
  return text.length <= 40 && WHOLE.test(text) && !ANNOUNCES.test(text);
}
