/** Names whose growth is told at constant prices, so that it is not the ratio of the levels. */
export const REAL_TERMS = /生产总值|GDP|增加值|业务总量|可比|不变价|同口径|同比口径|实际增|扣除|剔除|指数|CPI/;

/** Names whose base is often revised, so that the ratio of the published levels may differ from the growth. */
export const REVISED_BASE = /总产值|可支配收入|纯收入|投资|零售|消费品/;
