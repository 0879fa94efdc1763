const NAMED =
  /(?:^|\n)[^\S\n]*(?:发文单位|发文机关|发布机构|发布单位|信息来源|文章来源|稿件来源|来源)\s*：\s*([^\s：，。]{2,30})/g;
const DEPUTY =
  /(?<!人民)代表(国务院|中央人民政府|[\u4e00-\u9fff]{0,16}?(?:人民政府|政府)|[\u4e00-\u9fff]{2,16}?(?:委员会|党委|党组|常委会))/;
const SPEAKER =
  /^(?!.*(?:兼|副总理))([\u4e00-\u9fff]{2,20}?(?:人民政府|国务院|[局厅]|委员会|办公室))\s{0,4}(?:代理?)?(?:[省市县区州镇乡]长|[局厅]长|主席|主任)?[\u4e00-\u9fff\s?·]{0,10}$/;
const AUTHORITY = /(?:政府|[局委办厅部院]|中心|委员会|办公室)$/;
const PRESS = /[网报]$|日报|新闻/;

function authority(text: string): string | null {
  for (const match of text.matchAll(NAMED)) {
    const name = match[1] as string;
    if (AUTHORITY.test(name) && !PRESS.test(name)) return name;
  }
  return null;
}

/** Who speaks: 发文单位, the one whom the speaker stands for, the office under the title, 来源 where it is an authority. */
export function issuerOf(front: string, opening: string, underTitle: readonly string[], end: string): string | null {
  const stated = authority(front);
  if (stated !== null) return stated;
  const deputy = DEPUTY.exec(opening)?.[1];
  const speaker = underTitle.map((line) => SPEAKER.exec(line)?.[1]).findLast((name) => name !== undefined);
  if (deputy !== undefined && speaker?.endsWith(deputy)) return speaker;
  return deputy ?? speaker ?? authority(end);
}
