import { expect, test } from 'vitest';
import { type ContractReference, referenceOf } from './contract-reference.ts';

const directives = `directive @cost(weight: Int!) on FIELD_DEFINITION
directive @listSize(assumedSize: Int, slicingArguments: [String!]) on FIELD_DEFINITION
`;
const api = `type Query {
  "The claims of the office."
  claims("How many." first: Int = 20, filter: ClaimFilter): [Claim!]! @listSize(slicingArguments: ["first"], assumedSize: 20)
}
type Claim { id: ID!, status: ClaimStatus!, url: String @cost(weight: 5), old: Int @deprecated(reason: "Use url.") }
"Which claims."
input ClaimFilter { on: Date }
enum ClaimStatus { "With the office." OPEN }
scalar Date
type Unreached { id: ID! }`;

const { operations, types } = JSON.parse(
  referenceOf({ api: directives + api, supergraph: directives + api }),
) as ContractReference;

test('an operation is told with its arguments, its cost, and the types that it leads to, the nearest first', () => {
  expect(operations).toEqual([
    {
      kind: 'query',
      name: 'claims',
      description: 'The claims of the office.',
      type: '[Claim!]!',
      of: 'Claim',
      list: { assumed: 20, by: ['first'] },
      arguments: [
        { name: 'first', description: 'How many.', type: 'Int', default: '20' },
        { name: 'filter', description: '', type: 'ClaimFilter', of: 'ClaimFilter' },
      ],
      types: ['Claim', 'ClaimFilter', 'ClaimStatus', 'Date'],
    },
  ]);
});

test('a type is told once, with what its fields weigh and which of them will go; what nothing leads to is not told', () => {
  expect(types.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
    'object Claim',
    'input ClaimFilter',
    'enum ClaimStatus',
    'scalar Date',
  ]);
  expect(types[0]?.fields?.slice(2)).toEqual([
    { name: 'url', description: '', type: 'String', weight: 5 },
    { name: 'old', description: '', type: 'Int', deprecated: 'Use url.' },
  ]);
  expect(types[2]?.values).toEqual([{ name: 'OPEN', description: 'With the office.' }]);
});
