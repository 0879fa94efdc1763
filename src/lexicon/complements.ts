/** Parts that together are the whole, as statistics divide it (Chinese statistical yearbooks and budget classification). */
export interface Complement {
  /** Words of the name of the whole. */
  readonly whole: RegExp;
  readonly parts: readonly RegExp[];
}

export const COMPLEMENTS: readonly Complement[] = [
  { whole: /进出口/, parts: [/(?<!进)出口/, /进口/] },
  { whole: /预算收入|财政收入|公共财政收入/, parts: [/(?<!非)税收/, /非税/] },
  { whole: /生产总值|GDP/, parts: [/第一产业|一产/, /第二产业|二产/, /第三产业|三产/] },
  { whole: /电话用户/, parts: [/固定电话/, /移动电话/] },
  { whole: /猪牛羊(?!禽|肉)/, parts: [/猪(?!肉)/, /牛(?!肉|奶)/, /羊(?!肉)/] },
  { whole: /猪牛羊禽/, parts: [/猪/, /牛(?!奶)/, /羊/, /禽(?!蛋)/] },
  { whole: /水产品/, parts: [/养殖/, /捕捞/] },
  { whole: /消费品零售/, parts: [/城镇/, /农村|乡村/] },
  { whole: /消费品零售/, parts: [/商品零售/, /餐饮/] },
  { whole: /债务|债券/, parts: [/一般(?=债|$)/, /专项(?=债|$)/] },
  { whole: /债券/, parts: [/新增/, /再融资/] },
  { whole: /人口/, parts: [/男/, /女/] },
  { whole: /人口/, parts: [/城镇/, /乡村|农村/] },
  { whole: /养老保险参保/, parts: [/职工基本养老/, /居民基本养老/] },
  { whole: /医疗保险参保/, parts: [/职工基本医疗/, /居民基本医疗/] },
  { whole: /粮食/, parts: [/夏粮/, /秋粮/] },
  { whole: /(?:规模以上|规上)?工业/, parts: [/轻工业/, /重工业/] },
  { whole: /入境(?:旅游|游客)/, parts: [/外国人/, /(?:香港|港).{0,3}澳/] },
];

/** Names that cannot be added up: averages, rates, prices. */
export const NOT_ADDITIVE = /人均|户均|亩均|平均|[率价比]$|指数|强度|比重|占比|增速|密度|标准/;
