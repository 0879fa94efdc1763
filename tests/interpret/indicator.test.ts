import { describe, expect, it } from "vitest";
import { interpret } from "../../src/interpret/interpret.js";
import { loadText } from "../../src/load/load.js";
import type { Metric } from "../../src/model/metric.js";
import { buildOutline } from "../../src/outline/outline.js";
import { buildProfile } from "../../src/profile/profile.js";
import { recognize } from "../../src/recognize/recognize.js";
import { createSegmenter } from "../../src/segment/segmenter.js";

const segmenter = createSegmenter("auto");

/** What a report on 2023 measures in a sentence, dates aside. */
function read(text: string): { metrics: readonly Metric[]; warnings: readonly string[] } {
  const source = loadText(`据统计，${text}`, { path: "example.txt" });
  const outline = buildOutline(source);
  const profile = buildProfile(source, outline, { year: { value: 2023, override: true } });
  const { quantities } = recognize(source, outline, profile, segmenter);
  const { metrics, warnings } = interpret(source, outline, profile, quantities, segmenter);
  return { metrics: metrics.filter(({ kind }) => kind !== "date"), warnings: warnings.map(({ code }) => code) };
}

const names = (text: string): (string | undefined)[] => read(text).metrics.map(({ indicator }) => indicator?.name);

const cases: Readonly<Record<string, readonly (readonly [text: string, ...names: string[]])[]>> = {
  "the noun before the figure": [
    ["累计在库总投资53670万元。", "在库总投资"],
    ["国有林场数量达14个，森林覆盖率达56.2%。", "国有林场数量", "森林覆盖率"],
    ["固定资产投资增长7%左右。", "固定资产投资增长"],
  ],
  "the noun behind the figure": [
    ["成立了25名队员组成的护林队伍。", "队员"],
    ["设置9个办事窗口，7人集中办公。", "办事窗口", "集中办公"],
    ["推动全乡8个党支部与公司结对。", "党支部"],
    ["对3名长期旷工的干部作出处理。", "干部"],
    ["有6家企业参加了进口博览会。", "企业参加了进口博览会"],
    ["95%以上的行政村通了硬化路。", "行政村通了硬化路"],
    ["利用县级财政85万元帮扶资金建成标准化大棚12座。", "帮扶资金", "建成标准化大棚"],
  ],
  "the verb that governs it": [
    ["召开河长制专题会议12次，开展巡河380人次。", "召开河长制专题会议", "开展巡河"],
    ["争取上级资金4.6亿元用于水利建设。", "争取上级资金"],
    ["带动170余人就业，平均每人每月增收1650元。", "带动就业", "平均每人每月增收"],
  ],
  "an investment of a thing": [
    ["投资80万元的村组道路硬化项目开工建设。", "村组道路硬化项目投资"],
    ["总投资2.3亿元的冷链物流园建成投用。", "冷链物流园总投资"],
  ],
  "a head that a clause elides": [
    ["全县茶叶种植面积3.2万亩，产量1200吨，产值8600万元。", "茶叶种植面积", "茶叶产量", "茶叶产值"],
    ["新增规上工业企业6家，总数达58家。", "新增规上工业企业", "规上工业企业总数"],
    ["粮食生产再获丰收，总产达到21.6万吨。", "粮食总产"],
    [
      "规模以上工业增加值增长8.2%，其中国有企业增加值增长3.1%，股份制企业增长6.4%。",
      "规模以上工业增加值增长",
      "国有企业增加值增长",
      "股份制企业增加值增长",
    ],
  ],
  "lists of names before lists of figures": [
    ["出栏羊、生猪、肉牛5.26万只、4.17万头、0.38万头。", "出栏羊", "出栏生猪", "出栏肉牛"],
    ["城镇、农村居民人均可支配收入分别增长4.7%和7.6%。", "城镇居民人均可支配收入增长", "农村居民人均可支配收入增长"],
    [
      "城乡居民人均可支配收入分别达到3.9万元、1.8万元，增长5%和7%。",
      "城镇居民人均可支配收入",
      "农村居民人均可支配收入",
      "城镇居民人均可支配收入增长",
      "农村居民人均可支配收入增长",
    ],
    ["税收收入12.4亿元，非税收入5.6亿元，分别增长6%和2%。", "税收收入", "非税收入", "税收收入增长", "非税收入增长"],
    ["三次产业增加值分别完成12亿元、45亿元、63亿元。", "第一产业增加值", "第二产业增加值", "第三产业增加值"],
    ["三次产业结构调整为12.3：38.5：49.2。", "第一产业结构", "第二产业结构", "第三产业结构"],
    ["对剩余31户、96名贫困人口逐户帮扶。", "贫困人口", "贫困人口"],
    ["空气综合指数、细颗粒物浓度实现双下降，分别下降2.3%和7.9%。", "空气综合指数下降", "细颗粒物浓度下降"],
    ["生产安全事故起数、死亡人数分别下降13.4%、11.2%。", "生产安全事故起数下降", "生产安全事故死亡人数下降"],
    [
      "城镇居民、农村居民人均可支配收入分别为36850元、17420元，增幅分别为4.9%和6.8%。",
      "城镇居民人均可支配收入",
      "农村居民人均可支配收入",
      "城镇居民人均可支配收入增幅",
      "农村居民人均可支配收入增幅",
    ],
    ["热线诉求解决率、满意率分别达93.4%和95%。", "热线诉求解决率", "热线诉求满意率"],
    ["民营企业营业收入、税收增速分别达8%和6%。", "民营企业营业收入增速", "民营企业税收增速"],
    ["接待游客86万人次，旅游收入4.1亿元，分别增长21%和26%。", "接待游客", "旅游收入", "接待游客增长", "旅游收入增长"],
  ],
  "pairs from one value to another": [
    ["平均办案时长由2022年的18天缩短至7天。", "平均办案时长", "平均办案时长"],
    ["工单受理量由420件增加到960件，增长128.6%。", "工单受理量", "工单受理量", "工单受理量增长"],
  ],
  "shares and rates": [
    ["农产品加工业产值占农业总产值比重达到62%。", "农产品加工业产值占农业总产值比重"],
    ["完成年度目标任务数2.5亿元的98.4%。", "年度目标任务数", "完成年度目标任务数"],
    ["一般公共预算支出31.5亿元，为预算的97.2%。", "一般公共预算支出", "一般公共预算支出为预算"],
    ["820户茶农户均增收4600元。", "茶农", "户均增收"],
    [
      "高技术制造业增加值增长9%，对工业增长贡献率达到35%。",
      "高技术制造业增加值增长",
      "高技术制造业增加值对工业增长贡献率",
    ],
  ],
  "the fund of a budget": [
    [
      "政府性基金预算收入12亿元；支出完成10亿元，增长3%。",
      "政府性基金预算收入",
      "政府性基金预算支出",
      "政府性基金预算支出增长",
    ],
    ["市级一般公共预算收入37.2亿元（其中：开发区4.9亿元）。", "一般公共预算收入", "开发区一般公共预算收入"],
  ],
  "an object that verbs share": [
    ["排查安全隐患528处，当场整改466处，限期整改62处。", "排查安全隐患", "当场整改安全隐患", "限期整改安全隐患"],
    ["受理案件120件，办结118件。", "受理案件", "办结案件"],
    ["肉牛存栏2300头，出栏1100头。", "肉牛存栏", "肉牛出栏"],
    ["细化任务37项，已完成33项。", "细化任务", "完成任务"],
    ["召开会议12次，印发简报30期。", "召开会议", "印发简报"],
    ["引进企业12家，培训300人。", "引进企业", "培训"],
  ],
  "money that is named by what it is for": [
    ["统筹7.4亿元，支持河湖生态修复。", "支持河湖生态修复统筹资金"],
    ["投入4.15亿元，支持优化公共文化服务。", "支持优化公共文化服务投入"],
    ["投入防汛资金300万元，支持抗旱。", "投入防汛资金"],
    ["统筹资金8亿元用于道路建设。", "统筹资金"],
  ],
  "a plan that is no part of the series": [
    [
      "一般公共预算收入预算38亿元，执行中调整为36.5亿元，实际完成36.9亿元，增长3.2%。",
      "一般公共预算收入预算",
      "一般公共预算收入预算",
      "一般公共预算收入",
      "一般公共预算收入增长",
    ],
    ["财政收入任务174万元，完成198万元。", "财政收入任务", "财政收入"],
    ["政府性基金预算收入12亿元。", "政府性基金预算收入"],
  ],
  "a noun that opens with a verb": [
    ["实行合法性审查等8项评估审核制度。", "评估审核制度"],
    ["实施城郊绿化、园区绿化等六项绿化工程。", "绿化工程"],
    ["639个纳入省级调度的重点项目完成投资920亿元。", "重点项目", "重点项目完成投资"],
    ["12个改厕工程通过验收。", "改厕工程"],
    ["7人集中办公。", "集中办公"],
  ],
  "how long a thing goes on": [
    ["粮食连续五年增产。", "粮食连续增产"],
    ["地区生产总值增长5.4%，连续10个季度超过全国平均水平。", "地区生产总值增长", "连续超过全国平均水平"],
    ["开展水环境治理三年行动。", "水环境治理行动"],
    ["工期缩短15天。", "工期缩短"],
  ],
  "things counted right before, as owners": [
    [
      "34个省重点、300个市重点项目分别完成投资40.6亿元、156.2亿元，年度投资完成率达146%、141%。",
      "省重点",
      "市重点项目",
      "省重点项目完成投资",
      "市重点项目完成投资",
      "省重点项目年度投资完成率",
      "市重点项目年度投资完成率",
    ],
    [
      "306个省级项目、743个市级项目分别完成年投资计划的119%、103.5%。",
      "省级项目",
      "市级项目",
      "省级项目完成年投资计划",
      "市级项目完成年投资计划",
    ],
  ],
  "who was moved, and by what means": [
    ["引进龙头企业流转土地620亩。", "流转土地"],
    ["组织党员干部走访农户1200户。", "走访农户"],
    ["通过入股、托管等方式盘活闲置农房683处。", "盘活闲置农房"],
    ["消除4409户11730人返贫风险。", "消除返贫风险", "消除返贫风险"],
    ["限额以上单位通过公共网络实现零售额131亿元。", "限额以上单位通过公共网络零售额"],
  ],
  "what a change leaves out": [
    ["进出口总额突破百亿、达114.5亿元，增长9.3%。", "进出口总额", "进出口总额增长"],
    ["带动主导产业产值增长15%。", "主导产业产值增长"],
    ["一般公共预算收入增长3.8%，较上年提高0.3个百分点。", "一般公共预算收入增长", "一般公共预算收入增速较上年提高"],
    ["森林覆盖率达52.8%，提高0.3个百分点。", "森林覆盖率", "森林覆盖率提高"],
    ["内设机构由14个精简为7个。", "内设机构", "内设机构"],
    ["卫生户厕覆盖率由去年的58%提高到71%。", "卫生户厕覆盖率", "卫生户厕覆盖率"],
  ],
  "lists that a noun closes, and what a thing has": [
    ["办理供热改造、道路亮化等代表建议321件。", "办理代表建议"],
    ["普通高中34所，招生数2.51万人，在校学生7.36万人。", "普通高中", "普通高中招生数", "普通高中在校学生"],
    ["全国重点实验室达6家。", "全国重点实验室"],
    ["惠及90%的在校生。", "惠及在校生"],
    ["新增省级产业集群2个、总数达3个。", "新增省级产业集群", "省级产业集群总数"],
    ["与脱贫户建立利益联结机制的经营主体达到92%。", "与脱贫户建立利益联结机制的经营主体"],
  ],
  "thresholds that pick what is counted": [
    ["引进亿元以上项目14个，其中10亿元以上项目3个。", "引进亿元以上项目", "项目投资", "10亿元以上项目"],
  ],
};

describe.each(Object.entries(cases))("%s", (_phenomenon, sentences) => {
  it.each(sentences)("%s", (text, ...expected) => {
    expect(names(text)).toEqual(expected);
  });
});

it("keeps both names of a figure that is said of both", () => {
  const [metric] = read("城区污水处理率、生活垃圾无害化处理率均达100%。").metrics;
  expect(metric?.indicator).toMatchObject({
    name: "城区污水处理率、生活垃圾无害化处理率",
    members: ["城区污水处理率", "生活垃圾无害化处理率"],
  });
});

it("puts 全市 into the scope and not into the name", () => {
  const [metric] = read("全市一般公共预算收入82.6亿元。").metrics;
  expect(metric?.indicator).toMatchObject({ name: "一般公共预算收入", scope: "全市" });
});

it("does not guess where names and figures are of unequal number", () => {
  const { metrics, warnings } = read("茶叶、烤烟、蚕桑面积分别达到3.2万亩、1.1万亩。");
  expect(warnings).toContain("respective-mismatch");
  expect(metrics.every(({ uncertain }) => uncertain.includes("indicator"))).toBe(true);
});

it("gives every name its place in the text, where it stands in one piece", () => {
  const text = "森林覆盖率达56.2%。";
  const [metric] = read(text).metrics;
  const span = metric?.indicator?.span;
  expect(span && `据统计，${text}`.slice(span.start, span.end)).toBe("森林覆盖率");
});
