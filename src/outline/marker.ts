/** A kind of numbering; the order is the usual one, outermost first. */
export const STYLES = ["part", "section", "one", "(one)", "1", "(1)", "1)", "circled", "dash"] as const;
/** `titled` heads a whole part by its words, `marked` is a heading by the format itself. */
export type Style = (typeof STYLES)[number] | "titled" | "unnumbered" | "marked";

export interface Marker {
  readonly style: Style;
  /** 三 is 3; 0 where the marker does not count. */
  readonly ordinal: number;
  /** Where the marker ends, blanks after it not counted. */
  readonly end: number;
}

const HAN = "[一二三四五六七八九十]{1,3}";
const FORMS: readonly (readonly [Style, RegExp])[] = [
  ["part", new RegExp(`第(${HAN}|\\d{1,2})(?:部分|章|编|篇)[：、:]?`, "y")],
  ["section", new RegExp(`第(${HAN}|\\d{1,2})节[：、:]?`, "y")],
  ["one", new RegExp(`(${HAN})[、，．.](?!${HAN}[、产级类线大])`, "y")],
  ["(one)", new RegExp(`[（(〔]\\s?(${HAN})\\s?[）)〕][、.．]?`, "y")],
  ["1", /(\d{1,2})(?:[、．]|\.(?!\d)|\.(?=20\d\d年))(?!\d{1,2}[、.．])/y],
  ["(1)", /[（(]\s?(\d{1,2})\s?[）)][、.．]?/y],
  ["1)", /(\d{1,2})[）)][、.．]?/y],
  ["circled", /([①-⑳])/y],
  ["dash", /()(?:[—–―─－]{1,4}|-{2,4})(?![—–―─－-])/y],
];

const DIGITS = "零一二三四五六七八九";

function ordinalOf(text: string): number {
  if (text === "") return 0;
  const code = text.charCodeAt(0);
  if (code >= 0x2460 && code <= 0x2473) return code - 0x2460 + 1;
  if (code < 0x3a) return Number(text);
  const ten = text.indexOf("十");
  if (ten < 0) return DIGITS.indexOf(text.charAt(text.length - 1));
  const tens = ten === 0 ? 1 : DIGITS.indexOf(text.charAt(0));
  const rest = text.slice(ten + 1);
  return tens * 10 + (rest === "" ? 0 : DIGITS.indexOf(rest));
}

const FIRST = "第一二三四五六七八九十（(〔0123456789—–―─－-①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/** The numbering that stands at `at`. */
export function markerAt(text: string, at: number): Marker | null {
  if (at >= text.length || !FIRST.includes(text.charAt(at))) return null;
  for (const [style, form] of FORMS) {
    form.lastIndex = at;
    const match = form.exec(text);
    if (match !== null && match[1] !== "0") return { style, ordinal: ordinalOf(match[1] ?? ""), end: form.lastIndex };
  }
  return null;
}
