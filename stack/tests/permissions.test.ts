import { definition as billing } from '@guichet/billing/src/service.ts';
import type { Passport, PassportHolder } from '@guichet/chassis/passport/passport.ts';
import { entitiesOf, fieldsOf, lookupOf } from '@guichet/chassis/permissions/guard.ts';
import type { Asker, Permissions } from '@guichet/chassis/permissions/rules.ts';
import { behindShield } from '@guichet/chassis/permissions/shield.ts';
import { buildSubgraph, buildUnguarded } from '@guichet/chassis/subgraph/subgraph.ts';
import { definition as identity } from '@guichet/identity/src/service.ts';
import { definition as invoices } from '@guichet/invoices/src/service.ts';
import { GraphQLError, type GraphQLResolveInfo, type GraphQLSchema, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type AskerName, askerNames, askers as holders } from '../testing/askers.ts';

/** Everybody who may stand at the door, as a rule sees him. */
const askers: Readonly<Record<string, Asker>> = Object.fromEntries(
  Object.entries<PassportHolder>(holders).map(([who, holder]) => {
    const viewer: Passport = {
      ...{ session: null, roles: [], memberships: [], scopes: [], id: 'walk', issuer: 'identity' },
      expiresAt: Number.MAX_SAFE_INTEGER,
      ...holder,
    };
    return [who, { viewer, caller: holder.kind === 'SUBGRAPH' ? viewer : null }];
  }),
);

const people = askerNames.filter((who) => holders[who].kind === 'ACCOUNT');

/** Who they are, and shortly where all of them are meant, or all who are signed in. */
function told(names: readonly AskerName[]): string {
  if (names.length === askerNames.length) return 'everyone';
  const isWhole = people.every((who) => names.includes(who));
  const others = isWhole ? names.filter((who) => !people.includes(who)) : names;
  return [...(isWhole ? ['everyone signed in'] : []), ...others].join(', ');
}

const federation = new Set(['Query._entities', 'Query._service', '_Service.sdl']);
const subgraphs = { identity, invoices, billing };

describe.each(Object.entries(subgraphs))('%s', (name, definition) => {
  const schema = buildSubgraph<never>(definition);
  const entities = entitiesOf(schema).map((type) => `${type.name}.__resolveReference`);
  const fields = [...fieldsOf(schema).filter((field) => !federation.has(field)), ...entities];
  const { permissions } = definition;

  it('has a rule for every field, and the matrix of fields and askers is the committed one', async () => {
    const rows = fields.map((field) => {
      const rule = ruleOf(permissions, field);
      const may = askerNames.filter((who) => askers[who] && rule.allows(askers[who]));
      return `${field}: ${told(may) || 'no one'}`;
    });
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot(`permissions/${name}.txt`);
  });

  it('refuses at each field, for each asker, exactly whom the matrix refuses', async () => {
    const wrong: string[] = [];
    for (const field of fields)
      for (const [who, asker] of Object.entries(askers)) {
        const refused = (await refusalAt(schema, field, asker)) !== null;
        if (refused === ruleOf(permissions, field).allows(asker)) wrong.push(`${field} for ${who}`);
      }
    expect(wrong).toEqual([]);
    expect(fields.length).toBeGreaterThan(5);
  });

  it('refuses at each field, for each asker, whom shield alone would refuse, in the same words', async () => {
    const alone = behindShield(buildUnguarded<never>(definition), permissions);
    const otherwise: string[] = [];
    for (const field of fields.filter((path) => !entities.includes(path)))
      for (const [who, asker] of Object.entries(askers)) {
        const [ours, shields] = [await refusalAt(schema, field, asker), await refusalAt(alone, field, asker)];
        if (ours !== shields) otherwise.push(`${field} for ${who}: ${ours}, and ${shields} of shield`);
      }
    expect(otherwise).toEqual([]);
  });
});

function ruleOf(permissions: Permissions, field: string) {
  const [type = '', name = ''] = field.split('.');
  const rule = permissions[type]?.[name];
  if (!rule) throw new Error(`${field} has no rule`);
  return rule;
}

/**
 * Asks one guarded field itself: why it refuses, null when it does not. Whatever lies behind the guard may stumble over the bare context, and a use case may
 * refuse by what was asked: neither is the guard's refusal, which comes before anything else is looked at.
 */
async function refusalAt(schema: GraphQLSchema, field: string, asker: Asker): Promise<string | null> {
  const [typeName = '', fieldName = ''] = field.split('.');
  const parentType = schema.getType(typeName);
  if (!isObjectType(parentType)) throw new Error(`${typeName} is no object type`);
  const resolve = parentType.getFields()[fieldName]?.resolve;
  const lookup = fieldName === '__resolveReference' ? lookupOf(parentType) : undefined;
  if (!resolve && !lookup) return null;
  const info = { fieldName, parentType, schema, path: { key: fieldName } } as GraphQLResolveInfo;
  let isBehind = false;
  const watched = (given: object) =>
    new Proxy(given, {
      get: (target, name) => {
        isBehind = true;
        return Reflect.get(target, name);
      },
    });
  try {
    const answer: unknown = lookup
      ? await lookup(watched({ id: 'x' }), { ...asker }, info)
      : await resolve?.(watched({}), watched({}), { ...asker }, info);
    return isBehind ? null : refusalIn(answer);
  } catch (error) {
    return isBehind ? null : refusalIn(error);
  }
}

function refusalIn(answer: unknown): string | null {
  if (!(answer instanceof GraphQLError)) return null;
  const code = String(answer.extensions['code']);
  return ['UNAUTHENTICATED', 'FORBIDDEN'].includes(code) ? `${code} ${answer.message}` : null;
}
