import type { Numeral } from "../numeral.js";
import type { Reading, Rule } from "../rule.js";
import { type Unit, unitStarts } from "../unit.js";
import type { View } from "../view.js";

/** A numeral and its unit, read together. */
export function figure(start: number, numeral: Numeral, unit: Unit, until = unit.end): Reading {
  const { value } = numeral;
  const negative = start < numeral.start;
  return {
    kind: unit.kind,
    start,
    end: unit.end,
    value: negative && value !== null && value !== "0" ? `-${value}` : value,
    min: numeral.min,
    max: numeral.max,
    step: numeral.step,
    unit: unit.unit,
    per: unit.per,
    inner: numeral.inner,
    masked: false,
    date: null,
    han: numeral.form === "han",
    bare: numeral.bare,
    warning: null,
    until,
  };
}

const BRACKETED_CURRENCY = /（[^（）\n]{1,24}）(?=万亿|[万亿]?[美港欧日]?元)/y;

/** 276.38（不含军工）亿元: a remark between the numeral and its unit. */
function skipRemark(view: View, numeral: Numeral): { numeral: Numeral; unit: Unit } | null {
  if (view.text.charAt(numeral.end) !== "（") return null;
  BRACKETED_CURRENCY.lastIndex = numeral.end;
  const remark = BRACKETED_CURRENCY.exec(view.text);
  if (!remark || numeral.scale > 0 || numeral.value === null) return null;
  const behind = view.numeralAt(numeral.end + remark[0].length);
  const end = numeral.end + remark[0].length;
  const scaled = behind?.bare ? behind : null;
  const carrier = { ...numeral, end: scaled?.end ?? end };
  const unit = view.unitBehind(carrier);
  if (unit?.kind !== "amount") return null;
  const exponent = scaled?.value ? scaled.value.length - 1 : 0;
  const zeros = "0".repeat(exponent);
  const [whole = "0", fraction = ""] = numeral.value.split(".");
  const digits = (whole + fraction.slice(0, exponent).padEnd(exponent, "0")).replace(/^0+(?=\d)/, "");
  const rest = fraction.slice(exponent);
  return {
    numeral: { ...carrier, value: rest ? `${digits}.${rest}` : digits, step: exponent ? `1${zeros}` : numeral.step },
    unit,
  };
}

/** A minus that is written, not a dash between two figures. */
function signedStart(view: View, at: number): number {
  const sign = view.text.charCodeAt(at - 1);
  if (sign !== 0x2d && sign !== 0x2212) return at;
  return /[\d%‰\w年月日元个）)]/.test(view.text.charAt(at - 2)) ? at : at - 1;
}

/** 8.6个 at the front of a line: item 8, six of them. */
function isEnumerated({ text }: View, { start, digits, scale }: Numeral, { kind, unit }: Unit): boolean {
  if (kind !== "count" || unit === "" || scale > 0 || !digits.includes(".")) return false;
  return start === 0 || text.charCodeAt(start - 1) === 0x0a;
}

const readScaled: Rule["read"] = (view, at) => {
  const numeral = view.numeralAt(at);
  if (!numeral) return null;
  const unit = view.unitBehind(numeral);
  if (unit?.unit === "成" && Number(numeral.value) > 10) return null;
  if (unit && isEnumerated(view, numeral, unit)) {
    const counted = view.numeralAt(at + numeral.digits.indexOf(".") + 1);
    const behind = counted && view.unitBehind(counted);
    return counted && behind ? figure(counted.start, counted, behind) : null;
  }
  if (unit) return figure(signedStart(view, at), numeral, unit);
  const remarked = skipRemark(view, numeral);
  return remarked && figure(at, remarked.numeral, remarked.unit);
};

export const amountScaled: Rule = {
  id: "amount/scaled",
  kind: "amount",
  pattern: "numeral + 万/亿 + currency [/ per]",
  starts: "numeral",
  afterNumeral: `${unitStarts}（`,
  read: readScaled,
  accepts: [
    { text: "到位资金74870万元。", readings: [{ text: "74870万元", value: "748700000", unit: "CNY", step: "10000" }] },
    { text: "迈上百亿元台阶", readings: [{ text: "百亿元", value: "10000000000", modifier: null }] },
    { text: "总投资3.72亿元", readings: [{ text: "3.72亿元", value: "372000000", step: "1000000" }] },
    {
      text: "订单4600余万美元",
      readings: [{ text: "4600余万美元", value: "46000000", unit: "USD", modifier: "more_than" }],
    },
    { text: "收入三点一五亿元", readings: [{ text: "三点一五亿元", value: "315000000", step: "1000000" }] },
    { text: "投入资金两千三百万元", readings: [{ text: "两千三百万元", value: "23000000", unit: "CNY" }] },
    {
      text: "利润276.38（不含军工企业）亿元",
      readings: [{ text: "276.38（不含军工企业）亿元", value: "27638000000" }],
    },
    { text: "补助标准为每人每月640元", readings: [{ text: "640元", value: "640", unit: "CNY", per: ["人", "月"] }] },
    { text: "补贴1200元/亩", readings: [{ text: "1200元/亩", value: "1200", unit: "CNY", per: ["亩"] }] },
    { text: "全市收入645，208万元", readings: [{ text: "645，208万元", value: "6452080000" }] },
    { text: "外汇储备4万多亿元", readings: [{ text: "4万多亿元", value: "4000000000000", modifier: "more_than" }] },
    { text: "财政收入3万4000元", readings: [{ text: "3万4000元", value: "34000", step: "1" }] },
    { text: "发放补贴近亿元，", readings: [{ text: "亿元", value: "100000000", modifier: "nearly" }] },
    { text: "保费收入突破亿元大关", readings: [{ text: "亿元", value: "100000000", modifier: "more_than" }] },
    { text: "销售额突破千亿元大关", readings: [{ text: "千亿元", value: "100000000000", modifier: "more_than" }] },
  ],
  rejects: [
    "近亿元投资项目",
    "出口过亿元骨干企业",
    "新签亿元以上项目",
    "千亿级产业集群",
    "XX亿元",
    "元宵节",
    "百亿企业培育",
    "万元户",
  ],
};

export const percentagePercent: Rule = {
  id: "percentage/percent",
  kind: "percentage",
  pattern: "numeral + % ‰ 个百分点 成 倍 番",
  starts: "numeral",
  afterNumeral: `${unitStarts}（`,
  read: readScaled,
  accepts: [
    { text: "达到104.7％", readings: [{ text: "104.7％", value: "104.7", unit: "%", step: "0.1" }] },
    { text: "提高0.7个百分点", readings: [{ text: "0.7个百分点", value: "0.7", unit: "pp" }] },
    { text: "占比超过三成", readings: [{ text: "三成", value: "3", unit: "成", modifier: "more_than" }] },
    { text: "是上年的2.3倍", readings: [{ text: "2.3倍", value: "2.3", unit: "倍" }] },
    { text: "利润增长-2.6%", readings: [{ text: "-2.6%", value: "-2.6", unit: "%" }] },
    { text: "出生率9．5‰", readings: [{ text: "9．5‰", value: "9.5", unit: "‰" }] },
    { text: "产量可提高两、三倍", readings: [{ text: "两、三倍", value: null, min: "2", max: "3", unit: "倍" }] },
  ],
  rejects: ["已成立", "三成立", "八成熟", "G2315成青高速"],
};

export const countClassifier: Rule = {
  id: "count/classifier",
  kind: "count",
  pattern: "numeral + classifier [（classifier）] [/ per]",
  starts: "numeral",
  afterNumeral: `${unitStarts}（`,
  read: readScaled,
  accepts: [
    { text: "建成村史馆20个", readings: [{ text: "20个", value: "20", unit: "个" }] },
    { text: "存栏164.3万头（只）", readings: [{ text: "164.3万头（只）", value: "1643000", unit: "头（只）" }] },
    { text: "普及率116.7部/百人", readings: [{ text: "116.7部/百人", value: "116.7", unit: "部/百人" }] },
    { text: "服务1640人次", readings: [{ text: "1640人次", value: "1640", unit: "人次" }] },
    { text: "带动近90余人就业", readings: [{ text: "90余人", value: "90", modifier: "more_than" }] },
    { text: "推动七个党总支结对", readings: [{ text: "七个", value: "7", unit: "个" }] },
    { text: "惠及群众上千人", readings: [{ text: "千人", value: null, min: "1000", modifier: "at_least" }] },
    { text: "十几个合作社", readings: [{ text: "十几个", value: null, min: "11", max: "19" }] },
    { text: "每社喂猪二、三十头", readings: [{ text: "二、三十头", value: null, min: "20", max: "30" }] },
    { text: "来了七、八百人", readings: [{ text: "七、八百人", value: null, min: "700", max: "800" }] },
    { text: "落实第二、三条", readings: [{ text: "三条", value: "3", unit: "条" }] },
  ],
  rejects: ["第四届", "全国第7位", "一批项目", "百姓生活", "“四个意识”", "三次产业结构", "500强企业", "获评5A级景区"],
};

export const measureUnit: Rule = {
  id: "measure/unit",
  kind: "measure",
  pattern: "numeral + physical unit or duration",
  starts: "numeral",
  afterNumeral: `${unitStarts}（`,
  read: readScaled,
  accepts: [
    { text: "种植茶叶5840亩", readings: [{ text: "5840亩", value: "5840", unit: "亩" }] },
    { text: "发电1274.35亿千瓦时", readings: [{ text: "1274.35亿千瓦时", value: "127435000000", unit: "千瓦时" }] },
    { text: "周转量1736052万吨公里", readings: [{ text: "1736052万吨公里", value: "17360520000", unit: "吨公里" }] },
    { text: "连续3年增长", readings: [{ text: "3年", value: "3", unit: "年" }] },
    { text: "工期缩短15天", readings: [{ text: "15天", value: "15", unit: "天" }] },
    { text: "处理能力200吨/日", readings: [{ text: "200吨/日", value: "200", unit: "吨/日" }] },
    { text: "每公斤热量7，000大卡", readings: [{ text: "7，000大卡", value: "7000", unit: "大卡" }] },
    { text: "灌溉一亿一千七百多万亩", readings: [{ text: "一亿一千七百多万亩", value: "117000000" }] },
    { text: "粮食总产200余万斤", readings: [{ text: "200余万斤", value: "2000000", modifier: "more_than" }] },
    { text: "争取三、四年内建成", readings: [{ text: "三、四年", value: null, min: "3", max: "4", unit: "年" }] },
  ],
  rejects: ["500千伏变电站", "500KV线", "PM2.5浓度", "10万吨级码头", "20世纪90年代", "办好三、四年级", "一、二季度"],
};
