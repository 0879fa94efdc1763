import type { Rule } from "../rule.js";
import { amountBroken, countBroken, measureBroken, percentageBroken } from "./broken.js";
import { dateDay, dateDayAlone, dateDayRange } from "./date-day.js";
import { dateMonth, dateMonthRange, dateMonthsElapsed } from "./date-month.js";
import { dateHalf, dateQuarter, dateQuarterRange } from "./date-part.js";
import { dateDecade, datePlanPeriod, dateYearsElapsed } from "./date-span.js";
import { dateIso, dateYear, dateYearList, dateYearRange } from "./date-year.js";
import { percentageDoubling } from "./doubling.js";
import { percentageFraction, percentageSlashed, percentageSpelled } from "./fraction.js";
import { measureAndHalf, measureHalf, percentageAndHalf, percentageHalf } from "./half.js";
import { amountImplied, countImplied } from "./implied-unit.js";
import { amountMasked, countMasked, dateMasked, measureMasked, percentageMasked } from "./masked.js";
import { percentagePointsShared, percentageTenthsHalf } from "./points.js";
import { amountRange, countRange, measureRange, percentageRange } from "./range.js";
import { percentageRatio } from "./ratio.js";
import { amountScaled, countClassifier, measureUnit, percentagePercent } from "./scaled.js";
import { countScaledNoun } from "./scaled-noun.js";
import { countScore } from "./score.js";
import { amountShared, countShared, measureShared, percentageShared } from "./shared-unit.js";

/** All rules, in the order that decides between readings of equal length. */
export const rules: readonly Rule[] = [
  dateDayRange,
  dateDay,
  dateMonthRange,
  dateMonth,
  dateYearRange,
  dateYearList,
  dateYear,
  dateIso,
  dateQuarterRange,
  dateQuarter,
  dateHalf,
  datePlanPeriod,
  dateYearsElapsed,
  dateMonthsElapsed,
  dateDecade,
  dateDayAlone,
  amountRange,
  amountShared,
  amountScaled,
  amountBroken,
  percentagePointsShared,
  percentageTenthsHalf,
  percentageRatio,
  percentageSpelled,
  percentageFraction,
  percentageSlashed,
  percentageRange,
  percentageShared,
  percentagePercent,
  percentageAndHalf,
  percentageHalf,
  percentageDoubling,
  percentageBroken,
  measureAndHalf,
  measureHalf,
  measureRange,
  measureShared,
  measureUnit,
  measureBroken,
  countRange,
  countShared,
  countClassifier,
  countBroken,
  countScaledNoun,
  countScore,
  amountImplied,
  countImplied,
  dateMasked,
  amountMasked,
  percentageMasked,
  measureMasked,
  countMasked,
];
