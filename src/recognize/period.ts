import type { Period } from "../model/quantity.js";

/** A calendar place as far as it is stated; a year of null is open. */
export interface DatePoint {
  readonly year: number | null;
  readonly month?: number;
  readonly day?: number;
}

const pad = (number: number): string => String(number).padStart(2, "0");

export function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function edtf(point: DatePoint): string {
  const year = point.year === null ? "XXXX" : String(point.year);
  const month = point.month === undefined ? "" : `-${pad(point.month)}`;
  const day = point.day === undefined ? "" : `-${pad(point.day)}`;
  return year + month + day;
}

const firstDay = (point: DatePoint): string | null =>
  point.year === null ? null : edtf({ year: point.year, month: point.month ?? 1, day: point.day ?? 1 });

const finalDay = (point: DatePoint): string | null => {
  if (point.year === null) return null;
  const month = point.month ?? 12;
  return edtf({ year: point.year, month, day: point.day ?? lastDay(point.year, month) });
};

/** A point, or a period from one point to another, both included. */
export function period(from: DatePoint, to: DatePoint | null = null): Period {
  const last = to ?? from;
  const known = from.year !== null && last.year !== null;
  return {
    edtf: to ? `${edtf(from)}/${edtf(to)}` : edtf(from),
    start: known ? firstDay(from) : null,
    end: known ? finalDay(last) : null,
  };
}

/** The last day of a month, a whole month where the year is open. */
export function monthEnd(year: number | null, month: number): DatePoint {
  return year === null ? { year, month } : { year, month, day: lastDay(year, month) };
}
