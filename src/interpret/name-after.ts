import { CHANGE_WORDS } from "../lexicon/change-verbs.js";
import { carrierNouns } from "../lexicon/name-words.js";
import type { Segmenter } from "../model/segmenter.js";
import type { Span } from "../model/span.js";
import { holdsVerb, isVerb } from "./trim.js";
import { createWordList } from "./words.js";

/** Words that end the noun behind a figure: 30名|队员|组成的…, 8个|党支部|与企业结对. */
const STOPS = createWordList(
  (
    "均达 均为 均已 均超 基础上 高质量 高标准 圆满 与 在 被 对 向 为 从 由 于 到 把 将 并 且 也 都 均 已 已经 全部 全 全面 顺利 现场 免费 集中 成功 参加 参与 参会 实现 完成 达到 获 获得 获评 荣获 入选 入围 列入 纳入 建成 投入 投产 开工 竣工 完工 通过 通车 " +
    "受理 结案 组成 构成 负责 进行 开展 实行 得到 受益 享受 享有 脱贫 摘帽 出列 就业 创业 增收 考取 取得 登台 聘为 被聘为 返乡 落户 落地 入驻 入库 进入 处于 位于 提供 累计 共 共计 每年 户均 人均 亩均 平均 年均 月均 日均 其中 等 以及 加快 普遍 用于 投向 惠及 覆盖 带动 使 让 占 比 较 同比 增长 下降 " +
    "减少 增加 提高 超额 提前 按期 如期 陆续 相继 先后 正在 即将 有序 启动 推进 建设中 产值 预增 稳定 持续 进一步 分别 各 率先 首次 新增 搬迁 升级为 晋升 晋级 整体 完善 因 因为 应 需 可 能 能够 未 未能 尚未 没有 不 不予 至 成为 高于 低于 超过 突破 达成 建立 成立 签订 签署 解决 帮助 打造 创建 申报 承办 举办 召开 全年 年内 当年 被评 被评为 被列 纳税 组织 成效 期间 受到 拿下 打卡 到 以 用 来 或 则 就 可以 相当 形成 引进 采取 基本 扮靓 做大 做大做强 加速 稳步 相当于 之一 全国首创 投资 涉及 涉 扎实 普遍 陆续 总投资 完成率 中 全覆盖 牵头 转型 进展 全面完成 作出 逐户 逐一 逐村 逐个 予以 给予 作 达 共达 按时 做实 每人 每户 每村 每周 每月 每天 需要 任 担任 逐项 逐级 从中 新入选 新获 新上榜 有 翻 翻了 按 按月 按季 足额 全额 铺开 展开 推行 推广 试点 一起 签约 整合 合并 撤并 重组 或者 开展 出台 推出 印发 听取 审议 举行 兑现 拨付 成为 销号 清零 下年 次年 今年 明年 来年 后 继续 缩短"
  ).split(" "),
);
const CARRIERS = createWordList(carrierNouns);
const MOST = 20;
/** 8项|水土评估|和河西园区论证…: what stands so long behind 和 is another thing. */
const LONG_SECOND = 10;

/** 4个重大专项和|绿色建筑、现代种业等6个专项: what stands behind 和 is told with the next figure. */
const OTHER_LIST =
  /^[^，。；：、\d]{2,10}(?:、[^，。；：、\d]{2,10}){1,4}等[\d一二三四五六七八九十]{1,3}[个项大类条座家]/;
const MOST_LISTED = 40;

export interface NameAfter {
  readonly span: Span;
  /** It opens with a verb: a predicate, not a noun (148户|享受补贴). */
  readonly predicate: boolean;
  /** A bare carrier (项目, 企业): the words around must tell which. */
  readonly carrier: boolean;
}

/** 由26.4亿元|增长至: what leads over to the next level. */
const TO_LEVEL =
  /^(?:增长|提高|下降|减少|增加|缩短|降低|上升|扩大|提升|压减|压缩|回升|回落|调整|扩展|拓展|延伸|优化|精简|整合|上涨|发展|攀升|跃升|降|升|增|减|提|涨|扩)[至到为]/;

const TO = "至到为";
const leadsToLevel = (text: string, at: number): boolean =>
  (TO.includes(text.charAt(at + 2) || "\n") || TO.includes(text.charAt(at + 1) || "\n")) &&
  TO_LEVEL.test(text.slice(at, at + 4));

/** 3年|或者|5年. */
const LEADS_ON_STARTS = "或甚乃直和与以具属";
const LEADS_ON = /^(?:(?:或者?|甚至|乃至|直至)$|和(?![谐田平睦美解])|与(?!会)|以及|具有|属于)/;

/** 节能、节水和资源利用等重大项目: a list that names what it is a list of. */
const ENUMERATED = /^[\u4e00-\u9fff、“”]{2,28}?等[\u4e00-\u9fff]{2,8}(?=[，。；：！？\n]|$)/;

/** 294个|县（市、区）|划分学区, 26个|村（社区）|集体收入. */
const PLACES_STARTS = "国省市县特行区村乡街";
const PLACES =
  /^(?:国|省|市|县)(?:、(?:国|省|市|县|区|州)){1,3}[控考级定属][\u4e00-\u9fff]{2,10}(?=优良|达标|水质|[，。；、]|$)|^特别行政区|^(?:行政)?(?:[县市区村]|乡镇|街道)（[市县区镇乡州旗街道社村、]{1,6}）(?!人民政府|政府|级|中心|卫生院|医院)/;

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const OPENERS = "“《‘（";
const CLOSERS = "”》’）";

/** The noun phrase, or else the predicate, that starts at `span.start`; what happened (次) is told by the predicate. */
export function nameAfter(text: string, span: Span, segmenter: Segmenter, event = false): NameAfter | null {
  let start = span.start;
  const opened = text.charAt(start) === "的";
  if (opened) start++;
  if (leadsToLevel(text, start)) return null;
  if (/^(?:内(?![河地容蒙部需外生科控江乡涝陆镇])|后(?!备|勤|续)|以内)/.test(text.slice(start, start + 2)))
    start += text.startsWith("以内", start) ? 2 : 1;
  const limit = Math.min(span.end, start + MOST);
  const opens = text.charAt(start);
  if (start >= limit) return null;
  if (LEADS_ON_STARTS.includes(opens) && LEADS_ON.test(text.slice(start, Math.min(span.end, start + 3)))) return null;
  const last = text.slice(Math.max(0, span.start - 8), span.start).includes("等");
  const enumerated =
    text.charAt(span.end) === "、" && !last
      ? ENUMERATED.exec(text.slice(start, Math.min(text.length, start + 40)))
      : null;
  if (enumerated && span.end < start + enumerated[0].length) {
    return { span: { start, end: start + enumerated[0].length }, predicate: false, carrier: false };
  }
  const placed = PLACES_STARTS.includes(opens)
    ? PLACES.exec(text.slice(start, Math.min(span.end + 12, start + 16)))
    : null;
  const places = placed?.[0].length ?? 0;
  if (places > 0) return { span: { start, end: start + places }, predicate: false, carrier: false };
  let end = start;
  let first = "";
  let inside = start;
  while (end < limit) {
    const code = text.charCodeAt(end);
    const char = isHan(code) ? "" : text.charAt(end);
    if (char === "“" && end - start >= 4 && BODY.test(text.slice(end - 2, end))) break;
    if (char !== "" && OPENERS.includes(char)) {
      const close = text.slice(end, span.end).indexOf(CLOSERS.charAt(OPENERS.indexOf(char)));
      if (close < 0) break;
      end += close + 1;
      first ||= char;
      continue;
    }
    if (char !== "") {
      if (!/[\w+-]/.test(char) && !(char === "/" && /\w/.test(text.charAt(end + 1)))) break;
      end++;
      first ||= char;
      continue;
    }
    let run = end;
    while (run < limit && isHan(text.charCodeAt(run)) && !(run > start && isAverage(text, run))) run++;
    let stopped = run < limit && isHan(text.charCodeAt(run));
    for (const token of segmenter.cut(text.slice(end, run))) {
      if (first !== "" && end >= inside && (STOPS.has(token) || token === "的"))
        inside = end + goesOn(text, end, token);
      if (first !== "" && end >= inside && (STOPS.has(token) || token === "的")) {
        stopped = true;
        break;
      }
      if (first === "" && OF_QUALITY.has(token) && !isVerb(text.slice(end + token.length, end + token.length + 2))) {
        first = token;
        end += token.length;
        continue;
      }
      if (first === "" && (STOPS.has(token) || isVerb(token) || CHANGE_WORDS.has(token)))
        return nominal(text, start, span.end, segmenter) ?? predicate(text, start, span.end, segmenter, event);
      if (
        first !== "" &&
        /^(?:和|与|及|以及)$/.test(token) &&
        ((run - end > LONG_SECOND && !SECOND_COUNTED.test(text.slice(end + token.length, end + token.length + 8))) ||
          (end - start === 1 && ALONE.has(first)) ||
          text.charAt(end + token.length) === "“" ||
          (token === "和" && OTHER_LIST.test(text.slice(end + token.length, end + token.length + MOST_LISTED))))
      ) {
        stopped = true;
        break;
      }
      if (end - start === 1 && ALONE.has(first) && isVerb(token)) {
        stopped = true;
        break;
      }
      if (PROGRESS.has(token) && WORKS.has(text.slice(end - 2, end))) {
        stopped = true;
        break;
      }
      if (first === "" && token === "的") {
        end += token.length;
        start = end;
        continue;
      }
      first ||= token;
      end += token.length;
    }
    if (stopped) break;
  }
  if (end <= start) return null;
  const lone = ALONE.has(text.charAt(start));
  if (end - start === 1 && !lone && end < span.end && isHan(text.charCodeAt(end)))
    return predicate(text, start, span.end, segmenter, event);
  end = withoutTail(text, start, end);
  if (text.charAt(end) === "×") while (end > start && /\d/.test(text.charAt(end - 1))) end--;
  const kinds =
    text.charAt(end) === "、" && /[型类]$/.test(text.slice(start, end))
      ? KINDS.exec(text.slice(start, start + 40))
      : null;
  if (kinds?.[1]) {
    const last = start + kinds[0].length - kinds[1].length;
    return { span: { start: last, end: start + kinds[0].length }, predicate: false, carrier: false };
  }
  const listed = text.charAt(end) === "、" && end === span.end && CLASSIFIERS.includes(text.charAt(span.start - 1));
  const all = listed ? ALL_COUNTED.exec(text.slice(end, end + 48)) : null;
  if (all && !/[率例额量]$/.test(all[0]) && !holdsVerb(text.slice(start, end + all[0].length)))
    return { span: { start, end: end + all[0].length }, predicate: false, carrier: false };
  if (NO_NAME.test(text.slice(start, end))) return null;
  if (end - start === 1 && !lone) return null;
  const parting = PARTING.has(text.slice(start, end));
  if (
    !parting &&
    text.charAt(end) === "的" &&
    end + 1 < span.end &&
    (RELATIVE.test(text.slice(start, end)) || PERSON.test(text.slice(end + 1, end + 6)))
  ) {
    // 有劳动能力|的|脱贫户: what stands behind 的 is the head
    const tail = nameAfter(text, { start: end + 1, end: span.end }, segmenter);
    if (tail && !tail.predicate)
      return { ...tail, span: tail.carrier ? { start, end: tail.span.end } : tail.span, carrier: false };
  }
  const plain = ADJECTIVE.test(text.slice(start, end)) ? describedNoun(text, end, span.end, segmenter) : null;
  if (plain) return plain;
  const said = /^(?:实现)?(?:增长|下降|提高)/.exec(text.slice(end, Math.min(span.end, end + 6)));
  if (said && HEAD.test(text.slice(start, end))) end += said[0].length;
  return { span: { start, end }, predicate: false, carrier: CARRIERS.has(text.slice(start, end)) };
}

/** 两种|不同|的方法, 八个|实力比较雄厚、布局合理|的基地: what stands before 的 only describes. */
const ADJECTIVE =
  /^(?:不同|重要|主要|关键|优质|先进|怀孕|新型|典型|突出|具体|特殊|困难|优秀|独立|完整|大型|小型|重大|有效|成熟|普通|必要|类似|相关|相应)$|(?:比较|较为|更加?|很|最)[\u4e00-\u9fff]{1,3}$|^[\u4e00-\u9fff]{2}(?:完备|齐全|完善|优良|突出|鲜明|明显|雄厚|先进|优美|宜人|合理|精良|过硬|优越|便捷|舒适)$/;
const LONGEST_ATTRIBUTE = 20;

function describedNoun(text: string, at: number, limit: number, segmenter: Segmenter): NameAfter | null {
  const stretch = /^(?:、[^，。；：\d的]{2,16})?的/.exec(text.slice(at, at + LONGEST_ATTRIBUTE));
  if (!stretch) return null;
  const start = at + stretch[0].length;
  const end = limit > start ? limit : start + MOST;
  const noun = nameAfter(text, { start, end }, segmenter);
  if (noun && !noun.predicate) return noun;
  const whole = /^[\u4e00-\u9fff]{2,8}(?=[，。；、：]|$)/.exec(text.slice(start, Math.min(end, start + 9)));
  return whole ? { span: { start, end: start + whole[0].length }, predicate: false, carrier: false } : null;
}

/** One character that is a noun of its own: 4个|村|开展…. */
const ALONE = new Set("县村乡镇市区国省校人户");

/** 白茅|至|柳林公路, 饮水|不|稳定问题: a word that ends most nouns stands inside this one; how far. */
function goesOn(text: string, at: number, token: string): number {
  const pattern = GOES_ON.get(token);
  return pattern?.exec(text.slice(at, at + 14))?.[0].length ?? 0;
}
const INVESTING = /^投资(?:基金|公司|平台|集团|项目|者|机构|促进)/;
const PLACES_LINKED = /^至[\u4e00-\u9fff]{1,4}(?:公路|高速|铁路|段|线|路)/;
const NEGATED = /^[不未][\u4e00-\u9fff]{1,4}(?:问题|现象|行为|居民|人员|群众|企业|毕业生|项目|家庭|户|土地)/;
const GOES_ON: ReadonlyMap<string, RegExp> = new Map([
  ["至", PLACES_LINKED],
  ["不", NEGATED],
  ["未", NEGATED],
  ["投资", INVESTING],
  [
    "高质量",
    /^高质量发展(?=[\u4e00-\u9fff]{0,4}(?:资金|基金|示范区|先行区|行动|大会|论坛|平台|项目|集群|规划|方案|措施|意见|政策))/,
  ],
  ["中", /^中(?:修|型|小|专|药|医)/],
  ["试点", /^试点(?:(?![\u4e00-\u9fff])|[和及与任]|项目|工程|单位|企业|地区|学校|基地|任务|[县市区村镇])/],
]);

/** 商贸型、文旅型|示范城镇: kinds of one thing. */
const KINDS = /^(?:[\u4e00-\u9fff]{1,6}[型类]、){1,6}[\u4e00-\u9fff]{1,6}[型类]([\u4e00-\u9fff]{2,10})/;
/** 稳定在9万只|合理区间. */
const NO_NAME = /^(?:合理区间|区间|水平|目标|规模|大关|台阶|关口|高位)$/;

/** People and bodies: what stands before 的 only describes them. */
const PERSON =
  /^(?:党员)?(?:干部|职工|学生|群众|人员|老人|党员|儿童|企业|同志|家庭|农户|居民|村民|单位|教师|医生|困难)/;
const HEAD = /(?:产量|产值|增加值|收入|投资|价格|销量)$/;
/** What opens a clause that only describes: 有|劳动能力的脱贫户. */
/** 72件|议案、建议和提案|全部办复: all that is counted. */
const ALL_COUNTED =
  /^、[\u4e00-\u9fff]{2,8}(?:、[\u4e00-\u9fff]{2,8}){0,3}[和及与][\u4e00-\u9fff]{2,10}?(?=全部|均|都|已|[，。；])/;
/** 41个区县和|开发区|全部完成. */
const SECOND_COUNTED = /^[\u4e00-\u9fff]{2,5}?(?:全部|均|都)/;
const CLASSIFIERS = "件个家所名位项条座处支";
/** 两个|方面|的目标: told to part the text. */
const PARTING = new Set(["方面", "层面", "环节", "阶段"]);
const RELATIVE =
  /^(?:有|无|未|新|拟|已|正|可|能)|(?:以上|以下|建成|认定|评定|签订|投产|身边|关心|反映|关注|急需|亟需|期盼)$/;

/** 户均, 人均 begin the name of the figure behind. */
const AVERAGE = new Set(["户均", "人均", "亩均", "村均", "车均"]);
const isAverage = (text: string, at: number): boolean =>
  text.charCodeAt(at + 1) === 0x5747 && AVERAGE.has(text.slice(at, at + 2));
/** 16家|乡镇卫生院|“人财物”一体管理: behind a body a quoted word opens what is said of it. */
const BODY = /(?:院|校|站|所|公司|企业|社区|[县区乡镇村])$/;
/** 8所|高标准公办幼儿园: how good they are, not how it was done. */
const OF_QUALITY = new Set(["高标准", "高质量", "高品质"]);
const WORKS = new Set(["项目", "工程"]);
const PROGRESS = new Set(["进度", "前期", "建设", "工作", "手续", "等"]);

/** 农田建设|和涉及: what a list leads over to is no part of the name. */
function withoutTail(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  const judged = /^[中里]/.test(text.slice(end, end + 1))
    ? /(?<=..)(?:综合)?(?:评价|考评|考核|评比|测评|评估)$/.exec(words)
    : null;
  if (judged) return start + judged.index;
  const tail =
    /(?<=..)中(?:排|位居|位列|居)第?.*$|(?<=..)的?基础上.*$|[和与及、](?:涉及?|其他|其它|其|配租|配售)?$|(?:共计|合计|总计|共)$|(?<=..)(?:汛|雨季|汛期|入汛|入冬|采暖季|开学|春节|国庆|春耕|年)前$|(?<=项目|工程)(?:进度|建设进度|前期工作|前期|建设)$/.exec(
      words,
    );
  return tail && tail.index > 0 ? start + tail.index : end;
}

/** What a noun phrase of things that are done ends with: 7项|评议审查制度, 6项|绿化工程. */
const NOMINAL =
  /(?:制度|工程|项目|措施|机制|行动|活动|任务|平台|中心|基地|系统|体系|问题|政策|方案|计划|办法|标准|设施|服务站|站点|网点|队伍|案件|线索|事项|隐患|岗位|学位|泊位|点位|大户|园区|示范点|专班|品牌|技术|设备|产品|线路)$/;
const LONGEST_NOMINAL = 10;
/** 7项|牵头任务: words that end nouns may open one. */
const LED_BY = /^(?:牵头|配合|参与|建设|提升|推进|考核|投资)$/;

/** A verb that is part of a noun: 评议审查制度 behind 7项; null where the verb says what is done. */
function nominal(text: string, start: number, limit: number, segmenter: Segmenter): NameAfter | null {
  let end = start;
  let found = start;
  for (const token of segmenter.cut(text.slice(start, Math.min(limit, start + LONGEST_NOMINAL)))) {
    const opens = end === start && LED_BY.test(token);
    if ((STOPS.has(token) && !opens) || token === "的" || !isHan(token.charCodeAt(0))) break;
    if (found > start && (isVerb(token) || CHANGE_WORDS.has(token))) break;
    end += token.length;
    if (end > start + token.length && NOMINAL.test(text.slice(start, end))) found = end;
  }
  return found > start ? { span: { start, end: found }, predicate: false, carrier: false } : null;
}

const ADVERB = /^(?:就|即|便|均已|已经?|都)(?=[^位将])/;
const MOST_SAID = 24;
const CUT_AT = 16;

/** What is said of the figure; 312个|纳入台账的|项目 has its noun behind 的. */
function predicate(text: string, start: number, limit: number, segmenter: Segmenter, event: boolean): NameAfter | null {
  const adverb = ADVERB.exec(text.slice(start, Math.min(limit, start + 3)))?.[0].length ?? 0;
  if (adverb > 0 && limit - start - adverb >= 2) return predicate(text, start + adverb, limit, segmenter, event);
  const most = Math.min(limit, start + MOST_SAID);
  const said = text.slice(start, most);
  const of = said.indexOf("的", 2);
  if (!event && of > 0 && start + of + 1 < limit) {
    const tail = nameAfter(text, { start: start + of + 1, end: limit }, segmenter);
    if (tail && !tail.predicate && text.charAt(start + of + 1) !== "的")
      return { ...tail, span: tail.carrier ? { start, end: tail.span.end } : tail.span, carrier: false };
  }
  let end = of < 0 ? most : start + of;
  if (of < 0 && limit > most) {
    end = start;
    for (const token of segmenter.cut(said)) {
      if (end + token.length > start + CUT_AT) break;
      end += token.length;
    }
  }
  return end - start >= 2 ? { span: { start, end }, predicate: true, carrier: false } : null;
}

export const isCarrier = (text: string): boolean => CARRIERS.has(text);
