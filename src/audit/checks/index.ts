import type { Check } from "../check.js";
import { average } from "./average.js";
import { bracketSum } from "./bracket-sum.js";
import { budgetTotal } from "./budget-total.js";
import { enumeration } from "./enumeration.js";
import { fromTo } from "./from-to.js";
import { impossible } from "./impossible.js";
import { levelGrowth } from "./level-growth.js";
import { listedNames } from "./listed-names.js";
import { partAboveTotal } from "./part-above-total.js";
import { partsSum } from "./parts-sum.js";
import { remaining } from "./remaining.js";
import { respective } from "./respective.js";
import { restated } from "./restated.js";
import { shareOf } from "./share-of.js";
import { sharesSum } from "./shares-sum.js";
import { targetRate } from "./target-rate.js";

/** All checks, in the order in which they look. Adding one is one file and one line. */
export const checks: readonly Check[] = [
  partsSum,
  bracketSum,
  budgetTotal,
  sharesSum,
  partAboveTotal,
  fromTo,
  levelGrowth,
  targetRate,
  shareOf,
  average,
  remaining,
  restated,
  enumeration,
  listedNames,
  respective,
  impossible,
];
