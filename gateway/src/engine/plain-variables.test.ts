import { buildSchema, getVariableValues, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { compileLook } from './plain-variables.ts';

const schema = buildSchema('type Query { a: Int } input By { id: ID } scalar Date');
const operationOf = (type: string) =>
  parse(`query ($v: ${type}) { a }`).definitions[0] as OperationDefinitionNode;

const types = ['ID', 'ID!', 'String!', 'Boolean!', 'Int', 'Int!', 'Float!', '[ID!]', 'By', 'Date!'];
const given = [
  {},
  ...['', 'x', 0, -0, 7, 1.5, 2 ** 31, Number.NaN, true, null, undefined, [], ['x'], {}, { id: 'x' }].map(
    (v) => ({ v }),
  ),
];

test('variables that are right at first sight are what graphql-js would make of them', () => {
  let seen = 0;
  for (const type of types)
    for (const variables of given) {
      const operation = operationOf(type);
      if (!compileLook(operation)(variables)) continue;
      seen += 1;
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
      expect(coerced, `${type} ${JSON.stringify(variables)}`).toEqual(variables);
    }
  expect(seen).toBe(13);
});

test('a name that every object inherits is no variable', () => {
  const operation = parse('query ($toString: String!) { a }').definitions[0] as OperationDefinitionNode;
  expect(compileLook(operation)({})).toBe(false);
});
