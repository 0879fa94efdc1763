import { Big } from "big.js";
import type { Catalogue } from "../model/catalogue.js";
import { createMatcher } from "../pipeline.js";
import { type Comparison, type Difference, numberOf } from "./compare.js";
import type { Table, TableCell, TableColumn } from "./table.js";

const column = (name: string, label: string, type: TableColumn["type"] = "string"): TableColumn => ({
  name,
  label,
  type,
  unit: "",
});

const columns: readonly TableColumn[] = [
  column("verdict", "变化"),
  column("by", "依据"),
  column("attributes", "变动项"),
  column("indicator_id", "指标代码"),
  column("indicator", "指标"),
  column("scope", "范围"),
  column("status", "状态"),
  column("before", "原值"),
  column("after", "新值"),
  column("difference", "差", "number"),
  column("unit", "单位"),
  column("text_before", "原文（前）"),
  column("text_after", "原文（后）"),
  column("period_before", "时期（前）"),
  column("period_after", "时期（后）"),
  column("path_before", "文件（前）"),
  column("line_before", "行（前）", "integer"),
  column("path_after", "文件（后）"),
  column("line_after", "行（后）", "integer"),
  column("key", "键"),
];

/** After less before, where both are one number in one unit. */
export function gapOf({ before, after }: Difference): number | null {
  const [a, b] = [before?.figure, after?.figure];
  if (a === undefined || b === undefined || a.value === null || b.value === null || a.unit !== b.unit) return null;
  const signed = (value: number, direction?: "up" | "down"): Big => new Big(value).times(direction === "down" ? -1 : 1);
  return Number(signed(b.value, b.change?.direction).minus(signed(a.value, a.change?.direction)));
}

function rowOf(difference: Difference, catalogue: Catalogue): readonly TableCell[] {
  const { verdict, by, attributes, before, after } = difference;
  const figure = (after ?? before)?.figure;
  if (figure === undefined) return [];
  const found = createMatcher(catalogue, null).match(figure);
  return [
    verdict,
    by,
    attributes.length === 0 ? null : attributes.join(" "),
    found?.indicator.id ?? null,
    figure.indicator?.name ?? null,
    figure.indicator?.scope ?? null,
    figure.status,
    before === null ? null : numberOf(before.figure),
    after === null ? null : numberOf(after.figure),
    gapOf(difference),
    figure.unit === "" ? null : figure.unit,
    before?.figure.text ?? null,
    after?.figure.text ?? null,
    before?.figure.period ?? null,
    after?.figure.period ?? null,
    before?.path ?? null,
    before?.figure.span.line ?? null,
    after?.path ?? null,
    after?.figure.span.line ?? null,
    figure.key,
  ];
}

export function differenceTable({ differences }: Comparison, catalogue: Catalogue): Table {
  return { columns, rows: differences.map((difference) => rowOf(difference, catalogue)) };
}

const SIGNS = { new: "+", gone: "-", changed: "~" } as const;

function place(side: Difference["before"]): string {
  return side === null ? "" : `${side.path}:${side.figure.span.line}:${side.figure.span.column}`;
}

function line(difference: Difference): string {
  const { verdict, before, after, attributes } = difference;
  const name = (after ?? before)?.figure.indicator?.name ?? "";
  const texts = [before?.figure.text, after?.figure.text].filter((text) => text !== undefined);
  const told = texts.length === 2 && texts[0] === texts[1] ? texts[0] : texts.join(" → ");
  const gap = gapOf(difference);
  const by = gap === null || gap === 0 ? "" : ` (${gap > 0 ? "+" : ""}${gap})`;
  const what = verdict === "changed" ? ` [${attributes.join(", ")}]` : "";
  return `${SIGNS[verdict]} ${[name, told].filter((part) => part !== "").join(" ")}${by}${what}  ${place(after ?? before)}`;
}

/** One line a difference, then the counts. */
export function differenceText({ differences, same }: Comparison): string {
  const count = (verdict: Difference["verdict"]): number => differences.filter((it) => it.verdict === verdict).length;
  const sums = `${count("new")} new, ${count("gone")} gone, ${count("changed")} changed, ${same} the same`;
  return `${[...differences.map(line), sums].join("\n")}\n`;
}
