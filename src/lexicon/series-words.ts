/** Words around the name of a series that make it no other series. Source: read off work reports, plan reports and bulletins. */

const words = (text: string): readonly string[] => text.split(" ");

/** Before the name: when, how surely, reached how. */
export const seriesLeads: readonly string[] = words(
  "今年 去年 上年 全年 年内 年末 年底 当年 本年 其中 预计 预期 力争 确保 争取 努力 计划 实现 完成 达到 保持 累计 实际完成 推动 拉动 带动 促进 初步核算 初步统计 预计完成 预计实现 累计完成 累计实现 全口径下 主要目标 目标 平均 与 和 、",
);

/** Behind the name: basis, aim, statistic. */
export const seriesTails: readonly string[] = words(
  "同比 环比 比上年 较上年 比去年 较去年 比上年同期 较上年同期 年均 年平均 平均每年 实际 名义 累计 合计 预期 预计 预期目标 目标 目标任务 任务 设定 继续 持续 连续 连年 保持 继续保持 持续保持 稳定 稳定在 保持在 控制 控制在 达到 实现 完成 为 总量 总规模 均值 平均 平均值 平 水平 约 均 分别 双双 再 又 将 力争 " +
    "同口径 按同口径 自然口径 可比口径 按可比口径 按可比价计算 按可比价格计算 按可比价格 按可比价 可比价 可比价格 扣除价格因素 扣除价格因素实际 剔除不可比因素 大幅 稳步 逆势 首次 由负转正 （GDP） （CPI） 占",
);

/** Levels of a budget: a scope of its own each. */
export const seriesLevels: readonly string[] = words(
  "省本级 市本级 县本级 区本级 州本级 本级 省级 市级 县级 区级 州级 镇级 中央",
);

/** Places in front of a name, by what they stand for. */
export const seriesPlaces: readonly string[] = words(
  "全省 全市 全县 全区 全州 全盟 全旗 全乡 全镇 全村 全国 全自治区 全地区 我省 我市 我县 我区 我州 我盟 我旗 我乡 我镇 我国 自治区",
);
