// Every rule of graphql-eslint for schemas. What is set otherwise than it recommends says why.
import graphql from '@graphql-eslint/eslint-plugin';

const recommended = ['recommended', 'relay', 'all'].map((name) => graphql.configs[`flat/schema-${name}`].rules);

const ours = {
  // The printer of the served schema puts what has one line into one line.
  'description-style': ['error', { style: 'inline' }],

  // Not only types and the fields of Query.
  'require-description': [
    'error',
    {
      types: true,
      rootField: true,
      FieldDefinition: true,
      InputValueDefinition: true,
      EnumValueDefinition: true,
      DirectiveDefinition: true,
    },
  ],

  // A page, a total and the answer to a change answer one question; nobody asks for them again by an identifier.
  'strict-id-in-types': [
    'error',
    {
      acceptedIdNames: ['id'],
      acceptedIdTypes: ['ID'],
      exceptions: { types: ['PageInfo'], suffixes: ['Connection', 'Edge', 'Payload', 'Total'] },
    },
  ],

  // Relay: "forward pagination arguments, backward pagination arguments, or both".
  // https://relay.dev/graphql/connections.htm#sec-Arguments
  'relay-arguments': ['error', { includeBoth: false }],

  // Lists that are short by nature, such as the claims of a figure, come whole: a page would be one more step for nothing.
  'relay-edge-types': ['error', { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false }],

  // Whoever writes knows what else to ask, and asks it by the revision that the payload names.
  'require-field-of-type-query-in-mutation-result': 'off',

  // The printer sorts: types by kind, names by character code and not as a dictionary would.
  alphabetize: 'off',

  // Forbids mutations and subscriptions, which is a choice and not a rule.
  'no-root-type': 'off',

  // Asks for an argument deletionDate that @deprecated does not have in the specification.
  'require-deprecation-date': 'off',

  // A list is never null: without rows it is an empty page. Null would be one more case for each client.
  'require-nullable-result-in-root': 'off',
};

export const rules = Object.assign(
  {},
  ...recommended,
  Object.fromEntries(Object.entries(ours).map(([name, setting]) => [`@graphql-eslint/${name}`, setting])),
);
