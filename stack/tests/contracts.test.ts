import { readFileSync } from 'node:fs';
import { definition as billing } from '@guichet/billing/src/service.ts';
import type { Passport, PassportHolder } from '@guichet/chassis/passport/passport.ts';
import type { Rule } from '@guichet/chassis/permissions/rules.ts';
import { definition as identity } from '@guichet/identity/src/service.ts';
import { definition as invoices } from '@guichet/invoices/src/service.ts';
import { buildSchema, isIntrospectionType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { type AskerName, askers } from '../testing/askers.ts';

/** Who has which contract: each with every scope that there is for its like. */
const holders = {
  provider: ['provider program'],
  dashboard: ['dashboard program', 'population dashboard', 'providers dashboard'],
} as const satisfies Record<string, readonly AskerName[]>;

const subgraphs = [identity, invoices, billing];

/** The rules of a field in every subgraph that has it. */
const rulesOf = (type: string, field: string): readonly Rule[] =>
  subgraphs.flatMap(({ permissions }) => permissions[type]?.[field] ?? []);

function mayAsk(who: AskerName, rules: readonly Rule[], scopes?: readonly string[]): boolean {
  const viewer: Passport = {
    ...{ session: null, roles: [], memberships: [], scopes: [], id: 'walk', issuer: 'identity' },
    expiresAt: Number.MAX_SAFE_INTEGER,
    ...askers[who],
    ...(scopes && { scopes }),
  };
  return rules.some((rule) => rule.allows({ viewer, caller: null }));
}

function fieldsOf(contract: string): readonly (readonly [type: string, field: string])[] {
  const text = readFileSync(new URL(import.meta.resolve(`@guichet/schema/${contract}.graphql`)), 'utf8');
  return Object.values(buildSchema(text).getTypeMap())
    .filter((type) => isObjectType(type) && !isIntrospectionType(type))
    .flatMap((type) =>
      isObjectType(type) ? Object.keys(type.getFields()).map((field) => [type.name, field] as const) : [],
    );
}

/** The scopes each of which opens a root field by itself; none when a program needs none. */
function scopesOf(who: readonly AskerName[], field: string): readonly string[] {
  const rules = [...rulesOf('Query', field), ...rulesOf('Mutation', field)];
  const may = (scopes: readonly string[]) => who.some((asker) => mayAsk(asker, rules, scopes));
  const holders: readonly PassportHolder[] = who.map((asker) => askers[asker]);
  const all = new Set(holders.flatMap(({ scopes = [] }) => scopes));
  if (may([])) return [];
  const alone = [...all].filter((scope) => may([scope]));
  if (alone.length === 0) throw new Error(`No scope opens ${field} by itself`);
  return alone;
}

test('the developers’ pages name the scope that each root field asks for', async () => {
  const told = Object.entries(holders).map(([name, who]) => {
    const roots = fieldsOf(`contracts/${name}`).filter(([type]) => type === 'Query' || type === 'Mutation');
    return [name, Object.fromEntries(roots.map(([, field]) => [field, scopesOf(who, field)]))];
  });
  const text = `${JSON.stringify(Object.fromEntries(told), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../schema/reference/__generated__/scopes.json');
});

describe.each(Object.entries(holders))('the contract of a %s', (name, who) => {
  const fields = fieldsOf(`contracts/${name}`);

  test('offers nothing that all who have it are refused', () => {
    const refused = fields.filter(([type, field]) => {
      const rules = rulesOf(type, field);
      return !who.some((asker) => mayAsk(asker, rules));
    });
    expect(refused.map(([type, field]) => `${type}.${field}`)).toEqual([]);
    expect(fields.length).toBeGreaterThan(10);
  });

  test('offers each root field that only programs may ask', () => {
    const offered = new Set(fields.map(([type, field]) => `${type}.${field}`));
    const theirs = fieldsOf('api').filter(([type, field]) => {
      if (type !== 'Query' && type !== 'Mutation') return false;
      const rules = rulesOf(type, field);
      return who.some((asker) => mayAsk(asker, rules)) && !mayAsk('nobody', rules);
    });
    expect(theirs.map(([type, field]) => `${type}.${field}`).filter((one) => !offered.has(one))).toEqual([]);
  });
});
