const NAMED =
  /(?:^|\n)[^\S\n]*(?:发文单位|发文机关|发布机构|发布单位|信息来源|文章来源|稿件来源|来源)\s*：\s*([^\s：]{2,30})/g;
const DEPUTY =
  /我代表((?:[\u4e00-\u9fff]{0,16}?(?:人民政府|政府))|国务院|[\u4e00-\u9fff]{2,16}?(?:委员会|党委|党组|常委会))/;
const AUTHORITY = /政府|局|委|办|厅|部|院|处|中心|会$/;

/** Who speaks: 发文单位, the one whom the speaker stands for, 来源 where it is an authority. */
export function issuerOf(front: string, opening: string, end: string): string | null {
  const named = [...front.matchAll(NAMED)].map((match) => match[1] as string);
  const sender = named.find((name) => AUTHORITY.test(name) && !/[网报]$|日报|新闻/.test(name));
  if (sender !== undefined) return sender;
  const deputy = DEPUTY.exec(opening)?.[1];
  if (deputy !== undefined) return deputy;
  const below = [...end.matchAll(NAMED)].map((match) => match[1] as string);
  return below.find((name) => AUTHORITY.test(name) && !/[网报]$|日报|新闻/.test(name)) ?? null;
}
