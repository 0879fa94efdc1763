import { describe, expect, it } from "vitest";
import { loadText } from "../../src/load/load.js";
import type { Outline } from "../../src/model/outline.js";
import { buildOutline } from "../../src/outline/outline.js";

const PROSE = "全镇上下齐心协力，各项工作有序推进，取得了明显成效。";

function outlineOf(text: string, path = "report.txt"): Outline {
  return buildOutline(loadText(text, { path }));
}

function tree(text: string, path?: string): string[] {
  return outlineOf(text, path).sections.map(({ id, heading }) => `${id} ${heading}`);
}

/** The headings over the first place where `words` stand. */
function over(text: string, words: string): string[] {
  const source = loadText(text, { path: "report.txt" });
  const { sections, sentences } = buildOutline(source);
  const at = source.text.indexOf(words);
  const sentence = sentences.find(({ span }) => span.start <= at && at < span.end);
  const path: string[] = [];
  for (let id = sentence?.sectionId ?? null; id !== null; ) {
    const section = sections.find((candidate) => candidate.id === id);
    path.unshift(section?.heading ?? "?");
    id = section?.parent ?? null;
  }
  return path;
}

describe("styles of headings", () => {
  it("nests numbered styles in the order of the document", () => {
    const text = `云汐镇工作总结\n一、农业生产\n（一）粮食\n1.小麦\n${PROSE}\n2、玉米\n${PROSE}\n（1）早熟品种\n${PROSE}\n①试验田\n${PROSE}\n（二）畜牧\n${PROSE}\n二、工业生产\n${PROSE}`;
    expect(tree(text)).toEqual([
      "s1 一、农业生产",
      "s1.1 （一）粮食",
      "s1.1.1 1.小麦",
      "s1.1.2 2、玉米",
      "s1.1.2.1 （1）早熟品种",
      "s1.1.2.1.1 ①试验田",
      "s1.2 （二）畜牧",
      "s2 二、工业生产",
    ]);
  });

  it("reads chapters and parts, half-width forms and points behind the numeral", () => {
    expect(tree(`第一章 总体情况\n${PROSE}\n第一节 概述\n${PROSE}\n第二章 主要做法\n${PROSE}`)).toEqual([
      "s1 第一章 总体情况",
      "s1.1 第一节 概述",
      "s2 第二章 主要做法",
    ]);
    expect(tree(`一. 概况\n(一)、面积\n${PROSE}\n二．打算\n${PROSE}`)).toEqual([
      "s1 一. 概况",
      "s1.1 (一)、面积",
      "s2 二．打算",
    ]);
  });

  it("ends a run-in heading at its first full stop", () => {
    const [section] = outlineOf(`一、成效\n（一）产业提质。坚持以茶为主，全年投入资金300万元。${PROSE}`).sections.slice(
      1,
    );
    expect(section).toMatchObject({
      marker: "（一）",
      title: "产业提质",
      heading: "（一）产业提质",
      level: 2,
      parent: "s1",
    });
  });

  it("gives a dash heading its own paragraph only", () => {
    const text = `芦川乡2023年工作综述\n${PROSE}\n让乡村更美\n${PROSE}\n——水网越织越密。新建水塘12口，受益80户。\n今年以来，新增林地30亩。\n让产业更强\n${PROSE}`;
    expect(over(text, "新建水塘")).toEqual(["让乡村更美", "水网越织越密"]);
    expect(over(text, "新增林地")).toEqual(["让乡村更美"]);
    expect(outlineOf(text).sections[1]).toMatchObject({ marker: "——", heading: "水网越织越密" });
  });

  it("takes 一是 and 二是 for items", () => {
    expect(tree(`一、做法\n一是强化领导。${PROSE}\n二是狠抓落实。${PROSE}`)).toEqual(["s1 一、做法"]);
  });

  it("starts the numbering anew under a second part", () => {
    const text = `芦川乡2027年工作回顾及2028年工作安排\n${PROSE}\n一、产业\n${PROSE}\n二、民生\n${PROSE}\n2028年工作安排\n${PROSE}\n一、项目\n（一）谋划。${PROSE}\n二、作风\n${PROSE}`;
    expect(tree(text)).toEqual([
      "s1 一、产业",
      "s2 二、民生",
      "s3 2028年工作安排",
      "s3.1 一、项目",
      "s3.1.1 （一）谋划",
      "s3.2 二、作风",
    ]);
  });

  it("keeps an unnumbered heading inside the numbering that goes on after it", () => {
    const text = `一、综合\n就业形势\n${PROSE}\n物价水平\n${PROSE}\n二、农业\n${PROSE}`;
    expect(tree(text)).toEqual(["s1 一、综合", "s1.1 就业形势", "s1.2 物价水平", "s2 二、农业"]);
  });
});

describe("where sections end and what is no heading", () => {
  it("closes what lies below 一、 at a salutation", () => {
    const text = `一、回顾\n（一）农业。${PROSE}\n各位代表，过去一年共办实事9件。\n（二）工业。${PROSE}`;
    expect(over(text, "办实事")).toEqual(["一、回顾"]);
    expect(over(text, "工业")).toEqual(["一、回顾", "（二）工业"]);
  });

  it.each([
    ["a figure in the first sentence", "（1）税收收入完成1200万元。其中增值税600万元。"],
    ["more than forty characters", `1.${"坚持不懈抓好基层组织建设和队伍建设各项任务".repeat(2)}，再上台阶。`],
    ["an item of a list that goes on", "1.新建村级卫生室；"],
    ["a list of sectors", "一、二、三产业协调发展。"],
  ])("takes no line with %s for a heading", (_, line) => {
    expect(tree(`一、情况\n${line}\n${PROSE}`)).toEqual(["s1 一、情况"]);
  });

  it.each(["（一）2023年重点工作。", "（一）学好“1+3”文件。", "（一）落实5G布局。"])("takes %s for one", (line) => {
    expect(tree(`一、情况\n${line}${PROSE}`)).toHaveLength(2);
  });

  it("leaves out title, date line, speaker, captions and the words beside them", () => {
    const text = `鹭洲县2024年国民经济和社会发展统计公报\n鹭洲县统计局\n2025年3月20日\n一、综合\n${PROSE}\n图1 2020-2024年生产总值\n生产总值\n${PROSE}\n表2 2024年价格涨跌幅度\n二、农业\n${PROSE}`;
    const outline = outlineOf(text);
    expect(outline.sections.map(({ heading }) => heading)).toEqual(["一、综合", "二、农业"]);
    const furniture = outline.furniture.map(({ start, end }) => text.slice(start, end));
    expect(furniture).toEqual(["鹭洲县统计局", "2025年3月20日", "图1 2020-2024年生产总值", "表2 2024年价格涨跌幅度"]);
    expect(outline.title && text.slice(outline.title.start, outline.title.end)).toBe(
      "鹭洲县2024年国民经济和社会发展统计公报",
    );
  });

  it("leaves out web furniture, enclosures and the glossary", () => {
    const text = `首页\n当前位置：首页 > 政务公开\n鹭洲县2024年工作总结\n发布时间：2025-01-06\n【字号：大 中 小】\n一、成效\n${PROSE}\n附件：1.项目清单\n2.资金清单\n打印\n责任编辑：某某\n鹭洲县人民政府关于关停城西建材公司等7家矿山的公告\n名词解释\n1.五小园：指小菜园等。\n一、双进：干部进村。`;
    expect(tree(text)).toEqual(["s1 一、成效"]);
    expect(over(text, "五小园")).toEqual([]);
  });

  it.each([
    ["鹭洲县人民政府关于关停城西建材公司等7家矿山的公告", true],
    ["县政府发布关于关停7家矿山的公告，全年关停7家。", false],
  ])("takes the title of another page for furniture: %s", (line, expected) => {
    const text = `鹭洲县2024年工作总结\n一、成效\n${PROSE}\n${line}`;
    const { furniture } = buildOutline(loadText(text, { path: "example.txt" }));
    expect(furniture.some(({ start, end }) => text.slice(start, end) === line)).toBe(expected);
  });

  it("takes no byline for a heading", () => {
    const text = `鹭洲县改革综述\n本报记者 周某某 通讯员 谭某\n${PROSE}\n从管理到服务\n${PROSE}`;
    expect(tree(text)).toEqual(["s1 从管理到服务"]);
  });

  it("does not take the rest of a broken line for a heading", () => {
    const text = `一、情况\n会议听取了关于本年度预算执行的\n专题报告\n，并进行了讨论。${PROSE}`;
    expect(tree(text)).toEqual(["s1 一、情况"]);
  });
});

describe("layouts", () => {
  it("finds the headings inside a report that is one line", () => {
    const text = `各位代表：现在，我代表县人民政府向大会报告工作，请予审议。2021年工作回顾2021年是不平凡的一年。（一）农业稳步增长。${PROSE}（二）工业提速。${PROSE}2024年工作安排今年任务艰巨。一、抓项目。${PROSE.repeat(6)}`;
    expect(tree(text)).toEqual([
      "s1 2021年工作回顾",
      "s1.1 （一）农业稳步增长",
      "s1.2 （二）工业提速",
      "s2 2024年工作安排",
      "s2.1 一、抓项目",
    ]);
  });

  it("ends a heading at the wide gap behind it", () => {
    expect(tree(`芦川乡总结\n一、2015年工作总结  2015年,是守正开新的一年。${PROSE}`)).toEqual([
      "s1 一、2015年工作总结",
    ]);
  });

  it("reads the heading marks of Markdown", () => {
    const text = `# 芦川乡简报\n\n${PROSE}\n\n## 成效\n\n${PROSE}\n\n### 农业\n\n${PROSE}\n\n## 打算\n\n${PROSE}`;
    expect(tree(text, "brief.md")).toEqual(["s1 成效", "s1.1 农业", "s2 打算"]);
  });

  it("closes all at the date line of another report in the same file", () => {
    const text = `鹭洲县政府工作报告\n——2024年1月5日在鹭洲县第八届人民代表大会第三次会议上\n各位代表：\n${PROSE}\n一、回顾\n${PROSE}\n鹭洲县政府工作报告\n——2024年1月5日在鹭洲县第八届人民代表大会第三次会议上\n${PROSE}共办实事7件。`;
    expect(over(text, "共办实事")).toEqual([]);
  });
});

describe("sentences", () => {
  const sentencesOf = (text: string): string[] => {
    const source = loadText(text, { path: "report.txt" });
    return buildOutline(source).sentences.map(({ span }) => source.text.slice(span.start, span.end));
  };

  it("end at 。！？ with the closing marks behind them, and at the end of the line", () => {
    expect(sentencesOf("他说：“办好了。”大家都笑了！真的吗？还有；不分，也不分.\n另一行")).toEqual([
      "他说：“办好了。”",
      "大家都笑了！",
      "真的吗？",
      "还有；不分，也不分.",
      "另一行",
    ]);
  });

  it("do not end inside a quotation that the sentence carries on", () => {
    expect(sentencesOf("按照“先易后难。稳步推进。”的思路，完成3个村。")).toEqual([
      "按照“先易后难。",
      "稳步推进。”的思路，完成3个村。",
    ]);
  });

  it("know their block and section", () => {
    const { sentences } = outlineOf(`${PROSE}${PROSE}\n一、情况\n${PROSE}`);
    expect(sentences.map(({ id, block, sectionId }) => [id, block, sectionId])).toEqual([
      [0, 0, null],
      [1, 0, null],
      [2, 1, "s1"],
      [3, 2, "s1"],
    ]);
  });
});

it("needs time in proportion to the text", () => {
  const cost = (length: number): number => {
    const source = loadText("（一）农业稳步发展。全镇粮食总产量逐年提高，".repeat(length / 22), { path: "report.txt" });
    const from = performance.now();
    buildOutline(source);
    return performance.now() - from;
  };
  cost(22_000);
  expect(cost(1_100_000)).toBeLessThan(Math.max(cost(110_000), 4) * 40);
});

it("shows headings with the blanks between their words, and spread words closed up", () => {
  const headings = tree(
    `芦川乡 2023 年工作总结\n一、综　合\n${PROSE}\n二、稳中求进 稳字当头\n${PROSE}\n三 、 着 力 兴 产 业\n${PROSE}`,
  );
  expect(headings).toEqual(["s1 一、综合", "s2 二、稳中求进 稳字当头", "s3 三、着力兴产业"]);
});
