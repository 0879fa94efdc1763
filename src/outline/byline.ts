const OFFICE =
  /(?:省长|市长|县长|区长|州长|盟长|旗长|镇长|乡长|总理|局长|厅长|部长|主席|主任|书记|秘书长)[\s?]{0,6}[\u4e00-\u9fff·•]?[\u4e00-\u9fff?\s·•]{0,12}$/;
const OFFICES = /^[\u4e00-\u9fff\s、兼]{0,30}$/;
const BODY = /^[\u4e00-\u9fff\s?]{2,24}(?:政府|委员会|办公室|[局厅委院网社报])$/;

/** 芦川镇人民政府镇长 某某, 统计局: who speaks, under a title. */
export function isByline(text: string): boolean {
  if (text.length > 44) return false;
  if (BODY.test(text)) return true;
  const office = OFFICE.exec(text);
  return office !== null && OFFICES.test(text.slice(0, office.index));
}
