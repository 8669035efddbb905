import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { search } from './docs-search.ts';

const schema = buildSchema(`
  type Query { claim: Claim claims: [Claim] oldClaims: [Claim] }
  type Claim { id: ID status: ClaimStatus }
  enum ClaimStatus { PAID }
  input ClaimFilter { status: ClaimStatus }
`);
const found = (typed: string) =>
  search(schema, typed).map(({ type, field }) => (field === null ? type : `${type}.${field}`));

test('the name itself comes first, then what begins with it, then what has it in it', () => {
  expect(found('CLAIM')).toEqual([
    'Claim',
    'Query.claim',
    'ClaimStatus',
    'ClaimFilter',
    'Query.claims',
    'Query.oldClaims',
  ]);
});

test('a field of one type is found by both names', () => {
  expect(found('Claim.st')).toEqual(['Claim.status']);
  expect(found('claim.')).toEqual(['Claim.id', 'Claim.status']);
});

test('nothing is found for nothing, and nothing of the language itself', () => {
  expect(found('  ')).toEqual([]);
  expect(found('__Type')).toEqual([]);
});
