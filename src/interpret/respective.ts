import { knownIndicators } from "../lexicon/indicators.js";
import { headOf } from "./name.js";
import { isVerb, leadingVerbsEnd } from "./trim.js";

const SPLIT = /[、和与]|以?及(?!以)/;
const QUALIFIERS =
  "城镇|农村|城市|乡村|城乡|工业|农业|建筑业|服务业|税收|非税|固定|移动|国内|国际|境内|境外|出口|进口|存款|贷款|省级|市级|县级|区级|男性|女性|小学|初中|高中|第[一二三]产业|一产|二产|三产|全市|全县|全区";
const QUALIFIER = new RegExp(`^(?:${QUALIFIERS})$|(?:国家|省|市|县|区)级?$`);
const QUALIFIED = new RegExp(`^(${QUALIFIERS})(.{2,})$`);
/** Verbs that belong to every item of a list: 出栏羊、生猪 is 出栏羊, 出栏生猪. */
const CARRIED = new Set(
  "出栏 存栏 盘活 新增治理 治理 淘汰 关停 取缔 没收 新设 新设立 新登记 新注册 新认定 新获评 种植 养殖 播种 栽种 栽植 新增 新建 新开工 净增 出口 进口 销售 收购 改造 改建 扩建 拆除 培训 引进 新培育 新引进".split(
    " ",
  ),
);
const SECTORS = /(?:三次产业|(?:第?一、?第?二、?第?三|一二三)次?产业?)(?:总值(?=$|增|下|同))?/;
const URBAN_RURAL = /城乡/;

/** The verb that opens a name and holds for the rest of its list, or an empty string. */
export function carriedVerb(name: string): string {
  const end = leadingVerbsEnd(name, 0, name.length);
  if (end === 0) return "";
  const verb = name.slice(0, end);
  return CARRIED.has(verb) && verb.length < name.length ? verb : "";
}

/** 城镇居民 and 居民人均可支配收入 share 居民. */
function withoutOverlap(part: string, tail: string): string {
  for (let length = Math.min(part.length, tail.length); length > 0; length--) {
    if (part.endsWith(tail.slice(0, length))) return tail.slice(length);
  }
  return tail;
}

/** 玉米、大豆|最低|收购价: which of the prices is said of all. */
const EXTREME = /(?:最低|最高)$/;

function tailOf(last: string): string {
  const measure = measureOf(last);
  const extreme = EXTREME.exec(last.slice(0, -measure.length || undefined))?.[0] ?? "";
  return measure === "" ? "" : extreme + measure;
}

/** The measure that the last name of a list ends with, whole: 参保率, 人均纯收入, 通车里程. */
function measureOf(last: string): string {
  const share = /(?:增加值|产值|投资|收入|支出)?占[^、]{2,16}(?:比重|比例)$/.exec(last)?.[0];
  if (share && share.length < last.length) return share;
  const each = /(?:人均|户均|亩均|年均|日均)[^、]{2,10}$/.exec(last)?.[0];
  if (each && each.length < last.length) return each;
  const head = headOf(last);
  if (head === "") return "";
  const before = last.slice(0, -head.length);
  if (head.length === 1 || isVerb(before.slice(-2)) || /(?:年度|本年|新增|累计)$/.test(before)) {
    return before.length > 2 ? before.slice(-2) + head : head;
  }
  return head;
}

const LEVELS = /^(?:国家|国|省|市|县|区|州|乡|镇|第[一二三四])$/;

/** Measures that are somebody's: alone they name no series. */
const OWNED =
  /^(?:成交额|亡人数|死亡数|伤亡数|营业收入|用电量|研发投入|死亡人数|伤亡人数|受伤人数|起数|发电量|装机|利润|利润总额|税收|利税|营收|产值|销售额|面积|产量|人次|收入|投资完成率|人数|户数|金额|数量|价格|销量)$/;

/** 规上工业|增加值、利润总额: a group of firms owns what follows. */
const GROUP = /^(?:规模以上|规上|限额以上|国有|民营|外资)(?:工业|服务业|商贸业)?(?:企业)?/;

/** 诉求|按时|办结率、满意率: how it was done is the first's alone. */
const TIMELY = /(?:按时|按期|及时|限时|当场|就地|提前|依法)$/;

/** 热线诉求解决率、满意率: the owner stands before the first rate only. */
/** 解决率, 满意率. */
const RATE_LENGTH = 3;
/** Rates that projects have: whose they are is told with the first. */
const OF_PROJECTS = /^(?:投资|资金|合同|用地)(?:完成|到位|履约|落实|保障)率$/;

/** 园区规模工业增加值、税收: only output is told of the large firms alone. */
const ownerOf = (owner: string, part: string): string =>
  part.startsWith("税收") ? owner.replace(/(?<=.{2})(?:规模以上|规模|规上)工业$/, "") : owner;

function shareOwner(parts: readonly string[]): readonly string[] {
  const first = parts[0] ?? "";
  const rest = parts.slice(1);
  const short = rest.every((part) => part.endsWith("率") && (part.length <= 4 || OF_PROJECTS.test(part)));
  if (!short || !first.endsWith("率")) {
    const head = headOf(first);
    const group = GROUP.exec(first)?.[0] ?? "";
    const own =
      head === "" || knownIndicators.has(first)
        ? ""
        : first.slice(0, -head.length).replace(/(?:登记|资产|起|次|人)$/, "");
    const owner = group !== "" && group.length < first.length ? group : own;
    const owned = owner.length >= 2 && rest.every((part) => OWNED.test(part));
    return owned ? parts.map((part, index) => (index > 0 ? ownerOf(owner, part) + part : part)) : parts;
  }
  return parts.map((part, index) =>
    index > 0 && first.length >= part.length + 4
      ? first.slice(0, -Math.min(part.length, RATE_LENGTH)).replace(TIMELY, "") + part
      : part,
  );
}

/** 民营|规上工业增加值、进出口总额占比: whose part it is of each. */
const OWNERSHIP = /^(?:民营|民间|私营|国有)(?=.{4})/;
const FOREIGN = /(?:外资|外贸|内资|进出口)$/;

/** 教育、社会保障支出、卫生: what the list measures may stand in its middle. */
const AMID = /(?:支出|收入|投资|产值|增加值)$/;

const KIND_FIRST = /^(?:产业集群|产业|集群|行业)(?=.{2})/;

/** 国控、省控|断面优良率: two kinds of one thing end alike; what follows the second belongs to both. */
function likeTail(part: string, last: string): string {
  if (part.length < 2 || part.length > 4) return "";
  const at = last.indexOf(part.charAt(part.length - 1), 1);
  if (at < 1 || at > 3 || last.length - at - 1 < 2) return "";
  const tail = last.slice(at + 1);
  return SAYS_KIND.test(part) ? tail.replace(KIND_FIRST, "") : tail;
}

/** 投资类、工业|项目审批时限: classes of what the last names. */
const OF_CLASS = /(?:项目|企业|产品|商品|事项|案件|用户|场所)[^、]{2,}$/;
/** 主城区和县城|环境空气质量优良率: what is measured in both is told with the last. */
const AREAS = "(?:[中主老新]心?城区?|城区|县城|城镇|乡镇|农村|城市|市区|镇区|建成区|集镇|园区|景区|社区)";
const AREA = new RegExp(`^(?:.{0,3})${AREAS}$`);
const OF_AREA = new RegExp(`^.{0,3}?${AREAS}(.{4,})$`);

/** 高新技术企业、科技型中小企业|贷款: two kinds of owners, one measure. */
function jointTail(part: string, last: string): string {
  if (part.endsWith("类") && part.length > 2 && headOf(part) === "") {
    const behind = last.lastIndexOf("类");
    if (behind < 0) return OF_CLASS.exec(last.slice(2))?.[0] ?? "";
    return behind > 0 && last.length - behind > 2 ? last.slice(behind + 1) : "";
  }
  if (AREA.test(part) && headOf(part) === "") return OF_AREA.exec(last)?.[1] ?? "";
  const kind = /(?:企业|主体|产业|行业|项目|居民|农户|园区)$/.exec(part)?.[0] ?? "";
  const at = kind === "" ? -1 : last.lastIndexOf(kind);
  const tail = at < 1 ? "" : last.slice(at + kind.length);
  return tail.length >= 2 && headOf(tail) !== "" ? tail : "";
}

/** 单位生产总值|用水量、能耗: an intensity of each. */
const INTENSITY = /^(?:单位|万元|每万元)(?:国内|地区)?(?:生产总值|GDP|增加值|工业增加值)(?=.{2})/;
/** 生活污水、垃圾|有效治理行政村: what is done to both is told with the last. */
const DONE_TO =
  /(?:有效|集中|无害化|资源化)?(?:治理|处理|处置|利用|覆盖|改造)(?:的)?(?:行政村|自然村|村庄|村|社区|乡镇|县|户|人口|企业|单位)$/;

/** 新能源、汽配|产业|产值: what the last of them is, where the others do not say. */
const KIND = /(?:产业集群|产业|集群|行业)$/;
const SAYS_KIND = /(?:业|经济|集群|制造|园区|企业|项目|类)$/;

function kindBefore(part: string, last: string, tail: string): string {
  const kind = KIND.exec(last.slice(0, last.length - tail.length))?.[0] ?? "";
  return kind === "" || SAYS_KIND.test(part) || kind.length + 1 >= last.length - tail.length ? "" : kind;
}

/** 甲通公路、乙通网络|的比例. */
const OF_MEASURE = /的(?:比例|比重|占比|覆盖率|普及率|里程|数量)$/;

/** 设备购置、技术|改造|投资: each has a deed of its own. */
function withoutDeed(part: string, tail: string): string {
  const deed = tail.slice(0, 2);
  const own = part.length >= 4 && (isVerb(part.slice(-2)) || /(?:贸易|运输|物流|旅游|服务)$/.test(part));
  return own && isVerb(deed) && tail.length > 3 ? tail.slice(2) : tail;
}

/** 规上|工业企业、服务业企业利润: the size is said once for all that share a measure. */
const SCALE = /^(?:规模以上|规上|限额以上|限上)/;
const SCALED = /规模以上|规上|限额以上|限上|全社会/;

/** 农村|污水治理率、自来水普及率: where things are that stand nowhere else. */
const PLACED: readonly (readonly [place: RegExp, there: RegExp])[] = [
  [
    /^(?:农村|行政村|自然村)(?=.{2})/,
    /^(?:生活垃圾|生活污水|污水|垃圾|卫生|自来水|户厕|厕所|饮水|供水|公路|集中供水|规模化供水|无害化)/,
  ],
  [/^(?:建成区|城区|县城)(?=.{2})/, /^(?:绿化|绿地|公园绿地|污水|垃圾|供水|燃气|路网)/],
  [/^(?:港口|机场)(?=.{2})/, /^(?:货物|集装箱|货邮|国际货邮|旅客)/],
  [/^旅游(?=.{2})/, /^(?:总花费|总收入)$/],
];

/** What the first is told of, told of all; the names as they are where it is not. */
function placedAlike(parts: readonly string[], named: readonly string[]): readonly string[] {
  const [first = ""] = named;
  const scale = headOf(parts[0] ?? "") === "" ? (SCALE.exec(first)?.[0] ?? "") : "";
  if (scale !== "") return named.map((name) => (SCALED.test(name) ? name : scale + name));
  for (const [place, there] of PLACED) {
    const found = place.exec(first)?.[0];
    if (found !== undefined && named.slice(1).every((name) => there.test(name)))
      return named.map((name, nth) => (nth === 0 ? name : found + name));
  }
  return named;
}

function shareTail(parts: readonly string[]): readonly string[] {
  return placedAlike(parts, tailShared(parts));
}

function tailShared(parts: readonly string[]): readonly string[] {
  const last = parts[parts.length - 1] ?? "";
  const of = OF_MEASURE.exec(last)?.[0] ?? "";
  if (of !== "" && of.length + 2 <= last.length) return parts.map((part) => (part.endsWith(of) ? part : part + of));
  const intensity = INTENSITY.exec(parts[0] ?? "")?.[0] ?? "";
  if (intensity !== "")
    return parts.map((part) => (part.startsWith(intensity) || /^(?:单位|万元)/.test(part) ? part : intensity + part));
  const done = headOf(last) === "" ? (DONE_TO.exec(last)?.[0] ?? "") : "";
  if (done !== "" && done.length < last.length && parts.every((part) => part === last || part.length <= 6))
    return parts.map((part) => (DONE_TO.test(part) ? part : part + done));
  const quoted = /^“[^”]+”(.{2,})$/.exec(last)?.[1] ?? "";
  if (
    quoted !== "" &&
    (headOf(quoted) !== "" || quoted.length <= 4) &&
    parts.slice(0, -1).every((part) => /^“[^”]+”$/.test(part))
  )
    return parts.map((part) => (part === last ? part : part + quoted));
  if (/^“[^”]{1,4}”|^三公/.test(last)) return parts;
  const qualified = QUALIFIED.exec(last);
  const head = tailOf(last);
  const rate = /(?:增速|增幅|降幅|涨幅|增长率|占比|所占比重)$/.exec(last)?.[0] ?? "";
  if (rate !== "" && rate !== last) {
    const series = parts.map((part) => (part.endsWith(rate) ? part.slice(0, -rate.length) : part));
    const sector = rate.endsWith("增速") ? "" : (OWNERSHIP.exec(series[0] ?? "")?.[0] ?? "");
    if (sector !== "") return tailShared(series).map((part) => (part.startsWith(sector) ? part : sector + part) + rate);
    const levels = parts.map((part) => /[率比]$/.test(part) && !part.endsWith(rate));
    return tailShared(series).map((part, index) => (levels[index] ? part : part + rate));
  }
  const amid = head === "" ? (parts.map((part) => AMID.exec(part)?.[0] ?? "").find((found) => found !== "") ?? "") : "";
  if (amid !== "") return parts.map((part) => (headOf(part) === "" && !FOREIGN.test(part) ? part + amid : part));
  const owned = shareOwner(parts);
  if (owned !== parts) return owned;
  return parts.map((part, index) => {
    if (index === parts.length - 1) return part;
    const doing = index === 0 || isVerb(part.slice(-2)) ? leadingVerbsEnd(part, 0, part.length) === part.length : false;
    const object = doing ? last.slice(leadingVerbsEnd(last, 0, last.length)) : "";
    if (doing && object !== "" && object !== last) return part + object;
    if (LEVELS.test(part) && LEVELS.test(last.slice(0, part.length))) return part + last.slice(part.length);
    const nearest = parts.slice(index + 1).find((next) => headOf(next) !== "") ?? last;
    const joint = jointTail(part, nearest);
    if (joint !== "") return part + joint;
    const alike = headOf(part) === "" ? likeTail(part, nearest) : "";
    if (alike !== "" && !knownIndicators.has(part)) return part + alike;
    if (knownIndicators.has(part) || FOREIGN.test(part)) return part;
    if (qualified?.[2] && part.length <= 4 && QUALIFIER.test(part) && headOf(part) === "")
      return part + withoutOverlap(part, qualified[2]);
    if (headOf(part) !== "") return part;
    if (head === "") return part + kindBefore(part, last, "");
    const tail = nearest === last ? head : tailOf(nearest);
    if (part.length + tail.length > 24 || nearest === tail) return part;
    return part + kindBefore(part, nearest, tail) + withoutDeed(part, tail);
  });
}

/** 油茶、花椒分别|新增: what flows is told once, for all. */
const FLOW = /(?:分别|各|(?<![人户亩年平日月])均)?((?:新|净)增)$|分别(.{1,8})$/;

/** 粮肉奶|产量: a character a good. */
const GOODS = /^([粮油肉蛋奶菜果茶棉糖鱼]{2,5})(总?产量)$/;
const GOOD: Readonly<Record<string, string>> = {
  粮: "粮食",
  油: "油料",
  菜: "蔬菜",
  果: "水果",
  茶: "茶叶",
  棉: "棉花",
};

/** 项目开、竣工数, 批零住餐业: words that stand for two or four. */
function spelledOut(name: string): string {
  const levels = /^(.*?)([国省市县区州乡镇村])([省市县区州乡镇村])(两级|层面)(.*)$/.exec(name);
  if (levels) {
    const [, lead = "", one = "", two = "", word = "", rest = ""] = levels;
    const behind = (word === "两级" ? "级" : word) + rest.replace("分别", "");
    return `${lead}${one}${behind}、${lead}${two}${behind}`;
  }
  if (name.includes("存、贷款")) return name.replace("存、贷款", "存贷款");
  const works = /^(.*)开、?竣工(数|率|面积|个数)?$/.exec(name);
  if (works) return `${works[1]}开工${works[2] ?? ""}、${works[1]}竣工${works[2] ?? ""}`;
  const trades = /^(.*?)批、?零、?住、?餐(?:四?大?行?业)?(销售额|营业额|销售|增加值)?$/.exec(name);
  if (!trades) return name;
  return ["批发业", "零售业", "住宿业", "餐饮业"].map((trade) => trades[1] + trade + (trades[2] ?? "")).join("、");
}

/** One name a figure for names that stand in a list before as many figures; null where they do not match. */
export function splitNames(name: string, count: number): readonly string[] | null {
  if (count === 3 && SECTORS.test(name)) {
    return ["第一产业", "第二产业", "第三产业"].map((sector) => name.replace(SECTORS, sector));
  }
  const spelled = count > 1 ? spelledOut(name) : name;
  if (spelled !== name) return splitNames(spelled, count);
  const goods = GOODS.exec(name);
  if (goods?.[1]?.length === count) return [...goods[1]].map((good) => (GOOD[good] ?? good) + (goods[2] ?? ""));
  const since = /.(?:同比|环比|[比较]上年(?:同期)?)$/.exec(name);
  if (since) {
    const basis = name.slice(since.index + 1);
    return splitNames(name.slice(0, since.index + 1), count)?.map((part) => part + basis) ?? null;
  }
  const flow = FLOW.exec(name);
  const flows = flow?.[1] ?? flow?.[2] ?? "";
  if (flow && flows !== "") return splitNames(name.slice(0, flow.index), count)?.map((part) => part + flows) ?? null;
  const closing = /等([^、等]{1,10})$/.exec(name)?.[1] ?? "";
  const kind = closing !== "" && headOf(closing) !== "" && closing !== headOf(closing) ? closing : "";
  if (kind !== "") {
    const each = name.slice(0, -closing.length - 1).split("、");
    if (each.length === count) return each.map((part) => part + kind);
  }
  const listed = name.replace(/等[^、]{0,10}$/, "").replaceAll("”“", "”、“");
  const parts = [listed.split("、"), listed.split(SPLIT), name.split(SPLIT)]
    .map((each) => each.filter((part) => part !== ""))
    .find((each) => each.length === count);
  if (parts && count > 1) {
    const verb = carriedVerb(parts[0] ?? "");
    const lead = verb !== "" ? verb : (/^[对向](?!外|内|口)/.exec(parts[0] ?? "")?.[0] ?? "");
    const tailed = shareTail(parts);
    return tailed.map((part, index) => (index > 0 && lead !== "" && !part.startsWith(lead) ? lead + part : part));
  }
  return count === 2 ? bothOf(name) : null;
}

/** 城乡居民收入, 存贷款余额: one word for two. */
function bothOf(name: string): readonly string[] | null {
  if (URBAN_RURAL.test(name)) return ["城镇", "农村"].map((side) => name.replace(URBAN_RURAL, side));
  return name.includes("存贷款") ? ["存款", "贷款"].map((side) => name.replace("存贷款", side)) : null;
}

/** The names in 医疗机构、病种覆盖率均达90%: one figure said of several. */
export function membersOf(name: string): readonly string[] {
  const parts = name
    .replaceAll("”“", "”、“")
    .split(SPLIT)
    .filter((part) => part !== "");
  return parts.length > 1 ? shareTail(parts) : (bothOf(name) ?? []);
}
