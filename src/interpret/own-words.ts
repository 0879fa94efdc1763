import { noNames, prepositions } from "../lexicon/name-words.js";
import type { Span } from "../model/span.js";
import { baselines } from "./baseline.js";
import type { InterpretContext } from "./context.js";
import { counted } from "./counted.js";
import type { Frame } from "./frame.js";
import { headOf } from "./name.js";
import { type NameAfter, nameAfter } from "./name-after.js";
import { leadingVerbsEnd, type Trimmed, trim } from "./trim.js";

/** The words around a figure that are its own. */
export interface OwnWords {
  readonly trimmed: Trimmed;
  /** Before it, without what leads up to them. */
  readonly core: Span;
  /** Behind it. */
  readonly after: NameAfter | null;
  /** A verb that a date parts from what it is said of: 产值|2023年|达到. */
  readonly verb: Span | null;
}

const PREPOSITIONS = new Set(prepositions);
const NO_NAMES = new Set(noNames);
const USING = /^(?:争取|力争|计划|拟|将|再|.{0,4}起)?用$/;
const EVENT = new Set(["次", "场次", "批次", "人次", "届", "回"]);

export const isPreposition = (words: string): boolean => PREPOSITIONS.has(words);

const saysNothing = (words: string): boolean =>
  PREPOSITIONS.has(words) || NO_NAMES.has(words) || (words.endsWith("用") && USING.test(words));

interface Around {
  readonly context: InterpretContext;
  readonly frame: Frame;
  readonly text: string;
  readonly after: NameAfter | null;
}

/** Takes off the front, or altogether, what is another's or only leads up to the name. */
type Step = (around: Around, core: Span) => Span;

const behind = (core: Span, length: number): Span => ({ start: core.start + length, end: core.end });
const nothing = (core: Span): Span => ({ start: core.end, end: core.end });

/** 河岸提升和|23个|观景平台: what stands before 和 is another thing. */
const JOINT = /[^、，。]{4,}(?:和|及|以及)$/;

const withoutJoint: Step = ({ frame, text, after }, core) => {
  if (!after || after.predicate) return core;
  const { quantity, previous, left } = frame;
  const { kind } = quantity;
  const listed = kind === "percentage" && frame.adjoining && previous?.quantity.kind === kind;
  const joins = (kind === "count" || listed) && "和及".includes(text.charAt(left.end - 1) || "\n");
  return joins && JOINT.test(text.slice(left.start, left.end)) ? nothing(core) : core;
};

/** 建成一座|30万人口|的新城. */
const ARTICLE = /(?:^|[^第每])一[个座条支所家]$/;

export const endsInArticle = (text: string, { start, end }: Span): boolean =>
  text.charAt(end - 2) === "一" && end - start >= 2 && ARTICLE.test(text.slice(start, end));

const withoutArticle: Step = ({ text, after }, core) => (after && endsInArticle(text, core) ? nothing(core) : core);

/** 配合制定《…条例》等|法规. */
const withoutTitle: Step = ({ text }, core) => {
  const titled = text.slice(core.start, core.end).lastIndexOf("》");
  if (titled < 0 || core.end - core.start - titled <= 3 || text.charAt(core.start) === "《") return core;
  return behind(core, titled + 1 + (text.charAt(core.start + titled + 1) === "等" ? 1 : 0));
};

/** 通过入股、托管等方式|盘活闲置农房: how it was done. */
const MEANS = /^(?:通过|采取|采用|按照|借助)[^，]{2,36}(?:方式|形式|模式|途径|办法|渠道|机制)(?=.{2})/;
const MEANS_STARTS = "通采按借";
/** 后经人代会批准|调整为. */
const APPROVED = /^后?经[^，]{0,14}(?:批准|审议通过|同意|审批|审查批准)后?/;

const withoutMeans: Step = ({ text }, core) => {
  const first = text.charAt(core.start);
  if (MEANS_STARTS.includes(first)) return behind(core, MEANS.exec(text.slice(core.start, core.end))?.[0].length ?? 0);
  if (first === "经" || first === "后")
    return behind(core, APPROVED.exec(text.slice(core.start, core.end))?.[0].length ?? 0);
  return core;
};

/** 标准由每人|90元|提高到: what is told of the earlier figure alone. */
const FROM = /.[由从](?!事)[^，。、由从]{1,8}$/;

const withoutFrom: Step = ({ context, frame, text }, core) => {
  if (baselines(context)[frame.index] !== true) return core;
  const from = FROM.exec(text.slice(core.start, core.end));
  return from ? { start: core.start, end: core.start + from.index + 1 } : core;
};

const DOUBLING = /(?:全部投产后|同比|环比|可|将|要|预计|[比较](?:上年|去年|年初)?(?:同期|末|底)?)*翻?了?$/;

const withoutDoubling: Step = ({ frame, text }, core) => {
  const doubling = frame.quantity.unit === "番" ? DOUBLING.exec(text.slice(core.start, core.end)) : null;
  return doubling ? { start: core.start, end: core.start + doubling.index } : core;
};

/** 空气质量稳居全省前列、|耕地利用率: another thing's standing. */
const STANDING = /^[^、]{2,16}(?:稳居|位居|位列|排名)[^、]{2,10}、(?=.{3})/;

/** 学校全覆盖、|学生; 系统通过国家验收、|出口额: what was said of another thing. */
const DONE_BEFORE =
  /^[^、]{0,30}(?:全覆盖|通过(?:国家|省级|市级|县级)?验收|清零|出列|摘帽|投用|通车|启动|揭牌|初见成效|只增不减)、?(?=[^、]{2,}$)/;

const withoutStanding: Step = ({ text }, core) => {
  const words = text.slice(core.start, core.end);
  if (!words.includes("、")) return core;
  const last = words.slice(words.lastIndexOf("、") + 1);
  const said = STANDING.exec(words) ?? (headOf(last) === last ? null : DONE_BEFORE.exec(words));
  return behind(core, said?.[0].length ?? 0);
};

/** 建立|年综合能耗|800吨以上用能单位档案: the verb governs what the threshold picks. */
const withoutGoverning: Step = ({ frame, text, after }, core) => {
  const { criterion, kind } = frame.quantity;
  if (!criterion || kind === "count" || !after || after.predicate) return core;
  const verbs = leadingVerbsEnd(text, core.start, core.end);
  return verbs < core.end ? { start: verbs, end: core.end } : core;
};

/** 锅炉房2×|130吨: how many of them. */
const TIMES = /\d{1,3}[×xX*]$/;

const withoutTimes: Step = ({ text }, core) => {
  const times = "×xX*".includes(text.charAt(core.end - 1)) ? TIMES.exec(text.slice(core.start, core.end)) : null;
  return times ? { start: core.start, end: core.start + times.index } : core;
};

const LED_TO = /^.*(?:以|向|在|为|庆祝|纪念|迎接|献礼|喜迎|迎来)/;

/** 为|自治县成立|60周年营造氛围: what is celebrated. */
const withoutOccasion: Step = ({ frame, text }, core) =>
  frame.quantity.unit === "周年" ? behind(core, LED_TO.exec(text.slice(core.start, core.end))?.[0].length ?? 0) : core;

const STEPS: readonly Step[] = [
  withoutJoint,
  withoutArticle,
  withoutTitle,
  withoutMeans,
  withoutFrom,
  withoutDoubling,
  withoutStanding,
  withoutGoverning,
  withoutOccasion,
  withoutTimes,
];

const NO_STEPS: readonly Step[] = [];

export function ownWords(context: InterpretContext, frame: Frame): OwnWords {
  const text = context.source.folded;
  let trimmed = trim(text, frame.left);
  let { span: core } = trimmed;
  if (saysNothing(text.slice(core.start, core.end))) core = nothing(core);
  const after =
    frame.right.end > frame.right.start
      ? nameAfter(text, counted(context, frame), context.segmenter, EVENT.has(frame.quantity.unit))
      : null;
  let verb: Span | null = null;
  if (frame.beforeDate && (core.end <= core.start || leadingVerbsEnd(text, core.start, core.end) === core.end)) {
    const dated = trim(text, frame.beforeDate);
    if (dated.span.end > dated.span.start && (!after || after.predicate)) {
      if (core.end > core.start) verb = core;
      trimmed = dated;
      core = dated.span;
    }
  }
  if (verb) return { trimmed, core, after, verb };
  const around = { context, frame, text, after };
  for (const step of core.end > core.start ? STEPS : NO_STEPS) core = step(around, core);
  return { trimmed, core, after, verb };
}
