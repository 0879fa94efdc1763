/** Starts a figure wherever it stands, or only before certain characters. */
const ALWAYS = 1;
const ASKED = 2;
const kindOf = new Uint8Array(0x10000);
for (const char of "0123456789零〇一二三四五六七八九十百千万亿两几数廿卅Xx*×○□●") kindOf[char.charCodeAt(0)] = ALWAYS;
for (const char of "半翻过上下前第") kindOf[char.charCodeAt(0)] = ASKED;

const HALF = "年数个天小";
const QUARTER = "一二两三四1234";

function startsOne(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (next === "") return false;
  switch (text.charAt(at)) {
    case "半":
      return HALF.includes(next);
    case "翻":
      return next === "番";
    case "过":
      return next === "半";
    case "上":
    case "下":
      return next === "半" && text.charAt(at + 2) === "年";
    default: {
      if (!QUARTER.includes(next)) return false;
      const behind = text.charAt(at + 2);
      return behind === "季" || (behind === "个" && text.charAt(at + 3) === "季");
    }
  }
}

/** The next place, from `from` on, where a figure can start; -1 where there is none. */
export function nextCandidate(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const kind = kindOf[text.charCodeAt(at)] ?? 0;
    if (kind === ALWAYS || (kind === ASKED && startsOne(text, at))) return at;
  }
  return -1;
}
