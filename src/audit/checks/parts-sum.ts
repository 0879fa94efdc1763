import { COMPLEMENTS, type Complement, NOT_ADDITIVE } from "../../lexicon/complements.js";
import type { Finding } from "../../model/finding.js";
import type { Check } from "../check.js";
import { isLevel, sameTime, sameUnit } from "../figures.js";
import { plus } from "../interval.js";
import { judge } from "../judge.js";
import type { Figure, View } from "../view.js";

const ID = "audit/parts-sum";
/** Any part of any complement: most figures are none. */
const FIRST_WORDS = new RegExp(COMPLEMENTS.flatMap(({ parts }) => parts.map(({ source }) => source)).join("|"));
const LONGEST_NAME = 32;
const MOST_BACK = 8;
const MOST_AHEAD = 8;
const OTHER_SPACE = /全国|全省|全区|全球|占|累计/;
/** Words that narrow a part: they must narrow the whole too. */
const NARROWING = ["新增", "再融资", "到期", "一般贸易", "加工贸易", "还本", "利息"];

function partAmong(complement: Complement, gap: string): number {
  const name = gap.slice(-LONGEST_NAME);
  return complement.parts.findIndex((part) => part.test(name));
}

function isPartOfAny(gap: string): boolean {
  return COMPLEMENTS.some(
    (complement) => complement.whole.test(gap) && partAmong(complement, gap.replace(complement.whole, "")) >= 0,
  );
}

/** The parts that follow from a figure on, each once and none of another sort between them. */
function partsFrom(view: View, first: Figure, complement: Complement): readonly Figure[] | null {
  const found: (Figure | undefined)[] = complement.parts.map(() => undefined);
  let count = 0;
  for (let nth = first.nth; nth < first.nth + MOST_AHEAD; nth += 1) {
    const figure = view.figures[nth];
    if (figure === undefined || figure.metric.sentence !== first.metric.sentence) break;
    if (!isLevel(figure) || (count > 0 && figure.bracket > first.bracket)) continue;
    if (figure.bracket !== first.bracket) break;
    const part = partAmong(complement, figure.gap);
    const complete = count === complement.parts.length;
    if (complete && part < 0 && (first.bracket >= 0 || GOES_ON.test(figure.gap))) return null;
    if (complete && part < 0) break;
    if (part < 0 || found[part] !== undefined || complete || !sameTime(first.metric, figure.metric)) return null;
    if (nth > first.nth && OTHER_SPACE.test(figure.gap)) return null;
    found[part] = figure;
    count += 1;
  }
  return count === complement.parts.length ? (found as Figure[]) : null;
}

/** The figure of the whole before the parts: right before their bracket, or in the same sentence or the one before. */
function wholeBefore(view: View, first: Figure, complement: Complement): Figure | null {
  for (let nth = first.nth - 1; nth >= Math.max(0, first.nth - MOST_BACK); nth -= 1) {
    const figure = view.figures[nth] as Figure;
    if (first.metric.sentence - figure.metric.sentence > 2) return null;
    if (view.text.slice(figure.metric.span.end, first.metric.span.start).includes("\n")) return null;
    if (!isLevel(figure)) continue;
    if (first.bracket >= 0 && figure.metric.sentence === first.metric.sentence) {
      if (figure.bracket === first.bracket) return null;
      return first.bracket - figure.metric.extent.end <= CLOSE_BY && complement.whole.test(figure.gap) ? figure : null;
    }
    if (figure.bracket !== first.bracket) continue;
    const name = figure.gap.slice(-24);
    if (complement.whole.test(name) && !isPartOfAny(name)) return figure;
    if (figure.metric.sentence === first.metric.sentence && partAmong(complement, name) < 0) return null;
  }
  return null;
}

/** Another figure follows in the sentence: a part alone makes no sum. */
const hasNext = (view: View, { nth, metric }: Figure): boolean =>
  view.figures[nth + 1]?.metric.sentence === metric.sentence;

const LONGEST_LIST = 16;
const GOES_ON = /^[、和及与]/;
const CLOSE_BY = 12;

function complementSums(view: View): readonly Finding[] {
  const findings: Finding[] = [];
  for (const figure of view.figures) {
    if (!isLevel(figure) || !hasNext(view, figure) || !FIRST_WORDS.test(figure.gap.slice(-LONGEST_NAME))) continue;
    if (NOT_ADDITIVE.test(figure.gap)) continue;
    for (const complement of COMPLEMENTS) {
      if (partAmong(complement, figure.gap) < 0) continue;
      const parts = partsFrom(view, figure, complement);
      if (parts === null || parts.some(({ gap }) => NOT_ADDITIVE.test(gap))) continue;
      const whole = wholeBefore(view, figure, complement);
      if (whole === null || NOT_ADDITIVE.test(whole.gap) || !sameTime(whole.metric, figure.metric)) continue;
      if (!parts.every((part) => sameUnit(whole.metric, part.metric))) continue;
      if (
        NARROWING.some((word) => parts.some(({ gap }) => narrows(complement, gap, word)) && !whole.gap.includes(word))
      )
        continue;
      const finding = sumOf(whole, parts);
      if (finding !== null) findings.push(finding);
    }
  }
  return findings;
}

function narrows({ parts }: Complement, gap: string, word: string): boolean {
  return gap.includes(word) && !parts.some((part) => part.test(word));
}

export function sumOf(stated: Figure, operands: readonly Figure[], fails?: "uncertain", check = ID): Finding | null {
  return judge({
    check,
    stated,
    operands,
    byName: true,
    compute: (read) => operands.map(read).reduce(plus),
    sum: operands.map(({ metric }) => metric.text).join(" + "),
    ...(fails === undefined ? {} : { fails }),
  });
}

const CLOSED_BEFORE =
  /(?:^|[，：、])(?:分别(?:为|是)|由)[^，。；：、]{0,16}$|^[^，。；：、]{0,6}(?:分别(?:为|是)|由)[^，。；：、]{0,16}$/;
const TOTAL_BEHIND = /(?:^|[，、])(?:[两三四五六七八九十]项)?(?:合计|共计|总计)(?:达到?|为)?[^，。；、]{0,8}$/;
const NEXT_PART = /^[^，。；：]{0,12}?[、，和及][^，。；：]{0,16}$/;

/** 甲3人、乙5人，合计8人. */
function totalsBehind(view: View): readonly Finding[] {
  const findings: Finding[] = [];
  for (const place of [...view.placesOf("合计"), ...view.placesOf("共计"), ...view.placesOf("总计")].sort(
    (a, b) => a - b,
  )) {
    const total = view.figures[view.figureFrom(place)];
    if (total === undefined || !isLevel(total) || !TOTAL_BEHIND.test(total.gap)) continue;
    const parts: Figure[] = [];
    for (let nth = total.nth - 1; nth >= Math.max(0, total.nth - LONGEST_LIST); nth -= 1) {
      const part = view.figures[nth] as Figure;
      if (part.metric.sentence !== total.metric.sentence || !isLevel(part) || !sameUnit(part.metric, total.metric))
        break;
      parts.unshift(part);
      if (!NEXT_PART.test(part.gap)) break;
    }
    if (parts.length < 2) continue;
    const finding = sumOf(total, parts, "uncertain");
    if (finding !== null) findings.push(finding);
  }
  return findings;
}

/** 共8人，由3名甲、5名乙组成; 分别为. */
function closedLists(view: View): readonly Finding[] {
  const findings: Finding[] = [];
  for (const place of [...view.placesOf("分别为"), ...view.placesOf("分别是"), ...view.placesOf("组成")].sort(
    (a, b) => a - b,
  )) {
    const composed = view.text.startsWith("组成", place);
    const last = composed ? view.figures[view.figureFrom(place) - 1] : undefined;
    if (composed && (last === undefined || place - last.metric.extent.end > 16)) continue;
    let first = composed ? last : view.figures[view.figureFrom(place)];
    for (let steps = 0; composed && first !== undefined && steps < LONGEST_LIST; steps += 1) {
      if (CLOSED_BEFORE.test(first.gap)) break;
      first = before(view, first);
    }
    if (first === undefined || !isLevel(first) || !CLOSED_BEFORE.test(first.gap)) continue;
    const total = before(view, first);
    if (total === undefined || !isLevel(total)) continue;
    const parts = listFrom(view, first, last);
    if (parts.length < 2 || !parts.every((part) => sameUnit(total.metric, part.metric))) continue;
    const finding = sumOf(total, parts, composed ? undefined : "uncertain");
    if (finding !== null) findings.push(finding);
  }
  return findings;
}

function before(view: View, figure: Figure): Figure | undefined {
  const other = view.figures[figure.nth - 1];
  return other?.metric.sentence === figure.metric.sentence ? other : undefined;
}

function listFrom(view: View, first: Figure, last: Figure | undefined): readonly Figure[] {
  const parts = [first];
  for (let nth = first.nth + 1; nth < Math.min(view.figures.length, first.nth + LONGEST_LIST); nth += 1) {
    const part = view.figures[nth] as Figure;
    if (part.metric.sentence !== first.metric.sentence || (last !== undefined && nth > last.nth)) break;
    if (!isLevel(part) || !NEXT_PART.test(part.gap)) break;
    parts.push(part);
  }
  return parts;
}

export const partsSum: Check = {
  id: ID,
  pattern: "the parts of a closed list against their total: 出口 and 进口, 税收 and 非税, 由…组成, …合计",
  run: (view) => [...complementSums(view), ...totalsBehind(view), ...closedLists(view)],
  accepts: [
    {
      text: "全年外贸进出口总额45.20亿元，增长3.1%。其中，出口33.15亿元，增长2.2%；进口12.05亿元，增长5.4%。",
      verdict: "consistent",
      says: "33.15亿元 + 12.05亿元 = 45.2亿元, stated 45.20亿元",
    },
    {
      text: "全年外贸进出口总额48.20亿元，增长3.1%。其中，出口33.15亿元，增长2.2%；进口12.05亿元，增长5.4%。",
      verdict: "inconsistent",
      says: "stated 48.20亿元",
    },
    {
      text: "年末猪牛羊存栏53.6万头（只）。其中：生猪存栏12.1万头；牛存栏8.3头；羊存栏33.2万只。",
      verdict: "inconsistent",
    },
    { text: "全县一般公共预算收入9.5亿元，其中税收收入6.1亿元，非税收入3.9亿元。", verdict: "inconsistent" },
    { text: "年末政府债务余额30.2亿元，其中一般债务11.1亿元、专项债务19.1亿元。", verdict: "consistent" },
    {
      text: "成立12人的专班，由4名镇干部和7名村干部组成。",
      verdict: "inconsistent",
      says: "4名 + 7名 = 11人, stated 12人",
    },
    { text: "清理网站14个、公众号25个，合计40个。", verdict: "uncertain" },
  ],
  rejects: [
    "全年新增债务63.4亿元（新增一般债券9.7亿元、新增专项债券38.2亿元、再融资债券15.5亿元）。",
    "完成收入7.46亿元，增长3%，短收0.38亿元（其中：税收收入5.12亿元；非税收入2.34亿元）。",
    "年末各项存款余额530亿元，其中住户存款300亿元，企业存款120亿元。",
    "全年社会消费品零售总额95亿元。城镇居民人均可支配收入3.2万元，农村居民人均可支配收入1.9万元。",
    "外贸进出口总额45亿元，其中出口30亿美元，进口2亿美元。",
    "洽谈项目12个，开工4个，投产3个。",
    "财政收入12.5亿元，其中税收收入8.1亿元。",
  ],
};
