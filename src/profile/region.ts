import { PROVINCES, REGION_SUFFIXES } from "../lexicon/regions.js";

const SUFFIX = REGION_SUFFIXES.join("|");
const UNIT = new RegExp(
  `[\\u4e00-\\u9fff]{1,7}?(?:${SUFFIX})(?:自治[州县]|(?<!市)市(?![委政级直域场])|(?<!县)县(?![委级域])|(?<!区)区(?![委级域划]))?`,
  "y",
);
const NAMES = Object.keys(PROVINCES).sort((a, b) => b.length - a.length);
const SHORT = new RegExp(`^(${NAMES.join("|")})`);
const LEAD =
  /^(?:关于|中共|中国共产党|[12]\d{3}年度?|[一二三四五六七八九〇○零]{4}年度?|[上下]半年|受|代表|在|的|[Xx×*○]{1,4}[省市县区镇乡])+/;
const FIRST = /^[全各本我市县区乡镇州省旗盟]/;
const NOT_PLACE =
  /人民|政府|工作|全面|改革|经济|社会|发展|国务院|会议|报告|统筹|城市|农村|乡村|乡镇|市区|市场|监管|管理|建设|情况|[的了在为和与及于对]/;

/** The place that a phrase opens with: 云汐市鹭洲区2021年… */
export function placeAt(phrase: string): string | null {
  const text = phrase
    .replace(/[\s\u3000]/g, "")
    .replace(LEAD, "")
    .slice(0, 24);
  let end = 0;
  for (;;) {
    UNIT.lastIndex = end;
    const unit = UNIT.exec(text)?.[0];
    if (unit === undefined || unit.length < 2 || NOT_PLACE.test(unit) || FIRST.test(unit)) break;
    end += unit.length;
  }
  if (end > 0) return text.slice(0, end);
  const short = SHORT.exec(text)?.[1];
  return short === undefined ? null : (PROVINCES[short] ?? null);
}

const CONGRESS = "届人民代表大会";
const MEETING = /([\u4e00-\u9fff]{2,16}?)第[一二三四五六七八九十\d]{1,4}$/;
const DEPUTY = /代表([\u4e00-\u9fff]{2,16}?)(?:人民)?(?:政府|委员会)/;
const OFFICE = /(?:^|[\s：_-])([\u4e00-\u9fff]{2,8}[市县区州省])(?:财政局|统计局|人民政府)/;

/** The place whose congress met, wherever the text names it. */
function congressPlace(text: string): string | null {
  let at = text.indexOf(CONGRESS);
  for (let tries = 0; at >= 0 && tries < 8; tries++) {
    const before = text.slice(Math.max(0, at - 28), at).replace(/\s/g, "");
    const name = MEETING.exec(before.slice(Math.max(before.lastIndexOf("在"), before.lastIndexOf("，")) + 1))?.[1];
    const place = name === undefined ? null : placeAt(name);
    if (place !== null) return place;
    at = text.indexOf(CONGRESS, at + 1);
  }
  return null;
}

/** The place of a report: of its title, its issuer, its opening words, its congress. */
export function regionOf(title: string | null, issuer: string | null, front: string, opening: string): string | null {
  for (const part of (title ?? "").split(/[—–\-：:《》（）()\s,，、·_“”]/)) {
    const place = part === "" ? null : placeAt(part);
    if (place !== null) return place;
  }
  for (const phrase of [issuer, DEPUTY.exec(opening)?.[1]]) {
    const place = phrase == null ? null : placeAt(phrase);
    if (place !== null) return place;
  }
  const office = OFFICE.exec(front)?.[1];
  return congressPlace(front) ?? congressPlace(opening) ?? (office === undefined ? null : placeAt(office));
}
