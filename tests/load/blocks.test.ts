import { describe, expect, test } from "vitest";
import { loadText } from "../../src/load/load.js";

function blocksOf(text: string, path = "a.txt"): readonly (readonly [string, string])[] {
  const source = loadText(text, { path });
  return source.blocks.map(({ kind, span }) => [kind, source.text.slice(span.start, span.end)] as const);
}

describe("blocks", () => {
  test("a line is a paragraph, an item or a note", () => {
    expect(blocksOf("全镇概况\n\n• 完成投资3亿元\n[1]口径有调整\n注：含在建项目\n1.农业")).toEqual([
      ["paragraph", "全镇概况"],
      ["item", "•完成投资3亿元"],
      ["note", "[1]口径有调整"],
      ["note", "注：含在建项目"],
      ["paragraph", "1.农业"],
    ]);
  });

  test("lines with TABs are a table", () => {
    expect(blocksOf("表1 产量\n指标\t2023年\n粮食\t3.5\n\n下文如下。")).toEqual([
      ["paragraph", "表1 产量"],
      ["table", "指标\t2023年\n粮食\t3.5"],
      ["paragraph", "下文如下。"],
    ]);
  });

  test("a head that is broken over lines belongs to its table", () => {
    const table = "品种\t面积\n\n（万亩）\n\n产量\n\n（吨）\n小麦\t3.1\t12\n玉米\t2.4\t9";
    expect(blocksOf(`${table}\n\n全年增产。`)).toEqual([
      ["table", table],
      ["paragraph", "全年增产。"],
    ]);
  });

  test("an empty first cell stays, indentation goes", () => {
    expect(loadText("\t2022\t2023\n粮食\t1\t2", { path: "a.txt" }).text).toBe("\t2022\t2023\n粮食\t1\t2");
    expect(loadText("\t\t\t\t首页\n\t\t登录", { path: "a.txt" }).text).toBe("首页\n登录");
  });

  test.each([
    "全年完成投资3亿元，\t增长5%。项目建设进展顺利，群众满意，社会稳定，各项工作取得新的成绩。\n来年\t再接再厉，继续前进，争取更大成绩。项目建设进展顺利，群众满意，社会稳定，各项成绩斐然。",
    "微信\t\t\t\t登录\n首页\t\t\t\t\t导航",
    "指标\t数值",
  ])("%j is no table", (text) => {
    expect(blocksOf(text).map(([kind]) => kind)).not.toContain("table");
  });

  test("Markdown marks are no text", () => {
    const source = loadText(
      "## 一、**农业**发展\n\n- 粮食*增产*\n> 引文\n\n| 指标 | 值 |\n| --- | --- |\n| 粮食 | 3.5 |\n",
      { path: "a.md" },
    );
    expect(source.format).toBe("md");
    expect(
      source.blocks.map(({ kind, span }) => [kind, source.text.slice(span.start, span.end).split("\n")[0]]),
    ).toEqual([
      ["paragraph", "一、农业发展"],
      ["item", "粮食*增产*"],
      ["paragraph", "引文"],
      ["table", "|指标|值|"],
    ]);
    expect(source.blocks[0]?.headingLevel).toBe(2);
  });

  test("links and pictures of Markdown lose their addresses, masks stay", () => {
    const source = loadText("见[公报](http://example.org/2023)，![图](a.png)培训**人、走访**户", { path: "a.md" });
    expect(source.text).toBe("见公报，培训**人、走访**户");
  });

  test("a text file keeps what Markdown would drop", () => {
    expect(loadText("# 小麦\n- 5.2\n培训**人", { path: "a.txt" }).text).toBe("#小麦\n- 5.2\n培训**人");
  });
});
