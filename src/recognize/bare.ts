import type { Modifier } from "../model/quantity.js";
import type { Reading } from "./rule.js";

/** 补贴近亿元，, 突破亿元|大关: nothing that the money picks stands behind. */
const CLOSES = /^(?:$|大关|[，。；、！）\n])/;

const STEPS = "迈跃跨登站踏";

/** What a qualifier makes of a numeral that begins with 百, 千, 万 or 亿: 上百, 近千, 百余; null where nothing does. */
export function readBare(
  text: string,
  reading: Reading,
  modifier: Modifier | null,
  criterion: boolean,
): { readonly reading: Reading; readonly modifier: Modifier | null; readonly lead: number } | null {
  const before = text.charAt(reading.start - 1);
  const numeral = text.slice(reading.start, reading.end);
  const closes = CLOSES.test(text.slice(reading.end, reading.end + 2));
  const lone = /^[万亿](?![元亿]?[余多])/.test(numeral) && !numeral.startsWith("万亿");
  if (lone && reading.kind === "amount" && !closes) return null;
  // 迈上百亿元台阶: the mark that is passed, not 上百.
  if (before === "上" && STEPS.includes(text.charAt(reading.start - 2)) && modifier === null)
    return { reading, modifier, lead: 0 };
  if (before === "上" && text.charAt(reading.start - 2) !== "百" && modifier === null) {
    return { reading: { ...reading, value: null, min: reading.value }, modifier: "at_least", lead: 1 };
  }
  if (modifier !== null && criterion && reading.kind === "amount") return null;
  if (modifier !== null) return { reading, modifier, lead: 0 };
  if ((before === "过" || before === "破") && !/[不通超]/.test(text.charAt(reading.start - 2))) {
    return { reading, modifier: "more_than", lead: 1 };
  }
  return null;
}
