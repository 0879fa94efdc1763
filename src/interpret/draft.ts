import type { Name } from "./name.js";

/** What one figure is to be called. */
export interface Draft {
  readonly name: Name;
  /** What the figures behind it lean on, where that is not the name itself. */
  readonly base?: Name;
  readonly keepsTopic?: boolean;
  readonly unsure?: boolean;
  readonly spread?: boolean;
  /** It names a part of what the figures before measure: the growth right behind it is the part's. */
  readonly part?: boolean;
}
