import { PROVINCES, REGION_SUFFIXES } from "../lexicon/regions.js";

const SUFFIX = REGION_SUFFIXES.join("|");
const STOP = "全各本我市县区乡镇州省的了在为和与及于对向是将度届月日第年";
const UNIT = `[\\u4e00-\\u9fff]{1,7}?(?:${SUFFIX})`;
const PLACE = new RegExp(`^(?!人民|全面|全市|全县|全区|全省|各|我)(?:${UNIT}){1,3}`);
const NAMES = Object.keys(PROVINCES).sort((a, b) => b.length - a.length);
const SHORT = new RegExp(`^(${NAMES.join("|")})`);
const LEAD = /^(?:关于|中共|中国共产党|\d{4}年度?|[一二三四五六七八九〇○零]{4}年度?|[上下]半年|受|代表|在|的)+/;
const NOT_PLACE = /人民|政府|工作|全面|改革|经济|社会|发展|国务院|会议|报告|统筹|城市|农村|乡村|乡镇|市区|建设|情况/;

/** The place that a phrase opens with: 保定市满城区2021年… */
export function placeAt(phrase: string): string | null {
  const text = phrase
    .replace(/[\s\u3000]/g, "")
    .replace(LEAD, "")
    .slice(0, 24);
  const place = PLACE.exec(text)?.[0] ?? null;
  if (place !== null && place.length >= 2 && !NOT_PLACE.test(place) && !STOP.includes(place.charAt(0))) return place;
  const short = SHORT.exec(text)?.[1];
  if (short === undefined) return null;
  return PROVINCES[short] ?? null;
}

const MEETING = /在([\u4e00-\u9fff]{2,16}?)第[一二三四五六七八九十\d]{1,4}届/;
const DEPUTY = /代表([\u4e00-\u9fff]{2,16}?)(?:人民)?(?:政府|委员会)/;

/** The place of a report: of its title, its issuer, its meeting, its opening words. */
export function regionOf(title: string | null, issuer: string | null, front: string, opening: string): string | null {
  for (const part of (title ?? "").split(/[—–\-：:《》（）()\s,，、·_“”]/)) {
    const place = part === "" ? null : placeAt(part);
    if (place !== null) return place;
  }
  const phrases = [issuer, MEETING.exec(front)?.[1], DEPUTY.exec(opening)?.[1], MEETING.exec(opening)?.[1]];
  for (const phrase of phrases) {
    const place = phrase == null ? null : placeAt(phrase);
    if (place !== null) return place;
  }
  return null;
}
