/** The three keys that dates and periods of the output share. */
export interface ReadPeriod {
  readonly edtf?: string | undefined;
  readonly start?: string | null | undefined;
  readonly end?: string | null | undefined;
}

const YEAR = 4;
const MONTH = 7;

function firstDay(text: string): string {
  if (text.length === YEAR) return `${text}-01-01`;
  return text.length === MONTH ? `${text}-01` : text;
}

function lastDay(text: string): string {
  if (text.length === YEAR) return `${text}-12-31`;
  if (text.length !== MONTH) return text;
  const [year, month] = text.split("-").map(Number) as [number, number];
  return `${text}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, "0")}`;
}

/** Whether a period of the output is the EDTF of the gold file; an end that the gold leaves open may be anything. */
export function samePeriod(wanted: string | null, got: ReadPeriod | null): boolean {
  if (wanted === null || got === null) return wanted === null && got === null;
  if (wanted.includes("X")) return got.edtf === wanted;
  const [from = "", to = from] = wanted.split("/");
  if (got.start !== firstDay(from)) return false;
  return to === "" || to === ".." || got.end === lastDay(to);
}
