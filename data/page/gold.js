import { plain } from "./numbers.js";
import { sectionsAt } from "./state.js";

const MARKER = /##paid(?:begin|end)##/g;

/** The text without page markers, as gold files count it, and the way there and back. */
export function createGoldText(text) {
  const markers = [...text.matchAll(MARKER)].map((match) => ({ at: match.index, length: match[0].length }));
  const clean = text.replace(MARKER, "");
  const places = new Map();
  const toClean = (offset) => {
    let dropped = 0;
    for (const { at, length } of markers) {
      if (at >= offset) break;
      dropped += Math.min(length, offset - at);
    }
    return offset - dropped;
  };
  const placesOf = (quote) => {
    let found = places.get(quote);
    if (found === undefined) {
      found = [];
      for (let at = clean.indexOf(quote); at >= 0; at = clean.indexOf(quote, at + 1)) found.push(at);
      places.set(quote, found);
    }
    return found;
  };
  return {
    quote: ({ start, end }) => clean.slice(toClean(start), toClean(end)),
    toClean,
    /** Which occurrence of the quote, from 1, stands nearest to an offset of the text; 0 where none is near. */
    nth: (quote, offset) => {
      const wanted = toClean(offset);
      let best = -1;
      const found = quote === "" ? [] : placesOf(quote);
      for (const [index, at] of found.entries()) {
        if (best < 0 || Math.abs(at - wanted) < Math.abs(found[best] - wanted)) best = index;
      }
      return best >= 0 && Math.abs(found[best] - wanted) <= 60 ? best + 1 : 0;
    },
  };
}

function goldValue({ kind, value, min, max, date }) {
  if (kind === "date") return date?.edtf ?? "";
  if (value !== null) return plain(value);
  return min !== null && max !== null ? `${plain(min)}..${plain(max)}` : "";
}

/** The gold row that says what the tool said. */
export function toGoldRow(report, metric) {
  const { kind, unit, modifier, indicator, period, status, change, section, span } = metric;
  const quote = report.gold.quote(span);
  const isDate = kind === "date";
  return {
    quote,
    nth: report.gold.nth(quote, span.start),
    kind,
    value: goldValue(metric),
    unit,
    modifier,
    indicator: indicator === null || isDate ? [] : [indicator.name],
    period: isDate ? null : (period?.edtf ?? null),
    status,
    change: change?.direction ?? null,
    section,
    optional: metric.masked || goldValue(metric) === "",
  };
}

/** The row that an added figure begins with. */
export function toAddedRow(report, span) {
  const quote = report.gold.quote(span);
  const nth = report.gold.nth(quote, span.start);
  const section = sectionsAt(report, span.start).map(({ heading }) => heading);
  const empty = { modifier: null, indicator: [], period: null, status: "actual", change: null };
  return { quote, nth, kind: "count", value: "", unit: "", ...empty, section, optional: false };
}

/** The lines of the gold file in reading order; figures nobody has looked at count neither for nor against. */
export function toGoldLines(report, reviews, added) {
  const rows = [];
  for (const metric of report.metrics) {
    const review = reviews.get(metric.key);
    if (review?.verdict === "reject") continue;
    const row = review?.verdict === "correct" ? review.row : toGoldRow(report, metric);
    rows.push({ at: metric.span.start, row: review === undefined ? { ...row, optional: true } : row });
  }
  for (const { at, row } of added) rows.push({ at, row });
  rows.sort((a, b) => a.at - b.at);
  return rows.map(({ row }) => `${JSON.stringify(row)}\n`).join("");
}
