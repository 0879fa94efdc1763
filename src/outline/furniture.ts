import { WEB_BUTTONS, WEB_LABELS } from "../lexicon/web-furniture.js";

const BUTTONS = new Set(WEB_BUTTONS);
const LABELS = new RegExp(`^[【\\[（(]?(?:${WEB_LABELS.join("|")})(?:\\s*[：】]|\\s|$)`, "i");
const MARKS = /[\s\u3000【】[\]（）()《》<>|:：>·•、,，。.-]/g;
const TRAIL = /^[^。]{0,20}[>›»][^。]{0,80}$/;
const CAPTION =
  /^(?:附?[图表]片?|专栏|图表)\s*[\d一二三四五六七八九十]{1,3}(?:[\s　:：.、-]|[\u4e00-\u9fff]|$)(?![^。]*。)/;
const DATE = "(?:[12][\\d〇○ＯO零]{3}|[一二三四五六七八九〇○零ＯO]{4})\\s*年";
const DATE_LINE = new RegExp(
  `^[—–―─－-]{0,4}\\s*[（(]?\\s*(?:新华社[\\u4e00-\\u9fff]{2,4})?${DATE}\\s*[\\d一二三四五六七八九十]{0,3}\\s*月?\\s*[\\d一二三四五六七八九十]{0,3}\\s*日?` +
    "(?:\\s*电?\\s*[）)]?$|\\s*\\d\\d:\\d\\d|.{0,70}(?:会议|大会|全会)(?:第.{1,8}次会议)?(?:.{0,3}上|$|.{0,12}通过).{0,40}$)",
);
const MEETING_LINE = /^[—–―─－-]{0,4}\s*[（(]?(?:在|于).{2,60}(?:会议|大会|全会)(?:上|通过).{0,30}[）)]?$/;

/** 本报记者 周某 通讯员 谭某: who wrote it. */
const BYLINE =
  /^[（(]?(?:(?:本报|本网|本刊|本台|新华社|全媒体|融媒体)(?:见习|首席|特约)?(?:记者|通讯员|评论员)[\u4e00-\u9fff\s、]{2,24}|记者[\u4e00-\u9fff\s、]{2,9}通讯员[\u4e00-\u9fff\s、]{2,12}|(?:记者|通讯员)\s?[\u4e00-\u9fff]{2,3})[）)]?$/;

/** 云汐市人民政府关于关停某某公司等9家矿山的公告: the title of another page, as sites link it. */
const NOTICE = /^[^。，]{2,30}(?:人民政府|局|委员会|办公室)关于[^。]{4,70}的(?:公告|通告|公示|批复)$/;

/** Web buttons, editor credits and paths of a page: 打印, 来源：…, 首页 > 公开. */
export function isFurniture(text: string): boolean {
  if (text.length > 160) return false;
  if (text.length <= 48 && BYLINE.test(text)) return true;
  if (text.length <= 120 && text.includes("关于") && NOTICE.test(text)) return true;
  if (LABELS.test(text) && !text.includes("。")) return true;
  if (text.length > 60) return text.length < 120 && TRAIL.test(text);
  return TRAIL.test(text) || BUTTONS.has(text.replace(MARKS, "").toLowerCase());
}

/** 图1 …, 表2 …, 图片3. */
export function isCaption(text: string): boolean {
  return text.length <= 80 && CAPTION.test(text);
}

/** ——2024年1月28日在…会议上: the line under a title. */
export function isDateLine(text: string): boolean {
  return text.length <= 120 && (DATE_LINE.test(text) || MEETING_LINE.test(text));
}
