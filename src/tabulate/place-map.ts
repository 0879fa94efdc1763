// In: a mapping file, CSV or JSON. Out: region and year by path.
import { ReformError } from "../errors.js";
import type { MappedPlace, PlaceMap } from "./place.js";

const HINT = 'expected the columns path,region,year (CSV), or { "a.txt": { "region": …, "year": … } } (.json)';

/** Fields of a line of CSV: quotes doubled inside quotes, as spreadsheets write them. */
function fieldsOf(line: string): readonly string[] {
  const fields: string[] = [];
  let at = 0;
  while (at <= line.length) {
    if (line.charAt(at) !== '"') {
      const comma = line.indexOf(",", at);
      const end = comma < 0 ? line.length : comma;
      fields.push(line.slice(at, end).trim());
      at = end + 1;
      continue;
    }
    let field = "";
    let close = line.indexOf('"', at + 1);
    let from = at + 1;
    while (close >= 0 && line.charAt(close + 1) === '"') {
      field += line.slice(from, close + 1);
      from = close + 2;
      close = line.indexOf('"', from);
    }
    const end = close < 0 ? line.length : close;
    fields.push(field + line.slice(from, end));
    const comma = line.indexOf(",", end);
    at = comma < 0 ? line.length + 1 : comma + 1;
  }
  return fields;
}

function toPlace(region: unknown, year: unknown, place: string): MappedPlace {
  const told = year === undefined || year === null || year === "" ? null : Number(year);
  if (told !== null && !(Number.isInteger(told) && told >= 1900 && told <= 2100)) {
    throw new ReformError("E_CONFIG", `${place}: ${String(year)} is no year`, HINT);
  }
  return { region: typeof region === "string" && region !== "" ? region : null, year: told };
}

function ofCsv(name: string, text: string): PlaceMap {
  const lines = text.split(/\r?\n/);
  const heads = fieldsOf(lines[0] ?? "");
  const [path, region, year] = ["path", "region", "year"].map((head) => heads.indexOf(head)) as [
    number,
    number,
    number,
  ];
  if (path < 0 || (region < 0 && year < 0)) {
    throw new ReformError("E_CONFIG", `${name}:1: the heads are ${heads.join(", ") || "missing"}`, HINT);
  }
  const map = new Map<string, MappedPlace>();
  lines.forEach((line, index) => {
    if (index === 0 || line.trim() === "") return;
    const fields = fieldsOf(line);
    map.set(fields[path] ?? "", toPlace(fields[region], fields[year], `${name}:${index + 1}`));
  });
  return map;
}

function ofJson(name: string, value: unknown): PlaceMap {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ReformError("E_CONFIG", `${name}: no object`, HINT);
  }
  const entries = Object.entries(value as Record<string, { region?: unknown; year?: unknown } | null>);
  return new Map(
    entries.map(([path, place]) => [path, toPlace(place?.region, place?.year, `${name}: ${path}`)] as const),
  );
}

/** Throws `E_CONFIG` with file and line. */
export function readPlaceMap(name: string, text: string): PlaceMap {
  const bare = text.replace(/^\ufeff/, "");
  if (!/\.json$/i.test(name)) return ofCsv(name, bare);
  try {
    return ofJson(name, JSON.parse(bare));
  } catch (error) {
    if (error instanceof ReformError) throw error;
    throw new ReformError("E_CONFIG", `${name}: no JSON`, HINT, { cause: error });
  }
}
