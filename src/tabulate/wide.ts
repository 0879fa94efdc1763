import type { Catalogue, CatalogueIndicator } from "../model/catalogue.js";
import { cellOf, UNSURE } from "./cell.js";
import type { Doubt } from "./doubt.js";
import { columnUnit } from "./measure.js";
import { mainPeriod, periodKey, yearOf } from "./period-year.js";
import type { SeriesFigure } from "./series-figures.js";
import type { Table, TableCell, TableColumn } from "./table.js";

type Form = "level" | "growth";
type Side = "actual" | "target";

/** Where a figure stands in the wide panel. */
interface Place {
  readonly indicator: CatalogueIndicator;
  readonly form: Form;
  readonly side: Side;
  readonly scope: string | null;
}

/** A report as a row of the wide panel, before its columns are known. */
export interface WideRow {
  readonly path: string;
  readonly region: string | null;
  readonly year: number | null;
  readonly period: string | null;
  readonly targetPeriod: string | null;
  readonly cells: ReadonlyMap<string, TableCell>;
  readonly places: ReadonlyMap<string, Place>;
}

export interface WideSource {
  readonly path: string;
  readonly region: string | null;
  /** Said by the mapping file. */
  readonly mappedYear: number | null;
  /** The document's own, for reports whose figures name no period. */
  readonly documentYear: number | null;
  readonly figures: readonly SeriesFigure[];
  readonly doubts: readonly Doubt[];
}

const ACTUAL = new Set(["actual", "forecast"]);
/** A growth over another base than the year before is no growth of the year. */
const OTHER_BASES = new Set(["period_on_period", "annual_average", "from_to", "year_to_date", "other"]);
const FORMS: readonly Form[] = ["level", "growth"];
const SIDES: readonly Side[] = ["actual", "target"];
const FORM_ZH: Readonly<Record<Form, string>> = { level: "", growth: "增速" };
const SIDE_ZH: Readonly<Record<Side, string>> = { actual: "实际", target: "目标" };

function nameOf({ indicator, form, side, scope }: Place): string {
  return `${indicator.id}.${form}.${side}${scope === null ? "" : `@${scope}`}`;
}

function columnOf(place: Place, rows: readonly WideRow[]): TableColumn {
  const { indicator, form, side, scope } = place;
  const unit = columnUnit(indicator, form);
  const name = nameOf(place);
  const numbers = rows.every((row) => typeof (row.cells.get(name) ?? 0) === "number");
  const head = `${scope ?? ""}${indicator.name}${FORM_ZH[form]}·${SIDE_ZH[side]}（${unit}）`;
  return { name: `${name} [${unit}]`, label: head, type: numbers ? "number" : "string", unit };
}

/** The form in which the wide panel has the figure; null where only the long one has it. */
function formOf({ match, scope, figure }: SeriesFigure): Form | null {
  if (scope === "other" || (match.form !== "level" && match.form !== "growth")) return null;
  return match.form === "growth" && OTHER_BASES.has(figure.change?.basis ?? "") ? null : match.form;
}

function periodsOf(source: WideSource): { actual: string | null; target: string | null } {
  const keys = (wanted: (status: string | null) => boolean): readonly string[] =>
    source.figures
      .filter((figure) => formOf(figure) !== null && wanted(figure.figure.status))
      .map(({ period }) => period)
      .filter((period) => period !== null);
  const actual =
    source.mappedYear !== null
      ? String(source.mappedYear)
      : mainPeriod(keys((status) => status !== null && ACTUAL.has(status)));
  const target = mainPeriod(keys((status) => status === "target"));
  return { actual: actual ?? (source.documentYear === null ? null : String(source.documentYear)), target };
}

function sideOf(status: string | null): Side | null {
  if (status === "target") return "target";
  return status !== null && ACTUAL.has(status) ? "actual" : null;
}

/** What one report gives the panel: figures of its own place, of the year it reports and the year it plans. */
export function wideRow(source: WideSource): WideRow {
  const periods = periodsOf(source);
  const groups = new Map<string, { place: Place; figures: SeriesFigure[] }>();
  const doubted = new Map<string, Place>();
  for (const figure of source.figures) {
    const { match, scope, period } = figure;
    const side = sideOf(figure.figure.status);
    const form = formOf(figure);
    if (side === null || form === null || period !== periods[side]) continue;
    const place = { indicator: match.indicator, form, side, scope: scope === "level" ? match.scope : null };
    const group = groups.get(nameOf(place)) ?? { place, figures: [] };
    group.figures.push(figure);
    groups.set(nameOf(place), group);
  }
  for (const { indicator, form, figure } of source.doubts) {
    const side = sideOf(figure.status);
    if (side === null || periodKey(figure.period) !== periods[side]) continue;
    const place = { indicator, form, side, scope: null };
    if (!groups.has(nameOf(place))) doubted.set(nameOf(place), place);
  }
  const cells = new Map<string, TableCell>();
  for (const [name, { place, figures }] of groups)
    cells.set(name, cellOf(figures, columnUnit(place.indicator, place.form), place.side === "actual"));
  for (const name of doubted.keys()) cells.set(name, UNSURE);
  const places = new Map([...[...groups].map(([name, { place }]) => [name, place] as const), ...doubted]);
  const { path, region } = source;
  return {
    path,
    region,
    year: yearOf(periods.actual),
    period: periods.actual,
    targetPeriod: periods.target,
    cells,
    places,
  };
}

const LEADING: readonly TableColumn[] = [
  { name: "path", label: "文件", type: "string", unit: "" },
  { name: "region", label: "地区", type: "string", unit: "" },
  { name: "year", label: "年份", type: "integer", unit: "" },
  { name: "period", label: "时期", type: "string", unit: "" },
  { name: "target_period", label: "目标时期", type: "string", unit: "" },
];

/** Reports × indicators, in the order of the catalogue; only columns that some report fills. */
export function wideTable(rows: readonly WideRow[], catalogue: Catalogue): Table {
  const order = new Map(catalogue.map(({ id }, index) => [id, index]));
  const filled = new Map<string, Place>();
  for (const row of rows) {
    for (const [name, place] of row.places) if (order.has(place.indicator.id)) filled.set(name, place);
  }
  const rank = ({ indicator, form, side }: Place): number =>
    (order.get(indicator.id) ?? 0) * 4 + FORMS.indexOf(form) * 2 + SIDES.indexOf(side);
  const places = [...filled].sort(([a, p], [b, q]) => rank(p) - rank(q) || (a < b ? -1 : 1));
  return {
    columns: [...LEADING, ...places.map(([, place]) => columnOf(place, rows))],
    rows: rows.map((row) => [
      row.path,
      row.region,
      row.year,
      row.period,
      row.targetPeriod,
      ...places.map(([name]) => row.cells.get(name) ?? null),
    ]),
  };
}
