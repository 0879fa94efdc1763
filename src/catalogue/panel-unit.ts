import { CANONICAL_SHARES, CANONICAL_UNITS } from "../lexicon/canonical-units.js";
import type { CatalogueIndicator } from "../model/catalogue.js";

const SCALE = /^(万亿|亿|万)?(.+)$/;
const TENS: Readonly<Record<string, number>> = { 万亿: 12, 亿: 8, 万: 4 };
const CURRENCIES: Readonly<Record<string, string>> = { 元: "CNY", 美元: "USD", 港元: "HKD", 欧元: "EUR", 日元: "JPY" };

/** Classifiers that count the same things. */
const SAME: readonly (readonly string[])[] = [
  ["人", "名", "口", "位"],
  ["家", "户", "个"],
  ["人次", "人"],
  ["头", "头（只）"],
  ["辆", "台"],
  ["标箱", "TEU", "标准箱", "个标箱", "个标准箱"],
  ["座", "个"],
  ["件", "项", "个"],
];

export interface PanelUnit {
  /** 亿 is 8. */
  readonly tens: number;
  /** As `unit` of a metric has it. */
  readonly base: string;
}

/** 亿元 is CNY, a hundred million each. */
export function readUnit(unit: string, kind: CatalogueIndicator["kind"]): PanelUnit {
  const [, scale = "", base = unit] = SCALE.exec(unit) ?? [];
  return { tens: TENS[scale] ?? 0, base: kind === "amount" ? (CURRENCIES[base] ?? base) : base };
}

export interface Measured {
  readonly kind: string;
  readonly unit: string;
  readonly per: readonly string[];
}

/** Whether a figure can be a level of the series: 12年 is no 粮食产量. */
export function isLevelOf({ kind, unit, per }: Measured, indicator: CatalogueIndicator): boolean {
  if (kind !== indicator.kind) return false;
  const { base } = readUnit(indicator.unit, indicator.kind);
  if (kind === "amount") return per.length === 0;
  if (kind === "percentage") return unit !== "pp" && unit !== "番" && (unit === "倍") === (base === "倍");
  if (unit === base) return true;
  if (kind === "count") return SAME.some((group) => group.includes(unit) && group.includes(base));
  const [whole = base, part] = base.split("/");
  const written = part === undefined || per.length === 0 ? unit : `${unit}/${per.join("/")}`;
  if (written === base) return true;
  if ((part !== undefined) !== (unit.includes("/") || per.length > 0)) return false;
  const size = CANONICAL_UNITS.get(unit.split("/")[0] as string);
  return size !== undefined && size.unit === CANONICAL_UNITS.get(whole)?.unit;
}

export function isShare(unit: string): boolean {
  return CANONICAL_SHARES.has(unit);
}
