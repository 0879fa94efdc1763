import type { Rule } from "../rule.js";
import { reading } from "../rule.js";

const DOUBLING = /翻番(?![新工计行目倍])/y;

export const percentageDoubling: Rule = {
  id: "percentage/doubling",
  kind: "percentage",
  pattern: "翻番 without a numeral",
  starts: ["翻"],
  read: (view, at) => {
    DOUBLING.lastIndex = at;
    const match = DOUBLING.exec(view.text);
    if (!match || /[个四两]/.test(view.text.charAt(at - 1))) return null;
    return reading({ kind: "percentage", start: at, end: at + 2, value: "1", step: "1", unit: "番", han: true });
  },
  accepts: [{ text: "游客人数实现翻番。", readings: [{ text: "翻番", value: "1", unit: "番" }] }],
  rejects: ["四个翻番", "翻番目标", "翻新道路"],
};
