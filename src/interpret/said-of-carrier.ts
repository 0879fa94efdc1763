import type { InterpretContext } from "./context.js";
import type { Frame } from "./frame.js";
import { isVerb } from "./trim.js";

/** 118个项目|建成: what became of them tells one count of projects from another. */
const FINISHED = /^(?:建成|开工|竣工|投产|完工|签约|落地|获批|入库|复工|投用|启动)/;
/** 18家|单位被命名为市级示范区. */
const HONOURED = /^被?(?:命名|评选|评定|评|认定|确定|列|授予|确认)为([\u4e00-\u9fff“”]{4,20})/;
const REACHED_SIZE =
  /^(?:年|总|年度)?(?:产值|营收|营业收入|主营业务收入|税收|纳税|销售额|销售收入|投资|利润)(?:突破|超过?|首次突破|达到?|首超|跨越)/;
/** 6家|企业分别上榜…: what they are honoured with is too long for a name. */
const LISTED = /^(?:分别)?(上榜|入选|入围|荣获|获评|获得|登上|跻身)/;
/** Goes on with another figure: 22家|企业首次签约、增长|50%. */
const GREW = /、(?:同比|比上年)?(?:增长|下降|增加|减少)$/;
/** 48家|企业享受扣除|金额8.1万元: the sum is the next figure's. */
const SUM = /(?:金额|总额|资金|产值|收入|税收|投资|利润|销售额)$/;
const LONGEST_SAID = 16;

/** 4户|企业产值突破20亿元|: what picks them is told behind them; an empty string elsewhere. */
function sizeReached(context: InterpretContext, frame: Frame, start: number): string {
  const next = context.quantities[frame.index + 1];
  const { folded } = context.source;
  if (next?.kind !== "amount" || next.sentence !== frame.quantity.sentence) return "";
  const closed = /^(?:大关|台阶)?(?:$|[，。；、（])/.test(folded.slice(next.extent.end, next.extent.end + 3));
  if (next.extent.end - start > 24 || !closed) return "";
  const said = folded.slice(start, next.extent.end);
  return REACHED_SIZE.test(said) ? said : "";
}

/** 120个|村集体经济收入全部突破|10万元: who reached it, not what they have. */
const OWNER_REACHED =
  /^(村|社区|乡镇|镇|县|企业|农户|合作社|学校)([\u4e00-\u9fff]{2,8}?(?:收入|产值|投资|税收|利润|存款|积累))(?:全部|均|都|首次|已经?|全)*(?:突破|超过?|达到?|高于)?$/;

/** Things counted by what each of them reached; an empty string elsewhere. */
export function reachedByEach({ source, quantities }: InterpretContext, { index, quantity, right }: Frame): string {
  const next = quantities[index + 1];
  const { folded } = source;
  if (next?.kind !== "amount" || next.sentence !== quantity.sentence || next.extent.end - right.start > 28) return "";
  const [, owner, measure] = OWNER_REACHED.exec(folded.slice(right.start, next.extent.start)) ?? [];
  if (!owner || !measure || (next.modifier === null && folded.charAt(next.extent.start - 1) === measure.slice(-1)))
    return "";
  return `${folded.slice(right.start + owner.length, next.extent.end)}的${owner}`;
}

/** A bare carrier (项目, 企业) with what is said behind it at `start`: 企业上榜全省百强, 产值突破20亿元企业. */
export function saidOfCarrier(
  context: InterpretContext,
  frame: Frame,
  start: number,
  carrier: string,
  governed: boolean,
): string {
  const { folded } = context.source;
  const honour = HONOURED.exec(folded.slice(start, start + 30))?.[1];
  if (honour !== undefined) return honour;
  const reached = sizeReached(context, frame, start);
  if (reached !== "") return reached + carrier;
  const next = context.quantities[frame.index + 1];
  const limit = Math.min(next?.extent.start ?? Number.POSITIVE_INFINITY, start + LONGEST_SAID + 1);
  const rest = /^[^，。；：！？（）\n]*/.exec(folded.slice(start, limit))?.[0] ?? "";
  const listed = rest.length > LONGEST_SAID ? LISTED.exec(rest)?.[1] : undefined;
  if (listed !== undefined) return listed + carrier;
  if (rest.length > LONGEST_SAID && /^(?:分别|均|都|先后)?[在被由与对向]/.test(rest)) return carrier;
  const said = rest.slice(0, LONGEST_SAID).replace(GREW, "");
  if (governed || (isVerb(said) && !FINISHED.test(said))) return carrier;
  if (
    /^(?:[和及与、]$|[中里]$|之中$|当中$|就是|即|是|达|占|共|超|约|整合|合并|重组|撤并|精简|归并|减|增|压)/.test(said)
  )
    return carrier;
  const summed = next?.kind === "amount" && next.extent.start === start + rest.length;
  return carrier + (summed ? said.replace(SUM, "").replace(/^(?:实现|完成|累计)$/, "") : said);
}
