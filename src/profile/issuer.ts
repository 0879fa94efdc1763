const NAMED =
  /(?:^|\n)[^\S\n]*(?:发文单位|发文机关|发布机构|发布单位|信息来源|文章来源|稿件来源|来源)\s*：\s*([^\s：，。]{2,30})/g;
const DEPUTY =
  /(?<!人民)代表(国务院|中央人民政府|[\u4e00-\u9fff]{0,16}?(?:人民政府|政府)|[\u4e00-\u9fff]{2,16}?(?:委员会|党委|党组|常委会))/;
const AUTHORITY = /(?:政府|[局委办厅部院]|中心|委员会|办公室)$/;
const PRESS = /[网报]$|日报|新闻/;

function authority(text: string): string | null {
  for (const match of text.matchAll(NAMED)) {
    const name = match[1] as string;
    if (AUTHORITY.test(name) && !PRESS.test(name)) return name;
  }
  return null;
}

/** Who speaks: 发文单位, the one whom the speaker stands for, 来源 where it is an authority. */
export function issuerOf(front: string, opening: string, end: string): string | null {
  return authority(front) ?? DEPUTY.exec(opening)?.[1] ?? authority(end);
}
