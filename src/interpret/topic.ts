import type { InterpretContext } from "./context.js";
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
  /** The name comes from an earlier sentence. */
  readonly stale: boolean;
  readonly enter: (frame: Frame) => void;
  readonly set: (name: Name) => void;
  /** The last names of the sentence, in reading order; null where there are fewer. */
  readonly recent: (count: number) => readonly string[] | null;
  readonly setList: (names: readonly string[], base: Name) => void;
}

export function createTopic({ source, outline }: InterpretContext): Topic {
  const { folded } = source;
  let name: Name | null = null;
  let outer: Name | null = null;
  let list: readonly string[] = [];
  let said: string[] = [];
  let head = "";
  let verb = "";
  let stale = false;
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
    get stale() {
      return stale;
    },
    enter: (frame) => {
      const at = frame.quantity.sentence;
      if (at !== sentence) {
        const paragraph = outline.sentences[at]?.block ?? -1;
        if (paragraph !== block) name = null;
        block = paragraph;
        sentence = at;
        head = "";
        verb = "";
        list = [];
        said = [];
        outer = null;
        stale = true;
        return;
      }
      if (!frame.previous) return;
      const gap = folded.slice(frame.previous.quantity.extent.end, frame.quantity.extent.start);
      const opens = gap.lastIndexOf("（");
      const closes = gap.lastIndexOf("）");
      if (closes > opens && outer) {
        name = outer;
        outer = null;
      }
      if (opens > closes) outer ??= name;
    },
    recent: (count) => (said.length >= count ? said.slice(-count) : null),
    set: (next) => {
      name = next;
      said.push(next.text);
      stale = false;
      const measured = headOf(next.text);
      if (measured !== "") head = measured;
      verb = carriedVerb(next.text);
    },
    setList: (names, base) => {
      list = names;
      name = base;
      stale = false;
    },
  };
}
