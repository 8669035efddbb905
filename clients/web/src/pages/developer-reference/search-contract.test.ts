import { expect, test } from 'vitest';
import type { ContractDocs } from './contract-docs.ts';
import { searchContract } from './search-contract.ts';

const field = (name: string, description = '') => ({ name, description, type: 'String' });
const docs: ContractDocs = {
  name: 'dashboard',
  examples: [],
  operations: [
    { kind: 'query', scopes: [], ...field('claims', 'The office’s claims.'), types: ['Claim', 'State'] },
    { kind: 'query', scopes: [], ...field('services', 'Die Dienste, für Zürich.'), types: [] },
  ],
  types: new Map([
    [
      'Claim',
      {
        name: 'Claim',
        kind: 'object',
        description: 'What is asked back.',
        fields: [field('handedInAt', 'When it last came to the office.'), field('total')],
      },
    ],
    ['State', { name: 'State', kind: 'enum', description: '', values: [field('IN_PROCESS')] }],
  ]),
};

const found = (text: string) =>
  searchContract(docs, text).map(({ operation, places }) => [operation.name, ...places]);

test('nothing looked for is everything', () => {
  expect(found(' ')).toEqual([['claims'], ['services']]);
});

test('an operation is found by its name and its description, without accents and capitals', () => {
  expect(found('zurich DIENSTE')).toEqual([['services']]);
});

test('a field, a value and a type are found with the operation that leads to them', () => {
  expect(found('handedin')).toEqual([['claims', 'Claim.handedInAt']]);
  expect(found('in_process')).toEqual([['claims', 'State.IN_PROCESS']]);
  expect(found('claim office')).toEqual([['claims', 'Claim.handedInAt']]);
});

test('what nothing has is not found', () => {
  expect(found('claim nowhere')).toEqual([]);
});
