import { describe, expect, it } from "vitest";
import { readChanges } from "../../src/interpret/change.js";
import { readStatuses } from "../../src/interpret/status.js";
import { type MarkedOptions, marked, ofFigures } from "./marked-context.js";

function statuses(text: string, options?: MarkedOptions): (string | null)[] {
  const context = marked(text, options);
  return ofFigures(context, readStatuses(context, readChanges(context)));
}

const PLAN = { heading: "三、明年工作打算", sectionYear: 2024, plan: true };

describe("words of plans", () => {
  it.each([
    ["力争产值达[9万元]。"],
    ["拟新建泵站[9个]。"],
    ["计划新建泵站[9个]。"],
    ["灌溉面积计划达到[9万亩]。"],
    ["规划创建示范村[9个]。"],
    ["产值将突破[9万元]。"],
    ["全镇要完成造林[9亩]。"],
    ["确保造林[9亩]。"],
    ["主要目标是：产值增长[9%]。"],
    ["主要预期目标：产值增长[9%]。"],
    ["年度目标任务数[9万元]。"],
    ["收入预算为[9万元]。"],
    ["收入预算年中调整为[9万元]。"],
    ["签约项目计划总投资[9亿元]。"],
    ["提前完成产值增长[9%]的目标。"],
    ["到{2030年|2030}，产值达[9亿元]。"],
  ])("%s is a target", (text) => {
    expect(statuses(text)).toEqual(["target"]);
  });

  it.each([
    ["围绕强镇目标，建成泵站[9个]。"],
    ["完成收购任务[9吨]。"],
    ["获得用地指标[9亩]。"],
    ["实施倍增行动计划，新增企业[9家]。"],
    ["推进计划生育工作，走访[9户]。"],
    ["完成投资年度计划达到[99%]。"],
    ["造林[9亩]，完成年度计划[99%]。"],
    ["产业结构调整为[9类]。"],
    ["主要作物[9亩]，重要河道[9公里]。"],
    ["模拟演练[9场]。"],
    ["将改革进行到底，办结[9件]。"],
    ["争取到位资金[9万元]。"],
    ["安排资金[9万元]。"],
    ["完成目标任务的[99%]。"],
    ["占年度任务数的[99%]。"],
    ["为预算的[99%]。"],
    ["首批[9个]目标村改厕。"],
    ["确保群众安全，今年以来排查隐患[9处]。"],
  ])("%s is none", (text) => {
    expect(new Set(statuses(text))).toEqual(new Set(["actual"]));
  });

  it("govern the list behind them", () => {
    expect(statuses("规划创建示范村[4个]、样板路[2条]，目前均已设计。")).toEqual(["target", "target"]);
    expect(statuses("主要目标是：产值增长[6%]；投资增长[8%]，新增就业[9人]。")).toEqual(["target", "target", "target"]);
  });

  it("end where facts begin", () => {
    expect(statuses("洽谈项目[9个]，计划总投资[9亿元]，其中开工[4个]。")).toEqual(["actual", "target", "actual"]);
    expect(statuses("收入预算[9万元]，执行中经批准调整为[12万元]，实际完成[8万元]。")).toEqual([
      "target",
      "target",
      "actual",
    ]);
    expect(statuses("计划总投资、完成投资额分别为[9亿元]、[5亿元]。")).toEqual(["target", "actual"]);
    expect(statuses("收入预算[9亿元]（其中：园区[3亿元]），实际完成[8亿元]。")).toEqual(["target", "target", "actual"]);
  });

  it("tell the target, the fact and the ratio apart", () => {
    expect(statuses("到位[3亿元]，完成年度目标任务数[2亿元]的[150%]。")).toEqual(["actual", "target", "actual"]);
  });
});

describe("forecasts", () => {
  it("go on with their rates and end with the next thing told", () => {
    expect(
      statuses("全镇稳步向前，在库[3个]，{1至9月|2023-01/2023-09}预计产出[9万元]，占任务数的[99%]；入库[9个]。"),
    ).toEqual(["actual", "forecast", "forecast", "actual"]);
    expect(statuses("预计全年产值增长[6%]，投资增长[8%]；收入[9亿元]。")).toEqual(["forecast", "forecast", "forecast"]);
    expect(statuses("产值增长[6%]（预计），入库[9个]。")).toEqual(["forecast", "actual"]);
  });

  it.each([["比{2022年|2022}预计增加[9吨]。"], ["建立预测预警机制，新建站点[9个]。"]])("are not: %s", (text) => {
    expect(statuses(text)).toEqual(["actual"]);
  });

  it("stand in a section of plans too", () => {
    expect(statuses("预计全年入库[9个]。", PLAN)).toEqual(["forecast"]);
  });
});

describe("a section of plans", () => {
  it.each([
    ["新建泵站[9个]。"],
    ["全面治理剩余[9户]。"],
    ["实际利用外资[9亿元]。"],
    ["比上年执行数增长[9%]。"],
    ["盘活存量用地[9亩]。"],
    ["安排资金[9万元]。"],
  ])("%s is a target", (text) => {
    expect(statuses(text, PLAN)).toEqual(["target"]);
  });

  it.each([
    ["加快[9个]在建工程。"],
    ["抓好在建的[9条]公路。"],
    ["在现有[9条]线路上延伸。"],
    ["全镇共有林地[9亩]。"],
    ["充分发挥[9支]队伍的作用。"],
    ["截至{2024年1月底|2024-01-31}，支出[9万元]。"],
    ["{2023年|2023}，造林[9亩]。"],
  ])("but %s exists", (text) => {
    expect(statuses(text, PLAN)).toEqual(["actual"]);
  });
});

describe("the other standings", () => {
  it.each([
    ["由[5人]增加到[9人]。", ["baseline", "actual"]],
    ["由{2021年|2021}的[5天]缩短至[3天]。", ["baseline", "actual"]],
    ["从[5个]、[3个]分别增加到[8个]、[6个]。", ["baseline", "baseline", "actual", "actual"]],
    ["标准从每人每月[90元]提高至[99元]。", ["baseline", "actual"]],
    ["由[5名]队员组成。", ["actual"]],
    ["自来水由[5个]水厂供应，管网[9公里]。", ["actual", "actual"]],
  ])("%s", (text, expected) => {
    expect(statuses(text)).toEqual(expected);
  });

  it("of a criterion and of a count of the text itself", () => {
    expect(statuses("[!1亿元]以上项目[9个]，有以下[?3个]方面。")).toEqual(["criterion", "actual", null]);
  });
});
