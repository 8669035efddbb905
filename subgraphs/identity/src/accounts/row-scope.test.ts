import type { Passport } from '@guichet/chassis/passport/passport.ts';
import { expect, test } from 'vitest';
import { rowScope } from './row-scope.ts';

const passport = (some: Partial<Passport>): Passport => ({
  kind: 'ACCOUNT',
  subject: 'claire',
  session: null,
  roles: [],
  memberships: [],
  scopes: [],
  issuer: 'identity',
  id: 'a-passport',
  expiresAt: 0,
  ...some,
});

test('a person sees her own rows', () => {
  expect(rowScope(passport({}))).toEqual({ kind: 'SOME', owner: 'claire', offices: [] });
});

test('an officer sees the rows of her office besides her own, and of no other', () => {
  const roles = [
    { office: 'INSURANCE', role: 'OFFICER' },
    { office: 'INSURANCE', role: 'FINANCE' },
  ];
  expect(rowScope(passport({ roles }))).toEqual({ kind: 'SOME', owner: 'claire', offices: ['INSURANCE'] });
});

test('an administrator reads no file because of it', () => {
  const roles = [{ office: 'INSURANCE', role: 'ADMINISTRATOR' }];
  expect(rowScope(passport({ roles }))).toMatchObject({ offices: [] });
});

test('an explorer reads no file because of it: a query of his own sees what his other roles see', () => {
  const explorer = { office: 'INSURANCE', role: 'EXPLORER' };
  expect(rowScope(passport({ roles: [explorer] }))).toMatchObject({ offices: [] });
  const roles = [explorer, { office: 'POPULATION', role: 'OFFICER' }];
  expect(rowScope(passport({ roles }))).toMatchObject({ offices: ['POPULATION'] });
});

test('nobody signed in and an API client see nothing', () => {
  for (const kind of ['ANONYMOUS', 'CLIENT'] as const)
    expect(rowScope(passport({ kind, roles: [{ office: 'INSURANCE', role: 'OFFICER' }] }))).toEqual({
      kind: 'SOME',
      owner: null,
      offices: [],
    });
});

test('a task of another service is bound by the table of callers, not by rows', () => {
  expect(rowScope(passport({ kind: 'SUBGRAPH', subject: 'invoices' }))).toEqual({ kind: 'ALL' });
});
