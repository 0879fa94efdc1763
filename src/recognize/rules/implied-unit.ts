import { endsInScale } from "../numeral.js";
import type { Rule } from "../rule.js";
import { reading } from "../rule.js";

/** What CLOSES can start with. */
const CLOSERS = "以左，。；、）！和与及\n";
const CLOSES = /(?:以上|以下|左右|以内)?(?:[，。；、）！\n]|[和与及](?=\d)|$)/y;
const MONEY =
  /(?:收入|支出|投资|资金|税收|产值|利润|贷款|存款|补助|补贴|债务|债券|经费|款|费|金|总额|财力|销售额|成本|赤字|余额|国税|地税|增值税|所得税|GDP|gdp)[^，。；：、]{0,10}$/;
const PEOPLE = /(?:人数|人口|户数|参保|群众|数量|人次|面积|产量|数)[^，。；：、]{0,10}$/;
const REACH = 40;

/** The nearest noun decides, in the clauses before too. */
function speaksOfMoney(before: string): boolean {
  const clauses = before.slice(before.lastIndexOf("。") + 1).split(/[，；：、]/);
  for (let index = clauses.length - 1; index >= 0; index--) {
    const clause = clauses[index] ?? "";
    if (MONEY.test(clause)) return true;
    if (PEOPLE.test(clause)) return false;
  }
  return false;
}

const readImplied: Rule["read"] = (view, at) => {
  const numeral = view.numeralAt(at);
  if (!numeral?.value || numeral.bare || !endsInScale(view.text, numeral)) return null;
  CLOSES.lastIndex = numeral.end;
  if (!CLOSES.test(view.text)) return null;
  const money = speaksOfMoney(view.text.slice(Math.max(0, at - REACH), at));
  const { value, step, inner, end } = numeral;
  return reading({
    kind: money ? "amount" : "count",
    start: at,
    end,
    value,
    step,
    unit: money ? "CNY" : "",
    inner,
    han: numeral.form === "han",
  });
};

export const amountImplied: Rule = {
  id: "amount/implied-unit",
  kind: "amount",
  pattern: "name of money + numeral 万|亿 at the end of a clause",
  starts: "numeral",
  afterNumeral: CLOSERS,
  read: readImplied,
  accepts: [{ text: "地方财政收入236万，支出有所增加", readings: [{ text: "236万", value: "2360000", unit: "CNY" }] }],
  rejects: ["参保人数21.8万，", "收入236万元，"],
};

export const countImplied: Rule = {
  id: "count/implied-unit",
  kind: "count",
  pattern: "numeral 万|亿 at the end of a clause",
  starts: "numeral",
  afterNumeral: CLOSERS,
  read: readImplied,
  accepts: [
    { text: "参保人数达到21.8万，覆盖面扩大", readings: [{ text: "21.8万", value: "218000", unit: "" }] },
    {
      text: "参保人数分别增加12.4万和8.6万，覆盖面扩大",
      readings: [
        { text: "12.4万", value: "124000", unit: "" },
        { text: "8.6万", value: "86000", unit: "" },
      ],
    },
  ],
  rejects: ["数以万计，", "成千上万，", "税收236万，", "1.2万和谐家庭"],
};
