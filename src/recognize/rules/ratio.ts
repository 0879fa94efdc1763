import type { Reading, Rule } from "../rule.js";
import { reading } from "../rule.js";

const RATIO = /(\d{1,3}(?:\.\d{1,2})?)[:：∶]((?:\d{1,3}(?:\.\d{1,2})?[:：∶]){1,5}\d{1,3}(?:\.\d{1,2})?)(?![\d:：∶])/y;

export const percentageRatio: Rule = {
  id: "percentage/ratio",
  kind: "percentage",
  pattern: "a：b：c that sum to 100",
  starts: "numeral",
  afterRun: ":：∶.",
  read: (view, at) => {
    RATIO.lastIndex = at;
    const match = RATIO.exec(view.text);
    if (!match || /[\d:：∶.]/.test(view.text.charAt(at - 1))) return null;
    const parts: Reading[] = [];
    const end = at + match[0].length;
    let sum = 0;
    for (const part of match[0].matchAll(/\d+(?:\.\d+)?/g)) {
      const start = at + part.index;
      const [whole = "0", fraction = ""] = part[0].split(".");
      const tail = fraction.replace(/0+$/, "");
      const value = tail === "" ? whole : `${whole}.${tail}`;
      const step = fraction === "" ? "1" : `0.${"1".padStart(fraction.length, "0")}`;
      sum += Number(part[0]);
      parts.push(
        reading({ kind: "percentage", start, end: start + part[0].length, value, step, unit: "%", until: end }),
      );
    }
    return Math.abs(sum - 100) < 0.6 ? parts : null;
  },
  accepts: [
    {
      text: "三次产业结构为15．6：49．9：34．5。",
      readings: [
        { text: "15．6", value: "15.6", unit: "%" },
        { text: "49．9", value: "49.9" },
        { text: "34．5", value: "34.5" },
      ],
    },
  ],
  rejects: ["10:17:41", "配比1：2", "3:2:1"],
};
