// A file's bytes in; a SourceDocument out: the text to read, its blocks and the way back to every original character.
import { createHash } from "node:crypto";
import { ReformError } from "../errors.js";
import { fold } from "../lexicon/fold.js";
import type { SourceDocument } from "../model/source.js";
import type { Warning } from "../model/warning.js";
import { findBlocks } from "./blocks.js";
import { clean } from "./clean.js";
import { type Decoded, decode } from "./decode.js";
import { findLineDrops } from "./line-drops.js";
import { type Markdown, readMarkdown } from "./markdown.js";
import { createOffsetMap, dropFromRuns } from "./offset-map.js";

export interface LoadOptions {
  /** The path as the output names it. */
  readonly path: string;
  /** Overrides the detection. */
  readonly encoding?: string | undefined;
}

/** Loads a file's bytes; throws a ReformError (E_EMPTY, E_BINARY, E_ENCODING, E_FORMAT, E_USAGE). */
export function loadDocument(bytes: Uint8Array, options: LoadOptions): SourceDocument {
  if (bytes.length === 0) throw empty(options.path);
  const decoded = decode(bytes, options.path, options.encoding);
  return build(decoded, sha256(bytes), decoded.encoding, options.path);
}

/** Loads a text that is already a string; throws a ReformError (E_EMPTY). */
export function loadText(text: string, options: { readonly path: string }): SourceDocument {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return build({ text: body, cut: 0, damaged: 0 }, sha256(text), null, options.path);
}

function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

function empty(path: string): ReformError {
  return new ReformError("E_EMPTY", `${path}: the file is empty`, "Check whether the report was saved.");
}

const plainMarks: Markdown = { marks: [], lines: [] };

function build(
  decoded: Pick<Decoded, "text" | "cut" | "damaged">,
  id: string,
  encoding: string | null,
  path: string,
): SourceDocument {
  const original = decoded.text;
  const format = /\.md$/i.test(path) ? "md" : "txt";
  const markdown = format === "md" ? readMarkdown(original) : plainMarks;
  const cleaned = clean(original, markdown.marks);
  const drops = findLineDrops(cleaned.text, original, cleaned.runs);
  const text = drops.length === 0 ? cleaned.text : without(cleaned.text, drops);
  const runs = drops.length === 0 ? cleaned.runs : dropFromRuns(cleaned.runs, cleaned.text.length, drops);
  if (!/[^\n\t ]/.test(text)) throw empty(path);
  const map = createOffsetMap(runs, text.length);
  const marked = new Map(markdown.lines.map((line) => [map.fromOriginal(line.at), line.heading]));
  const warnings: Warning[] = cleaned.unpaired.map((offset) => {
    const at = map.fromOriginal(offset);
    return { code: "unpaired-marker", message: "a page marker without its partner", span: { start: at, end: at } };
  });
  if (decoded.cut > 0) {
    const span = { start: text.length, end: text.length };
    warnings.push({ code: "truncated-text", message: "the file ends in the middle of a character", span });
  }
  if (decoded.damaged > 0) {
    const places = decoded.damaged === 1 ? "one place" : `${decoded.damaged} places`;
    warnings.push({ code: "damaged-text", message: `${places} of the file could not be decoded`, span: null });
  }
  return {
    path,
    id,
    format,
    encoding,
    original,
    text,
    folded: fold(text),
    map,
    blocks: findBlocks(text, marked),
    warnings,
  };
}

function without(text: string, drops: readonly number[]): string {
  const parts: string[] = [];
  let from = 0;
  for (let index = 0; index < drops.length; index += 2) {
    parts.push(text.slice(from, drops[index]));
    from = drops[index + 1] ?? from;
  }
  parts.push(text.slice(from));
  return parts.join("");
}
