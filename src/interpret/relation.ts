// In: figures with their names, changes and statuses. Out: for each, which other figures it is part, growth or rate of.
import type { Relation } from "../model/metric.js";
import type { InterpretContext } from "./context.js";
import { type Figure, figureRuns, type RelationDrafts } from "./relation-figure.js";
import { relateGrowth } from "./relation-growth.js";
import { relatePairs } from "./relation-pair.js";
import { relateParts } from "./relation-parts.js";
import { relateRatios } from "./relation-ratio.js";

const NONE: readonly Relation[] = [];

/** The relations of each figure, in the order in which they were found; a figure has one target a type but for its own. */
export function readRelations(context: InterpretContext, drafts: RelationDrafts): readonly (readonly Relation[])[] {
  const relations: (readonly Relation[])[] = new Array(context.quantities.length).fill(NONE);
  const relate = (from: Figure, type: Relation["type"], target: Figure): void => {
    const known = relations[from.index] ?? NONE;
    if (from.index !== target.index && !known.some((relation) => relation.type === type))
      relations[from.index] = [...known, { type, target: target.index }];
  };
  const runs = figureRuns(context, drafts);
  for (const [at, run] of runs.entries()) {
    const before = runs[at - 1];
    relatePairs(run, relate);
    relateGrowth(run, relate);
    relateParts(context, run, before ?? null, relate);
    relateRatios(run, before ?? null, relate);
  }
  return relations;
}
