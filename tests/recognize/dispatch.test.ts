import fc from "fast-check";
import { expect, it } from "vitest";
import { loadText } from "../../src/load/load.js";
import { buildOutline } from "../../src/outline/outline.js";
import { buildProfile } from "../../src/profile/profile.js";
import { planAt, standsAlone } from "../../src/recognize/dispatch.js";
import type { Reading, Rule } from "../../src/recognize/rule.js";
import { rules } from "../../src/recognize/rules/index.js";
import { createView, type View } from "../../src/recognize/view.js";
import { segmenter } from "./read-text.js";

const NUMERALS = "0123456789零〇一二三四五六七八九十百千万亿两几数廿卅";

function viewOf(text: string): View {
  const source = loadText(text, { path: "example.txt" });
  const outline = buildOutline(source);
  const profile = buildProfile(source, outline, { year: { value: 2023, override: true } });
  return createView(source, outline, profile, segmenter);
}

type Read = readonly [rule: string, readings: readonly Reading[]];

const readingsOf = (view: View, at: number, rule: Rule): readonly Read[] => {
  const read = rule.read(view, at);
  const readings = read === null ? [] : "length" in read ? read : [read];
  return readings[0]?.kind === rule.kind ? [[rule.id, readings]] : [];
};

function readAll(view: View, at: number): readonly Read[] {
  const char = view.text.charAt(at);
  const starting = rules.filter(({ starts }) => (starts === "numeral" ? NUMERALS : starts).includes(char));
  return starting.flatMap((rule) => readingsOf(view, at, rule));
}

function readPlanned(view: View, at: number): readonly Read[] {
  const planned = new Set(planAt(view, at).rules.flat());
  return rules.filter((rule) => planned.has(rule)).flatMap((rule) => readingsOf(view, at, rule));
}

function expectAlike(text: string): void {
  const view = viewOf(text);
  for (let at = 0; at < view.text.length; at++) {
    expect(readPlanned(view, at)).toEqual(readAll(view, at));
    if (NUMERALS.includes(view.text.charAt(at)) && standsAlone(view.text, at)) {
      expect(view.numeralAt(at)?.end ?? at + 1).toBe(at + 1);
    }
  }
}

it("leaves out no rule that reads something in any rule's examples", () => {
  for (const rule of rules) for (const { text } of rule.accepts) expectAlike(`据统计，${text}，情况良好。`);
});

it("leaves out no rule that reads something in any text", () => {
  const pieces = [
    ..."0123456789零一二三五十百千万亿两几数半年月日号个多余来、：至到—-~.,，（）季度前第上下元人亩%成分之世代底初点倍X*",
  ];
  const piece = fc.oneof(
    fc.constantFrom(...pieces),
    fc.constantFrom("20", "2023年", "亿元", "分之", "期间", "群众", "半"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (parts) => expectAlike(`共${parts.join("")}。`)),
    {
      numRuns: 600,
      seed: 5,
    },
  );
});
