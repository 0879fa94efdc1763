import { describe, expect, it } from "vitest";
import { readRelations } from "../../src/interpret/relation.js";
import { readReport } from "../../src/pipeline.js";

/** `12% growth_of 9万元` for every relation of a text, in reading order. */
function relations(text: string): readonly string[] {
  const { metrics } = readReport(`${text}\n`);
  return metrics.flatMap((metric) =>
    metric.relations.map(({ type, target }) => `${metric.text} ${type} ${metrics[target]?.text}`),
  );
}

describe("growth", () => {
  it.each<[string, readonly string[]]>([
    ["松河县粮食产量80万吨，增长3%。", ["3% growth_of 80万吨"]],
    ["播种面积64万亩，比上年减少1.5万亩，下降2.3%。", ["1.5万亩 growth_of 64万亩", "2.3% growth_of 64万亩"]],
    ["税收占比达到62%，提高1.5个百分点。", ["1.5个百分点 growth_of 62%"]],
    ["旅游收入增长6%，增速比上年提高2个百分点。", ["2个百分点 growth_of 6%"]],
    ["工业投资增长9%、达40亿元。", ["9% growth_of 40亿元"]],
    ["接待游客70万人次、旅游收入3亿元，分别增长8%、9%。", ["8% growth_of 70万人次", "9% growth_of 3亿元"]],
    ["社会保险基金收入8亿元（其中：开发区1亿元），增长5%。", ["5% growth_of 8亿元", "1亿元 part_of 8亿元"]],
  ])("%s", (text, expected) => {
    expect([...relations(text)].sort()).toEqual([...expected].sort());
  });

  it.each([
    ["another series grew", "粮食产量80万吨，工业投资增长9%。"],
    ["another clause begins", "粮食产量80万吨；增长3%以上的乡镇受到表扬。"],
    ["a duration does not grow", "连续7个月增速保持在30%以上。"],
    ["one growth of two levels of a list", "城乡居民收入分别达3.1万元、1.6万元，增长7%。"],
  ])("says nothing where %s", (_, text) => {
    expect(relations(text).filter((relation) => relation.includes("growth_of"))).toEqual([]);
  });
});

describe("parts", () => {
  it.each<[string, readonly string[]]>([
    ["排查隐患96户（其中高风险11户、中风险40户）。", ["11户 part_of 96户", "40户 part_of 96户"]],
    ["培训队员96人（男50人、女46人）。", ["50人 part_of 96人", "46人 part_of 96人"]],
    ["共有队伍12个：山区5个、坝区7个。", ["5个 part_of 12个", "7个 part_of 12个"]],
    ["新开工项目30个、总投资8亿元，其中工业项目12个。", ["12个 part_of 30个"]],
    [
      "全年生产总值92亿元。其中，第一产业增加值12亿元；第二产业增加值30亿元；第三产业增加值50亿元。",
      ["12亿元 part_of 92亿元", "30亿元 part_of 92亿元", "50亿元 part_of 92亿元"],
    ],
    ["省级项目23个，地方项目19个，共计42个。", ["23个 part_of 42个", "19个 part_of 42个"]],
  ])("%s", (text, expected) => {
    expect(relations(text)).toEqual(expected);
  });

  it.each([
    ["a part would be greater than its total", "建成学校3所，其中新增床位9张。完成项目5个，其中投资项目9个。"],
    ["a small sum is an accident", "新认定企业3家、示范企业2家，培育基地各1家。"],
    ["the figures are one list", "道路、供水、供暖投资分别达1900亿元、800亿元、1100亿元。"],
    ["what is left is no part", "基金收入64.37亿元，支出58.92亿元，本年结余5.45亿元。"],
    ["the parts end where the sentence moves on", "支出20亿元，增长5%，其中民生增长6%。"],
  ])("says nothing where %s", (_, text) => {
    expect(relations(text).filter((relation) => relation.includes("part_of"))).toEqual([]);
  });

  it("ends the parts where the same figure is told later", () => {
    expect(relations("首先抓好900户，去年对其中近200户给予支持，今年扩大到500户。")).toEqual(["200户 part_of 900户"]);
  });

  it("takes the total whose word the part takes up", () => {
    expect(relations("项目开工90个、竣工50个，其中工业项目开工30个。")).toEqual(["30个 part_of 90个"]);
  });
});

describe("rates", () => {
  it.each<[string, readonly string[]]>([
    [
      "到位资金2.4亿元，完成年度目标任务数2亿元的120%。",
      ["2.4亿元 target 2亿元", "120% denominator 2亿元", "120% numerator 2.4亿元"],
    ],
    ["收入9.4亿元，为预算的104%。", ["104% numerator 9.4亿元"]],
    [
      "收入年初预算9亿元，实际完成9.36亿元，为预算的104%。",
      ["9.36亿元 target 9亿元", "104% numerator 9.36亿元", "104% denominator 9亿元"],
    ],
    ["收到线索41条，办结39件，办结率95.12%。", ["95.12% numerator 39件", "95.12% denominator 41条"]],
  ])("%s", (text, expected) => {
    expect([...relations(text)].sort()).toEqual([...expected].sort());
  });

  it.each([
    ["the rate is of something else", "完成植树4万亩、退耕2万亩，绿化覆盖率50%。"],
    ["the quotient is another", "收到线索41条，办结20件，办结率95.12%。"],
  ])("says nothing where %s", (_, text) => {
    expect(relations(text)).toEqual([]);
  });
});

describe("averages", () => {
  it("have a total and a count, where their quotient tells", () => {
    expect(relations("收购烟叶50万公斤，收购总额1500万元，均价30元。")).toEqual([
      "30元 total 1500万元",
      "30元 count 50万公斤",
    ]);
  });

  it("are left alone where it does not", () => {
    expect(relations("收购烟叶50万公斤，收购总额1500万元，均价80元。")).toEqual([]);
  });
});

describe("pairs", () => {
  it.each<[string, readonly string[]]>([
    ["就业人数由4人增加到9人、增长125%。", ["9人 from 4人", "125% growth_of 9人"]],
    ["覆盖率由60%、50%提高到80%、70%。", ["80% from 60%", "70% from 50%"]],
    ["接待游客9万人次，较上年的8万人次增加1万人次。", ["9万人次 from 8万人次", "1万人次 growth_of 9万人次"]],
  ])("%s", (text, expected) => {
    expect([...relations(text)].sort()).toEqual([...expected].sort());
  });

  it("are none where a line runs from one place to another", () => {
    expect(relations("从海拔700米到930米的索道工程开工。")).toEqual([]);
  });
});

it("stays linear on one long sentence", () => {
  const cost = (count: number): number => {
    const text = "粮食产量80万吨，增长3%，其中小麦20万吨，为计划的90%，占粮食产量的25%，".repeat(count);
    const { source, outline, profile, metrics } = readReport(text);
    const context = { source, outline, profile, quantities: metrics, segmenter: { cut: (han: string) => [han] } };
    const drafts = {
      indicators: metrics.map(({ indicator }) => indicator),
      statuses: metrics.map(({ status }) => status),
      changes: metrics.map(({ change }) => change),
      comparisons: metrics.map(({ comparison }) => comparison),
    };
    const spent = (): number => {
      const before = process.cpuUsage();
      readRelations(context, drafts);
      return process.cpuUsage(before).user;
    };
    return Math.min(...Array.from({ length: 5 }, spent)) / metrics.length;
  };
  cost(100);
  expect(cost(800)).toBeLessThan(4 * cost(100));
});
