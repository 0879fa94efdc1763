// In: the text of a finished JSON, JSONL or jsonl-metrics file. Out: its documents, reduced to what panels need.
import { ReformError } from "../errors.js";
import type { ExtractedMetric } from "../model/extraction.js";
import { type Figure, type FigureDocument, offsetIn, toFigure } from "./figure.js";

export interface Results {
  readonly documents: readonly FigureDocument[];
  /** Paths of documents that had failed when the file was written. */
  readonly failed: readonly string[];
}

type Loose = Readonly<Record<string, unknown>>;

const HINT = "expected what reform-extract writes with -f json, jsonl or jsonl-metrics";

function isObject(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);
const number = (value: unknown): number | null => (typeof value === "number" ? value : null);
const list = (value: unknown, mark: string): readonly string[] => text(value)?.split(mark) ?? [];

/** A row of jsonl-metrics. */
function figureOfRow(row: Loose): Figure {
  const name = text(row["indicator"]);
  const direction = text(row["change"]);
  const to = text(row["comparison_to"]);
  const sentence = text(row["sentence"]) ?? "";
  const written = text(row["text"]) ?? "";
  return {
    id: text(row["id"]) ?? "",
    key: text(row["key"]) ?? "",
    kind: text(row["kind"]) ?? "",
    text: written,
    value: number(row["value"]),
    min: number(row["min"]),
    max: number(row["max"]),
    unit: text(row["unit"]) ?? "",
    per: list(row["per"], "/"),
    modifier: text(row["modifier"]),
    masked: row["masked"] === true,
    indicator:
      name === null
        ? null
        : { name, id: text(row["indicator_id"]), scope: text(row["scope"]), members: list(row["members"], "、") },
    period: text(row["date"]) ?? text(row["period"]),
    status: text(row["status"]),
    change: direction === "up" || direction === "down" ? { direction, basis: text(row["change_basis"]) } : null,
    comparison: to === null ? null : { to },
    uncertain: list(row["uncertain"], " "),
    section: list(row["section"], " › "),
    span: {
      start: number(row["start"]) ?? 0,
      end: number(row["end"]) ?? 0,
      line: number(row["line"]) ?? 0,
      column: number(row["column"]) ?? 0,
    },
    sentence,
    offset: offsetIn(sentence, written, -1),
  };
}

/** What one value of the file adds: a document, a failed one, or one row of a document. */
function addValue(value: unknown, place: string, documents: Map<string, FigureDocument>, failed: string[]): void {
  if (isObject(value) && isObject(value["document"]) && typeof value["document"]["path"] === "string") {
    const { path, region, year } = value["document"];
    if (isObject(value["error"])) failed.push(path);
    else if (Array.isArray(value["metrics"])) {
      const figures = (value["metrics"] as readonly ExtractedMetric[]).map(toFigure);
      documents.set(`${documents.size}:${path}`, { path, region: text(region), year: number(year), figures });
    } else throw new ReformError("E_FORMAT", `${place}: a document without metrics`, HINT);
    return;
  }
  if (isObject(value) && typeof value["path"] === "string" && typeof value["kind"] === "string" && "text" in value) {
    const { path } = value;
    const known = documents.get(path);
    const figures = [...(known?.figures ?? []), figureOfRow(value)];
    const { region, document_year: year } = value;
    if (known === undefined) documents.set(path, { path, region: text(region), year: number(year), figures });
    else (known.figures as Figure[]).push(figures[figures.length - 1] as Figure);
    return;
  }
  throw new ReformError("E_FORMAT", `${place}: no result of reform-extract`, HINT);
}

function parse(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ReformError("E_FORMAT", `${place}: no JSON: ${detail}`, HINT, { cause: error });
  }
}

/** Throws `E_FORMAT` with file and line where the text is no result. */
export function readResults(name: string, content: string): Results {
  const documents = new Map<string, FigureDocument>();
  const failed: string[] = [];
  const bare = content.replace(/^\ufeff/, "");
  const lines = bare.split("\n");
  const first = bare.trimStart().slice(0, 2);
  const whole = first.startsWith("[") || first === "{\n" || first === "{\r" || lines.length === 1;
  try {
    if (whole) {
      const value = parse(bare, name);
      for (const one of Array.isArray(value) ? value : [value]) addValue(one, name, documents, failed);
    } else {
      lines.forEach((line, index) => {
        const place = `${name}:${index + 1}`;
        if (line.trim() !== "") addValue(parse(line, place), place, documents, failed);
      });
    }
  } catch (error) {
    if (error instanceof ReformError) throw error;
    throw new ReformError("E_FORMAT", `${name}: a metric lacks keys of the schema`, HINT, { cause: error });
  }
  return { documents: [...documents.values()], failed };
}
