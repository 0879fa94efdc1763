import { isUtf8, transcode } from "node:buffer";
import { ReformError } from "../errors.js";
import { encodingNamed, encodingNames } from "./encoding.js";
import { describeForeignFile } from "./foreign.js";
import { guessUtf16 } from "./utf16.js";

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Bytes at the end of the file that are half a character and were left out. */
  readonly cut: number;
  /** Sequences inside the file that are no text and read as U+FFFD. */
  readonly damaged: number;
}

function strict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function utf8(bytes: Uint8Array): string | null {
  if (!isUtf8(bytes)) return null;
  // Ten times as fast on Chinese text as decoding straight to a string.
  return transcode(bytes, "utf8", "utf16le").toString("utf16le");
}

const byteOrderMarks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
  [[0x84, 0x31, 0x95, 0x33], "gb18030"],
];

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Decodes strictly; where only the last character is cut off, without it. */
function decodeWhole(bytes: Uint8Array, encoding: string): Decoded | null {
  const decode = encoding === "utf-8" ? utf8 : (part: Uint8Array) => strict(part, encoding);
  for (let cut = 0; cut <= 3 && cut < Math.max(1, bytes.length); cut += 1) {
    const text = decode(cut === 0 ? bytes : bytes.subarray(0, bytes.length - cut));
    if (text !== null) return { text, encoding, cut, damaged: 0 };
  }
  return null;
}

/** A long text with a few damaged places is still a text; a short one or many places are not. */
function decodeDamaged(bytes: Uint8Array, encoding: string): Decoded | null {
  if (bytes.length < 600) return null;
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const damaged = text.split("\ufffd").length - 1;
  const han = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  return damaged * 300 <= text.length && han * 3 >= text.length ? { text, encoding, cut: 0, damaged } : null;
}

/** The file's bytes in, its text without byte order mark and the name of its encoding out. */
export function decode(bytes: Uint8Array, path: string, encodingOption?: string | undefined): Decoded {
  const foreign = describeForeignFile(bytes);
  if (foreign !== null) throw foreign(path);
  if (encodingOption !== undefined) return decodeAs(bytes, path, encodingOption);

  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) {
    throw new ReformError("E_ENCODING", `${path}: the text is UTF-32`, "Save it as UTF-8.");
  }
  for (const [mark, encoding] of byteOrderMarks) {
    if (!startsWith(bytes, mark)) continue;
    const body = bytes.subarray(mark.length);
    const decoded = decodeWhole(body, encoding) ?? decodeDamaged(body, encoding);
    if (decoded !== null) return decoded;
    throw undecodable(path, `its byte order mark says ${encoding}, but its bytes are not`);
  }

  const text = utf8(bytes);
  const nul = bytes.indexOf(0);
  if (text !== null && nul < 0) return shortChinese(bytes, text) ?? { text, encoding: "utf-8", cut: 0, damaged: 0 };
  const utf16 = guessUtf16(bytes);
  const wide = utf16 === null ? null : decodeWhole(bytes, utf16);
  if (wide !== null) return wide;
  if (nul >= 0) return decodeWithNul(text, path);
  const decoded = decodeBytePairs(bytes);
  if (decoded !== null) return decoded;
  throw undecodable(path, "its bytes are neither UTF-8 nor UTF-16 nor GB18030");
}

/** A few Chinese characters in GB18030 can pass for Cyrillic or Arabic letters in UTF-8: no report is written in those. */
function shortChinese(bytes: Uint8Array, text: string): Decoded | null {
  if (/[\u0800-\uffff]/.test(text) || !/[\u00c0-\u07ff]/.test(text)) return null;
  const chinese = strict(bytes, "gb18030");
  if (chinese === null || /[^\0-\x7f\u4e00-\u9fff\u3000-\u301f\uff00-\uff5e]/.test(chinese)) return null;
  return { text: chinese, encoding: "gb18030", cut: 0, damaged: 0 };
}

function decodeBytePairs(bytes: Uint8Array): Decoded | null {
  const cutUtf8 = decodeWhole(bytes, "utf-8");
  if (cutUtf8 !== null && /[\u4e00-\u9fff]{2}/.test(cutUtf8.text)) return cutUtf8;
  const chinese = strict(bytes, "gb18030");
  if (chinese !== null && readable(chinese)) return { text: chinese, encoding: "gb18030", cut: 0, damaged: 0 };
  const cutChinese = decodeWhole(bytes, "gb18030");
  if (cutChinese !== null && readable(cutChinese.text)) return cutChinese;
  return decodeDamaged(bytes, "utf-8") ?? decodeDamaged(bytes, "gb18030");
}

/** A NUL or two in a text (padding, a slip of a converter) are dropped with the invisible characters. */
function decodeWithNul(text: string | null, path: string): Decoded {
  if (text !== null && readable(text) && /[\u4e00-\u9fff]/.test(text)) {
    return { text, encoding: "utf-8", cut: 0, damaged: 0 };
  }
  throw new ReformError(
    "E_BINARY",
    `${path}: this is a binary file, not a text`,
    "This version reads .txt and .md; save the report as plain text.",
  );
}

function readable(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 && (code < 0x09 || code > 0x0d)) controls += 1;
  }
  return controls * 100 <= text.length;
}

function decodeAs(bytes: Uint8Array, path: string, option: string): Decoded {
  const encoding = encodingNamed(option);
  if (encoding === null) {
    throw new ReformError("E_USAGE", `unknown encoding “${option}”`, `Known encodings: ${encodingNames.join(", ")}.`);
  }
  const mark = byteOrderMarks.find(([bom, name]) => name === encoding && startsWith(bytes, bom))?.[0].length ?? 0;
  const body = bytes.subarray(mark);
  const text = encoding === "utf-8" ? utf8(body) : strict(body, encoding);
  if (text === null) throw undecodable(path, `its bytes are not ${option}`);
  return { text, encoding, cut: 0, damaged: 0 };
}

function undecodable(path: string, why: string): ReformError {
  return new ReformError(
    "E_ENCODING",
    `${path}: the text cannot be decoded: ${why}`,
    "Name its encoding with --encoding (big5 is never guessed), or save it as UTF-8.",
  );
}
