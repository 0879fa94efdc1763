/** Words before a figure that belong to no name, and words that open or close one. Source: read off work reports and bulletins. */

const words = (text: string): readonly string[] => text.split(" ");

/** Stand before a name and say when, where, how well; taken off its front, again and again. */
export const leadingWords: readonly string[] = words(
  "今年以来 今年来 今年 去年末 上年末 今年末 去年底 去年 全年 年内 年末 年底 年初 目前 当前 截至目前 截止目前 截至 截止 至今 期间 一年来 期末 同期 当年 本年 本年度 明年 到目前 近年来 近年 " +
    "累计 共计 合计 总共 总计 共 已 已经 并 也 又 则 仅 先后 陆续 相继 其中 同时 此外 另外 另有 首次 连续 连年 将 还将 再次 充分 发挥 充分发挥 " +
    "全面 圆满 顺利 成功 积极 大力 扎实 深入 切实 稳步 持续 不断 着力 高标准 高质量 高效 及时 认真 严格 率先 超额 提前 进一步 加快 全力 努力 力争 确保 预计 拟 有序 统筹 科学 精准 依法 " +
    "实现 完成 达到 取得 共有 现有 拥有 共完成 实际完成 预计完成 累计完成 累计实现 分别 平均每年 每年 特别是 尤其是 包括 和 及 与 以及 或 且 而 但 是 初步统计 据统计 经统计 统计 了 的 ” 、 · 含 加上 减去 扣除 把 前 按规定 特别 仍 仍然 却 大约 大概 保证 预计全年 约 可 " +
    "分类别看 从用途看 从轻重工业看 从最终产品看 按产业分 按经营地分 按消费类型分 按消费形态分 按门类划分 按经济类型划分 分产业看 分地区看 分经营单位所在地看 分行业看 分城乡看",
);

/** Characters that make another word of a leading word when they follow it. */
export const leadingNotBefore: Readonly<Record<string, string>> = {
  共: "同产享建青性识生轨",
  并: "网购轨",
  及: "格时",
  和: "谐田平睦美",
  或: "",
  完成: "率额量投情工",
  实现: "率就增脱",
  总数: "率",
  统计: "局人数",
  将: "军",
  是: "否",
  年末: "",
  了: "解",
  的: "确",
  且: "",
  但: "",
  与: "会",
  提前: "批",
  可: "支再能持用回用燃",
  含: "税金硫氧量煤水糖油沙铁氮",
  前: "期端沿列置",
  特别: "国",
  把: "握关手",
  科学: "技研家院城",
  精准: "率",
  统筹: "区城基",
  合计: "",
  拟: "",
};

/** Levels that are a scope only before words of budgets. */
export const budgetLevels: readonly string[] = words(
  "市本级 县本级 区本级 省本级 州本级 本级 市级 县级 区级 省级 州级 镇级 中央 地方",
);
export const budgetNames =
  /^(?:一般公共预算|政府性基金|国有资本|社会保险基金|财政|预算|税收|债务|专项|一般债务|公共财政)/;

/** Places in front of a name: they go into the scope. */
export const scopeWords: readonly string[] = words(
  "全省 全市 全县 全区 全州 全乡 全镇 全村 全国 全旗 全盟 全街道 我省 我市 我县 我区 我州 我乡 我镇 我村 我国 我旗 全自治区 全地区 我局 我校 我院",
);

/** Stand right before a figure and say that it is reached; taken off the end of a name. */
export const trailingWords: readonly string[] = words(
  "提高到人均 增加到人均 达到人均 首次 设定为 设为 预期 预期完成 调整 平均为 平均达 平均达到 扩展至 扩展到 拓展至 拓展到 延伸至 延伸到 覆盖到 达到了 达到 达成 连续 连年 继续 继续保持 保持 稳定 实际 年末 年底 定为 确定为 过 翻 翻了 平均 只 只有 还有 中 从人均 由人均 到人均 每人每月 每人每年 每月 每人 每户 每亩 每吨 每年 每公斤 每斤 每平方米 每天 每日 每立方米 每度 达 完成了 完成 实现了 实现 为 是 有 共有 现有 共计 合计 总计 累计 共 已 已达 已有 约 近 超 逾 超过 突破 增加到 增长到 增至 增长至 增加至 提高到 提高至 提升到 提升至 上升到 上升至 下降到 下降至 降到 降至 降低到 降低至 减少到 减少至 减至 压减到 压减至 缩短到 缩短至 缩小到 缩小至 扩大到 扩大至 " +
    "控制在 保持在 稳定在 维持在 分别 分别达 分别为 均 均为 均达 都 各 各为 就 仅 仅为 高达 多达 可达 不到 不足 至少 最多 最高 位居 居 由 从 自 到 至 在 了 的 等 即 将 安排 预计 力争 确保 要 计划 拟 争取 左右 大约 接近 将近 不低于 不少于 不超过 不高于 低于 高于 恢复到 回升到 跃升至 跃升到 发展到 调整为 调整到 调增至 回落到 回落至 收窄到 收窄至 突破了 超过了 跨越 迈上 跃上 首次突破 成功突破 累计达 累计达到 已完成 已实现 和 及 与 以及 、 “ ‘ （ ： : ",
);

/** Verbs that open a name and stay with it (召开会议), or close a clause before the thing that they govern (新建15所学校). */
export const actionVerbs: readonly string[] = words(
  "新获批 新认定 新纳入 召开 举办 开展 组织 实施 推进 推动 建成 建设 新建 改建 扩建 续建 改造 修建 修复 打造 创建 创成 建立 设立 设置 成立 组建 培育 培养 培训 引进 引入 招引 引育 签约 签订 签署 洽谈 开工 投产 竣工 投用 完工 启动 " +
    "新增 新开工 新签约 新引进 新注册 新培育 新改建 新招引 净增 增设 增加 增补 增强 提供 提升 提高 发放 拨付 拨款 投入 投资 投放 筹集 筹措 争取 争创 落实 安排 下达 兑现 补助 补贴 资助 救助 帮助 帮扶 扶持 支持 服务 接待 吸引 带动 覆盖 惠及 涉及 受益 " +
    "处理 处置 办理 办结 受理 接收 收到 化解 调解 排查 整改 整治 查处 查办 查获 查封 侦破 破获 打击 抓获 立案 结案 审结 起诉 移送 追缴 挽回 审计 核减 核增 检查 督查 督办 督察 巡查 巡察 约谈 问责 处分 谈话 提醒 " +
    "发现 收集 征集 梳理 制定 出台 印发 修订 修改 废止 审议 通过 听取 研究 部署 学习 宣讲 宣传 刊发 刊载 发表 报道 采用 收录 推广 评选 评为 获评 获得 荣获 获 入选 入围 列入 纳入 认定 授予 命名 表彰 " +
    "种植 栽种 栽植 播种 养殖 出栏 存栏 收购 销售 采购 购置 配备 配套 安装 铺设 架设 敷设 硬化 亮化 绿化 美化 清理 清运 清淤 清除 疏浚 疏通 拆除 拆迁 腾退 盘活 流转 复耕 复垦 开垦 治理 修编 编制 调整 调度 分析 点评 总结 确认 审批 取消 下放 承接 精简 压缩 压减 减免 减少 降低 节约 节省 淘汰 关停 取缔 " +
    "发展 扩大 生产 产出 加工 出口 进口 出动 派出 选派 派驻 选聘 聘用 聘请 招聘 招录 招收 录用 引导 指导 参与 参加 出席 捐赠 捐款 募集 安置 转移 输送 输出 就业 脱贫 减贫 搬迁 入驻 注册 登记 申报 申请 储备 谋划 策划 包装 规划 设计 领衔 用好 辐射带动 辐射 交付 配售 配租 剩余 承办 协办 主办 撤并 撤销 合并 整合 优化 升级 更新 更换 维修 维护 加固 修缮 验收 通车 贯通 运营 上线 开通 开放 开设 开办 开发 开行 打通 畅通 延伸 新改扩建 改扩建 " +
    "发行 偿还 归还 化债 结转 调入 调出 上解 补充 收回 清偿 兑付 消化 盘活 贷款 融资 授信 投保 参保 缴纳 征收 退还 抵扣 免征 缓缴 检测 监测 抽检 抽查 走访 慰问 看望 回访 接访 下访 巡诊 义诊 筛查 接种 签下 拿下 攻克 突破 转化 研发 牵头 主持 参编 孵化 聚集 集聚 汇聚 容纳 安葬 免除 缓解 关爱 资助 建档 立卡 涌现 选树 建好 建强 兴建 援建 共建 代办 帮办 督促 责令 推出 推介 推送 推荐 上报 报送 解决 答复 回复 反馈 销号 办复 实行 推行 试行 运用 使用 利用 依托 通过 涵盖 包含 容量 增长 植树 造林 拆并 铲除 没收 追回 扣押 封存 布设 布局 布点 创办 领办 派发 印制 张贴 悬挂 播放 刊播 录入 采集 核查 核实 核销 清退 清查 摸排 摸底 评估 评定 鉴定 授牌 挂牌 揭牌 奠基 入库 在库 出库 到位 到账 入账 收储 供应 供给 供水 供暖 供电 输电 发电 用电 退耕 还林 封育 育林 抚育 补植 管护 禁牧 增殖 放流 投运 并网 开采 开挖 回填 绿化 吸纳 吸收 聘任 选任 提拔 重用 晋升 交流 轮岗 招生 毕业 升学 资助 进驻 退出 撤出 关闭 停产 转产 破产 上市 挂网 过会 辅导 挖掘 保护 传承 修葺 演出 放映 送戏 下乡 阅览 借阅 流通 寄递 配送 运输 运送 发送 起降 吞吐 装卸",
);

/** Nouns that name nothing without what they carry. */
export const carrierNouns: readonly string[] = words(
  "总数 总量 总额 合计 总计 数量 规模 面积 总面积 产量 总产 总产量 产值 总产值 余额 占比 比重 人数 户数 金额 价值 长度 里程 容量 均价 单价 增加值 比例 数 量 额 增速 增幅 涨幅 降幅 增长率 完成率 覆盖率 总规模 总长 总里程 总容量 单产 亩产 亩均 收入 支出 限额 投资 总投资 项目 任务 企业 会议 活动 问题 人员 群众 案件 措施 工作 方面 工程 资金 单位 经验 制度 文件 内容 地区 产品 成果 案例 作品 课题 村 户 人 家 个 县 场所 机构 设施",
);

/** The same, in as far as the series is lost without the name before them. */
export const dependentNouns: readonly string[] = words(
  "总数 总量 总额 合计 总计 数量 规模 面积 总面积 产量 总产 总产量 产值 总产值 余额 占比 比重 人数 户数 总人数 增加值 比例 总规模 总长 总里程 单产 限额 金额 总值 总价值 增速 增幅 完成率 总户数 利润率 库容 总库容 装机 装机容量 总装机容量 建筑面积 总建筑面积 占地面积 种植面积 养殖面积 保有量 贡献率 参保率 入学率 合格率 优良率 达标率 覆盖率 普及率",
);

/** What a series measures: a name that ends with one of them stands alone. */
export const measureHeads: readonly string[] = words(
  "增加值 零售总额 零售额 进出口总额 总额 总产值 产值 产量 收入 支出 投资 价格 利润总额 利润 面积 余额 限额 贷款 存款 税收 销售额 销售收入 营业收入 营业利润 消费 出口 进口 用电量 发电量 客运量 货运量 吞吐量 周转量 业务量 业务总量 交易额 成交额 营业额 销量 总量 总值 能耗 强度 浓度 指数 率 占比 比重 人数 数量 户数 总数 存栏 出栏 资金 经费 规模 里程 装机 保费 赔付 债务 存量 流量 人次 客流 价 费 额 量 值 数 度 成本 案件 警情 事故 起数 缺口 时长 时间 天数 标准 待遇 补助 库存 资产 负债 就业 缴费 基金 寿命 死亡率 生育 出生 排放",
);

/** Categories whose head is said once, for the first of them. */
export const categoryEndings: readonly string[] = words(
  "业 类 企业 产业 部门 经济 工业 商品 产品 区 县 市 乡 镇 行业 城镇 农村 城市 乡村 第一产业 第二产业 第三产业",
);

/** Verbs that never qualify a noun: what stands before them is the subject, what behind is the name. */
export const predicateVerbs: readonly string[] = words(
  "完成 实现 达成 开展 召开 举办 举行 建成 设立 创建 创成 获得 荣获 获评 审议 听取 签订 引进 发放 拨付 兑现 争取 领衔 打造 推出 出台 印发 安装 帮助 承办 争取到 争取到位 成功创建 成功申报 累计完成 帮扶 新培育 新引进 发展 调增 调减 开通 减去 加上 扣除 引入 招引 选派",
);

/** Verbs that only bring the thing: taken off the front of a name. */
export const strippedVerbs: readonly string[] = words(
  "设立 设置 发展 利用 运用 使用 依托 发挥 推行 实行 采取 涉及 配备 保持 落实到位 达到 围绕 按照 用好",
);

/** Alone before a figure they are no name. */
export const prepositions: readonly string[] = words(
  "对 向 给 为 由 从 将 把 让 使 与 在 于 按 以 和 及 有 中 用 经 至 到 并 共 被 另 还 又 再 就 各 每 这 该",
);
