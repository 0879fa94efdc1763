import { z } from "zod";
import { configFile } from "./config-file.js";

/** The text of `schemas/config.schema.json`, which editors read. */
export function configSchemaText(): string {
  const schema = z.toJSONSchema(configFile, { target: "draft-2020-12", reused: "inline", io: "input" });
  const { $schema, ...rest } = schema;
  return `${JSON.stringify({ $schema, title: "reform-extract configuration", ...rest }, null, 2)}\n`;
}
