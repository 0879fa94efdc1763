const WHOLE_YEAR = /^(\d{4})(?:-12(?:-31)?|-01\/\1-12|-01-01\/\1-12-31)?$/;

/** A period as panels compare it: the end of a year stands for the year. */
export function periodKey(edtf: string | null): string | null {
  if (edtf === null || edtf.includes("X")) return null;
  return WHOLE_YEAR.exec(edtf)?.[1] ?? edtf;
}

/** The one year that a period lies in. */
export function yearOf(edtf: string | null): number | null {
  const years = [...(edtf ?? "").matchAll(/(?<![\d-])\d{4}/g)].map(([year]) => year);
  return years.length > 0 && years.every((year) => year === years[0]) ? Number(years[0]) : null;
}

/** The period that most of them name; the latest of equals. */
export function mainPeriod(keys: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  let main: string | null = null;
  for (const [key, count] of counts) {
    const best = main === null ? 0 : (counts.get(main) ?? 0);
    if (count > best || (count === best && main !== null && key > main)) main = key;
  }
  return main;
}
