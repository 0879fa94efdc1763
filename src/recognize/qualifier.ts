import type { Modifier } from "../model/quantity.js";

const BEFORE: readonly (readonly [string, Modifier])[] = [
  ["不少于", "at_least"],
  ["不低于", "at_least"],
  ["不小于", "at_least"],
  ["不下于", "at_least"],
  ["不下", "at_least"],
  ["至少", "at_least"],
  ["最少", "at_least"],
  ["不超过", "at_most"],
  ["不高于", "at_most"],
  ["不大于", "at_most"],
  ["不多于", "at_most"],
  ["不超", "at_most"],
  ["至多", "at_most"],
  ["最多", "at_most"],
  ["不足", "less_than"],
  ["不到", "less_than"],
  ["不满", "less_than"],
  ["未满", "less_than"],
  ["未到", "less_than"],
  ["低于", "less_than"],
  ["少于", "less_than"],
  ["小于", "less_than"],
  ["高于", "more_than"],
  ["大于", "more_than"],
  ["多于", "more_than"],
  ["超过了", "more_than"],
  ["超过", "more_than"],
  ["超出", "more_than"],
  ["突破了", "more_than"],
  ["突破", "more_than"],
  ["超", "more_than"],
  ["逾", "more_than"],
  ["过", "more_than"],
  ["大约", "approx"],
  ["大概", "approx"],
  ["约为", "approx"],
  ["约有", "approx"],
  ["约达", "approx"],
  ["约占", "approx"],
  ["约需", "approx"],
  ["约合", "approx"],
  ["约计", "approx"],
  ["约", "approx"],
  ["接近", "nearly"],
  ["将近", "nearly"],
  ["近", "nearly"],
];
const BY_LAST = new Map<string, (readonly [string, Modifier])[]>();
for (const pair of BEFORE) {
  const last = pair[0].slice(-1);
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), pair]);
}
/** What makes another word of a qualifier when it stands before: 签约, 附近, 反超. */
const NOT_AFTER: Readonly<Record<string, string>> = {
  约: "民签节违预合契集公简邀条履誓特守相解续缔大",
  近: "附临最邻靠就贴接将亲远相",
  超: "反赶高",
  突破: "新",
  不足: "",
};
const AFTER =
  /(?:及|（含）|（含本数）)?(以上|之上|以下|以内|之内|左右|上下)|(有余|多|余)(?![元种样个家次年级方点样媒层渠项名额能肉])/y;
const AFTER_STARTS = "及（以之左上有多余";
const MODIFIER_AFTER: Readonly<Record<string, Modifier>> = {
  以上: "at_least",
  之上: "at_least",
  以下: "at_most",
  以内: "at_most",
  之内: "at_most",
  左右: "approx",
  上下: "approx",
  有余: "more_than",
  余: "more_than",
  多: "more_than",
};

/** 至少|领办|1项: the bound stands before the verb. */
const BOUND_VERB =
  /(至少|不少于|最多)(?:开展|召开|组织|举办|领办|联系|走访|培育|打造|完成|建成|引进|安排|参加|解决|新增|创建|建设|有)$/;
const BOUND_ENDS = "展开织办系访育造成进排加决增建设有";

export interface Qualifiers {
  readonly modifier: Modifier | null;
  /** Where the figure starts and ends with its qualifiers. */
  readonly start: number;
  readonly end: number;
  /** The words behind that set the modifier, if any. */
  readonly trailing: string | null;
}

/** Qualifiers around a figure: one behind wins over one inside, and that over one before. */
export function readQualifiers(text: string, start: number, end: number, inner: Modifier | null): Qualifiers {
  let before: Modifier | null = null;
  let from = start;
  for (const [word, modifier] of BY_LAST.get(text.charAt(start - 1)) ?? []) {
    if (!text.endsWith(word, start) || text.slice(start - word.length, start) !== word) continue;
    if (word === "过" && !/[值收入税额资量口模利]$/.test(text.charAt(start - 2))) continue;
    const ahead = start - word.length;
    const another = (NOT_AFTER[word] ?? "").includes(text.charAt(ahead - 1) || "\n");
    if (another && !/[补津]贴$/.test(text.slice(Math.max(0, ahead - 2), ahead))) continue;
    before = modifier;
    from = start - word.length;
    break;
  }
  if (before === null && BOUND_ENDS.includes(text.charAt(start - 1) || "\n")) {
    const bound = BOUND_VERB.exec(text.slice(Math.max(0, start - 5), start));
    if (bound) before = bound[1] === "最多" ? "at_most" : "at_least";
  }
  AFTER.lastIndex = end;
  const match = AFTER_STARTS.includes(text.charAt(end) || "\n") ? AFTER.exec(text) : null;
  const word = match?.[1] ?? match?.[2] ?? null;
  const after = word ? (MODIFIER_AFTER[word] ?? null) : null;
  return { modifier: after ?? inner ?? before, start: from, end: match ? end + match[0].length : end, trailing: word };
}
