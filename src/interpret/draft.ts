import type { Name } from "./name.js";

/** What one figure is to be called. */
export interface Draft {
  readonly name: Name;
  /** What the figures behind it lean on, where that is not the name itself. */
  readonly base: Name | null;
  readonly keepsTopic: boolean;
  readonly unsure: boolean;
  readonly spread: boolean;
  /** It names a part of what the figures before measure: the growth right behind it is the part's. */
  readonly part: boolean;
}

/** Every draft has all keys: what is read of objects of one shape is read fast. */
export const draft = (name: Name, more: Partial<Draft> = {}): Draft => ({
  name,
  base: more.base ?? null,
  keepsTopic: more.keepsTopic ?? false,
  unsure: more.unsure ?? false,
  spread: more.spread ?? false,
  part: more.part ?? false,
});
