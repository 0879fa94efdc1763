import type { Kind } from "../model/quantity.js";
import type { InterpretContext } from "./context.js";
import type { LevelName } from "./finished-name.js";
import type { Frame } from "./frame.js";
import { entityOf, type Name } from "./name.js";
import type { Sides } from "./name-behind.js";
import { type OwnWords, ownWords } from "./own-words.js";
import type { Topic } from "./topic.js";

/** A level with all that its name is read from. */
export interface LevelReading extends OwnWords {
  readonly context: InterpretContext;
  readonly frame: Frame;
  readonly kind: Kind;
  readonly topic: Topic;
  /** The noun that the figure before took from the words between the two. */
  readonly claimed: string;
  /** The reading text. */
  readonly text: string;
  /** Its own words before it. */
  readonly words: string;
  /** What was taken off their front. */
  readonly opened: string;
  /** The series named before in the sentence. */
  readonly series: Name | null;
  readonly sides: Sides;
}

/** A name; null where the figure has none; undefined where this says nothing of it. */
export type LevelReader = (reading: LevelReading) => LevelName | null | undefined;

export function readLevel(context: InterpretContext, frame: Frame, topic: Topic, claimed: string): LevelReading {
  const { trimmed, core, after, verb } = ownWords(context, frame);
  const text = context.source.folded;
  const words = text.slice(core.start, core.end);
  const opened = text.slice(frame.left.start, core.start);
  const series = topic.name && !topic.stale ? topic.name : null;
  const part = opened.startsWith("其中") && series ? entityOf(series.text) : "";
  return {
    trimmed,
    core,
    after,
    verb,
    context,
    frame,
    kind: frame.quantity.kind,
    topic,
    claimed,
    text,
    words,
    opened,
    series,
    sides: { context, frame, words, scope: trimmed.scope, after, part },
  };
}
