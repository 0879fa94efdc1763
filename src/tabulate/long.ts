import type { Figure, FigureDocument } from "./figure.js";
import { yearOf } from "./period-year.js";
import type { MappedPlace } from "./place.js";
import type { SeriesFigure } from "./series-figures.js";
import type { Table, TableCell, TableColumn } from "./table.js";

const column = (name: string, label: string, type: TableColumn["type"] = "string"): TableColumn => ({
  name,
  label,
  type,
  unit: "",
});

export const longColumns: readonly TableColumn[] = [
  column("path", "文件"),
  column("region", "地区"),
  column("year", "年份", "integer"),
  column("indicator_id", "指标代码"),
  column("indicator", "指标"),
  column("form", "形式"),
  column("scope", "范围"),
  column("status", "状态"),
  column("value", "数值", "number"),
  column("min", "下限", "number"),
  column("max", "上限", "number"),
  column("unit", "单位"),
  column("modifier", "限定"),
  column("period", "时期"),
  column("change_basis", "比较基准"),
  column("comparison_to", "比较对象"),
  column("uncertain", "存疑"),
  column("text", "原文"),
  column("name", "原文指标名"),
  column("id", "编号"),
  column("key", "键"),
  column("line", "行", "integer"),
  column("column", "列", "integer"),
  column("start", "起", "integer"),
  column("end", "止", "integer"),
];

function spanOf({ span }: Figure): readonly TableCell[] {
  return [span.line, span.column, span.start, span.end];
}

/** One row a figure; the year is the figure's own, so that years of several reports line up. */
export function longRows(
  { path }: FigureDocument,
  { region, year }: MappedPlace,
  figures: readonly SeriesFigure[],
): Table["rows"] {
  return figures.map(({ figure, match, measure }) => [
    path,
    region,
    yearOf(figure.period) ?? (figure.period === null ? year : null),
    match.indicator.id,
    match.indicator.name,
    match.form,
    match.scope,
    figure.status,
    measure.value,
    measure.min,
    measure.max,
    measure.unit,
    figure.modifier,
    figure.period,
    figure.change?.basis ?? null,
    figure.comparison?.to ?? null,
    figure.uncertain.length === 0 ? null : figure.uncertain.join(" "),
    figure.text,
    figure.indicator?.name ?? null,
    figure.id,
    figure.key,
    ...spanOf(figure),
  ]);
}
