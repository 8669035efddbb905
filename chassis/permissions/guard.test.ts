import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Passport } from '../passport/passport.ts';
import { guard, roomPermissions } from './guard.ts';
import {
  anyOf,
  calledBy,
  everyone,
  hasRole,
  hasScope,
  hasScopeAt,
  nobody,
  type Permissions,
  signedIn,
} from './rules.ts';

const passport = (given: Partial<Passport>): Passport => ({
  kind: 'ANONYMOUS',
  subject: null,
  session: null,
  roles: [],
  memberships: [],
  scopes: [],
  issuer: 'gateway',
  id: 'p',
  expiresAt: 0,
  ...given,
});
const nobodySignedIn = passport({});
const person = passport({ kind: 'ACCOUNT', subject: 'claire' });
const officer = passport({
  kind: 'ACCOUNT',
  subject: 'dufour',
  roles: [{ office: 'INSURANCE', role: 'OFFICER' }],
});
const billing = passport({ kind: 'SUBGRAPH', subject: 'billing', issuer: 'billing' });

const typeDefs = parse(`
  type Query { counter: Counter, files: String, inside: String }
  type Counter @key(fields: "name") { name: String, open: Boolean, secret: String }
`);
const resolvers = {
  Query: {
    counter: () => ({ name: 'guichet', open: true, secret: 's' }),
    files: () => 'files',
    inside: () => 'inside',
  },
  Counter: { __resolveReference: ({ name }: { name: string }) => ({ name, open: true, secret: 's' }) },
};
const permissions: Permissions = {
  Query: { counter: everyone, files: hasRole('INSURANCE', 'OFFICER'), inside: calledBy('billing') },
  Counter: {
    __resolveReference: anyOf(signedIn, calledBy('billing')),
    name: everyone,
    open: everyone,
    secret: anyOf(signedIn, calledBy('billing')),
  },
};
const schema = () => guard(buildSubgraphSchema({ typeDefs, resolvers }), permissions);

async function ask(source: string, viewer: Passport, caller: Passport | null = null) {
  const { data, errors } = await graphql({ schema: schema(), source, contextValue: { viewer, caller } });
  return {
    data: JSON.parse(JSON.stringify(data ?? null)),
    codes: errors?.map((error) => error.extensions['code']) ?? [],
  };
}

describe('the guard', () => {
  it('asks nobody to sign in for what everyone may read', async () => {
    expect(await ask('{ counter { name open } }', nobodySignedIn)).toEqual({
      data: { counter: { name: 'guichet', open: true } },
      codes: [],
    });
  });

  it('asks a person without a session to sign in, and refuses one with a session and no role', async () => {
    expect((await ask('{ files }', nobodySignedIn)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask('{ files }', person)).codes).toEqual(['FORBIDDEN']);
    expect((await ask('{ files }', officer)).data).toEqual({ files: 'files' });
  });

  it('keeps the role of one office out of another', async () => {
    const elsewhere = passport({ kind: 'ACCOUNT', roles: [{ office: 'POPULATION', role: 'OFFICER' }] });
    expect((await ask('{ files }', elsewhere)).codes).toEqual(['FORBIDDEN']);
  });

  it('lets a program in for the scopes that it was granted, and nobody who has none', () => {
    const rule = hasScope('FIGURES', 'ADHOC');
    const asks = (viewer: Passport) => rule.allows({ viewer, caller: null });
    expect(asks(passport({ kind: 'CLIENT', subject: 'c', scopes: ['ADHOC'] }))).toBe(true);
    expect(asks(passport({ kind: 'CLIENT', subject: 'c', scopes: ['CLIENTS'] }))).toBe(false);
    expect(asks(passport({ kind: 'ACCOUNT', subject: 'claire', scopes: ['FIGURES'] }))).toBe(false);
  });

  it('lets a program in for a scope at its own office, and at no other', () => {
    const rule = hasScopeAt('INSURANCE', 'FIGURES');
    const of = (office: string, scopes = ['FIGURES']) =>
      passport({ kind: 'CLIENT', subject: 'c', scopes, roles: [{ office, role: 'PROGRAM' }] });
    const asks = (viewer: Passport) => rule.allows({ viewer, caller: null });
    expect(asks(of('INSURANCE'))).toBe(true);
    expect(asks(of('POPULATION'))).toBe(false);
    expect(asks(of('INSURANCE', ['ADHOC']))).toBe(false);
    expect(asks(passport({ kind: 'CLIENT', subject: 'c', scopes: ['FIGURES'] }))).toBe(false);
  });

  it('guards a field on each of three aliases', async () => {
    const through = '{ a: counter { secret } b: counter { secret } c: counter { secret } }';
    expect((await ask(through, nobodySignedIn)).codes).toHaveLength(3);
  });

  it('guards an entity before it is looked up, whatever is asked of it', async () => {
    const entity =
      '{ _entities(representations: [{ __typename: "Counter", name: "x" }]) { ... on Counter { name open } } }';
    expect((await ask(entity, nobodySignedIn)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(entity, passport({ kind: 'CLIENT' }))).codes).toEqual(['FORBIDDEN']);
    expect((await ask(entity, person)).data._entities).toEqual([{ name: 'x', open: true }]);
  });

  it('lets a service ask what only services may', async () => {
    expect((await ask('{ inside }', person, billing)).data).toEqual({ inside: 'inside' });
    expect((await ask('{ inside }', officer)).codes).toEqual(['FORBIDDEN']);
  });

  it('does not wrap what everyone may read', () => {
    expect(schema().getQueryType()?.getFields()['counter']?.resolve).toBe(resolvers.Query.counter);
  });

  it('refuses to build with a field that has no rule, or a rule that has no field', () => {
    const without = {
      ...permissions,
      Counter: { __resolveReference: everyone, name: everyone, open: everyone },
    };
    expect(() => guard(buildSubgraphSchema({ typeDefs, resolvers }), without)).toThrow(
      'Counter.secret has no rule',
    );
    const { __resolveReference: _, ...fields } = { ...permissions['Counter'] };
    expect(() =>
      guard(buildSubgraphSchema({ typeDefs, resolvers }), { ...permissions, Counter: fields }),
    ).toThrow('Counter.__resolveReference has no rule');
    const unknown = { ...permissions, Counter: { ...permissions['Counter'], shut: nobody } };
    expect(() => guard(buildSubgraphSchema({ typeDefs, resolvers }), unknown)).toThrow(
      'Counter.shut has a rule',
    );
  });

  it('refuses two rooms that rule the same field', () => {
    expect(() => roomPermissions(permissions, { Query: { files: everyone } })).toThrow(
      'Query.files has two rules',
    );
  });
});
