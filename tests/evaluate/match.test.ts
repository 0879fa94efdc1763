import { describe, expect, it } from "vitest";
import { sameDecimal, sameFraction } from "../../src/evaluate/decimal-match.js";
import { pair } from "../../src/evaluate/pairing.js";
import { samePeriod } from "../../src/evaluate/period-match.js";
import type { Kind } from "../../src/model/quantity.js";

describe("decimals", () => {
  it.each([
    ["12.50", 12.5],
    ["300000000000000000000000", 3e23],
    ["-2.6", -2.6],
    ["0.00", 0],
    ["007", 7],
  ])("%s is %d", (wanted, got) => {
    expect(sameDecimal(wanted, got)).toBe(true);
  });

  it.each([
    ["12.5", 12.500001],
    ["2.6", -2.6],
    ["10", 1],
    ["", 0],
    ["12个", 12],
    ["1", null],
  ])("%s is not %s", (wanted, got) => {
    expect(sameDecimal(wanted, got)).toBe(false);
  });

  it("takes a fraction for its quotient", () => {
    expect(sameFraction("2/3", 0.666666666666667)).toBe(true);
    expect(sameFraction("2/3", 0.66)).toBe(false);
    expect(sameFraction("2/3", null)).toBe(false);
  });
});

describe("periods", () => {
  const period = (edtf: string, start: string | null, end: string | null) => ({ edtf, start, end });

  it.each([
    ["2031", period("2031", "2031-01-01", "2031-12-31")],
    ["2032-02", period("2032-02", "2032-02-01", "2032-02-29")],
    ["2031-01/2031-10", period("2031-01/2031-10", "2031-01-01", "2031-10-31")],
    ["2031-05-06", period("2031-05-06", "2031-05-06", "2031-05-06")],
    ["2021/..", period("2021/..", "2021-01-01", null)],
    ["2021/..", period("2021/2031", "2021-01-01", "2031-12-31")],
    ["XXXX-10", period("XXXX-10", null, null)],
    [null, null],
  ])("%s is met", (wanted, got) => {
    expect(samePeriod(wanted, got)).toBe(true);
  });

  it.each([
    ["2031", period("2030", "2030-01-01", "2030-12-31")],
    ["2031", period("2031-01/2031-10", "2031-01-01", "2031-10-31")],
    ["XXXX-10", period("2031-10", "2031-10-01", "2031-10-31")],
    ["2031", null],
    [null, period("2031", "2031-01-01", "2031-12-31")],
  ])("%s is not met", (wanted, got) => {
    expect(samePeriod(wanted, got)).toBe(false);
  });
});

describe("pairing", () => {
  const placed = (start: number, end: number, kind: Kind = "count") => ({ kind, span: { start, end } });
  const gold = (start: number, end: number, optional = false, kind: Kind = "count") => ({
    ...placed(start, end, kind),
    optional,
  });

  it("meets those first that share most", () => {
    expect(pair([gold(0, 4), gold(4, 10)], [placed(3, 10), placed(0, 4)])).toEqual({ ofGold: [1, 0], surplus: [] });
  });

  it("takes count and measure for one family, and no others", () => {
    const wanted = [gold(0, 4), gold(6, 9)];
    const { ofGold, surplus } = pair(wanted, [placed(0, 4, "measure"), placed(6, 9, "amount")]);
    expect(ofGold).toEqual([0, -1]);
    expect(surplus).toEqual([1]);
  });

  it("forgives one figure for an optional row, where it covers it by half", () => {
    const optional = [gold(0, 4, true, "date")];
    expect(pair(optional, [placed(0, 3)]).surplus).toEqual([]);
    expect(pair(optional, [placed(3, 9)]).surplus).toEqual([0]);
    expect(pair(optional, [placed(0, 3), placed(0, 4)]).surplus).toEqual([1]);
  });
});
