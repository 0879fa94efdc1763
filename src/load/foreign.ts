import { ReformError } from "../errors.js";

const signatures: readonly (readonly [string, string])[] = [
  ["\x89PNG", "a PNG picture"],
  ["\xff\xd8\xff", "a JPEG picture"],
  ["GIF8", "a GIF picture"],
  ["%PDF-", "a PDF document"],
  ["PK\x03\x04", "a zip archive (perhaps a .docx, .xlsx or .ofd)"],
  ["PK\x05\x06", "an empty zip archive"],
  ["\xd0\xcf\x11\xe0", "an old Office document (.doc, .xls or .wps)"],
  ["Rar!\x1a", "a RAR archive"],
  ["7z\xbc\xaf", "a 7z archive"],
  ["\x1f\x8b", "a gzip archive"],
  ["\x7fELF", "a program"],
  ["SQLite format 3", "an SQLite database"],
];

const advice = "This version reads .txt and .md; save the report as plain text.";

/** The error a file of a known other format earns, by its first bytes; null where they say nothing. */
export function describeForeignFile(bytes: Uint8Array): ((path: string) => ReformError) | null {
  const head = String.fromCharCode(...bytes.subarray(0, 300));
  for (const [signature, kind] of signatures) {
    if (head.startsWith(signature)) {
      return (path) => new ReformError("E_BINARY", `${path}: this is ${kind}, not a text`, advice);
    }
  }
  const markup = head
    .replace(/^\xef\xbb\xbf/, "")
    .trimStart()
    .slice(0, 40)
    .toLowerCase();
  const kind = markup.startsWith("{\\rtf")
    ? "an RTF document"
    : /^(?:<!doctype html|<html|<head[ >])/.test(markup)
      ? "a web page (HTML)"
      : /^mime-version:/.test(markup)
        ? "a saved web archive (MHT)"
        : null;
  return kind === null ? null : (path) => new ReformError("E_FORMAT", `${path}: this is ${kind}, not a text`, advice);
}
