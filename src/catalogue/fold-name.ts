const REMARKS = /[\s“”‘’"'《》]+/g;
const FULL_WIDTH = /[\uff01-\uff07\uff0a-\uff5e]/g;
const OFFSET = 0xfee0;

/** A name as names are compared: without quotation marks and blanks, half width, upper case. */
export function foldName(name: string): string {
  return isFolded(name) ? name : foldCharacters(name);
}

/** Chinese characters, digits and 、（） are all there is in most names. */
function isFolded(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    const folded =
      (code >= 0x4e00 && code <= 0x9fff) ||
      (code >= 0x30 && code <= 0x39) ||
      code === 0x3001 ||
      code === 0xff08 ||
      code === 0xff09;
    if (!folded) return false;
  }
  return true;
}

function foldCharacters(name: string): string {
  return name
    .replace(REMARKS, "")
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - OFFSET))
    .replace(/\(/g, "（")
    .replace(/\)/g, "）")
    .toUpperCase();
}
