import { levelOf } from "./budget-level.js";
import type { InterpretContext } from "./context.js";
import { type Flow, flowOf } from "./flow.js";
import type { Frame } from "./frame.js";
import { headOf, type Name } from "./name.js";
import { carriedVerb } from "./respective.js";

/** What elided names lean on: the last series named in the paragraph. */
export interface Topic {
  readonly name: Name | null;
  /** The names of the last list, one a figure. */
  readonly list: readonly string[];
  /** The measure of the last change in the sentence (增加值), for categories behind it. */
  readonly head: string;
  /** The verb that holds for the rest of a list (出栏). */
  readonly verb: string;
  /** The fund that the paragraph or its heading speaks of (政府性基金预算). */
  readonly fund: string;
  /** The part that the figure before measures, where it is no name of its own (其中城南387亿元). */
  readonly part: Name | null;
  /** The verb by which the whole came to be there whose parts 其中 tells, and its unit; null where it did not. */
  readonly flow: Flow | null;
  /** The level of the budget that the whole is told of, for the parts that 其中 or a bracket tells; null elsewhere. */
  readonly level: string | null;
  /** The name comes from an earlier sentence. */
  readonly stale: boolean;
  readonly enter: (frame: Frame) => void;
  readonly set: (name: Name) => void;
  readonly setPart: (name: Name | null) => void;
  /** The last names of the sentence, in reading order; null where there are fewer. */
  readonly recent: (count: number) => readonly string[] | null;
  readonly setList: (names: readonly string[], base: Name) => void;
}

/** Verbs that hold for all of a list, whatever its things are counted in. */
const BUILT = /^(?:新|净增|改造|改建|扩建|引进|培训)/;

const FUND = /(?:一般公共预算|公共财政预算|政府性基金(?:预算)?|国有资本经营预算|社会保险基金(?:预算)?)/;

/** The budget that words speak of, with 预算 at its end. */
function fundIn(words: string): string {
  if (!words.includes("预算") && !words.includes("基金")) return "";
  const found = FUND.exec(words)?.[0] ?? "";
  return found === "" || found.endsWith("预算") ? found : `${found}预算`;
}

export function createTopic({ source, outline }: InterpretContext): Topic {
  const { folded } = source;
  let name: Name | null = null;
  let outer: Name | null = null;
  let list: readonly string[] = [];
  let said: string[] = [];
  let part: Name | null = null;
  let head = "";
  let verb = "";
  let listed = false;
  let stale = false;
  let fund = "";
  let flow: Flow | null = null;
  let level: string | null = null;
  const headings = new Map(outline.sections.map(({ id, parent, heading }) => [id, { parent, heading }]));
  const fundOfSection = (id: string | null): string => {
    for (let at = id; at !== null; at = headings.get(at)?.parent ?? null) {
      const found = fundIn(headings.get(at)?.heading ?? "");
      if (found !== "") return found;
    }
    return "";
  };
  let block = -1;
  let sentence = -1;
  return {
    get name() {
      return name;
    },
    get list() {
      return list;
    },
    get head() {
      return head;
    },
    get verb() {
      return verb;
    },
    get fund() {
      return fund;
    },
    get part() {
      return part;
    },
    get flow() {
      return flow;
    },
    get level() {
      return level;
    },
    get stale() {
      return stale;
    },
    enter: (frame) => {
      const at = frame.quantity.sentence;
      listed = frame.listed;
      if (at !== sentence) {
        const paragraph = outline.sentences[at]?.block ?? -1;
        if (paragraph !== block) {
          name = null;
          fund = fundOfSection(outline.sentences[at]?.sectionId ?? null);
        }
        block = paragraph;
        sentence = at;
        head = "";
        verb = "";
        part = null;
        list = [];
        said = [];
        outer = null;
        flow = null;
        level = null;
        stale = true;
        return;
      }
      if (!frame.previous) return;
      const gap = folded.slice(frame.previous.quantity.extent.end, frame.quantity.extent.start);
      if (gap.includes("；")) flow = null;
      if (gap.includes("其中")) flow = flowOf(said, frame);
      const opens = gap.lastIndexOf("（");
      const closes = gap.lastIndexOf("）");
      if (gap.includes("；") || closes > opens) level = null;
      if (gap.includes("其中") || opens > closes) level = levelOf(part ?? name) ?? level;
      if (closes > opens) part = null;
      if (closes > opens && outer) {
        name = outer;
        outer = null;
      }
      if (opens > closes) outer ??= name;
    },
    recent: (count) => (said.length >= count ? said.slice(-count) : null),
    set: (next) => {
      name = next;
      fund = fundIn(next.text) || fund;
      said.push(next.text);
      stale = false;
      const measured = headOf(next.text);
      if (measured !== "") head = measured;
      const own = carriedVerb(next.text);
      if (own !== "" || !listed || !BUILT.test(verb)) verb = own;
    },
    setPart: (next) => {
      part = next;
      if (next !== null) said.push(next.text);
    },
    setList: (names, base) => {
      list = names;
      said.push(...names);
      fund = fundIn(base.text) || fund;
      name = base;
      stale = false;
    },
  };
}
