/** Whether a character parts one clause of a sentence from the next: ，；：。！？ and their half-width kin. */
function isClauseMark(code: number): boolean {
  if (code < 0x40)
    return code === 0x2c || code === 0x3b || code === 0x3a || code === 0x21 || code === 0x3f || code === 0x0a;
  return code === 0xff0c || code === 0x3002 || code === 0xff1b || code === 0xff1a || code === 0xff01 || code === 0xff1f;
}

/** Where the clause that holds `at` begins: behind the nearest mark, and not before `floor`. */
export function clauseStart(folded: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && !isClauseMark(folded.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** The bracket that opens before `at` and has not closed again, and not before `floor`; -1 where none does. */
export function openBracket(folded: string, at: number, floor: number): number {
  for (let place = at - 1; place >= floor; place -= 1) {
    const code = folded.charCodeAt(place);
    if (code === 0x29 || code === 0xff09) return -1;
    if (code === 0x28 || code === 0xff08) return place;
  }
  return -1;
}

/** Words between a verb or a name and its figure that change neither, by their last character. */
const FILLERS: ReadonlyMap<number, readonly string[]> = byLastCharacter(
  "不低于 不少于 不超过 不高于 保持在 稳定在 控制在 维持在 超过 达到 接近 大约 大概 左右 分别 高达 至少 最多 将近 约 近 超 逾 都 将 达 了 为 均 各 共 就 仅 是 “ : ：".split(
    " ",
  ),
);

function byLastCharacter(words: readonly string[]): Map<number, string[]> {
  const map = new Map<number, string[]>([[0x20, [" "]]]);
  for (const word of words) {
    const last = word.charCodeAt(word.length - 1);
    const known = map.get(last);
    if (known) known.push(word);
    else map.set(last, [word]);
  }
  return map;
}

function fillerBefore(folded: string, end: number): string | undefined {
  const words = FILLERS.get(folded.charCodeAt(end - 1));
  if (words !== undefined) for (const word of words) if (folded.endsWith(word, end)) return word;
  return undefined;
}

/** The end of the words before a figure once fillers (约, 分别, 达到) and a bracket are taken off. */
export function withoutFillers(folded: string, at: number, floor: number): number {
  let end = at;
  while (end > floor) {
    const filler = fillerBefore(folded, end);
    if (filler === "均" && "平年人户日月".includes(folded.charAt(end - 2))) return end;
    if (filler !== undefined && end - filler.length >= floor) {
      end -= filler.length;
      continue;
    }
    const open = bracketStart(folded, end - 1, Math.max(floor, end - 20));
    if (open < 0) return end;
    end = open;
  }
  return end;
}

/** Where the bracket opens that closes at `close`; -1 where none closes there. */
function bracketStart(folded: string, close: number, floor: number): number {
  const code = folded.charCodeAt(close);
  return code === 0x29 || code === 0xff09 ? openBracket(folded, close, floor) : -1;
}
