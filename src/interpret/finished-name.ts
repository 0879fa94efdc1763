import type { Name } from "./name.js";
import { plainName } from "./raw-name.js";
import type { Trimmed } from "./trim.js";

/** What the words around a level call it. */
export interface LevelName {
  readonly name: Name;
  /** The name opens with its own verb. */
  readonly verbal: boolean;
  readonly distributive: Trimmed["distributive"];
  /** The name stands behind the figure. */
  readonly behind: boolean;
  /** What the figures behind lean on, where that is not the name itself. */
  readonly base: Name | null;
  /** Nothing of its own was there: it leans on the name before. */
  readonly borrowed: boolean;
  /** A part of what the name before it measures. */
  readonly part: boolean;
}

/** What is not told is no, or nothing; all keys are there. */
export const named = (level: Pick<LevelName, "name"> & Partial<LevelName>): LevelName => ({
  name: level.name,
  verbal: level.verbal ?? false,
  distributive: level.distributive ?? null,
  behind: level.behind ?? false,
  base: level.base ?? null,
  borrowed: level.borrowed ?? false,
  part: level.part ?? false,
});

/** Verbs that say nothing of what a figure measures. */
const VERBS_ALONE = new Set(["达到", "努力", "奋斗", "艰苦奋斗", "保持", "高", "低", "占", "内", "期", "到"]);
/** 授予单位|均新增: how the figures part is no part of the name. */
const PARTED = /(?:分别|均|各|共|又)(?=(?:净|新)增$)/;
/** 组建10亿元|的|新材料基金. */
const STRAY = /^(?:的(?!确|士)|等的|和(?![谐平睦美田解硕])|及(?![时格]))(?=.{2})/;
const STRAY_STARTS = "的和及等";

/** A name without what parts its figures or is left over from a neighbour; null where nothing else is left. */
export function finish(given: Name, { distributive }: Trimmed, verbal: boolean, behind = false): LevelName | null {
  let name = given;
  if (given.text.endsWith("增") && PARTED.test(given.text))
    name = plainName(given.text.replace(PARTED, ""), given.scope);
  if (STRAY_STARTS.includes(given.text.charAt(0)) && STRAY.test(given.text))
    name = plainName(given.text.replace(STRAY, ""), given.scope);
  return name.text === "" || VERBS_ALONE.has(name.text) ? null : named({ name, verbal, distributive, behind });
}
