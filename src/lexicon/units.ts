import type { Kind } from "../model/quantity.js";

/** A word that can close a figure. */
export interface UnitEntry {
  /** As written, without 万 or 亿. */
  readonly text: string;
  readonly kind: Exclude<Kind, "date">;
  /** As the output names it. */
  readonly unit: string;
  /** Characters that make another word of it when they follow a short Chinese numeral (三成立, 五所有). */
  readonly notBefore?: string;
  /** `notBefore` holds behind Arabic digits too. */
  readonly hard?: boolean;
  /** Read behind Arabic digits only: behind a Chinese numeral it is a rank, a grade or a part of a name. */
  readonly arabicOnly?: boolean;
}

const currency = (unit: string, texts: string): UnitEntry[] =>
  texts.split(" ").map((text) => ({ text, kind: "amount", unit }));

/** ISO 4217. */
export const currencies: readonly UnitEntry[] = [
  ...currency("CNY", "元 元人民币 人民币 块钱"),
  ...currency("USD", "美元 美金"),
  ...currency("HKD", "港元 港币"),
  ...currency("EUR", "欧元"),
  ...currency("JPY", "日元"),
  ...currency("GBP", "英镑"),
  ...currency("KRW", "韩元"),
  ...currency("RUB", "卢布"),
  ...currency("MOP", "澳门元 澳元币"),
  ...currency("AUD", "澳元"),
  ...currency("TWD", "新台币"),
];

/** Shares, points and multiples. */
export const percentages: readonly UnitEntry[] = [
  { text: "%", kind: "percentage", unit: "%" },
  { text: "‰", kind: "percentage", unit: "‰" },
  { text: "个百分点", kind: "percentage", unit: "pp" },
  { text: "百分点", kind: "percentage", unit: "pp" },
  { text: "个千分点", kind: "percentage", unit: "‰" },
  {
    text: "成",
    kind: "percentage",
    unit: "成",
    hard: true,
    notBefore: "不立为员果功本效长都品分熟交就绩套型年形建活规片色人才份千百群员婚",
  },
  { text: "倍", kind: "percentage", unit: "倍", hard: true, notBefore: "增速感" },
  { text: "番", kind: "percentage", unit: "番", hard: true, notBefore: "茄" },
];

const hardVetoes = ["年", "季", "方", "度", "里", "克", "t", "m", "部", "门", "期", "周", "米"];

function refine(
  entries: readonly UnitEntry[],
  notBefore: Readonly<Record<string, string>>,
  arabicOnly: readonly string[],
): readonly UnitEntry[] {
  return entries.map((entry) => {
    const veto = notBefore[entry.text] ?? entry.notBefore;
    return {
      ...entry,
      ...(veto === undefined ? {} : { notBefore: veto, hard: hardVetoes.includes(entry.text) }),
      ...(arabicOnly.includes(entry.text) ? { arabicOnly: true } : {}),
    };
  });
}

const measure = (texts: string): UnitEntry[] => texts.split(" ").map((text) => ({ text, kind: "measure", unit: text }));

/** Length, area, volume, mass, energy, power, time and their compounds. Source: the reports' own usage and GB 3100. */
const plainMeasures: readonly UnitEntry[] = [
  ...measure(
    "米 公尺 公厘 公分 千米 公里 里 华里 海里 厘米 毫米 微米 纳米 英寸 车道公里 延米 延长米 丈 英里 单线公里 沟公里 皮长公里 芯公里 对公里 管孔公里 杆公里 线路公里",
  ),
  ...measure("平方米 平方公尺 平米 平方 平方公里 平方千米 ㎡ 亩 公顷 亩次 公亩 平方厘米 标准亩 万平"),
  ...measure("立方米 立方公尺 立方 方 升 毫升 m³ 立方公里 标准立方米 标方 吨位 加仑 桶 方木 土石方 立方分米"),
  ...measure(
    "吨 公斤 千克 克 斤 毫克 微克 吨标准煤 吨标煤 吨煤 公担 担 克拉 吨油当量 吨二氧化碳 载重吨 总吨 载重吨位 蒸吨 吨公里 吨海里",
  ),
  ...measure("人公里 车公里 辆公里 百人公里 座公里"),
  ...measure(
    "千瓦时 度 千瓦 瓦 兆瓦 吉瓦 千伏安 兆伏安 兆瓦时 吉瓦时 马力 大卡 千卡 焦耳 吉焦 百万吉焦 焦 千焦 卡路里 伏安 MW GW kW KW PF EF MWh GWh kWh KWh",
  ),
  ...measure(
    "km kg mm cm m t TB PB GB EB EFLOPS PFLOPS Pflops PFlops EFlops 千兆 兆 ℃ 摄氏度 分贝 平方公尺 公尺 Gbps Tbps Mbps",
  ),
  { text: "度", kind: "measure", unit: "度", notBefore: "过假" },
  ...measure(
    "年 个月 天 小时 个小时 分钟 秒 毫秒 周 个星期 星期 个季度 周年 季 个工作日 工作日 个交易日 昼夜 个昼夜 课时 学时 学年 个学年 个年头 刻钟 个百天 个基点 基点",
  ),
  ...measure("岁 周岁 月龄 个月龄 岁龄"),
  ...measure("微克每立方米"),
];

export const measures: readonly UnitEntry[] = refine(
  plainMeasures,
  {
    年: "代级度初末底",
    季: "度节",
    米: "粉线面饭",
    里: "面边程长外村",
    方: "面案式向位法针便言圆",
    度: "假过",
    克: "服隆",
    周: "边期围转",
    天: "然津下空气",
    担: "任当心保",
    丈: "夫",
    焦: "点作",
    t: "abcdefghijklmnopqrstuvwxyz",
    m: "abcdefghijklmnopqrstuvwxyz",
  },
  ["方", "里", "度", "周", "焦", "兆", "丈", "卡", "平方", "升", "克"],
);

const classifier = (texts: string): UnitEntry[] =>
  texts.split(" ").map((text) => ({ text, kind: "count", unit: text }));

/** Things counted. Source: read off county, city and province reports of 1954–2025. */
const plainClassifiers: readonly UnitEntry[] = [
  ...classifier(
    "个 人 户 家 名 位 项 件 条 次 座 处 所 台 套 辆 艘 架 列 部 篇 场 期 批 轮 张 把 支 只 头 匹 口 株 棵 颗 棵树 对 双 副 组 队 班 届次",
  ),
  ...classifier(
    "人次 人份 户次 家次 台次 架次 车次 班次 场次 批次 件次 个次 例次 床次 辆次 艘次 航次 列次 剂次 万次 站次 篇次 课次 项次 村次 处次 点次 吨次 条次",
  ),
  ...classifier(
    "台套 台（套） 台件 人天 人日 人年 标箱 重量箱 标准箱 TEU 吨箱 车皮 箱 袋 瓶 盒 包 桶装 卷 册 本 份 枚 块 片 根 盏 面 顶 栋 幢 间 层 套间 宗 起 例 笔 单 门 种 款 站 眼 井次 孔 道 段 节 桩 堂 场（次） 趟 期次 剂 针 碗 餐 床 床位 席 席位 座次 幅 尊 首 出 部次 集 档 帧 字 词 句 版次 羽 尾 峰 群 窝 箱群 蓬 畦 丛 茬 季次 池 塘 滴 管 筒 筐 捆 叠 副次 盆 枝 朵 束 簇",
  ),
  ...classifier(
    "个点位 家（次） 人（次） 头（只） 只（羽） 户（次） 处（个） 个（项） 项（次） 件（次） 辆（台） 台（辆） 台（件） 条（个） 家（个） 个（家） 户（人） 人（户） 个（处） 座（处）",
  ),
];

export const classifiers: readonly UnitEntry[] = refine(
  plainClassifiers,
  {
    人: "均",
    家: "庭长园具电属乡喻户务",
    所: "有在以谓得需属示",
    场: "所景面地馆合",
    门: "类户诊口票槛",
    口: "号岸径头腔子粮",
    套: "路用餐",
    支: "持付出撑部柱援线行",
    部: "门分署委级长属",
    起: "草步来点诉到源伏重",
    次: "要序日年月贫新级产性品生能供",
    名: "称录单誉牌优义特企胜老校师医列",
    组: "织建成合团长级",
    队: "伍员列长",
    班: "子组级主长车列",
    对: "于口外标接策照手应比",
    双: "方向边重创",
    期: "间限末货",
    批: "发复准评示",
    轮: "换值岗作流",
    位: "于居置列次数",
    把: "握手关",
    面: "积向对临貌",
    道: "路德理",
    段: "落",
    节: "约能日水点假目",
    单: "位一元独体",
    台: "账风湾阶",
    集: "中团体聚成群合",
    字: "号",
    出: "台口现生来动色",
    本: "地级市县区省次年月级届科土乡镇村质身金报着领",
    首: "都批次届个家创先",
    份: "额",
    种: "植子养田业质粮",
    款: "项",
    样: "板本式",
    站: "点位稳在",
    条: "件例",
    处: "理置于级长在罚方分",
    座: "谈位",
    块: "状",
    片: "区",
    根: "据本治",
    类: "别型似",
    包: "括容装保联",
    卷: "烟",
    层: "次面级",
    间: "接断隔",
    床: "位",
    列: "入为",
    张: "家",
    例: "如会",
    管: "理网道护",
    席: "卷",
    档: "案次",
    群: "众体",
    丛: "书",
    季: "度",
    滴: "灌",
    针: "对",
    剂: "量",
    副: "主县市省书处科职总",
    顶: "层尖",
    架: "构",
    头: "部",
  },
  [
    "期",
    "类",
    "班",
    "组",
    "队",
    "对",
    "双",
    "级",
    "面",
    "道",
    "段",
    "节",
    "单",
    "集",
    "字",
    "出",
    "本",
    "首",
    "份",
    "层",
    "间",
    "床",
    "列",
    "点",
    "站",
    "口",
    "门",
    "部",
    "批",
    "季",
    "管",
    "片",
    "根",
    "包",
    "卷",
    "堂",
    "席",
    "档",
    "群",
    "针",
    "剂",
    "袋",
    "瓶",
    "盒",
    "箱",
    "句",
    "词",
    "样",
    "款",
    "副",
    "把",
    "孔",
    "池",
    "塘",
    "峰",
    "枝",
    "束",
    "顶",
    "轮",
    "起",
    "张",
  ],
);

/** Words behind a figure that close none: ranks, voltage classes, versions, hosts of names. */
export const nonUnits: readonly string[] = [
  "千伏",
  "伏",
  "KV",
  "kV",
  "kv",
  "号",
  "号线",
  "路公交",
  "版",
  "页",
  "线",
  "强",
  "级",
  "届",
  "中全会",
  "比",
  "大",
  "类",
  "方面军",
  "K",
  "D",
  "A",
  "G",
  "P",
  "位次",
  "个位次",
  "时",
  "点",
  "分",
  "卡口",
  "世纪",
  "年代",
];

/** What can stand behind the slash of a unit (元/人, 部/百人, 吨/日). */
export const perUnits: readonly string[] = [
  "百人",
  "千人",
  "万人",
  "百户",
  "人",
  "户",
  "亩",
  "公顷",
  "吨",
  "公斤",
  "斤",
  "千克",
  "克",
  "平方米",
  "平方公里",
  "公里",
  "立方米",
  "升",
  "年",
  "月",
  "日",
  "天",
  "小时",
  "分钟",
  "秒",
  "次",
  "人次",
  "度",
  "千瓦时",
  "千瓦",
  "件",
  "只",
  "头",
  "个",
  "家",
  "套",
  "台",
  "辆",
  "标准立方米",
  "㎡",
  "生",
  "学年",
  "学期",
  "床",
  "床日",
  "村",
  "株",
  "米",
  "m³",
  "m3",
  "袋",
  "张",
  "期",
  "季",
  "场",
  "工",
  "万元",
  "亿元",
  "吨标准煤",
  "kg",
  "km",
  "h",
  "d",
];
