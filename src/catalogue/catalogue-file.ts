import { z } from "zod";

const names = z.array(z.string().trim().min(1)).default([]);

/** One indicator of a user's file; what it leaves out is taken from the built-in one of the same id. */
export const indicatorEntry = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/, "expected small letters, digits and _"),
  name: z.string().trim().min(1).optional(),
  en: z.string().trim().min(1).optional(),
  kind: z.enum(["amount", "percentage", "count", "measure"]).optional(),
  unit: z.string().trim().min(1).optional(),
  nominal: z.boolean().optional(),
  aliases: names,
  growthAliases: names,
  confusables: names,
});

/** A user's catalogue: an extension of the built-in one, or with `replace: true` all there is. */
export const catalogueFile = z.strictObject({
  replace: z.boolean().default(false),
  indicators: z.array(indicatorEntry).min(1, "expected at least one indicator"),
});

export type CatalogueFile = z.infer<typeof catalogueFile>;
export type IndicatorEntry = z.infer<typeof indicatorEntry>;

export const FILE_KEYS: readonly string[] = Object.keys(catalogueFile.shape);
export const ENTRY_KEYS: readonly string[] = Object.keys(indicatorEntry.shape);
