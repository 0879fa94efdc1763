// Writes schemas/extraction.schema.json from the built program.
import { writeFileSync } from "node:fs";
import { jsonSchemaText } from "../dist/schema/json-schema.js";

writeFileSync(new URL("../schemas/extraction.schema.json", import.meta.url), jsonSchemaText());
