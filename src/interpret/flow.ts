import type { Frame } from "./frame.js";

/** Verbs by which things come to be there: what they govern is a flow. */
export const FLOW_VERB =
  /^(?:新(?:签约|引进|开工|建成|建|投产|增|落地|入库|招引|培育|认定|设|登记|注册|纳统|签)|净增|签约|引进|招商落地|开工建设|开工|建成投产|投产|竣工|招引|落地|出栏)/;

/** How a whole came to be there whose parts are told, and what it is counted in. */
export interface Flow {
  readonly verb: string;
  readonly unit: string;
}

/** How many figures or names back the whole may stand. */
const MOST_BACK = 12;
const COUNTED = "户家个";

/** Whether the parts may be counted so: 新增经营主体2万户，其中企业120|家. */
export const flowsIn = ({ unit }: Flow, other: string): boolean =>
  unit === other || (COUNTED.includes(unit) && COUNTED.includes(other));

/** “个转企”|企业54家，其中: what they rose to. */
const RISEN = /^(?:实现|新增|完成)?(“[^”]{2,4}”)(?:企业|项目|主体|单位)$/;
/** 经营主体|新登记56万户，其中. */
const FLOWED = /(?:新登记|新注册|新签约|新引进|新开工|新增|净增)$/;
/** What is told beside the whole: 总投资, 增长. */
const ASIDE = /(?:投资|增长|下降|占比)额?$/;
/** 新增|就业, 新增|参保: those who are among them did not come to be there. */
const OF_PEOPLE = /(?:就业|参保|培训|人口|劳动力|转移|受益)$/;

/** 新登记经营主体9万户，其中: the parts flow as the whole does. */
export function flowOf(said: readonly string[], frame: Frame): Flow | null {
  const name = said.slice(-MOST_BACK).findLast((each) => FLOW_VERB.test(each) || !ASIDE.test(each)) ?? "";
  const verb = FLOW_VERB.exec(name)?.[0] ?? RISEN.exec(name)?.[1] ?? FLOWED.exec(name)?.[0];
  if (verb === undefined || OF_PEOPLE.test(name.replace(/(?:同比|比上年)?(?:增长|下降)$/, ""))) return null;
  let whole: Frame | null = null;
  let before = frame.previous;
  for (let steps = 0; before && steps < MOST_BACK; steps += 1, before = before.previous) {
    const { kind, criterion, unit, sentence } = before.quantity;
    if (sentence !== frame.quantity.sentence) break;
    if (kind === "percentage" || criterion) continue;
    if (kind === "count") return { verb, unit };
    whole ??= before;
  }
  return whole ? { verb, unit: whole.quantity.unit } : null;
}
