import { strippedVerbs } from "../lexicon/name-words.js";
import type { InterpretContext } from "./context.js";
import type { Frame } from "./frame.js";
import { headOf, type Name } from "./name.js";
import { type NameAfter, nameAfter } from "./name-after.js";
import { plainName, rawName } from "./raw-name.js";
import { saidOfCarrier } from "./said-of-carrier.js";
import { leadingVerbsEnd, type Trimmed, trailingVerbsStart } from "./trim.js";
import { createWordList } from "./words.js";

const STRIPPED = createWordList(strippedVerbs);
const MONEY = /(?:资金|债券|贷款|补助|补贴|经费|款|款项|基金|专项|产值|利润|收入|奖金|奖补|投资|订单|合同|项目)$/;
const FUNDS =
  /^(?![用支投和及与])[\u4e00-\u9fff]{1,8}?(?:资金|债券|贷款|补助|补贴|经费|基金|款项)(?=$|[^\u4e00-\u9fff]|[用支建投新改实完推开])/;
const INVESTED = /^(?:总|计划总|概算总|估算|预算总)?投资(?:额|总额)?$/;
const INVESTMENT = /(?:计划总|概算总|总)?投资$/;
/** A subject, no name: a place, an office, a firm. */
export const PLACE =
  /(?:[省市县区乡镇村州旗盟]|公司|集团|机关|法院|检察院|部门|单位|街道|学院|医院|大学|等地|地区|系统|法庭|政府|党委)$/;
/** Money that is spent: 投入|6100万元|改造旧管网 is 改造旧管网投入. */
const PAID = /^(?:投入|投资|拨付|补助|筹资|补贴|落实资金)$/;
/** What people are moved to: 带动|90余人|就业. */
const RESULT = /^(?:就业|增收|脱贫|创业|受益|参与|致富|返乡|就近就业|稳定就业|实现就业|稳定增收)/;

/** What a threshold of money measures on the things it picks: 10亿元以上|项目. */
const SIZES: Readonly<Record<string, string>> = { 项目: "投资", 企业: "规模" };
/** 80岁以上|老人: whom an age picks. */
const PERSON =
  /^的?((?:高龄|独居|失能|困难|农村|适龄|贫困)?(?:老年人|老人|儿童|孩子|婴幼儿|幼儿|婴儿|学生|居民|青年|妇女|人群|党员|干部|职工|学生|群众|居民|人口|人员))/;
const SIZED = /(?:企业|项目|园区|产业|品种|集群|产品|合作社)$/;
/** 培育|产值|超10亿元企业6家. */
const SIZE = /年?(?:投资|产值|营收|营业收入|主营业务收入|收入|税收|纳税|销售额)$/;
const PLACE_ALONE = new Set(["村", "县", "乡", "镇", "乡镇", "社区", "县区", "区县"]);
/** 4个|村|被认定为示范村; 6个县、30个乡镇分别获评卫生县、卫生乡镇. */
const HONOURS =
  /^(?:[、和及]\d{1,4}个[\u4e00-\u9fff]{1,3}){0,3}(?:均|全部|分别|先后|成功)*(?:被?(?:命名|评选|评定|评|认定|确定|授予|确认|列)为|获评|获批|获推荐|入选|荣获|创成|创建为|获得)([^，。；：！？（）\d\n]{4,40})/;

/** A place by what it was honoured as, where that ends with its own noun. */
function honoured({ context }: Sides, name: Name, end: number): Name {
  const honours = HONOURS.exec(context.source.folded.slice(end, end + 70))?.[1] ?? "";
  const own = honours
    .split(/[、和及]/)
    .find((honour) => honour.endsWith(name.text) && honour.length > name.text.length + 1);
  return own === undefined ? name : plainName(own, name.scope);
}
/** 新增|12家|示范企业: the flow is not the stock. */
const FLOWS =
  /^(?:新增|净增|新引进|新培育|新建(?:[和及、]?改造)?(?:提升)?|新开工|新签约|新认定|新获批|新注册|新登记|新纳入|新创建)$/;
/** Whom a share of something reaches: 惠及|90%的|在校生. */
const REACHES = /(?:惠及|覆盖|涉及|服务|带动)$/;
/** 对|136个|项目|开展评价: what is done to them is the sentence's, not theirs. */
const GOVERNED = /[对将把向]$/;
/** 帮助|2860人|实现就业: who is led to what stands behind. */
const HELPED = /(?:帮助|带动|吸纳|促进|扶持|支持)$/;
/** 石岭|9万千瓦|风电项目: what is built has the capacity. */
const PLANT = /(?:项目|工程|电站|基地|生产线|装置|机组)$/;
const CAPACITY = new Set(["千瓦", "兆瓦", "MW", "GW", "kW", "KW", "吉瓦", "MWh", "GWh", "吨", "千伏安", "千伏"]);
/** What a plant is built for ends its list: 等, 项目, 、. */
const BUILT = /^(?:等|、|$|[，。；])/;

/** 精铝、云泰|30万吨|负极材料等项目: whose plant, and for what; an empty string where no plant is told of. */
function plantOf({ context, frame, words, after }: Sides, verbsEnd: number): string {
  const { folded } = context.source;
  if (!after || after.predicate || headOf(words) !== "" || after.span.start !== frame.right.start) return "";
  const all = folded.slice(after.span.start, after.span.end);
  const what = all.includes("、") ? all.slice(0, all.indexOf("、")) : all;
  const end = after.span.start + what.length;
  const behind = folded.slice(end, end + 2);
  if (what.length < 2 || !BUILT.test(behind) || /[的年达为]$|(?<!、[^、]{1,8}年)产$/.test(words)) return "";
  const listed = words.lastIndexOf("、");
  if (listed < 0 && !PLANT.test(what) && !/^[等、]/.test(behind)) return "";
  const whose = listed < 0 ? words.slice(verbsEnd) : words.slice(listed + 1);
  return whose.length <= 10 ? whose + what : "";
}

/** 城东污水处理厂|6万方|存量污泥: whose it is. */
const SITE = /(?:厂|站|场|库|湖|河)$/;

/** 民营经济高质量发展|33条|措施: one word with 发展. */
const COMPOUND = /(?:质量|持续|融合|协调|转型|创新|绿色|一体化)$/;

const LED = /(?:开展|进行|组织|实施|举办|召开)$/;

export interface Sides {
  readonly context: InterpretContext;
  readonly frame: Frame;
  readonly words: string;
  readonly scope: string | null;
  readonly after: NameAfter | null;
  /** What 其中 takes a part of; an empty string where nothing says so. */
  readonly part: string;
}

/** 20户以上|自然村|光纤通达率, 500万元以上|固定资产投资|增长: what a size picks, not what is said of it. */
const PICKED_BY_SIZE = /^(?:自然村|行政村|村民小组|村庄|小区|社区|企业|单位|学校|园区)(?=.{2})/;
const GREW = /(?<=.{2})(?:实现)?(?:增长|下降|提高)$/;

function picked({ frame }: Sides, name: Name): Name {
  if (!frame.quantity.criterion) return name;
  const place = frame.quantity.kind === "count" ? PICKED_BY_SIZE.exec(name.text)?.[0] : undefined;
  if (place !== undefined) return plainName(place, name.scope);
  return GREW.test(name.text) ? plainName(name.text.replace(GREW, ""), name.scope) : name;
}

export function afterName(sides: Sides): Name {
  return picked(sides, rawName(sides.context, (sides.after as NameAfter).span, sides.scope));
}

const OWNED =
  /(?<=..)(?:地区生产总值|总资产|总产值|产值|营业收入|营收|利润|税收|空气质量|水质(?:优良比例|优良率|达标率)?|增加值|优良率|达标率|品质|能级|规模|综合进度|完成进度|建设进度)$/;

/** 9户|市属企业|税收分成部分: firms are counted, not what they have. */
const FIRM_WITH =
  /^[\u4e00-\u9fff]{0,8}?企业(?=(?:税收|收入|利润|产值|营收|投资|销售|纳税|贷款|融资)[\u4e00-\u9fff]{2,})/;

/** 5家|平台公司|总资产达8亿元: what is said of them is the next figure's. */
function owner({ frame, scope }: Sides, name: Name): Name {
  if (frame.quantity.kind !== "count") return name;
  const firm = FIRM_WITH.exec(name.text)?.[0];
  if (firm !== undefined && (frame.quantity.unit === "户" || frame.quantity.unit === "家"))
    return plainName(firm, scope);
  if (!OWNED.test(name.text)) return name;
  return plainName(name.text.replace(OWNED, ""), scope);
}

/** 26个|省重点|、90个市重点项目: the kind is told with the last. */
const LEVEL_ALONE = /(?:国家|省|市|县|区|部)(?:级|属|管|重点|示范|试点)$/;
const LONGEST_KIND = 12;
const AT_LEVEL_FIRST = /^(?:国家|省|市|县|区)(?:级|属|管)/;
const KINDS = /(?:产业集群|项目|工程|企业|平台|基地|园区|实验室|课题|示范区|合作社|品牌|中心|社区|景区)$/;

function kindOfNext({ context, frame }: Sides, name: Name, end: number): Name {
  const { folded } = context.source;
  if (!LEVEL_ALONE.test(name.text) || !"、和及".includes(folded.charAt(end) || "\n")) return name;
  const next = context.quantities[frame.index + 1];
  if (next?.unit !== frame.quantity.unit || next.extent.start - end > 3) return name;
  const said = nameAfter(folded, { start: next.extent.end, end: next.extent.end + 20 }, context.segmenter);
  const whole = said && !said.predicate ? folded.slice(said.span.start, said.span.end) : "";
  const bare = whole.replace(AT_LEVEL_FIRST, "");
  const kind = bare !== whole && bare.length <= LONGEST_KIND && KINDS.test(bare) ? bare : (KINDS.exec(bare)?.[0] ?? "");
  return kind === "" ? name : plainName(name.text + kind, name.scope);
}

const LONGEST_SAID = 28;

/** The words behind a share, cut between two words where they are long. */
function wholeWords({ source, segmenter }: Sides["context"], start: number, end: number): string {
  const said = source.text.slice(start, end).replace(/[和及与]$/, "");
  if (said.length <= LONGEST_SAID) return said;
  let kept = "";
  for (const word of segmenter.cut(source.folded.slice(start, start + LONGEST_SAID))) {
    if (kept.length + word.length > LONGEST_SAID - 2) break;
    kept += word;
  }
  return said.slice(0, kept.length);
}

/** 洽谈|12个|项目 is 洽谈项目: a bare carrier takes the verb before it, or the predicate behind. */
function carried(sides: Sides, verb: string): Name {
  const { context, after, scope } = sides;
  const counted = afterName(sides);
  const name = FLOWS.test(verb) && counted.text.length <= 16 ? plainName(verb + counted.text, scope) : counted;
  const size =
    sides.frame.quantity.criterion && sides.frame.quantity.kind === "amount" ? SIZES[name.text.slice(-2)] : undefined;
  if (size !== undefined) return plainName(name.text + (SIZE.exec(sides.words)?.[0] ?? size), scope);
  if (after && PLACE_ALONE.has(name.text)) return honoured(sides, name, after.span.end);
  if (!after?.carrier) return kindOfNext(sides, owner(sides, name), after?.span.end ?? 0);
  if (verb !== "") return plainName(verb + counted.text, scope);
  const governed = GOVERNED.test(
    context.source.folded.slice(Math.max(0, sides.frame.left.start - 1), sides.frame.left.end),
  );
  return plainName(saidOfCarrier(context, sides.frame, after.span.end, name.text, governed), scope);
}

/** 优化调整高校|15%左右|专业: a share that stands inside what it is a share of. */
function splitNoun({ context, frame, words, after }: Sides): boolean {
  const verbs = leadingVerbsEnd(words, 0, words.length);
  const { folded } = context.source;
  return (
    verbs > 0 &&
    headOf(words) === "" &&
    (verbs === words.length || trailingVerbsStart(words, 0, words.length) === words.length) &&
    after?.span.end === frame.right.end &&
    "，；。".includes(folded.charAt(frame.right.end) || "\n")
  );
}

/** 实施总额|2亿元|的两年投资计划. */
const TOTALLED = /^(?:实施|执行|推出|安排|形成|达成|筹集|组建)?(总额|总规模)$/;
/** 省级|5家|龙头企业: the level told before belongs to the kind told behind. */
const AT_LEVEL = /(?:国家级|自治区级|省级|市级|县级)$/;

/** The name stands behind the figure: 20名|队员, 设置|6个|窗口; null where it stands before. */
export function nameBehind(sides: Sides, trimmed: Trimmed, relative: boolean): Name | null {
  const { context, frame, words, after, scope } = sides;
  if (!after) return null;
  const { kind, unit } = frame.quantity;
  const text = context.source.folded;
  if (kind === "percentage") {
    if (
      words !== "" &&
      text.charAt(frame.right.start) === "的" &&
      /(?:全国|全省|全市|全县|全区|全州|全球|世界)$/.test(words) &&
      !after.predicate
    ) {
      return plainName(words + afterName(sides).text, scope);
    }
    const of = text.charAt(frame.right.start) === "的";
    if (words !== "" && !of && !after.predicate && unit === "%" && splitNoun(sides))
      return plainName(words + afterName(sides).text, scope);
    const reachedBy = of && !after.predicate ? /^(?:覆盖|占|拥有|贡献了?)(?=.{2})/.exec(words) : null;
    if (reachedBy && headOf(words) === "") return plainName(words + afterName(sides).text, scope);
    if (words !== "" && leadingVerbsEnd(words, 0, words.length) === words.length && !after.predicate) {
      if (REACHES.test(words)) return plainName(words + afterName(sides).text, scope);
      if (of) return afterName(sides);
    }
    const drawn = of && !after.predicate && unit === "倍" ? /(?:撬动|带动|拉动|吸引)$/.exec(words)?.[0] : undefined;
    if (drawn !== undefined) return plainName(drawn + afterName(sides).text, scope);
    if (words !== "") return null;
    const from = frame.right.start + (of ? 1 : 0);
    return plainName(wholeWords(context, from, frame.right.end), scope);
  }
  const level =
    kind === "count" && !after.predicate ? AT_LEVEL.exec(text.slice(frame.left.start, frame.left.end)) : null;
  if (level) return plainName(level[0] + afterName(sides).text, scope);
  const invested = words.slice(
    leadingVerbsEnd(words, 0, words.length) === words.length ? 0 : leadingVerbsEnd(words, 0, words.length),
  );
  if (
    /投资了?$/.test(words) &&
    !INVESTED.test(invested) &&
    text.charAt(frame.right.start) === "的" &&
    !after.predicate
  ) {
    return plainName(afterName(sides).text + (INVESTMENT.exec(words)?.[0] ?? "投资"), scope);
  }
  const size = frame.quantity.criterion && kind === "amount" && !after.predicate ? SIZE.exec(words) : null;
  if (size && SIZED.test(afterName(sides).text)) return plainName(afterName(sides).text + size[0], scope);
  const person = /岁$/.test(unit) ? PERSON.exec(text.slice(frame.right.start, frame.right.end)) : null;
  if (person?.[1]) return plainName(person[1], scope);
  if (/^(?:周?岁|月龄)$/.test(unit) && !after.predicate) return afterName(sides);
  if (INVESTED.test(invested) && text.charAt(frame.right.start) === "的")
    return plainName(afterName(sides).text + invested, scope);
  const total = after.predicate ? undefined : TOTALLED.exec(words)?.[1];
  if (total !== undefined) return plainName(afterName(sides).text + total, scope);
  if (relative && !after.predicate && after.carrier && words.length > 3) {
    const described = words.slice(leadingVerbsEnd(words, 0, words.length));
    if (described.length > 2 && described.length <= 18 && !PLACE.test(described))
      return plainName(described + afterName(sides).text, scope);
  }
  if (/^(?:个?小时|分钟)$/.test(unit) && !after.predicate && headOf(words) === "") return afterName(sides);
  if ((trimmed.openList || relative) && !after.predicate) return carried(sides, "");
  if (words === "" && after.predicate && sides.part !== "" && kind !== "measure")
    return plainName(sides.part + afterName(sides).text, scope);
  if (words === "") return after.predicate ? afterName(sides) : carried(sides, "");
  const verbsEnd = leadingVerbsEnd(words, 0, words.length);
  const money = kind === "amount" ? FUNDS.exec(text.slice(frame.right.start, frame.right.end)) : null;
  if (money && headOf(words) === "" && !INVESTED.test(words)) {
    const verb = money[0].length === 2 ? words.slice(trailingVerbsStart(words, 0, words.length)) : "";
    return plainName(verb + money[0], scope);
  }
  if (after.predicate && LED.test(words) && verbsEnd < words.length) {
    return plainName((LED.exec(words)?.[0] ?? "") + afterName(sides).text, scope);
  }
  if (after.predicate) {
    if (unit === "次" && text.charAt(frame.quantity.span.start) > "9") return afterName(sides);
    const result = RESULT.test(text.slice(after.span.start, after.span.end));
    if (verbsEnd > 0 && result && frame.quantity.kind === "count")
      return plainName(words + RESULT.exec(text.slice(after.span.start, after.span.end))?.[0], scope);
    if (PLACE.test(words)) return afterName(sides);
    const helped = HELPED.exec(words)?.[0];
    if (helped && kind === "count" && verbsEnd < words.length && after.span.end - after.span.start <= 8)
      return plainName(helped + afterName(sides).text, scope);
    if (verbsEnd < words.length) return null;
    if (PAID.test(words) && !/^[由在]/.test(text.slice(after.span.start, after.span.start + 1)))
      return plainName(afterName(sides).text.replace(/^(?:实施|开展|用于|进行)(?=.{4})/, "") + words, scope);
    const said = text.charAt(after.span.start);
    return STRIPPED.has(words) || "到在向为对用".includes(said)
      ? afterName(sides)
      : plainName(words + afterName(sides).text, scope);
  }
  if (verbsEnd === words.length) return carried(sides, STRIPPED.has(words) ? "" : words);
  const verbs = trailingVerbsStart(words, 0, words.length);
  if (verbs < words.length && kind === "amount" && after.span.end - after.span.start <= 3)
    return plainName(words.slice(verbs) + afterName(sides).text, scope);
  if (verbs < words.length && words.slice(verbs) === "发展" && COMPOUND.test(words.slice(0, verbs)) && after.carrier)
    return plainName(words.slice(verbsEnd) + afterName(sides).text, scope);
  if (verbs < words.length) return carried(sides, words.slice(verbs));
  if (
    after.carrier &&
    kind === "count" &&
    !frame.quantity.discourse &&
    words.length > 5 &&
    words.length <= 18 &&
    !words.includes("、")
  )
    return plainName(words + afterName(sides).text, scope);
  if (kind === "measure" && CAPACITY.has(unit) && words.endsWith("年产") && verbsEnd >= words.length - 2)
    return afterName(sides);
  const plant = kind === "measure" && CAPACITY.has(unit) ? plantOf(sides, verbsEnd) : "";
  if (plant !== "") return plainName(plant, scope);
  if (
    kind === "measure" &&
    CAPACITY.has(unit) &&
    PLANT.test(afterName(sides).text) &&
    headOf(words) === "" &&
    !/[的年达为]$/.test(words)
  )
    return afterName(sides);
  if (kind === "amount" && MONEY.test(afterName(sides).text) && headOf(words) === "" && !INVESTED.test(words))
    return afterName(sides);
  if (kind === "measure" && SITE.test(words) && after.span.end - after.span.start >= 2 && headOf(words) === "")
    return plainName(words + afterName(sides).text, scope);
  if (kind !== "count") return null;
  if (PLACE.test(words)) return carried(sides, "");
  const endsClause = frame.right.end === after.span.end ? !runsIntoFigure(context, frame) : true;
  return endsClause ? carried(sides, "") : null;
}

const runsIntoFigure = ({ source }: InterpretContext, { right }: Frame): boolean =>
  !"，；：。！？、\n（）".includes(source.folded.charAt(right.end) || "\n");
