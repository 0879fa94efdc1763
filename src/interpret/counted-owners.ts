import type { InterpretContext } from "./context.js";
import type { Frame } from "./frame.js";
import { headOf } from "./name.js";
import type { Topic } from "./topic.js";
import { trim } from "./trim.js";

const KIND = /(?:项目|企业|工程|园区|单位|学校|医院|合作社)$/;
const LINK = /(?:的|达到?|为|约|近|超过?|有)+$/;

/** 180个市级项目|建设，力争|分别完成. */
const LEADS_ON = /(?:建设|实施)?(?:，(?:力争|争取|确保|计划|预计|全年)*)?$/;

/** 完成年度投资|分别达到: what they share is told before the list. */
const MEASURED =
  /，(?:预计|力争|全年|已|累计)?((?:完成|实现)?[^，。；\d]{0,4}(?:投资|产值|收入|税收|销售额|营业收入))$/;

/** What the things counted before have in common: 省重点, 市重点|项目. */
function withKind(owners: readonly string[]): readonly string[] {
  const kind = owners.map((owner) => KIND.exec(owner)?.[0] ?? "").findLast((found) => found !== "") ?? "";
  return owners.map((owner) => (kind === "" || KIND.test(owner) ? owner : owner + kind));
}

/** 陶瓷、家居|两个特色产业集群转型升级，产值分别突破: as many names right before their number. */
const OF_NUMBER =
  /^([\u4e00-\u9fff]{2,8}?(?:产业集群|产业|集群|行业|园区|领域|板块))[^，。；]{0,20}，([^，。；]{2,8}?)分别/;

function listedOwners(
  text: string,
  { quantity, left, right }: Frame,
  first: Frame,
  count: number,
): { readonly owners: readonly string[]; readonly said: string } | null {
  if (Number(quantity.value) !== count || left.end !== quantity.extent.start) return null;
  const [, kind = "", measure = ""] = OF_NUMBER.exec(text.slice(right.start, first.left.end)) ?? [];
  if (measure === "" || headOf(measure) === "") return null;
  const { span } = trim(text, left);
  const names = text.slice(span.start, span.end).split("、");
  if (names.length !== count || names.some((name) => name.length < 2 || name.length > 12)) return null;
  const of = /(?:产业集群|产业|集群|行业|园区|领域|板块)$/.exec(kind)?.[0] ?? "";
  return { owners: names.map((name) => (name.endsWith("业") ? name : name + of)), said: measure };
}

/** 26个省级、180个市级项目分别完成投资|8亿元、9亿元: the things counted right before own the figures; null elsewhere. */
export function countedOwners(
  context: InterpretContext,
  first: Frame,
  count: number,
  topic: Topic,
): { readonly owners: readonly string[]; readonly said: string } | null {
  const { previous } = first;
  if (previous?.quantity.kind !== "count") return null;
  const text = context.source.folded;
  const listed = listedOwners(text, previous, first, count);
  if (listed) return listed;
  const parted = text.slice(previous.right.start, first.left.end).indexOf("分别");
  if (parted < 1) return null;
  const words = text.slice(previous.right.start + parted, first.left.end);
  const owners = topic.recent(count);
  const before = text.slice(previous.right.start, previous.right.start + parted);
  const measured = MEASURED.exec(before);
  const named = (measured ? before.slice(0, measured.index) : before).replace(LEADS_ON, "");
  const alike =
    named === "" && previous.previous?.quantity.unit === previous.quantity.unit && headOf(words.slice(2)) !== "";
  if (!owners || (!alike && (named.length < 2 || !owners[count - 1]?.endsWith(named)))) return null;
  return { owners: withKind(owners), said: (measured?.[1] ?? "") + words.slice(2).replace(LINK, "") };
}
