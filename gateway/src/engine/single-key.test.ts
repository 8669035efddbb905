import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { compileRepresentations } from './representations.ts';
import { singleKeyOf } from './single-key.ts';

const schema = buildSchema(`
  type Query { named: Named }
  interface Named { id: ID }
  type Cat implements Named { id: ID }
  type Dog implements Named { id: ID }
`);
const leaf = (name: string): QueryPlanSelectionNode => ({ kind: 'Field', name });
const of = (typeCondition: string, ...names: string[]): QueryPlanSelectionNode[] => [
  { kind: 'InlineFragment', typeCondition, selections: names.map(leaf) },
];
/** The same in another order is made member by member. */
const slow = (typeCondition: string) => compileRepresentations(of(typeCondition, 'id', '__typename'), schema);

const entities = [
  { __typename: 'Cat', id: '1' },
  { __typename: 'Dog', id: '1', name: 'Rex' },
  { __typename: 'Cat', id: '1', name: 'Tom' },
  { __typename: 'Cat', id: 1 },
  { __typename: 'Cat', id: null },
  { __typename: 'Cat', id: null },
  { __typename: 'Query', id: '1' },
  { id: '1' },
];

test.each([
  ['of one type', 'Cat', entities],
  ['of an interface', 'Named', entities],
  ['with a key that is missing', 'Named', [...entities, { __typename: 'Cat' }]],
  [
    'with a key that is an object',
    'Named',
    [...entities, { __typename: 'Dog', id: ['1'] }, { __typename: 'Dog', id: ['1'] }],
  ],
  ['none', 'Cat', []],
])('entities %s are represented by one key as they are by several', (_, condition, given) => {
  const quick = compileRepresentations(of(condition, '__typename', 'id'), schema)(given);
  const { list, owners } = slow(condition)(given);
  expect(quick).toEqual({ list, owners });
  for (const [index, owned] of owners.entries())
    for (const [at, entity] of owned.entries()) expect(quick.owners[index]?.[at]).toBe(entity);
});

test('two keys, a key that is an object and a name of JavaScript’s are not one key', () => {
  expect(singleKeyOf(of('Cat', '__typename', 'id'))).toEqual({ typeCondition: 'Cat', name: 'id' });
  expect(singleKeyOf(of('Cat', '__typename', 'id', 'name'))).toBeNull();
  expect(singleKeyOf(of('Cat', '__typename', 'constructor'))).toBeNull();
  expect(singleKeyOf([...of('Cat', '__typename', 'id'), ...of('Dog', '__typename', 'id')])).toBeNull();
  expect(
    singleKeyOf([
      {
        kind: 'InlineFragment',
        typeCondition: 'Cat',
        selections: [leaf('__typename'), { kind: 'Field', name: 'owner', selections: [leaf('id')] }],
      },
    ]),
  ).toBeNull();
});
