const REMARKS = /[\s“”‘’"'《》]+/g;
const FULL_WIDTH = /[\uff01-\uff07\uff0a-\uff5e]/g;
const OFFSET = 0xfee0;

/** A name as names are compared: without quotation marks and blanks, half width, upper case. */
export function foldName(name: string): string {
  return name
    .replace(REMARKS, "")
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - OFFSET))
    .replace(/\(/g, "（")
    .replace(/\)/g, "）")
    .toUpperCase();
}
