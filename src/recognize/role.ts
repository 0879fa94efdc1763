const COUNTED =
  /^(?:的)?(?:及以上的?|及以下的?)?(?:[重点大中小微型工业产服务农民城乡困难养殖种贫低收入特优新老旧用能耗排水电在建续储备招商引资亿元规模市场基础设施科技高层学历文化程度脱返致贫监测]{0,8})(?:项目|企业|单位|工程|老人|老年人|人员|干部|群众|人口|儿童|学生|居民|职工|党员|锅炉|机组|学校|医院|大户|主体|园区|乡镇|街道|村|农户|家庭|住户|车辆|建筑|船舶|企事业|合作社|农场|基地|产业|集群|人才|以上人口|设备|耕地|河流|水库|商户|单品|订单|合同|资金|投资项目|小区|公民|劳动力|女性|婴幼儿|患者|增长点|品牌|商圈|大户|脱贫户|监测户|低收入户|大班额|电梯|管网|管道|燃气管道)/;
/** 5亿元企业达18家: the size stands in the name of what is counted. */
const NAMED_SIZE = /^(?:企业|项目|产业|产业集群|园区|集群|强镇|镇)(?:数量?|总数)?[达有至为共超]{0,3}\d/;
/** 饱和度90%以上的干部 picks; 90%以上的村建成 is a share. */
const RATE_BEFORE = /(?:[率度比重数占]|增长|下降|提高|降低|完成)(?:达到?|为|在|超过?)?$/;
/** 产值|超10亿元|企业6家: the size that picks stands before. */
const SIZE_BEFORE = /(?:产值|营收|收入|规模|投资额?|税收|纳税|销售额)$/;
const PICKED =
  /^的?[\u4e00-\u9fff]{0,8}(?:企业|项目|园区|产业|品种|集群|产品|合作社|工程)(?:达到?|共|有|不少于|不低于|超过?|近|约|至少)?\d/;
/** 超5亿元|项目加快建设. */
const SIZED =
  /^(?:重大|大|工业)?(?:项目|企业|产业集群|产业链)(?=建设|加快|顺利|落地|开工|竣工|签约|投产|达产|[，。；、])/;
/** 20户以上|自然村, 500万元以上|固定资产投资: how large they are, nothing is counted. */
const SETTLEMENT = /^的?(?:自然村|行政村|村组|村庄|集镇|居民点|安置点)/;
/** 公交与轨道50米|内换乘比例: how near they are whose share is told. */
const NEAR = /^内[\u4e00-\u9fff]{1,8}(?:比例|占比|率)/;
const NEAR_UNITS = new Set(["米", "公里", "分钟"]);
const LARGE_INVESTMENT = /^的?(?:项目)?固定资产投资/;
const COUNT_BEHIND = /^[达到共有]?\d|^全部|^[由从][^，。；]{1,6}\d/;
const NOT_COUNTED = /^(?:的)?(?:水平|目标|规模|增长|增速|幅度|左右|速度|比例|任务|区间)/;

/** A figure that only picks what is counted: 20亿元以上项目34个, 80岁以上老人, 低于50%的干部. */
export function isCriterion(
  text: string,
  kind: string,
  unit: string,
  start: number,
  end: number,
  extentEnd: number,
  before: boolean,
  trailing: string | null,
): boolean {
  const behind = text.slice(extentEnd, extentEnd + 16);
  if (unit === "岁" || unit === "周岁" || unit === "月龄") {
    return trailing !== null || COUNTED.test(behind) || /^[^，。；、]{0,4}(?:老|儿童|人|群|妇女|学生)/.test(behind);
  }
  if (NEAR_UNITS.has(unit) && NEAR.test(behind)) return true;
  if (trailing === "以上" || trailing === "以下" || trailing === "以内") {
    if (kind === "percentage" && !RATE_BEFORE.test(text.slice(Math.max(0, start - 5), start))) return false;
    if (kind === "amount" && PICKED.test(behind)) return true;
    if (SETTLEMENT.test(behind) && (unit === "户" || unit === "人" || unit === "口")) return true;
    if (kind === "amount" && LARGE_INVESTMENT.test(behind)) return true;
    const counted = COUNTED.exec(behind);
    if (!counted || NOT_COUNTED.test(behind)) return false;
    return (
      kind !== "count" ||
      COUNT_BEHIND.test(text.slice(extentEnd + counted[0].length, extentEnd + counted[0].length + 10))
    );
  }
  if (kind === "amount" && end === extentEnd && NAMED_SIZE.test(behind)) return true;
  if (kind === "amount" && before && end === extentEnd && SIZED.test(behind)) return true;
  if (kind === "amount" && before && end === extentEnd && PICKED.test(behind)) {
    return SIZE_BEFORE.test(text.slice(Math.max(0, start - 6), start));
  }
  return before && end === extentEnd && /^的/.test(behind) && COUNTED.test(behind) && !NOT_COUNTED.test(behind);
}

const DISCOURSE_BEFORE = /(?:以下|如下|下列|下面|下述|上述|以上|这)(?:突出|主要|重点)?$/;
const DISCOURSE_NOUN = /^(?:部分(?=[，。：])|(?:[大实]事|事)(?=：一是|：一、|：第一)|方面|大方面|部分内容|层面|维度)/;

/** What the two can start and end with. */
const NOUN_STARTS = "方大部层维实事";
const BEFORE_ENDS = "下列面述上这出要点";

/** A count of the text's own parts: 以下3个方面. */
export function isDiscourse(text: string, kind: string, start: number, end: number): boolean {
  if (kind !== "count") return false;
  return (
    (NOUN_STARTS.includes(text.charAt(end) || "\n") && DISCOURSE_NOUN.test(text.slice(end, end + 6))) ||
    (BEFORE_ENDS.includes(text.charAt(start - 1) || "\n") &&
      DISCOURSE_BEFORE.test(text.slice(Math.max(0, start - 6), start)))
  );
}
