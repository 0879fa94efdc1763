import type { InterpretContext } from "./context.js";
import type { Frame } from "./frame.js";
import { trim } from "./trim.js";

const SPENT =
  /(统筹|投入|(?<!完成|总|计划|固定资产|累计)投资|安排|拨付|下达|筹措|整合)(?:各类|各级|财政|专项)?(?:资金)?(?:约|近|超过?)?$/;
const PURPOSE =
  /^，(?:主要|重点|全部)?(?:用于|全力|大力|着力|积极|重点)?((?:支持|保障|推进|推动|实施|助力|完善|加强|开展|帮助|解决|改善|优化|建设|打造|提升|促进)[^，。；\d]{2,28})[，。；]/;

/** 统筹|7.6亿元，支持生态修复|: money that names nothing of its own is named by what it is for. */
export function purposeOf({ source }: InterpretContext, { quantity, left }: Frame): string {
  if (quantity.kind !== "amount" || source.folded.charAt(quantity.extent.end) !== "，") return "";
  const verb = SPENT.exec(source.folded.slice(Math.max(left.start, left.end - 12), left.end));
  if (!verb) return "";
  const { span } = trim(source.folded, { start: left.start, end: left.end - verb[0].length });
  if (span.end > span.start) return "";
  const purpose = PURPOSE.exec(source.folded.slice(quantity.extent.end, quantity.extent.end + 48));
  return purpose?.[1] ? purpose[1] + (/^投/.test(verb[1] ?? "") ? verb[1] : `${verb[1]}资金`) : "";
}
