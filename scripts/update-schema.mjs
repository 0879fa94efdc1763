// Writes schemas/ from the built program.
import { writeFileSync } from "node:fs";
import { configSchemaText } from "../dist/config/json-schema.js";
import { jsonSchemaText } from "../dist/schema/json-schema.js";

writeFileSync(new URL("../schemas/extraction.schema.json", import.meta.url), jsonSchemaText());
writeFileSync(new URL("../schemas/config.schema.json", import.meta.url), configSchemaText());
