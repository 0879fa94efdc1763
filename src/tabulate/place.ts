import { PROVINCES, REGION_SUFFIXES } from "../lexicon/regions.js";
import type { FigureDocument } from "./figure.js";

/** What a mapping file says of one report. */
export interface MappedPlace {
  readonly region: string | null;
  readonly year: number | null;
}

/** By path, or by the name of the file. */
export type PlaceMap = ReadonlyMap<string, MappedPlace>;

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const NOT_PLACE = /政府|工作|报告|统计|公报|预算|人民|全国|关于|年|月/;
const NAMED = new RegExp(`[\\u4e00-\\u9fff]{2,8}?(?:${REGION_SUFFIXES.join("|")})`);

function basename(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** A place in the name of a file: 云汐市2024.txt, 2024年鹭洲区工作总结.txt; beside a year without its ending too (鹭洲_2024.txt). */
export function regionOfPath(path: string): string | null {
  const name = basename(path)
    .replace(/\.[^.]*$/, "")
    .replace(/[\d年度月_\-.\s]+/g, " ");
  for (const part of name.split(" ")) {
    const place = NAMED.exec(part)?.[0];
    if (place !== undefined && !NOT_PLACE.test(place)) return place;
    for (const [short, full] of Object.entries(PROVINCES)) if (part.startsWith(short)) return full;
  }
  const [only, ...more] = name.split(" ").filter((part) => part !== "");
  const bare =
    only !== undefined && more.length === 0 && yearOfPath(path) !== null && /^[\u4e00-\u9fff]{2,5}$/.test(only);
  return bare && !NOT_PLACE.test(only) ? only : null;
}

export function yearOfPath(path: string): number | null {
  const year = YEAR.exec(basename(path))?.[0];
  return year === undefined ? null : Number(year);
}

/** The mapping file decides, then the text, then the name of the file. */
export function placeOf(document: FigureDocument, map: PlaceMap | null): MappedPlace {
  const mapped = map?.get(document.path) ?? map?.get(basename(document.path));
  return {
    region: mapped?.region ?? document.region ?? regionOfPath(document.path),
    year: mapped?.year ?? null,
  };
}
