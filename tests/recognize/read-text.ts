import { loadText } from "../../src/load/load.js";
import type { Quantity } from "../../src/model/quantity.js";
import type { Segmenter } from "../../src/model/segmenter.js";
import { buildOutline } from "../../src/outline/outline.js";
import { buildProfile } from "../../src/profile/profile.js";
import { recognize } from "../../src/recognize/recognize.js";
import type { ExpectedReading, TraceEvent } from "../../src/recognize/rule.js";
import { createSegmenter } from "../../src/segment/segmenter.js";

export const segmenter: Segmenter = createSegmenter("auto");

/** Examples stand inside a sentence, so that none of them looks like a heading. */
const CARRIER = ["据统计，", "，此外另行说明有关情况，请各单位结合实际认真做好各项相关工作并抓好落实。"] as const;

export interface ReadText {
  readonly quantities: readonly Quantity[];
  readonly warnings: readonly string[];
  readonly trace: readonly TraceEvent[];
}

/** Reads a sentence as a report on 2023 would hold it. */
export function readText(text: string): ReadText {
  const source = loadText(`${CARRIER[0]}${text}${CARRIER[1]}`, { path: "example.txt" });
  const outline = buildOutline(source);
  const profile = buildProfile(source, outline, { year: { value: 2023, override: true } });
  const trace: TraceEvent[] = [];
  const { quantities, warnings } = recognize(source, outline, profile, segmenter, (event) => trace.push(event));
  return { quantities, warnings: warnings.map((warning) => warning.code), trace };
}

/** A quantity, cut down to the fields that an example names. */
export function asExpected(quantity: Quantity, expected: ExpectedReading | undefined): Record<string, unknown> {
  const fields: Record<string, unknown> = { text: quantity.text };
  for (const key of Object.keys(expected ?? {})) {
    if (key === "edtf") fields["edtf"] = quantity.date?.edtf;
    else fields[key] = quantity[key as keyof Quantity];
  }
  return fields;
}
