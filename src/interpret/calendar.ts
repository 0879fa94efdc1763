import type { Period } from "../model/quantity.js";

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

function lastDayOf(year: number, month: number): number {
  const leap = month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0);
  return leap ? 29 : (DAYS[month - 1] ?? 31);
}

export function yearPeriod(year: number): Period {
  return { edtf: String(year), start: `${year}-01-01`, end: `${year}-12-31` };
}

export function yearsPeriod(first: number, last: number): Period {
  return { edtf: `${first}/${last}`, start: `${first}-01-01`, end: `${last}-12-31` };
}

export function monthsPeriod(year: number, first: number, last: number): Period {
  const end = `${year}-${two(last)}-${two(lastDayOf(year, last))}`;
  return { edtf: `${year}-${two(first)}/${year}-${two(last)}`, start: `${year}-${two(first)}-01`, end };
}

export function dayPeriod(year: number, month: number, day: number): Period {
  const date = `${year}-${two(month)}-${two(day)}`;
  return { edtf: date, start: date, end: date };
}

/** From the first day of a period on: `2023-02/..`. */
export function openPeriod(period: Period): Period {
  return { edtf: `${period.edtf.split("/")[0]}/..`, start: period.start, end: null };
}

/** The month that `YYYY-MM` names, from its first day on. */
export function openMonth(month: string): Period {
  return { edtf: `${month}/..`, start: `${month}-01`, end: null };
}

/** The last day of a period, as a point. */
export function lastDay(period: Period): Period {
  return period.end === null ? period : { edtf: period.end, start: period.end, end: period.end };
}

/** The same period one year earlier. */
export function yearBefore({ edtf, start, end }: Period): Period {
  const earlier = (part: string) => part.replace(/^\d{4}/, (year) => String(Number(year) - 1));
  const day = (part: string | null) => (part === null ? null : earlier(part).replace(/-02-29$/, "-02-28"));
  const leap = edtf.endsWith("-02-29") ? edtf.replace(/29$/, "28") : edtf;
  return { edtf: leap.split("/").map(earlier).join("/"), start: day(start), end: day(end) };
}

export function isPoint({ start, end }: Period): boolean {
  return start !== null && start === end;
}

export function isWithin(inner: Period, outer: Period): boolean {
  if (inner.start === null || outer.start === null || outer.end === null) return false;
  return inner.start >= outer.start && inner.end !== null && inner.end <= outer.end;
}

export function firstYear({ start }: Period): number | null {
  return start === null ? null : Number(start.slice(0, 4));
}

export function lastYear({ end }: Period): number | null {
  return end === null ? null : Number(end.slice(0, 4));
}
