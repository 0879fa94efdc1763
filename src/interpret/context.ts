import type { Outline } from "../model/outline.js";
import type { Profile } from "../model/profile.js";
import type { Quantity } from "../model/quantity.js";
import type { Segmenter } from "../model/segmenter.js";
import type { SourceDocument } from "../model/source.js";
import type { OwnIndicators } from "./own-indicators.js";

/** All that interpret reads: results are arrays aligned with `quantities`. */
export interface InterpretContext {
  readonly source: SourceDocument;
  readonly outline: Outline;
  readonly profile: Profile;
  readonly quantities: readonly Quantity[];
  readonly segmenter: Segmenter;
  /** Names of series that the user's configuration adds. */
  readonly ownIndicators?: OwnIndicators | null;
}
