// Has Relay's compiler take a client that pages through every connection of a schema.
// Prints which ones, and which way, or what the compiler refuses.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, getNamedType, isNonNullType, isObjectType } from 'graphql';
import compiler from 'relay-compiler';

const FOLDER = 'relay';
const WAYS = { Forward: ['first', 'after'], Backward: ['last', 'before'] };

const [schema] = process.argv.slice(2);
const text = readFileSync(schema, 'utf8');
const lists = Object.values(buildSchema(text).getTypeMap())
  .filter(isObjectType)
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
  .filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'))
  .flatMap((list) => Object.keys(WAYS).map((way) => ({ ...list, way })))
  .filter(({ field, way }) => WAYS[way].some((name) => field.args.some((argument) => argument.name === name)));

const refusal = compile({
  'schema.graphql': text,
  'client.js': lists.map((list) => `graphql\`${fragment(list)}\`;\n`).join('\n'),
  'relay.config.json': JSON.stringify({ src: '.', schema: 'schema.graphql', language: 'javascript' }),
});
console.log(refusal ?? lists.map(({ type, field, way }) => `${type.name}.${field.name} ${way.toLowerCase()}`).join('\n'));

// What usePaginationFragment asks for; it fetches the next page through Query, or through node(id:).
function fragment({ type, field, way }) {
  const name = `client_${type.name}${way}_${field.name}`;
  const [count, cursor] = WAYS[way];
  const required = field.args.filter((argument) => isNonNullType(argument.type));
  return `
    fragment ${name} on ${type.name}
    @refetchable(queryName: "${name}Query")
    @argumentDefinitions(
      count: {type: "Int"}
      cursor: {type: "String"}
      ${required.map((argument) => `${argument.name}: {type: "${argument.type}"}`)}
    ) {
      ${field.name}(
        ${count}: $count
        ${cursor}: $cursor
        ${required.map((argument) => `${argument.name}: $${argument.name}`)}
      ) @connection(key: "${name}") {
        edges { node { __typename } }
      }
    }`;
}

function compile(files) {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(path.join(FOLDER, name), content);
  }
  try {
    execFileSync(compiler, ['--noWatchman', 'relay.config.json'], { cwd: FOLDER, stdio: 'pipe' });
    return undefined;
  } catch (failure) {
    return failure.stderr ? `${failure.stdout}${failure.stderr}` : String(failure);
  }
}
