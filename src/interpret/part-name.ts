import type { InterpretContext } from "./context.js";
import type { Frame } from "./frame.js";
import { headOf, objectStart } from "./name.js";
import { isCarrier } from "./name-after.js";
import type { Topic } from "./topic.js";
import { leadingVerbsEnd, trailingVerbsStart } from "./trim.js";

const QUANTITIES = /(?:产量|吞吐量|用电量|发电量|货运量|销量)$/;
const AMOUNTS = /(?:投资|支出|收入|产值|增加值|销售额|营业收入|税收)$/;
/** 会议费占比从12%降到9%，其中差旅费从4%降到3%. */
const SHARED = /(?:占比|比重)$/;
/** 工程师900人（含重点产业300人）: a field, not who works in it. */
const INCLUDED = /（(?:含|其中)/;
const FIELD = /^[\u4e00-\u9fff]{0,6}(?:产业|行业|领域|地区|系统|部门)$/;
/** 债券额度30亿元，其中：一般12亿元，专项18亿元. */
const BOND = /^(?:一般|专项|新增|再融资|置换)$/;
const DEBT = /(?:债券|债务)[^，、]{0,4}$/;
/** 低保标准620元，特困人员930元: what people are entitled to, told once. */
const STANDARD = /(?:(?:最低|基本)?(?:生活|养老金?|医疗|丧葬)?(?:保障|救助|补助|补贴|供养|护理)[^、，]{0,6})?标准$/;
const ENTITLED = /(?:人员|儿童|孤儿|对象|老人|老年人|居民|学生|家庭|残疾人|军人|职工|教师|农户|村民|人口|幼儿|婴儿)$/;
/** 债务限额120亿元，其中|专项债务|70亿元. */
const BONDS = /^(?:一般|专项)债务$/;
const LIMITED = /债务(限额|余额)/;
/** 一般公共预算支出90亿元，其中：|市本级支出|40亿元. */
const AT_LEVEL = /^([省市县区州]?本级|[省市县区州]级|县（[市区、]{1,3}）级?|开发区|高新区|示范区)(收入|支出)$/;
/** “三项收入” is itself a 收入. */
const quotesHead = (words: string, whole: string): boolean =>
  words.endsWith("”") && words.endsWith(`${whole.slice(-2)}”`);
const DIVIDED = /^(?:城镇|农村|乡村|城市|城区|市区|县城|城关镇|本级|园区)$/;

/** 完成投资640亿元，其中城南215亿元: a part that says not what it measures; an empty string where it does or is none. */
export function partName({ source, outline }: InterpretContext, frame: Frame, words: string, topic: Topic): string {
  const whole = topic.name?.text ?? "";
  const { quantity, left } = frame;
  const previous = frame.previous?.quantity.kind === "percentage" ? frame.previous.previous : frame.previous;
  const limit = words.endsWith("债务") && BONDS.test(words) ? LIMITED.exec(whole)?.[1] : undefined;
  if (limit !== undefined && quantity.kind === "amount") return words + limit;
  const elsewhere = quantity.kind === "percentage" && words.length <= 6 ? likePart(words, whole) : "";
  if (elsewhere !== "") return elsewhere;
  const sentence = outline.sentences[quantity.sentence]?.span.start ?? left.start;
  const said = source.folded.slice(Math.max(sentence, left.start - 120), left.start + 3);
  const opened = said.lastIndexOf("其中");
  if (
    source.folded.charAt(left.start - 1) === "（" &&
    INCLUDED.test(source.folded.slice(Math.max(0, left.start - 2), left.start + 2)) &&
    FIELD.test(words)
  )
    return quantity.kind === "count" && previous?.quantity.unit === quantity.unit ? words + whole : "";
  const standard = quantity.kind === "amount" && quantity.per.length > 0 ? STANDARD.exec(whole)?.[0] : undefined;
  if (standard !== undefined && ENTITLED.test(words)) return words + standard;
  if (opened < 0 || opened < said.lastIndexOf("；") || words.length > 10) return "";
  if (words.startsWith("来自") && said.length - opened <= 8 && whole.length <= 18) return `${words}的${whole}`;
  if (words.startsWith("用于") && said.length - opened <= 8) return whole + words;
  if (words.endsWith("保险") && whole.endsWith("参保人数") && previous?.quantity.unit === quantity.unit)
    return `${words}参保人数`;
  if (quantity.kind === "percentage" && SHARED.test(whole) && !/^$|[率比重幅度速]$/.test(words)) return `${words}占比`;
  const side = quantity.kind === "amount" ? AT_LEVEL.exec(words) : null;
  if (side?.[1] && whole.includes("预算") && new RegExp(`${side[2]}(?:总计|合计|总量)?$`).test(whole))
    return side[1] + whole.replace(/(?:总计|合计|总量)$/, "").replace(LEVELS_BEFORE, "");
  if (headOf(words) !== "" || isCarrier(words) || words.includes("、")) return "";
  if (leadingVerbsEnd(words, 0, words.length) > 0 || trailingVerbsStart(words, 0, words.length) < words.length)
    return "";
  const debt = quantity.kind === "amount" && BOND.test(words) ? (DEBT.exec(whole)?.[0] ?? "") : "";
  if (debt !== "") return words + debt;
  if (quantity.kind === "amount" && quotesHead(words, whole)) return words;
  const summed = /(?:总计|合计|共计|总量)$/.test(words);
  if (quantity.kind === "amount" && /预算(?:收入|支出)$/.test(whole) && whole.length <= 14 && !summed)
    return whole.startsWith(words) ? whole : words + whole;
  if (quantity.kind === "amount" && AMOUNTS.test(topic.head) && !summed) return words + topic.head;
  if (quantity.kind === "measure" && previous?.quantity.unit === quantity.unit && QUANTITIES.test(topic.head))
    return words + topic.head;
  if (quantity.kind !== "count" || previous?.quantity.unit !== quantity.unit || said.length - opened > 8) return "";
  if (DIVIDED.test(words)) return words + whole.replace(/^(?:城镇|农村|乡村|城市)/, "");
  const verb = whole.slice(0, objectStart(whole));
  return /^(?:新开工|新建|改造|建成|开工|新增|完成)$/.test(verb) ? verb + words : "";
}

const LEVEL_OR_PLACE = /^(?:[省市县区州]?本级|[省市县区州]级|开发区|高新区|经开区|示范区|新区|园区)$/;

/** （其中：市本级|为预算的98%，开发区|增长5%）: a level or a place that leaves out the series; an empty string elsewhere. */
export function ofSeries(words: string, topic: Topic): string {
  if (words.length > 4 || !topic.name || topic.stale || !LEVEL_OR_PLACE.test(words)) return "";
  return words + topic.name.text.replace(LEVELS_BEFORE, "");
}

/** 国控断面优良率…、|省控断面, 城镇绿化率…、|乡村: the same measure elsewhere; an empty string where it is another. */
function likePart(words: string, series: string): string {
  if (SIDE.test(words)) return SIDE_FIRST.test(series) ? words + series.replace(SIDE_FIRST, "") : "";
  const kind = MONITORED.exec(words)?.[1];
  const at = kind === undefined ? -1 : series.search(MONITORED_IN);
  if (kind === undefined || at < 0) return "";
  const end = series.indexOf(kind, at);
  return end < 0 || end + kind.length >= series.length
    ? ""
    : series.slice(0, at) + words + series.slice(end + kind.length);
}

const MONITORED = /^[国省市县区](?:控|考|级)?(断面|监测点|点位|水源地)$/;
const MONITORED_IN = /[国省市县区](?:控|考|级)?(?=断面|监测点|点位|水源地)/;
const SIDE = /^(?:城镇|城市|农村|乡村)$/;
const SIDE_FIRST = /^(?:城镇|城市|农村|乡村)(?=.{2})/;
const LEVELS_BEFORE = /^(?:全[省市县区州]|[省市县区州]?本级|[省市县区州]级|开发区|高新区)(?=.{2})/;
