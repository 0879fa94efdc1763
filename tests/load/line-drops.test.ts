import { describe, expect, test } from "vitest";
import { loadText } from "../../src/load/load.js";

const textOf = (lines: readonly string[]): string => loadText(lines.join("\n"), { path: "a.txt" }).text;

/** Twenty-two characters a line, as a page would break it. */
const wrapped = [
  "各位代表：",
  "一年来，全镇上下攻坚克难，完成固定资产投资十二亿",
  "元，新建道路18公里，改造背街小巷7条，新增就业岗位",
  "320个，城乡面貌明显改善。农村人居环境整治深入推",
  "进，改厕460户，清运垃圾1.2万吨，森林覆盖率达到32",
  "%，群众满意度稳步提高，连续三年位居全县前列。",
  "二、农业农村发展",
  "粮食总产量稳定在3万吨以上，特色种植面积扩大到150",
  "0亩，带动农户增收，合作社达到21家，社员收入逐年增",
];

describe("line ends", () => {
  test("of a page are dropped inside sentences, numbers and units", () => {
    const lines = textOf(wrapped).split("\n");
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain("投资十二亿元，新建");
    expect(lines[1]).toContain("达到32%，");
    expect(lines[2]).toBe("二、农业农村发展");
    expect(lines[3]).toContain("1500亩");
  });

  test("and page marks between them", () => {
    const paged = [...wrapped.slice(0, 3), "—1—", "", ...wrapped.slice(3)];
    expect(textOf(paged)).toBe(textOf(wrapped));
  });

  test("of lines as different as paragraphs are stay", () => {
    const paragraphs = [
      "青禾镇工作总结",
      "一年来，我们完成投资3亿元，增长5%。",
      "镇长：王某",
      "工业稳步发展。".repeat(20),
      "农业增产增收。".repeat(9),
    ];
    expect(textOf(paragraphs)).toBe(paragraphs.join("\n"));
  });

  test("of headings, lists and tables stay", () => {
    const headings = Array.from(
      { length: 12 },
      (_, index) => `${index + 1}.青禾镇2023年一般公共预算收入完成情况表之${index % 3}`,
    );
    expect(textOf(headings)).toBe(headings.join("\n"));
    const table = ["指标\t2023年", "投资\t3.5", "％\t12"];
    expect(textOf(table)).toBe(table.join("\n"));
  });

  test.each([
    [["全年接待游客32万人次", "，增长6%。"], "全年接待游客32万人次，增长6%。"],
    [
      ["关于青禾镇2023年预算执行情况和", "2024年预算草案的", "报告"],
      "关于青禾镇2023年预算执行情况和2024年预算草案的报告",
    ],
    [["镇里制定了《", "村庄规划", "》，惠及群众。"], "镇里制定了《村庄规划》，惠及群众。"],
    [
      ["一年来，我们筹措各类扶持资金共计320", "万元，兑现到户，群众满意。"],
      "一年来，我们筹措各类扶持资金共计320万元，兑现到户，群众满意。",
    ],
  ])("%j are one line", (lines, text) => {
    expect(textOf(lines)).toBe(text);
  });

  test.each([
    [["一年来共完成：", "万元以上项目三个，运行平稳。"]],
    [["这是我们共同努力的", "一、农业发展"]],
    [["社会和谐祥和", "各位代表："]],
    [["表格单位", "万元"]],
    [["完成了任务。", "，误。"]],
    [["GDP", "IP"]],
  ])("%j stay apart", (lines) => {
    expect(textOf(lines)).toBe(lines.join("\n"));
  });
});
