/** Words that make the figure behind them a change, and its direction. Source: statistical bulletins and work reports. */
export const CHANGE_WORDS: ReadonlyMap<string, "up" | "down"> = new Map(
  (
    [
      [
        "up",
        "增长 增加 上升 提高 提升 上涨 增产 增收 增支 多增 多收 净增 净增加 净增长 纯增 升高 攀升 回升 扩大 扩增 上浮 上调 调增 延长 " +
          "加快 快增 增值 升值 递增 走高 提速 反弹 猛增 激增 倍增 增速 增幅 涨幅 升幅 增长率 增长速度 增长的速度 增长幅度 增幅度 上涨幅度 上升幅度 " +
          "改善 增长目标 增速目标 增长预期目标 增长预期 跃升 增多 提增 高出",
      ],
      [
        "down",
        "减亏 下降 减少 降低 下滑 减产 减收 少增 少收 净减 净减少 缩短 压减 压降 压缩 下跌 回落 收窄 缩小 缩减 削减 下调 调减 负增长 萎缩 精简 " +
          "递减 走低 放缓 趋缓 锐减 骤降 减排 减量 缩水 贬值 下行 下浮 降幅 减幅 跌幅 下降率 下降幅度 减少幅度 下降速度 降耗 节约率 降速 提前缩短 减缓",
      ],
    ] as const
  ).flatMap(([direction, words]) => words.split(" ").map((word) => [word, direction] as const)),
);

/** Words that only a rate can follow as a change (加快4个园区建设 is none). */
export const RATE_ONLY: ReadonlySet<string> = new Set(
  "改善 提升 加快 提速 放缓 趋缓 精简 减量 减排 升值 贬值 反弹 减缓".split(" "),
);

/** The longest of `CHANGE_WORDS`. */
export const LONGEST_CHANGE_WORD = 6;

/** One-character verbs of change: only before a percentage, or behind a comparison. */
export const SHORT_CHANGE_WORDS: ReadonlyMap<string, "up" | "down"> = new Map([
  ["增", "up"],
  ["升", "up"],
  ["涨", "up"],
  ["减", "down"],
  ["降", "down"],
  ["跌", "down"],
]);

/** Before a one-character verb these make another word (新增 is a flow). */
export const NO_SHORT_CHANGE_AFTER = "新倍骤直提上下";

/** Words of a gap: 比…多/少/高/低 N. */
export const GAP_WORDS: ReadonlyMap<string, "up" | "down"> = new Map([
  ["多", "up"],
  ["高", "up"],
  ["高出", "up"],
  ["快", "up"],
  ["少", "down"],
  ["低", "down"],
  ["慢", "down"],
]);
