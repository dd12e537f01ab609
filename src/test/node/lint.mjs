// Prints one line for each fault that graphql-eslint finds in a schema: the rule, the schema coordinate, what it says.
import { readFileSync } from 'node:fs';
import graphql from '@graphql-eslint/eslint-plugin';
import { ESLint } from 'eslint';
import { parse } from 'graphql';
import { rules } from './schema-rules.mjs';

const [schema] = process.argv.slice(2);
const text = readFileSync(schema, 'utf8');

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: {
    files: ['**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema } } },
    rules,
  },
});
const [{ messages }] = await eslint.lintText(text, { filePath: 'schema.graphql' });

for (const { ruleId, line, column, message } of messages) {
  const rule = ruleId?.replace('@graphql-eslint/', '') ?? 'syntax';
  console.log([rule, ruleId ? coordinate(line, column) : '', message.replaceAll(/\s+/g, ' ')].join('\t'));
}

function coordinate(line, column) {
  const before = text.split('\n').slice(0, line - 1);
  const offset = before.reduce((sum, each) => sum + each.length + 1, column - 1);
  const around = parse(text)
    .definitions.flatMap((definition) => [...named(definition)])
    .filter(({ loc }) => loc.start <= offset && offset < loc.end);
  return around.at(-1)?.name ?? '';
}

function* named(node, parent = '') {
  const name = parent + (node.name?.value ?? node.kind);
  yield { name, loc: node.loc };
  for (const member of [...(node.fields ?? []), ...(node.values ?? [])]) {
    yield* named(member, `${name}.`);
  }
  for (const argument of node.arguments ?? []) {
    yield { name: `${name}(${argument.name.value}:)`, loc: argument.loc };
  }
}
