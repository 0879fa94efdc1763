import { Big } from "big.js";
import { CANONICAL_SHARES, CANONICAL_UNITS } from "../lexicon/canonical-units.js";
import type { CatalogueIndicator } from "../model/catalogue.js";
import { readUnit, type SeriesForm, type SeriesMatch } from "../pipeline.js";
import type { Figure } from "./figure.js";

const DIGITS = 15;
/** 增长1.3倍 is a growth of 130%. */
const PERCENT = 100;

/** A figure's numbers in the unit of its column, falls negative. */
export interface Measure {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** The column's unit, or the figure's own where the two cannot be converted. */
  readonly unit: string;
}

/** The unit of a column: a growth is told in %, a level in the unit of its series. */
export function columnUnit(indicator: CatalogueIndicator, form: SeriesForm): string {
  return form === "growth" ? "%" : indicator.unit;
}

function factor(figure: Figure, unit: string, kind: CatalogueIndicator["kind"]): Big | null {
  const { tens: zeros, base } = readUnit(unit, kind);
  if (kind === "percentage" && figure.unit === "倍" && base === "%") return new Big(PERCENT);
  const tens = new Big(`1e${zeros}`);
  const share = kind === "percentage" ? CANONICAL_SHARES : CANONICAL_UNITS;
  const unscaled = figure.per.length > 0 && !base.includes("/") ? null : new Big(1).div(tens);
  if (figure.unit === base || kind === "count") return unscaled;
  const [whole = base] = base.split("/");
  const from = share.get(figure.unit.split("/")[0] as string);
  const to = share.get(whole);
  if (from === undefined || to === undefined || from.unit !== to.unit) return null;
  return new Big(from.times).times(to.over).div(from.over).div(to.times).div(tens);
}

const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ["CNY", "元"],
  ["USD", "美元"],
  ["HKD", "港元"],
  ["EUR", "欧元"],
  ["JPY", "日元"],
]);

/** Money of another currency is told in its own, at the scale of the column: 亿美元 beside 亿元. */
function ownCurrency({ kind, unit }: Figure, column: string): string {
  const currency = CURRENCIES.get(unit);
  if (kind !== "amount" || currency === undefined) return column;
  return column.replace(/[美港欧日]?元$/, currency);
}

/** The numbers of a figure as its column shows them. */
export function measure(figure: Figure, { indicator, form, direction }: SeriesMatch): Measure {
  const unit = ownCurrency(figure, columnUnit(indicator, form));
  const kind = form === "growth" ? "percentage" : indicator.kind;
  const times = figure.unit === "pp" ? null : factor(figure, unit, kind);
  const falls = direction === "down" && form !== "level" && form !== "gap";
  const convert = (value: number | null): number | null => {
    if (value === null) return null;
    const sized = times === null ? new Big(value) : new Big(value).times(times);
    const exact = Number(sized.toPrecision(DIGITS));
    return falls && exact > 0 ? -exact : exact;
  };
  const [min, max] = falls ? [figure.max, figure.min] : [figure.min, figure.max];
  return {
    value: convert(figure.value),
    min: convert(min),
    max: convert(max),
    unit: times === null ? figure.unit : unit,
  };
}
