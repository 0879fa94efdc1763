import type { InterpretContext } from "./context.js";
import type { Frame } from "./frame.js";
import { complete, isDependent } from "./name.js";
import type { Topic } from "./topic.js";
import { leadingVerbsEnd } from "./trim.js";

const ACTION = /^(?:行动|攻坚|收官战|攻坚战|歼灭战|计划|规划|任务|工程)/;
/** 提质行动、|“清水护河”|三年行动: another action before it. */
const OTHER_ACTION = /^.*(?:行动|工程|计划|攻坚)”?[、和](?=.{2})/;
/** 连续3年|保持在75%以上: a level that stays is named by the level. */
const STAYS = /^(?:保持|稳定|位|居|排|处于|超过?\d)/;
/** What is said of a level, not of whoever did it. */
/** 连续两年|、连续六个季度居首. */
const NEXT_LASTING =
  /^[、和](?:[\u4e00-\u9fff]{2,12})?连续[\d一二三四五六七八九十两]{1,3}(?:年|个?月|个?季度)([^，。；]{2,16})/;
/** A level stands behind: it is the series' own figure. */
const OF_FIGURE = /^(?:约|近|超)?[\d一二三四五六七八九十百]/;
/** 连续|三年|获全省招商引资流动红旗: nobody's level. */
const HONOUR =
  /^(?:荣获|获评|获得|获|入选|蝉联|被评为)[\u4e00-\u9fff\d“”]{2,22}(?:（[\u4e00-\u9fff]{1,8}）[\u4e00-\u9fff]{2,12})?(?=[，。；、]|$)/;
const OF_LEVEL =
  /^(?:超|高于|低于|快于|领先|领跑|位居|居|保持|稳定|增|提升|上升|下降|每年跨|跨|突破|丰收|达到|全[国省市区县州]|第|获评|实现)/;
/** 占投资比重|连续四年|提升: the share is that of the series before. */
const SHARE_OF = /(?:总量|总额|规模|占比)?(?:连续.*)?$/;
const DURATION = /^(?:年|个?月|天|日|个季度|季度|周|小时)$/;
/** 提前|两年|完成了造林任务. */
const EARLIER_DONE =
  /^(完成|实现|建成|达到|投产|通车|竣工|投用|交付|开工|封顶|贯通|偿还|兑现)了?([\u4e00-\u9fff“”]{0,24})/;
/** 盘活闲置|8年|的老商场. */
const STATE = /(闲置|停工|停产|烂尾|搁置|荒废|撂荒|拖欠|积压|停滞|废弃|空置)(?:了|长达|近|超过?)?$/;

/** 粮食连续|五年|增产, 综合治理|三年|行动: how long a thing goes on is named by the thing; an empty string elsewhere. */
export function lastingName(
  { source }: InterpretContext,
  { quantity, left, right }: Frame,
  words: string,
  topic: Topic,
): string {
  if (quantity.kind !== "measure" || !DURATION.test(quantity.unit)) return "";
  const said = source.folded.slice(right.start, right.end);
  const action = ACTION.exec(said);
  if (action) {
    const of = words.slice(leadingVerbsEnd(words, 0, words.length)).replace(OTHER_ACTION, "");
    return of === "" || /^(?:经过|为期|历时|实施|通过)$/.test(of) ? quantity.text + action[0] : of + action[0];
  }
  if (source.folded.startsWith("提前", left.end - 2)) {
    const done = EARLIER_DONE.exec(said);
    if (!done) return "";
    const object = done[2] ?? "";
    return `提前${done[1]}${object.length > 12 ? object.replace(/^.*的(?=..)/, "") : object}`;
  }
  if (source.folded.charAt(left.end - 1) === "创" && /^(?:新高|新低|之最|最)/.test(said) && topic.name && !topic.stale)
    return `${topic.name.text}创${said.slice(0, 2)}`;
  if (words.endsWith("时隔")) return `${words}${/^[\u4e00-\u9fff]{2,12}/.exec(said)?.[0] ?? ""}`;
  const thing = /(?:为期|历时|长达)$/.test(words) ? /^的([\u4e00-\u9fff“”]{2,14})/.exec(said)?.[1] : undefined;
  if (thing !== undefined) return thing;
  const state = said.startsWith("的") ? STATE.exec(words)?.[1] : undefined;
  const lying = state === undefined ? "" : (/^的([\u4e00-\u9fff]{2,12})/.exec(said)?.[1] ?? "");
  if (lying !== "") return `${lying}${state}`;
  if (!/连续$|连$/.test(source.folded.slice(Math.max(left.start, left.end - 2), left.end))) return "";
  const behind = said === "" ? NEXT_LASTING.exec(source.folded.slice(right.end, right.end + 30))?.[1] : said;
  if (behind === undefined || (STAYS.test(behind) && OF_FIGURE.test(source.folded.slice(right.end, right.end + 4))))
    return "";
  const honour = words === "" ? HONOUR.exec(source.folded.slice(right.start, right.start + 36))?.[0] : undefined;
  if (honour !== undefined) return `连续${honour}`;
  const kept = /^[\u4e00-\u9fff\dⅠ-Ⅻ“”]{2,14}(?=[，。；、]|$)/.exec(behind)?.[0] ?? "";
  const whose = words.startsWith("占") && topic.name && !topic.stale ? topic.name.text.replace(SHARE_OF, "") : "";
  const measured = topic.name && !topic.stale && isDependent(words) ? complete(words, topic.name.text) : words;
  const subject =
    words !== "" ? whose + measured : topic.name && !topic.stale && OF_LEVEL.test(kept) ? topic.name.text : "";
  return kept === "" ? "" : `${subject}连续${kept}`;
}
