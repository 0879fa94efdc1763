import type { Span } from "../model/span.js";
import type { InterpretContext } from "./context.js";
import { FLOW_VERB } from "./flow.js";
import type { Frame } from "./frame.js";
import type { Name } from "./name.js";
import { plainName } from "./raw-name.js";
import type { Topic } from "./topic.js";
import { leadingVerbsEnd, trim } from "./trim.js";

/** 新签约项目98个，其中20亿元以上项目6个: parts of a flow flow too. */
export function ofFlow(name: Name, { previous, quantity }: Frame, topic: Topic): Name {
  const flow = FLOW_VERB.exec(topic.recent(2)?.[0] ?? "")?.[0] ?? "";
  if (flow === "" || previous?.quantity.kind !== "amount" || FLOW_VERB.test(name.text)) return name;
  return previous.previous?.quantity.unit === quantity.unit ? plainName(flow + name.text, name.scope) : name;
}

/** 公交与轨道80米|内换乘比例|: how near is part of the name. */
const NEARER_THAN = /^内(?![河地容蒙部需外生科控江乡涝陆镇]).{2,}/;

/** 时速120公里|路段占比: by what they are told apart. */
const GRADED_BY = /(?:时速|海拔|口径|直径)$/;

/** 新引进|10亿元以上项目: a flow, where the size alone would read as all that there are. */
const NEWLY = /^(?:新[\u4e00-\u9fff]{1,2}|净增)$/;

/** 10亿元以上|项目|49个: the threshold belongs to the name of what it picks. */
export function aboveThreshold(context: InterpretContext, frame: Frame, core: Span, scope: string | null): Name | null {
  const { previous } = frame;
  if (!previous || !frame.adjoining || core.end <= core.start) return null;
  const text = context.source.folded;
  const within =
    previous.quantity.kind === "measure" &&
    text.charAt(core.start) === "内" &&
    NEARER_THAN.test(text.slice(core.start, core.end));
  const graded =
    previous.quantity.kind === "measure" && GRADED_BY.test(text.slice(previous.left.start, previous.left.end));
  if (!previous.quantity.criterion && !within && !graded) return null;
  const own = trim(text, previous.left).span;
  const verbs = leadingVerbsEnd(text, own.start, own.end);
  const sized = previous.quantity.extent.start;
  const kept = NEWLY.test(text.slice(own.start, verbs)) ? own.start : verbs;
  const from = own.end - kept > 0 && core.end - kept <= 22 && own.end === sized ? kept : sized;
  return core.end - from <= 26 ? plainName(context.source.text.slice(from, core.end), scope) : null;
}
