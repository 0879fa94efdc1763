import { endsInScale } from "../numeral.js";
import type { Rule } from "../rule.js";
import { reading } from "../rule.js";

const LEADS =
  "高校 高职 各类 各族 农村 农业 城镇 城乡 贫困 常住 户籍 流动 外来 建档 适龄 残疾 困难 退役 低保 参保 务工 新增 在校 脱贫 失业 就业 转移 下岗 返乡 进城".split(
    " ",
  );
/** People, households and firms that stand behind a figure in 万 without a classifier. */
const NOUNS =
  "人口 群众 农户 农民 居民 老人 老年人 学生 职工 百姓 市民 游客 党员 干部 人民 移民 劳动力 劳动者 村民 毕业生 用户 商户 市场主体 经营主体 师生 儿童 妇女 青年 家庭 大学生 军人 贫困户 脱贫户 民众 网民 创业者 消费者 各族群众 各族人民 兵民 大军 农民工 中小微企业 小微企业 中小企业 民营企业 普查员 志愿者".split(
    " ",
  );
const NOUN = new RegExp(`(?:${LEADS.join("|")})?(?:${NOUNS.join("|")})`, "y");

/** 6.4万|青岭老人, 300万|青岭人民. */
const OF_PLACE = /[\u4e00-\u9fff]{2}(?:老人|人民|群众|市民|游客|儿女|各族群众)/y;

export const countScaledNoun: Rule = {
  id: "count/scaled-noun",
  kind: "count",
  pattern: "numeral 万|亿 + people or firms, no classifier",
  starts: "numeral",
  read: (view, at) => {
    const numeral = view.numeralAt(at);
    if (!numeral || !endsInScale(view.text, numeral)) return null;
    NOUN.lastIndex = numeral.end;
    OF_PLACE.lastIndex = numeral.end;
    if (!NOUN.test(view.text) && (!OF_PLACE.test(view.text) || view.unitBehind(numeral))) return null;
    const { value, min, max, step, inner, end, bare } = numeral;
    return reading({ kind: "count", start: at, end, value, min, max, step, inner, bare, han: numeral.form === "han" });
  },
  accepts: [
    { text: "解决了12.6万农村人口的饮水问题", readings: [{ text: "12.6万", value: "126000", unit: "" }] },
    { text: "6.4万青岭老人前来小住", readings: [{ text: "6.4万", value: "64000", unit: "" }] },
    { text: "惠及5万家庭", readings: [{ text: "5万", value: "50000", unit: "" }] },
    { text: "惠及7万多群众", readings: [{ text: "7万多", value: "70000", unit: "", modifier: "more_than" }] },
    { text: "动员14万高职学生下乡", readings: [{ text: "14万", value: "140000", unit: "" }] },
    { text: "惠及近百万群众", readings: [{ text: "百万", value: "1000000", unit: "", modifier: "nearly" }] },
  ],
  rejects: ["百万农民工程", "万众一心", "12.6万元"],
};
