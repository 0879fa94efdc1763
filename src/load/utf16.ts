/** How much a UTF-16 unit with this high and low byte looks like a report: Chinese writing and plain ASCII do. */
function familiar(high: number, low: number): boolean {
  if (high === 0) return (low >= 0x20 && low < 0x7f) || (low >= 0x09 && low <= 0x0d) || low === 0xa0 || low === 0xb7;
  return (
    (high >= 0x4e && high <= 0x9f) || (high === 0x30 && low < 0x20) || (high === 0xff && low < 0x60) || high === 0x20
  );
}

/** UTF-16 without byte order mark: nearly every unit is Chinese or ASCII in one byte order and far fewer are in the other. */
export function guessUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const units = Math.min(bytes.length, 65_536) >> 1;
  if (units === 0 || (units < 32 && bytes.length % 2 === 1)) return null;
  let little = 0;
  let big = 0;
  for (let unit = 0; unit < units; unit += 1) {
    const first = bytes[unit * 2] ?? 0;
    const second = bytes[unit * 2 + 1] ?? 0;
    if (familiar(second, first)) little += 1;
    if (familiar(first, second)) big += 1;
  }
  const best = Math.max(little, big);
  if (best < units * 0.95 || little === big) return null;
  return little > big ? "utf-16le" : "utf-16be";
}
