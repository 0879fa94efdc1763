import type { CatalogueIndicator } from "../model/catalogue.js";

type Level = CatalogueIndicator["kind"];

const words = (text: string): readonly string[] => text.split(" ").filter((word) => word !== "");

/** `real`: growth is reported at constant prices. */
function entry(
  id: string,
  name: string,
  en: string,
  [kind, unit, prices]: readonly [Level, string, "real"?],
  { also = "", grown = "", not = "" }: { also?: string; grown?: string; not?: string } = {},
): CatalogueIndicator {
  return {
    id,
    name,
    en,
    kind,
    unit,
    nominal: prices !== "real",
    aliases: words(also),
    growthAliases: words(grown),
    confusables: words(not),
  };
}

const YI = ["amount", "亿元"] as const;
const REAL = ["amount", "亿元", "real"] as const;
const YUAN = ["amount", "元"] as const;
const RATE = ["percentage", "%"] as const;
const PEOPLE = ["count", "万人"] as const;
const FIRMS = ["count", "家"] as const;
const MASS = ["measure", "万吨"] as const;
const AREA = ["measure", "万亩"] as const;

/**
 * The standard indicators of such reports. Sources: the National Bureau of Statistics' indicator lists and yearbooks, the
 * budget law's four accounts, the plan reports' table of main targets; old names by the years in which they were in use.
 */
export const builtInCatalogue: readonly CatalogueIndicator[] = [
  entry("gdp", "地区生产总值", "Gross domestic product", REAL, {
    also: "国内生产总值 生产总值 GDP 地区GDP 经济总量 地区生产总值（GDP） 国内生产总值（GDP）",
    grown: "经济 国民经济",
    not: "gdp_per_capita gdp_primary gdp_secondary gdp_tertiary ocean_gdp energy_per_gdp",
  }),
  entry("gdp_per_capita", "人均地区生产总值", "GDP per head", ["amount", "元", "real"], {
    also: "人均生产总值 人均国内生产总值 人均GDP",
    not: "gdp",
  }),
  entry("gdp_primary", "第一产业增加值", "Value added, primary industry", REAL, {
    also: "一产增加值",
    grown: "第一产业 一产",
    not: "gdp_secondary gdp_tertiary agriculture_value_added agriculture_output",
  }),
  entry("gdp_secondary", "第二产业增加值", "Value added, secondary industry", REAL, {
    also: "二产增加值",
    grown: "第二产业 二产",
    not: "gdp_primary gdp_tertiary industry_value_added secondary_investment",
  }),
  entry("gdp_tertiary", "第三产业增加值", "Value added, tertiary industry", REAL, {
    also: "三产增加值",
    grown: "第三产业 三产",
    not: "gdp_primary gdp_secondary services_value_added tertiary_investment",
  }),
  entry("ocean_gdp", "海洋生产总值", "Ocean economy gross product", REAL, {
    also: "海洋经济生产总值",
    not: "gdp",
  }),
  entry("services_value_added", "服务业增加值", "Value added, services", REAL, {
    grown: "服务业",
    not: "gdp_tertiary",
  }),
  entry("agriculture_value_added", "农林牧渔业增加值", "Value added, farming, forestry, husbandry and fishery", REAL, {
    also: "农业增加值 农林牧渔增加值",
    not: "gdp_primary agriculture_output",
  }),
  entry("agriculture_output", "农林牧渔业总产值", "Gross output, farming, forestry, husbandry and fishery", REAL, {
    also: "农林牧渔总产值 农业总产值 农牧业总产值",
    not: "agriculture_value_added gdp_primary",
  }),
  entry("industry_value_added", "全部工业增加值", "Value added, all industry", REAL, {
    also: "工业增加值 全口径工业增加值 全社会工业增加值",
    grown: "工业经济",
    not: "industry_value_added_scale industry_output",
  }),
  entry("industry_value_added_scale", "规模以上工业增加值", "Value added, industry above designated size", REAL, {
    also: "规上工业增加值 规模以上工业企业增加值 规上工业企业增加值 规模工业增加值 规模以上企业工业增加值",
    grown: "规模以上工业 规上工业",
    not: "industry_value_added industry_output_scale industry_revenue",
  }),
  entry("industry_output", "工业总产值", "Gross industrial output", YI, {
    also: "全部工业总产值 工业产值",
    not: "industry_output_scale industry_value_added",
  }),
  entry("industry_output_scale", "规模以上工业总产值", "Gross output, industry above designated size", YI, {
    also: "规上工业总产值 规模以上工业产值 规上工业产值 规模以上工业企业总产值 规上工业企业总产值 规模以上工业企业产值 规上工业企业产值",
    not: "industry_output industry_value_added_scale",
  }),
  entry("industry_profit", "规模以上工业企业利润总额", "Profits, industry above designated size", YI, {
    also: "规上工业企业利润总额 规模以上工业利润总额 规上工业利润总额 规模以上工业企业利润 规上工业企业利润 规上工业利润 规模以上工业利润",
    not: "industry_revenue",
  }),
  entry("industry_revenue", "规模以上工业企业营业收入", "Business revenue, industry above designated size", YI, {
    also: "规上工业企业营业收入 规模以上工业营业收入 规上工业营业收入 规模以上工业企业主营业务收入 规上工业企业主营业务收入",
    not: "industry_profit industry_output_scale",
  }),
  entry("hitech_manufacturing_value_added", "高技术制造业增加值", "Value added, high-tech manufacturing", REAL, {
    also: "规模以上高技术制造业增加值 规上高技术制造业增加值",
    grown: "高技术制造业",
    not: "equipment_manufacturing_value_added hitech_investment",
  }),
  entry("equipment_manufacturing_value_added", "装备制造业增加值", "Value added, equipment manufacturing", REAL, {
    also: "规模以上装备制造业增加值 规上装备制造业增加值",
    grown: "装备制造业",
    not: "hitech_manufacturing_value_added",
  }),
  entry("strategic_value_added", "战略性新兴产业增加值", "Value added, strategic emerging industries", REAL, {
    also: "规模以上战略性新兴产业增加值 工业战略性新兴产业增加值 规上工业战略性新兴产业增加值",
    not: "hitech_manufacturing_value_added",
  }),
  entry("digital_core_value_added", "数字经济核心产业增加值", "Value added, core digital industries", REAL, {
    not: "digital_core_share",
  }),
  entry(
    "digital_core_share",
    "数字经济核心产业增加值占地区生产总值比重",
    "Core digital industries, share of GDP",
    RATE,
    {
      also: "数字经济核心产业增加值占GDP比重 数字经济核心产业增加值占生产总值比重 数字经济核心产业增加值占地区生产总值的比重 数字经济核心产业增加值占GDP的比重",
      not: "digital_core_value_added",
    },
  ),
  entry("construction_output", "建筑业总产值", "Gross output, construction", YI, {
    also: "资质以上建筑业总产值 建筑业产值",
    not: "construction_value_added",
  }),
  entry("construction_value_added", "建筑业增加值", "Value added, construction", REAL, { not: "construction_output" }),
  entry("investment", "固定资产投资", "Investment in fixed assets", YI, {
    also:
      "全社会固定资产投资 固定资产投资额 固定资产投资总额 全社会固定资产投资额 全社会固定资产投资总额 完成固定资产投资 " +
      "固定资产投资（不含农户） 500万元以上固定资产投资",
    not: "private_investment industry_investment real_estate_investment infrastructure_investment",
  }),
  entry("private_investment", "民间投资", "Private investment", YI, {
    also: "民间固定资产投资 民间投资额",
    not: "investment",
  }),
  entry("industry_investment", "工业投资", "Investment in industry", YI, {
    also: "工业固定资产投资 工业投资额",
    not: "investment technical_investment manufacturing_investment secondary_investment",
  }),
  entry("manufacturing_investment", "制造业投资", "Investment in manufacturing", YI, { not: "industry_investment" }),
  entry("technical_investment", "技术改造投资", "Investment in technical renewal", YI, {
    also: "工业技改投资 技改投资 工业技术改造投资 制造业技改投资",
    not: "industry_investment",
  }),
  entry("hitech_investment", "高技术产业投资", "Investment in high-tech industries", YI, {
    also: "高新技术产业投资",
    not: "investment hitech_manufacturing_value_added",
  }),
  entry("primary_investment", "第一产业投资", "Investment, primary industry", YI, { not: "gdp_primary investment" }),
  entry("secondary_investment", "第二产业投资", "Investment, secondary industry", YI, {
    not: "gdp_secondary industry_investment",
  }),
  entry("tertiary_investment", "第三产业投资", "Investment, tertiary industry", YI, { not: "gdp_tertiary investment" }),
  entry("infrastructure_investment", "基础设施投资", "Investment in infrastructure", YI, {
    also: "基础设施建设投资 基建投资",
    not: "investment",
  }),
  entry("real_estate_investment", "房地产开发投资", "Investment in real estate development", YI, {
    also: "房地产投资 房地产开发投资额",
    not: "investment housing_sales",
  }),
  entry("housing_sales_area", "商品房销售面积", "Floor space of commercial housing sold", ["measure", "万平方米"], {
    also: "新建商品房销售面积",
    not: "housing_sales",
  }),
  entry("housing_sales", "商品房销售额", "Sales of commercial housing", YI, {
    also: "新建商品房销售额",
    not: "housing_sales_area real_estate_investment",
  }),
  entry("retail_sales", "社会消费品零售总额", "Retail sales of consumer goods", YI, {
    also: "社会消费品零售额 社零总额 社消零总额 社消零 社零 全社会消费品零售总额 社会商品零售总额",
    not: "retail_sales_scale online_retail",
  }),
  entry("retail_sales_scale", "限额以上社会消费品零售额", "Retail sales, enterprises above designated size", YI, {
    also:
      "限额以上消费品零售额 限上社会消费品零售额 限上消费品零售额 限额以上单位消费品零售额 限额以上单位商品零售额 限额以上社会消费品零售总额 限上社会消费品零售总额 限上零售额 " +
      "限额以上单位社会消费品零售额",
    not: "retail_sales",
  }),
  entry("online_retail", "网上零售额", "Online retail sales", YI, {
    also: "网络零售额 网上商品零售额 网络零售总额",
    not: "online_retail_goods retail_sales rural_online_retail",
  }),
  entry("online_retail_goods", "实物商品网上零售额", "Online retail sales of physical goods", YI, {
    also: "实物商品网络零售额",
    not: "online_retail",
  }),
  entry("rural_online_retail", "农村网络零售额", "Rural online retail sales", YI, {
    also: "农村网上零售额",
    not: "online_retail",
  }),
  entry("trade", "进出口总额", "Imports and exports", YI, {
    also:
      "外贸进出口总额 货物进出口总额 进出口总值 外贸进出口总值 货物贸易进出口总额 外贸进出口 货物进出口 进出口 外贸进出口额 进出口额 对外贸易进出口总额 对外贸易总额 外贸总额 自营进出口总额 " +
      "货物贸易进出口 进出口贸易总额 外贸进出口贸易总额 货物贸易进出口总值",
    grown: "外贸",
    not: "exports imports service_trade cross_border_ecommerce",
  }),
  entry("exports", "出口总额", "Exports", YI, {
    also: "外贸出口总额 货物出口总额 出口总值 外贸出口 出口额 外贸出口额 货物出口 自营出口总额 出口",
    not: "trade imports",
  }),
  entry("imports", "进口总额", "Imports", YI, {
    also: "外贸进口总额 货物进口总额 进口总值 进口额 货物进口 外贸进口 进口",
    not: "trade exports",
  }),
  entry("service_trade", "服务贸易进出口总额", "Trade in services", YI, {
    also: "服务进出口总额 服务贸易总额 服务贸易进出口 服务贸易额",
    not: "trade",
  }),
  entry("cross_border_ecommerce", "跨境电商进出口额", "Cross-border e-commerce", YI, {
    also: "跨境电商进出口总额 跨境电商进出口 跨境电商交易额 跨境电子商务进出口总额 跨境电商进出口总值",
    not: "trade",
  }),
  entry("foreign_investment", "实际利用外资", "Foreign capital in use", ["amount", "亿美元"], {
    also:
      "实际使用外资 实际利用外资额 实际使用外资额 实际到位外资 实际利用外商直接投资 外商直接投资 利用外资 实际使用外资金额 实际利用外资金额 " +
      "实际使用外商直接投资 实际外商直接投资",
    not: "domestic_funds contracted_foreign_investment",
  }),
  entry("contracted_foreign_investment", "合同利用外资", "Foreign capital contracted", ["amount", "亿美元"], {
    also: "合同外资 合同外资额 合同利用外资额",
    not: "foreign_investment",
  }),
  entry("domestic_funds", "招商引资到位资金", "Funds brought in from elsewhere", YI, {
    also: "招商引资实际到位资金 实际利用省外资金 实际到位省外资金 引进省外资金 招商引资到位省外资金 利用省外资金 省外到位资金 实际到位内资 招商引资省外到位资金 实际利用内资 省际到位资金",
    not: "foreign_investment",
  }),
  entry("budget_revenue", "一般公共预算收入", "General public budget revenue", YI, {
    also:
      "地方一般公共预算收入 公共财政预算收入 地方公共财政预算收入 一般预算收入 地方一般预算收入 地方财政一般预算收入 财政一般预算收入 公共财政收入 地方公共财政收入 " +
      "地方财政收入 地方级财政收入 一般公共财政预算收入 财政一般公共预算收入 地方财政一般公共预算收入 地方级一般公共预算收入",
    not: "budget_expenditure fiscal_revenue_total tax_revenue government_fund_revenue fiscal_revenue",
  }),
  entry("budget_expenditure", "一般公共预算支出", "General public budget expenditure", YI, {
    also:
      "地方一般公共预算支出 公共财政预算支出 一般预算支出 地方财政一般预算支出 财政一般预算支出 公共财政支出 地方财政支出 财政支出 地方公共财政预算支出 " +
      "财政一般公共预算支出 一般公共财政预算支出",
    not: "budget_revenue government_fund_expenditure livelihood_expenditure",
  }),
  entry("fiscal_revenue_total", "财政总收入", "Total fiscal revenue", YI, {
    also: "公共财政总收入 地方财政总收入 一般公共预算总收入 一般预算总收入 公共财政预算总收入 全口径财政收入 全口径财政总收入 财政总收入（全口径）",
    not: "budget_revenue fiscal_revenue",
  }),
  entry("fiscal_revenue", "财政收入", "Fiscal revenue, coverage not told", YI, {
    not: "budget_revenue fiscal_revenue_total",
  }),
  entry("tax_revenue", "税收收入", "Tax revenue", YI, {
    also: "各项税收收入 税收 地方税收收入 各项税收 税收总收入 一般公共预算税收收入",
    not: "nontax_revenue budget_revenue tax_share",
  }),
  entry("nontax_revenue", "非税收入", "Non-tax revenue", YI, { not: "tax_revenue" }),
  entry("tax_share", "税收收入占一般公共预算收入比重", "Tax share of budget revenue", RATE, {
    also: "税收占比 税收收入占比 税收占一般公共预算收入比重 税收收入占一般公共预算收入的比重 税收占一般公共预算收入的比重 税收占地方一般公共预算收入比重 税收比重",
    not: "tax_revenue",
  }),
  entry("government_fund_revenue", "政府性基金收入", "Government fund revenue", YI, {
    also: "政府性基金预算收入 基金预算收入 政府性基金预算本级收入",
    not: "government_fund_expenditure land_revenue budget_revenue",
  }),
  entry("government_fund_expenditure", "政府性基金支出", "Government fund expenditure", YI, {
    also: "政府性基金预算支出 基金预算支出",
    not: "government_fund_revenue budget_expenditure",
  }),
  entry("land_revenue", "国有土地使用权出让收入", "Revenue from land transfers", YI, {
    also: "土地出让收入 国有土地出让收入 国有土地使用权出让金收入 土地出让金收入",
    not: "government_fund_revenue",
  }),
  entry("state_capital_revenue", "国有资本经营收入", "State capital operating revenue", YI, {
    also: "国有资本经营预算收入",
    not: "state_capital_expenditure",
  }),
  entry("state_capital_expenditure", "国有资本经营支出", "State capital operating expenditure", YI, {
    also: "国有资本经营预算支出",
    not: "state_capital_revenue",
  }),
  entry("social_insurance_revenue", "社会保险基金收入", "Social insurance fund revenue", YI, {
    also: "社会保险基金预算收入 社保基金收入 社会保险基金总收入 社保基金预算收入",
    not: "social_insurance_expenditure",
  }),
  entry("social_insurance_expenditure", "社会保险基金支出", "Social insurance fund expenditure", YI, {
    also: "社会保险基金预算支出 社保基金支出 社会保险基金总支出 社保基金预算支出",
    not: "social_insurance_revenue",
  }),
  entry("livelihood_expenditure", "民生支出", "Expenditure on people's livelihood", YI, {
    also: "财政民生支出 民生领域支出 民生类支出",
    not: "budget_expenditure livelihood_share",
  }),
  entry("livelihood_share", "民生支出占一般公共预算支出比重", "Livelihood share of budget expenditure", RATE, {
    also: "民生支出占比 民生支出占财政支出比重 民生支出占一般公共预算支出的比重 民生支出占财政支出的比重",
    not: "livelihood_expenditure",
  }),
  entry("government_debt", "地方政府债务余额", "Outstanding local government debt", YI, {
    also: "政府债务余额 政府性债务余额 地方政府性债务余额",
    not: "debt_limit",
  }),
  entry("debt_limit", "地方政府债务限额", "Local government debt limit", YI, {
    also: "政府债务限额",
    not: "government_debt",
  }),
  entry("income", "居民人均可支配收入", "Disposable income per head, all residents", YUAN, {
    also:
      "全体居民人均可支配收入 全体居民可支配收入 居民可支配收入 城乡居民人均可支配收入 全体常住居民人均可支配收入 常住居民人均可支配收入 城乡居民可支配收入 人均可支配收入 " +
      "全体居民人均收入",
    grown: "居民收入 城乡居民收入 居民人均收入 城乡居民人均收入 全体居民收入",
    not: "income_urban income_rural",
  }),
  entry("income_urban", "城镇居民人均可支配收入", "Disposable income per head, urban residents", YUAN, {
    also: "城镇常住居民人均可支配收入 城镇居民可支配收入 城市居民人均可支配收入 城镇人均可支配收入 城镇常住居民可支配收入",
    grown: "城镇居民收入 城镇居民人均收入",
    not: "income income_rural",
  }),
  entry("income_rural", "农村居民人均可支配收入", "Disposable income per head, rural residents", YUAN, {
    also:
      "农村常住居民人均可支配收入 农村居民可支配收入 农民人均可支配收入 农牧民人均可支配收入 农村牧区居民人均可支配收入 农村牧区常住居民人均可支配收入 " +
      "农村常住居民可支配收入 农村人均可支配收入 农村居民年人均可支配收入",
    grown: "农村居民收入 农民收入 农村居民人均收入 农民人均收入 农牧民收入 农村牧区居民收入",
    not: "income income_urban income_rural_net",
  }),
  entry("income_rural_net", "农民人均纯收入", "Net income per head, farmers (until 2013)", YUAN, {
    also: "农村居民人均纯收入 农牧民人均纯收入 农民纯收入 农村人均纯收入 农村居民家庭人均纯收入",
    not: "income_rural",
  }),
  entry("income_ratio", "城乡居民收入比", "Urban to rural income ratio", ["percentage", "倍"], {
    also: "城乡居民人均可支配收入比 城乡收入比 城乡居民人均可支配收入之比 城乡居民收入之比",
    not: "income",
  }),
  entry("wage", "城镇非私营单位就业人员年平均工资", "Average wage, urban non-private units", YUAN, {
    also: "城镇非私营单位就业人员平均工资 在岗职工平均工资 职工平均工资 城镇单位就业人员平均工资",
    not: "income_urban",
  }),
  entry("urban_jobs", "城镇新增就业", "New urban jobs", PEOPLE, {
    also: "新增城镇就业 城镇新增就业人数 城镇新增就业人员 新增城镇就业人数 城镇净增就业 城镇新增就业岗位 城镇累计新增就业 城镇新增就业总数 新增城镇就业人员",
    not: "rural_transfer_jobs reemployment",
  }),
  entry("rural_transfer_jobs", "农村劳动力转移就业", "Rural labour moved into jobs", PEOPLE, {
    also: "农村劳动力转移就业人数 农民工转移就业 农牧民转移就业 农村富余劳动力转移就业 农牧区劳动力转移就业 农村劳动力转移就业规模 农村劳动力外出务工",
    not: "urban_jobs new_rural_transfer_jobs",
  }),
  entry("new_rural_transfer_jobs", "新增农村劳动力转移就业", "Rural labour newly moved into jobs", PEOPLE, {
    also: "新增转移农村劳动力 农村劳动力新增转移就业 新增农村富余劳动力转移就业",
    not: "rural_transfer_jobs urban_jobs",
  }),
  entry("reemployment", "失业人员再就业", "Laid-off people employed again", PEOPLE, {
    also: "城镇失业人员再就业 失业人员实现再就业 促进失业人员再就业 城镇失业人员实现再就业 下岗失业人员再就业",
    not: "urban_jobs",
  }),
  entry("unemployment_surveyed", "城镇调查失业率", "Surveyed urban unemployment rate", RATE, {
    also: "调查失业率",
    not: "unemployment_registered unemployment",
  }),
  entry("unemployment_registered", "城镇登记失业率", "Registered urban unemployment rate", RATE, {
    also: "登记失业率",
    not: "unemployment_surveyed unemployment",
  }),
  entry("unemployment", "城镇失业率", "Urban unemployment rate, which one not told", RATE, {
    also: "失业率",
    not: "unemployment_surveyed unemployment_registered",
  }),
  entry("cpi", "居民消费价格指数", "Consumer price index", RATE, {
    also:
      "居民消费价格 CPI 消费价格 居民消费价格总水平 消费者物价指数 居民消费价格总指数 居民消费品价格总水平 居民消费品价格 居民消费物价 居民消费物价指数 " +
      "居民消费品价格指数 消费价格指数 全体居民消费价格",
    grown: "物价 物价总水平 价格总水平 物价水平",
    not: "ppi retail_prices",
  }),
  entry("ppi", "工业生产者出厂价格", "Producer price index", RATE, {
    also: "工业生产者出厂价格指数 工业品出厂价格 PPI 工业品出厂价格指数",
    not: "cpi",
  }),
  entry("retail_prices", "商品零售价格", "Retail price index", RATE, { also: "商品零售价格指数", not: "cpi" }),
  entry("grain", "粮食总产量", "Grain output", MASS, {
    also: "粮食产量 粮食总产 全年粮食产量 粮食生产总量 粮食综合产量 粮豆总产量",
    not: "grain_area grain_yield grain_capacity",
  }),
  entry("grain_area", "粮食播种面积", "Area sown with grain", AREA, {
    also: "粮食种植面积 粮食作物播种面积 粮食作物种植面积 粮食面积 粮播面积",
    not: "grain farmland_high_standard",
  }),
  entry("grain_yield", "粮食单产", "Grain output per area", ["measure", "公斤/亩"], {
    also: "粮食亩产 粮食平均亩产 粮食亩均产量 粮食单位面积产量",
    not: "grain",
  }),
  entry("grain_capacity", "粮食综合生产能力", "Grain production capacity", MASS, {
    also: "粮食生产能力",
    not: "grain",
  }),
  entry("farmland_high_standard", "高标准农田面积", "High-standard farmland", AREA, {
    also: "高标准农田 累计建成高标准农田 高标准农田总面积 高标准农田累计",
    not: "farmland_high_standard_new grain_area",
  }),
  entry("farmland_high_standard_new", "新建高标准农田", "High-standard farmland, newly built or improved", AREA, {
    also:
      "建设高标准农田 建成高标准农田 新建和改造提升高标准农田 新建改造高标准农田 新建改造提升高标准农田 高标准农田建设 新增高标准农田 改造提升高标准农田 新改建高标准农田 " +
      "新建和改造高标准农田 新建、改造提升高标准农田 新建、改造高标准农田 完成高标准农田建设",
    not: "farmland_high_standard grain_area",
  }),
  entry("meat", "肉类总产量", "Meat output", MASS, { also: "肉类产量 猪牛羊禽肉产量 肉产量", not: "milk pork" }),
  entry("pork", "猪肉产量", "Pork output", MASS, { not: "meat" }),
  entry("milk", "牛奶产量", "Milk output", MASS, { also: "奶产量 生鲜乳产量 奶类产量", not: "meat" }),
  entry("aquatic", "水产品产量", "Output of aquatic products", MASS, { also: "水产品总产量", not: "meat" }),
  entry("oil_crops", "油料产量", "Output of oil crops", MASS, { also: "油料总产量 油料作物产量", not: "grain" }),
  entry("vegetables", "蔬菜产量", "Vegetable output", MASS, { also: "蔬菜总产量 蔬菜及食用菌产量", not: "fruit" }),
  entry("fruit", "水果产量", "Fruit output", MASS, { also: "水果总产量 园林水果产量 果品产量", not: "vegetables" }),
  entry("cotton", "棉花产量", "Cotton output", MASS, { also: "棉花总产量 皮棉产量", not: "grain" }),
  entry("pigs_sold", "生猪出栏", "Pigs sold for slaughter", ["count", "万头"], {
    also: "生猪出栏量 出栏生猪 生猪出栏数",
    not: "pigs_stock",
  }),
  entry("pigs_stock", "生猪存栏", "Pigs in stock", ["count", "万头"], {
    also: "生猪存栏量 存栏生猪 生猪存栏数",
    not: "pigs_sold",
  }),
  entry("population", "常住人口", "Resident population", PEOPLE, {
    also: "年末常住人口 常住人口总数 常住总人口 年末全省常住人口 常住人口数",
    not: "population_registered urbanization",
  }),
  entry("population_registered", "户籍人口", "Registered population", PEOPLE, {
    also: "户籍总人口 年末户籍人口 户籍人口数 户籍人口总数",
    not: "population urbanization_registered",
  }),
  entry("urbanization", "常住人口城镇化率", "Urbanisation rate, resident population", RATE, {
    also: "城镇化率 城市化率 常住人口城市化率 新型城镇化率",
    not: "urbanization_registered population",
  }),
  entry("urbanization_registered", "户籍人口城镇化率", "Urbanisation rate, registered population", RATE, {
    not: "urbanization population_registered",
  }),
  entry("birth_rate", "人口出生率", "Birth rate", ["percentage", "‰"], {
    also: "出生率",
    not: "death_rate natural_growth_rate",
  }),
  entry("death_rate", "人口死亡率", "Death rate", ["percentage", "‰"], { not: "birth_rate" }),
  entry("natural_growth_rate", "人口自然增长率", "Natural growth rate of the population", ["percentage", "‰"], {
    also: "自然增长率",
    not: "birth_rate",
  }),
  entry("life_expectancy", "人均预期寿命", "Life expectancy", ["measure", "岁"], {
    also: "平均预期寿命 人口平均预期寿命 人均期望寿命 居民平均预期寿命 人口预期寿命 居民人均预期寿命",
    not: "population",
  }),
  entry("forest_cover", "森林覆盖率", "Forest cover", RATE, {
    also: "林木覆盖率 森林覆盖率（含灌木林）",
    not: "grass_cover green_cover",
  }),
  entry("grass_cover", "草原综合植被盖度", "Vegetation cover of grassland", RATE, {
    also: "草原植被盖度 草原综合植被覆盖度",
    not: "forest_cover",
  }),
  entry("green_cover", "建成区绿化覆盖率", "Green cover of built-up areas", RATE, { not: "forest_cover" }),
  entry("air_good_days", "空气质量优良天数比例", "Share of days with good air", RATE, {
    also:
      "优良天数比例 空气优良天数比例 空气质量优良率 空气优良率 空气质量优良天数比率 优良天数比率 环境空气质量优良天数比例 空气优良天数率 空气质量优良天数率 优良天数率 " +
      "城市空气质量优良天数比例 空气质量优良天数占比 空气优良天数占比 环境空气质量优良率 空气质量平均优良天数比例 城市空气质量优良天数比率 设区市空气质量优良天数比例 优良天数占比 空气优良天数比率",
    not: "pm25 air_good_day_count",
  }),
  entry("air_good_day_count", "空气质量优良天数", "Days with good air", ["measure", "天"], {
    also: "优良天数 空气优良天数 环境空气质量优良天数",
    not: "air_good_days",
  }),
  entry("pm25", "PM2.5平均浓度", "Fine particulate matter", ["measure", "微克/立方米"], {
    also: "PM2.5浓度 细颗粒物平均浓度 PM2.5年均浓度 细颗粒物浓度 PM2.5年平均浓度 细颗粒物（PM2.5）平均浓度 细颗粒物年均浓度",
    not: "air_good_days",
  }),
  entry("surface_water_good", "地表水优良水质断面比例", "Share of good surface water sections", RATE, {
    also:
      "地表水水质优良比例 地表水优良比例 国考断面水质优良比例 国控断面水质优良比例 地表水达到或好于Ⅲ类水体比例 地表水国考断面水质优良比例 国考断面优良比例 国考断面水质优良率 地表水质优良率 " +
      "地表水国考断面优良水质比例 国控断面优良水质比例 地表水水质优良率 国考断面优良水质比例 地表水国控断面优良水质比例 国控断面水质优良率",
    not: "air_good_days",
  }),
  entry("energy_per_gdp", "单位地区生产总值能耗", "Energy use per unit of GDP", ["measure", "吨标准煤/万元", "real"], {
    also: "单位GDP能耗 万元GDP能耗 单位生产总值能耗 单位国内生产总值能耗 万元地区生产总值能耗 万元生产总值能耗 万元国内生产总值能耗 单位地区生产总值能源消耗",
    not: "gdp carbon_per_gdp energy_per_industry",
  }),
  entry(
    "carbon_per_gdp",
    "单位地区生产总值二氧化碳排放",
    "Carbon emissions per unit of GDP",
    ["measure", "吨/万元", "real"],
    {
      also: "单位GDP二氧化碳排放 单位GDP碳排放 碳排放强度 单位地区生产总值二氧化碳排放量 单位国内生产总值二氧化碳排放 单位地区生产总值碳排放",
      not: "energy_per_gdp",
    },
  ),
  entry(
    "energy_per_industry",
    "规模以上工业单位增加值能耗",
    "Energy use per unit of industrial value added",
    ["measure", "吨标准煤/万元", "real"],
    {
      also: "单位工业增加值能耗 规上工业单位增加值能耗 规模以上工业增加值能耗 万元工业增加值能耗 规模以上单位工业增加值能耗",
      not: "energy_per_gdp industry_value_added_scale",
    },
  ),
  entry("electricity_use", "全社会用电量", "Electricity used", ["measure", "亿千瓦时"], {
    also: "用电量 全社会用电总量",
    not: "electricity_use_industry power_generation",
  }),
  entry("electricity_use_industry", "工业用电量", "Electricity used by industry", ["measure", "亿千瓦时"], {
    also: "全部工业用电量",
    grown: "工业用电",
    not: "electricity_use",
  }),
  entry("power_generation", "发电量", "Electricity generated", ["measure", "亿千瓦时"], {
    also: "全社会发电量 总发电量",
    not: "electricity_use installed_capacity",
  }),
  entry("installed_capacity", "电力装机容量", "Installed power capacity", ["measure", "万千瓦"], {
    also: "电力总装机 发电装机容量 电力装机 电力总装机容量 发电总装机",
    not: "renewable_capacity power_generation",
  }),
  entry("renewable_capacity", "新能源装机容量", "Installed renewable capacity", ["measure", "万千瓦"], {
    also: "新能源装机 新能源装机规模 新能源总装机 可再生能源装机 可再生能源装机容量 新能源并网装机",
    not: "installed_capacity",
  }),
  entry("rd_intensity", "研发经费投入强度", "Research and development spending, share of GDP", RATE, {
    also:
      "研发投入强度 全社会研发投入强度 全社会研发经费投入强度 R&D经费投入强度 全社会R&D经费投入强度 R&D投入强度 研究与试验发展经费投入强度 全社会研发经费支出占地区生产总值比重 " +
      "研发经费支出占地区生产总值比重 R&D经费支出占GDP比重 R&D经费占GDP比重 研发经费占GDP比重 全社会研发投入占地区生产总值比重 全社会研发投入占GDP比重 研究与试验发展经费支出占地区生产总值比重 研发投入占GDP比重 " +
      "研发经费占地区生产总值比重 研发投入占地区生产总值比重",
    not: "rd_spending",
  }),
  entry("rd_spending", "研发经费支出", "Research and development spending", YI, {
    also: "全社会研发经费支出 全社会研发投入 研发经费投入 全社会研发经费投入 研究与试验发展经费支出 R&D经费支出 研发经费 R&D经费 全社会研发经费 研究与试验发展经费 全社会R&D经费支出",
    not: "rd_intensity",
  }),
  entry("technology_contracts", "技术合同成交额", "Technology contracts closed", YI, {
    also: "技术合同成交总额 技术合同成交金额 技术合同交易额 技术市场合同成交额 技术合同登记成交额",
    not: "rd_spending",
  }),
  entry("hitech_firms", "高新技术企业", "High-tech enterprises", FIRMS, {
    also: "高新技术企业数量 国家高新技术企业 高新技术企业总数 国家级高新技术企业 有效期内高新技术企业",
    not: "sme_tech_firms",
  }),
  entry("sme_tech_firms", "科技型中小企业", "Small and medium technology enterprises", FIRMS, {
    also: "入库科技型中小企业 科技型中小企业数量 国家科技型中小企业",
    not: "hitech_firms",
  }),
  entry("patents_per_10k", "每万人口高价值发明专利拥有量", "High-value patents per 10,000 people", ["count", "件"], {
    also: "每万人高价值发明专利拥有量 每万人口高价值发明专利",
    not: "patents",
  }),
  entry("patents", "有效发明专利", "Valid invention patents", ["count", "件"], {
    also: "有效发明专利拥有量 发明专利拥有量 有效发明专利量",
    not: "patents_per_10k",
  }),
  entry("market_entities", "经营主体", "Market entities", ["count", "万户"], {
    also: "市场主体 经营主体总量 市场主体总量 实有经营主体 实有市场主体 经营主体总数 市场主体总数 登记在册经营主体",
    not: "new_market_entities",
  }),
  entry("new_market_entities", "新登记经营主体", "Newly registered market entities", ["count", "万户"], {
    also: "新增经营主体 新设经营主体 新登记市场主体 新增市场主体 新设市场主体",
    not: "market_entities",
  }),
  entry("deposits", "金融机构各项存款余额", "Deposits of financial institutions", YI, {
    also: "各项存款余额 金融机构本外币存款余额 本外币存款余额 存款余额 金融机构存款余额 金融机构本外币各项存款余额 本外币各项存款余额 各项存款",
    not: "loans household_deposits deposits_cny",
  }),
  entry("deposits_cny", "金融机构人民币各项存款余额", "Deposits in yuan", YI, {
    also: "人民币存款余额 人民币各项存款余额 金融机构人民币存款余额 人民币各项存款",
    not: "deposits",
  }),
  entry("loans", "金融机构各项贷款余额", "Loans of financial institutions", YI, {
    also: "各项贷款余额 金融机构本外币贷款余额 本外币贷款余额 贷款余额 金融机构贷款余额 金融机构本外币各项贷款余额 本外币各项贷款余额 各项贷款",
    not: "deposits loans_cny",
  }),
  entry("loans_cny", "金融机构人民币各项贷款余额", "Loans in yuan", YI, {
    also: "人民币贷款余额 人民币各项贷款余额 金融机构人民币贷款余额 人民币各项贷款",
    not: "loans",
  }),
  entry("household_deposits", "住户存款余额", "Household deposits", YI, {
    also: "住户存款 居民储蓄存款余额 城乡居民储蓄存款余额 储蓄存款余额 城乡居民储蓄存款",
    not: "deposits",
  }),
  entry("social_financing", "社会融资规模增量", "Aggregate financing, flow", YI, {
    also: "社会融资规模 新增社会融资规模",
    not: "loans",
  }),
  entry("premiums", "保费收入", "Insurance premiums", YI, { also: "原保险保费收入 保险保费收入", not: "deposits" }),
  entry("tourists", "接待游客", "Tourists received", ["count", "万人次"], {
    also: "接待国内外游客 接待游客人数 接待游客人次 旅游人次 游客接待量 接待旅游人数 游客人次 旅游接待人次 接待旅游者",
    grown: "旅游人数 游客人数",
    not: "tourism_revenue",
  }),
  entry("tourism_revenue", "旅游总收入", "Tourism revenue", YI, {
    also: "旅游收入 旅游综合收入 实现旅游收入 实现旅游总收入 旅游总花费 旅游业总收入 实现旅游综合收入 游客总花费",
    not: "tourists",
  }),
  entry("freight", "货运量", "Freight carried", MASS, {
    also: "货物运输量 全社会货运量",
    not: "freight_turnover port_throughput",
  }),
  entry("freight_turnover", "货物周转量", "Freight turnover", ["measure", "亿吨公里"], {
    also: "货物运输周转量",
    not: "freight",
  }),
  entry("passengers", "客运量", "Passengers carried", ["count", "万人次"], {
    also: "旅客运输量 全社会客运量",
    not: "tourists",
  }),
  entry("port_throughput", "港口货物吞吐量", "Port cargo throughput", MASS, {
    also: "港口吞吐量 货物吞吐量 沿海港口货物吞吐量",
    not: "freight container_throughput",
  }),
  entry("container_throughput", "集装箱吞吐量", "Container throughput", ["count", "万标箱"], {
    also: "港口集装箱吞吐量 沿海港口集装箱吞吐量",
    not: "port_throughput",
  }),
  entry("express", "快递业务量", "Express parcels", ["count", "亿件"], {
    also: "快递量 快递服务企业业务量",
    not: "express_revenue",
  }),
  entry("express_revenue", "快递业务收入", "Express revenue", YI, { not: "express" }),
  entry("highway", "高速公路通车里程", "Length of motorways", ["measure", "公里"], {
    also: "高速公路总里程 高速公路里程 高速通车里程 高速公路通车总里程 高速公路运营里程",
    not: "railway roads",
  }),
  entry("roads", "公路通车里程", "Length of roads", ["measure", "公里"], {
    also: "公路总里程 公路里程 公路通车总里程",
    not: "highway",
  }),
  entry("railway", "铁路营业里程", "Length of railways", ["measure", "公里"], {
    also: "铁路运营里程 铁路通车里程 铁路里程 铁路总里程",
    not: "highspeed_railway highway",
  }),
  entry("highspeed_railway", "高速铁路营业里程", "Length of high-speed railways", ["measure", "公里"], {
    also: "高铁运营里程 高铁营业里程 高铁里程 高铁通车里程 高速铁路运营里程 高速铁路里程",
    not: "railway highway",
  }),
  entry("vehicles", "机动车保有量", "Motor vehicles", ["count", "万辆"], {
    also: "民用汽车保有量 汽车保有量 机动车拥有量",
    not: "new_energy_vehicles",
  }),
  entry("new_energy_vehicles", "新能源汽车产量", "New-energy vehicles made", ["count", "万辆"], {
    also: "新能源汽车生产",
    not: "vehicles",
  }),
  entry("base_stations_5g", "5G基站", "5G base stations", ["count", "万个"], {
    also: "累计建成5G基站 建成5G基站 5G基站数 5G基站总数 5G基站数量",
    not: "vehicles",
  }),
  entry("compulsory_retention", "九年义务教育巩固率", "Retention in compulsory education", RATE, {
    also: "义务教育巩固率",
    not: "preschool_enrolment",
  }),
  entry("preschool_enrolment", "学前教育毛入园率", "Gross pre-school enrolment", RATE, {
    also: "学前三年毛入园率 学前毛入园率 学前三年教育毛入园率",
    not: "senior_enrolment compulsory_retention",
  }),
  entry("senior_enrolment", "高中阶段毛入学率", "Gross upper secondary enrolment", RATE, {
    also: "高中阶段教育毛入学率",
    not: "higher_enrolment preschool_enrolment",
  }),
  entry("higher_enrolment", "高等教育毛入学率", "Gross tertiary enrolment", RATE, { not: "senior_enrolment" }),
  entry("medical_insurance_rate", "基本医疗保险参保率", "Basic medical insurance coverage", RATE, {
    also: "基本医保参保率 医保参保率 医疗保险参保率",
    not: "pension_insurance_rate",
  }),
  entry("pension_insurance_rate", "基本养老保险参保率", "Basic pension coverage", RATE, {
    also: "养老保险参保率",
    not: "medical_insurance_rate",
  }),
  entry("tap_water", "农村自来水普及率", "Rural tap water coverage", RATE, {
    also: "自来水普及率",
    not: "sewage_treatment",
  }),
  entry("sewage_treatment", "城市生活污水集中收集率", "Urban sewage collected", RATE, {
    also: "生活污水集中收集率 城市生活污水收集率",
    not: "rural_sewage",
  }),
  entry("rural_sewage", "农村生活污水治理率", "Rural sewage treated", RATE, {
    also: "农村生活污水治理（管控）率 农村生活污水处理率",
    not: "sewage_treatment",
  }),
  entry("mechanization", "主要农作物耕种收综合机械化率", "Mechanisation of main crops", RATE, {
    also: "农作物耕种收综合机械化率 综合机械化率 主要农作物综合机械化率 耕种收综合机械化率 农机化率",
    not: "grain_yield",
  }),
];
