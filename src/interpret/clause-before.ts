import type { InterpretContext } from "./context.js";
import type { Frame } from "./frame.js";
import { nameAfter } from "./name-after.js";
import { leadingVerbsEnd, trim } from "./trim.js";

const MARKS = "，；：。！？\n（）";
const REACH = 60;

/** The words of the clause before a figure's own, where it holds no figure itself; an empty string otherwise. */
export function clauseBefore({ source, outline }: InterpretContext, frame: Frame): string {
  const text = source.folded;
  const floor = Math.max(
    outline.sentences[frame.quantity.sentence]?.span.start ?? 0,
    frame.previous?.quantity.extent.end ?? 0,
  );
  let mark = frame.beforeDate?.start ?? frame.left.start;
  while (mark > floor && !MARKS.includes(text.charAt(mark - 1))) mark--;
  const end = mark - 1;
  if (end <= floor || text.charAt(end) !== "，") return "";
  let start = end;
  while (start > floor && end - start < REACH && !MARKS.includes(text.charAt(start - 1))) start--;
  const { span } = trim(text, { start, end });
  const words = text
    .slice(span.start, span.end)
    .replace(GROUND, "")
    .replace(ROSE, "")
    .replace(/^\d{4}年(?=[\u4e00-\u9fff]{2})/, "");
  return DATE.test(words) ? "" : words;
}

const DATE = /^[\d年月日份季度上下半末底初前后]+$/;
/** 生产总值|再上新台阶，达到90亿元: how far it rose is told beside the figure. */
const ROSE = /(?<=.{2})(?:再|又|连续)?(?:(?:[迈跃登跨]?上|迈入)了?一?个?新的?大?台阶|再?创(?:历史)?新高)$/;
const GROUND = /(?:剔除|扣除|在)[^，]{2,24}(?:基础上|情况下|条件下|前提下|背景下|因素后?|影响后?)$/;
const PREDICATE =
  /(?:“?双双?[下降增减]|[均分别]{0,2}(?:稳居|位居|居|排名|列)[全省市]|再?创|实现|保持|运行|再获|获得|稳步|持续|快速|平稳|不断|全面|进一步|较快|明显|继续|加快|逐步|大幅|基本)[^、]*$/;

/** 甲产业、乙产业|发展壮大, |向更高端、更智能转型: how they came on, and who was moved to it. */
const CAME_ON =
  /(?:发展壮大|做大做强|提质(?:增效|升级|扩量)|转型升级|蓬勃发展|(?:集群|规模|融合|链式|绿色|智能|高端|专业|品牌)化?(?:集聚)?发展|向更?[\u4e00-\u9fff]{1,4}(?:、更?[\u4e00-\u9fff]{1,4}){0,3}(?:转型|迈进|发展|延伸|集聚|升级))$/;
const MOVED = /^(?:推动|促进|引导|支持|助推|推进|加快|带动)/;

/** The subjects of the clause before, as one string: 甲产业、乙产业 of 甲产业、乙产业实现快速增长. */
export function subjectsBefore(context: InterpretContext, frame: Frame): string {
  const words = clauseBefore(context, frame);
  const cameOn = CAME_ON.exec(words);
  if (cameOn) return words.slice(0, cameOn.index).replace(MOVED, "");
  return words.replace(PREDICATE, "");
}

/** 加大|养老保险征缴力度，参保率. */
const STRENGTHENED = /^(?:加大|加强|强化|加快|持续|全面|深入|扎实|大力|积极|不断|着力)+(?=.{4})/;

/** 新材料产业|跻身国家级集群: the branch and what became of it. */
const BRANCH =
  /^[\u4e00-\u9fff]{2,12}?(?:产业集群|产业|集群|行业|园区)(?=跻身|入选|获评|获批|列入|成为|上榜|荣获|入围|纳入)/;

/** 发展花茶、蔬菜等|特色产业: the noun that closes a list. */
const OF_LIST = /等([\u4e00-\u9fff]{2,10})$/;
const THING = /(?:产业|企业|项目|基地|园区|合作社|集群|行业)$/;

/** The thing that the clause before speaks of: 粮食 of 粮食生产再获丰收, 预制菜产业 of 发展预制菜产业. */
export function subjectBefore(context: InterpretContext, frame: Frame): string {
  const words = clauseBefore(context, frame);
  const branch = BRANCH.exec(words)?.[0];
  if (branch !== undefined) return branch;
  const object = words.slice(leadingVerbsEnd(words, 0, words.length));
  const thing = OF_LIST.exec(object)?.[1] ?? object;
  if (thing.length <= 12 && THING.test(thing) && !PREDICATE.test(thing)) return thing;
  const of = words.lastIndexOf("的");
  if (of > 2 && words.length - of > 2 && words.length - of <= 9 && words.length <= 30) return words.slice(of + 1);
  if (words === "" || words.length > 30) return "";
  const first = context.segmenter.cut(words.replace(STRENGTHENED, ""))[0] ?? "";
  return first.length >= 2 &&
    !/^(?:主要|重点|全部|部分|各类|各项)$/.test(first) &&
    nameAfter(words, { start: 0, end: words.length }, context.segmenter)?.predicate === false
    ? first
    : "";
}
