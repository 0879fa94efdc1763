import { Big as Standard } from "big.js";

/** Exact decimals. Only division rounds, and long division is what costs: no report states a ratio to twelve places. */
export const Decimal = Standard();
Decimal.DP = 12;

export type Decimal = Standard;
