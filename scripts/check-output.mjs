// Checks a JSON output against the committed schema with a validator that is not ours; fails where it has no metrics.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const schema = read(new URL("../schemas/extraction.schema.json", import.meta.url));
const output = read(process.argv[2]);
const validate = new Ajv2020({ allErrors: true }).compile(schema);
if (!validate(output)) throw new Error(JSON.stringify(validate.errors, null, 2));
if (!(output.metrics?.length > 0)) throw new Error("there are no metrics in it");
process.stdout.write(`${process.argv[2]}: valid, ${output.metrics.length} metrics\n`);
