import type { Finding } from "../../model/finding.js";
import type { Check } from "../check.js";
import { Decimal } from "../decimal.js";
import type { View } from "../view.js";

const ID = "audit/shares-sum";
const WORDS = ["次产业", "三产", "二三产", "产业结构"];
const RATIO =
  /[^。；\n：\d]{0,16}?(\d{1,2}(?:\.\d{1,2})?)[:：∶](\d{1,2}(?:\.\d{1,2})?)[:：∶](\d{1,2}(?:\.\d{1,2})?)(?![\d:：∶.])/y;
const FROM =
  /[^。；\n\d]{0,10}(\d{1,2}(?:\.\d{1,2})?)[:：∶](\d{1,2}(?:\.\d{1,2})?)[:：∶](\d{1,2}(?:\.\d{1,2})?)(?![\d:：∶.])/y;
/** Growth of the three, or a time of day. */
const NO_SHARES = /增长|增速|拉动|[:：∶]0\d(?!\.)/;
const LONGEST_ZONE = 60;

function ratioAt(view: View, end: number, parts: readonly string[]): Finding {
  const text = parts.join("：");
  const start = end - text.length;
  const sum = parts.reduce((total, part) => total.plus(part), new Decimal(0));
  const places = Math.max(...parts.map((part) => part.split(".")[1]?.length ?? 0));
  const half = new Decimal(10).pow(-places).div(2).times(parts.length);
  const difference = sum.minus(100).abs();
  const verdict = difference.eq(0) ? "consistent" : difference.lte(half) ? "rounding" : "inconsistent";
  const figure = view.figures[view.figureFrom(start)];
  const first = figure?.metric.span.start === start ? figure.index : -1;
  return {
    check: ID,
    verdict,
    message: `${parts.join(" + ")} = ${sum.toFixed()}, shares of a whole are 100`,
    stated: "100",
    computed: sum.toFixed(),
    difference: new Decimal(100).minus(sum).toFixed(),
    tolerance: half.toFixed(),
    metrics: first < 0 ? [] : [first, first + 1, first + 2].slice(0, parts.length),
    spans: [{ start, end }],
  };
}

export const sharesSum: Check = {
  id: ID,
  pattern: "the shares of the three sectors against 100: 三次产业结构为A：B：C",
  run: (view) => {
    const findings: Finding[] = [];
    let last = 0;
    for (const place of WORDS.flatMap(view.placesOf).sort((a, b) => a - b)) {
      if (place < last) continue;
      RATIO.lastIndex = place;
      let match = RATIO.exec(view.text);
      while (match !== null && RATIO.lastIndex - place < LONGEST_ZONE) {
        last = RATIO.lastIndex;
        if (!NO_SHARES.test(match[0])) findings.push(ratioAt(view, last, match.slice(1, 4)));
        FROM.lastIndex = last;
        match = FROM.exec(view.text);
        RATIO.lastIndex = FROM.lastIndex;
      }
    }
    return findings;
  },
  accepts: [
    { text: "三次产业结构调整为12.5：40.3：47.2。", verdict: "consistent" },
    { text: "三次产业结构调整为12.5：40.3：46.2。", verdict: "inconsistent", says: "12.5 + 40.3 + 46.2 = 99" },
    { text: "三次产业比由13：41：46调整为12.5：40.3：47.1。", verdict: "rounding" },
  ],
  rejects: ["按照4：3：2的比例安排三次产业用地。", "产业结构优化，会议于10：30：00开始。"],
};
