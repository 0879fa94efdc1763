import { describe, expect, it } from "vitest";
import { extractReport } from "../../src/index.js";

const read = (text: string) => extractReport(text, { segmenter: "node-rs" });

describe("the sentence of a figure", () => {
  it("is whole up to two thousand characters", () => {
    const text = `新增项目5个，${"完成投资3亿元、".repeat(200)}建成2个。`;
    const { metrics } = read(`2023年工作总结\n\n${text}\n`);
    expect(metrics[0]?.sentence.text).toBe(text);
  });

  it("is the part around the figure where it is longer, so that what is written grows with the report alone", () => {
    const report = `2023年工作总结\n\n新增项目5个，${"其中投资3亿元、".repeat(2000)}`;
    const { metrics } = read(report);
    expect(metrics).toHaveLength(2001);
    for (const { sentence, text, span } of metrics) {
      expect(sentence.text.length).toBeLessThan(1100);
      expect(report.slice(sentence.span.start, sentence.span.end)).toBe(sentence.text);
      expect(sentence.text.slice(span.start - sentence.span.start, span.end - sentence.span.start)).toBe(text);
    }
  });

  it("opens and closes at a mark where there is one near", () => {
    const { metrics } = read(`2023年工作总结\n\n${"加强管理，".repeat(500)}新增项目5个，${"继续努力，".repeat(500)}`);
    expect(metrics[0]?.sentence.text).toMatch(/^加强管理，.*新增项目5个，.*继续努力$/);
  });
});
