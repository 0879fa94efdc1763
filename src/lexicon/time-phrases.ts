/** Congresses and turning points that reports count from (党的二十大以来). Source: their public dates. */
export const EPOCHS: readonly (readonly [name: string, month: string])[] = [
  ["二十大", "2022-10"],
  ["十九大", "2017-10"],
  ["十八大", "2012-11"],
  ["十七大", "2007-10"],
  ["十六大", "2002-11"],
  ["十五大", "1997-09"],
  ["十八届三中全会", "2013-11"],
  ["二十届三中全会", "2024-07"],
  ["十一届三中全会", "1978-12"],
  ["改革开放", "1978-12"],
  ["新中国成立", "1949-10"],
  ["建国", "1949-10"],
  ["全国解放", "1949-10"],
];

/** Before a date: it is what a figure is measured against, no period of the figure. */
export const BASE_BEFORE = /(?:比|较|高于|低于|快于|好于|优于|高出|超过?|超出|相比于?|对比|离|距)(?:去年|上年|“)?$/;
/** Before a date: a base where 相比, 持平 stands behind it. */
export const BASE_WITH = /(?:与|同|和|跟)“?$/;
export const BASE_WITH_BEHIND = /^[”]?[^，。；,;]{0,8}(?:相比|比较|持平|一致|相当)/;
/** Before a date: a base where 的 or 水平 stands behind it (是2020年的2.3倍). */
export const RATIO_BEFORE = /(?:是|为|达到?|恢复到?|相当于|占|接近|超)“?$/;
export const RATIO_BEHIND = /^”?(?:年?同期|全年|总量|水平|末|底)*的/;
export const BASE_BEHIND = /^”?(?:末|底|年底)?的?基础上|^”?(?:不变价|可比价|价格)/;
/** Behind a date: the phrase governs its own clause only (9月上报后剩余…). */
export const CLAUSE_BEHIND = /^[^，。；,;0-9]{1,8}(?<!灾)后(?![续备勤期方])/;
/** Behind a date: a relative clause that only describes a noun (2022年签订的合同). */
export const RELATIVE_BEHIND = /^[^，。；,;:：0-9]{2,10}的[^0-9]/;
/** Behind 以来: a rank in history, no period (2013年以来同期最好水平). */
export const RECORD_BEHIND = /^(?:同期|历史|历年)?(?:最|首|第|新高|新低|罕见|单)/;
