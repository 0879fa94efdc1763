import type { Kind } from "./quantity.js";

/** A standard series of reports, and what else it is called. */
export interface CatalogueIndicator {
  readonly id: string;
  readonly name: string;
  readonly en: string;
  /** Of its level; its growth is a percentage whatever this is. */
  readonly kind: Exclude<Kind, "date">;
  /** The unit that its level is usually given in, scale included: 亿元, 万吨, %. */
  readonly unit: string;
  /** Two levels give its growth; false where growth is reported at constant prices. */
  readonly nominal: boolean;
  /** Other names of the same series, old ones included. */
  readonly aliases: readonly string[];
  /** Names that mean it only where a growth is told (经济增长5%). */
  readonly growthAliases: readonly string[];
  /** Ids of series that it must not be taken for. */
  readonly confusables: readonly string[];
}

export type Catalogue = readonly CatalogueIndicator[];
