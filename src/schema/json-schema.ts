import { z } from "zod";
import { reportResult } from "./extraction-schema.js";

/** The text of `schemas/extraction.schema.json`: JSON Schema 2020-12 of one document. */
export function jsonSchemaText(): string {
  const schema = z.toJSONSchema(reportResult, { target: "draft-2020-12", reused: "inline" });
  const { $schema, ...rest } = schema;
  const named = {
    $schema,
    title: "reform-extract extraction, schemaVersion 1",
    ...rest,
  };
  return `${JSON.stringify(named, null, 2)}\n`;
}
