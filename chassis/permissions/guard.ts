import { createRequire } from 'node:module';
import { type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { HouseError } from '../log/house-error.ts';
import type { Passport } from '../passport/passport.ts';
import { forbidden, unauthenticated } from '../problems/refusals.ts';
import { type Asker, everyone, type Permissions, type Rule } from './rules.ts';

// graphql-shield's ES modules ask node:util for a function that Node 26 no longer has; its CommonJS build never calls it.
// graphql-middleware comes the same way: the two recognise each other's classes.
const require = createRequire(import.meta.url);
const { applyMiddleware }: typeof import('graphql-middleware') = require('graphql-middleware');
const { allow, deny, rule: shieldRule, shield }: typeof import('graphql-shield') = require('graphql-shield');

/** Federation's own fields: who reaches them holds a passport already, and what they lead to has rules of its own. */
const federationFields = new Set(['Query._entities', 'Query._service', '_Service.sdl']);

/** Under this name a type's rules say who may come to an entity by its key, whatever he then asks of it. */
const byReference = '__resolveReference';

/**
 * Puts a rule before every field and every entity, deny by default.
 * @throws Error at build time when a field has no rule, or a rule names a field that isn't there.
 */
export function guard(schema: GraphQLSchema, permissions: Permissions): GraphQLSchema {
  refuseGaps(schema, permissions);
  const bare = bareResolvers(schema, permissions);
  const shielded = applyMiddleware(
    schema,
    shield(shieldTree(permissions), {
      fallbackRule: deny,
      fallbackError: (_thrown, _parent, _args, context) =>
        refusal((context as typeof context & Asker).viewer),
      allowExternalErrors: true, // What a resolver throws is judged once, by maskBugs.
    }),
  );
  // Shield wraps every resolver, which costs up to ten times the plain execution: what everyone may read goes without.
  for (const [field, resolve] of bare) {
    const [typeName = '', fieldName = ''] = field.split('.');
    const type = shielded.getType(typeName);
    const definition = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (definition) {
      if (resolve) definition.resolve = resolve;
      else delete definition.resolve;
    }
  }
  for (const type of entitiesOf(shielded)) guardReference(type, permissions[type.name]?.[byReference]);
  return shielded;
}

/** The permissions of several rooms as one. Two rooms may add fields to the same type, never the same field. */
export function roomPermissions(...rooms: readonly Permissions[]): Permissions {
  const all: Record<string, Record<string, Rule>> = {};
  for (const room of rooms)
    for (const [type, fields] of Object.entries(room))
      for (const [field, rule] of Object.entries(fields)) {
        all[type] ??= {};
        if (all[type][field]) throw new Error(`${type}.${field} has two rules`);
        all[type][field] = rule;
      }
  return all;
}

/** The types that other subgraphs reach by key and that this one looks up. */
export function entitiesOf(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && lookupOf(type) !== undefined,
  );
}

const abandoned = new HouseError('Nobody waits for this answer any more');

type Lookup = (reference: unknown, asker: Asker, info: unknown) => unknown;

/** Where @apollo/subgraph keeps what a type's `__resolveReference` does. */
interface Extensions {
  readonly apollo?: { readonly subgraph?: { readonly resolveReference?: Lookup } };
}

export function lookupOf({ extensions }: GraphQLObjectType): Lookup | undefined {
  return (extensions as Extensions).apollo?.subgraph?.resolveReference;
}

function guardReference(type: GraphQLObjectType, rule: Rule | undefined): void {
  const lookup = lookupOf(type);
  if (!lookup || !rule || rule === everyone) return;
  const guarded: Lookup = (reference, asker, info) => {
    // A promise, so that the refusal stands at this entity and not at the whole list.
    if (asker.signal?.aborted) return Promise.reject(abandoned);
    return rule.allows(asker) ? lookup(reference, asker, info) : Promise.reject(refusal(asker.viewer));
  };
  const { apollo } = type.extensions as Extensions;
  type.extensions = {
    ...type.extensions,
    apollo: { ...apollo, subgraph: { ...apollo?.subgraph, resolveReference: guarded } },
  };
}

function refusal(viewer: Passport) {
  return viewer.kind === 'ANONYMOUS' ? unauthenticated() : forbidden();
}

function shieldTree(permissions: Permissions) {
  const shieldRules = new Map<Rule, ReturnType<ReturnType<typeof shieldRule>>>();
  const forShield = (rule: Rule) => {
    if (rule === everyone) return allow;
    let made = shieldRules.get(rule);
    if (!made) {
      made = shieldRule({ cache: 'no_cache' })((_parent, _args, context: Asker) =>
        // What nobody waits for begins nothing new.
        context.signal?.aborted ? abandoned : rule.allows(context),
      );
      shieldRules.set(rule, made);
    }
    return made;
  };
  return Object.fromEntries(
    Object.entries(permissions).map(([type, fields]) => [
      type,
      Object.fromEntries(
        Object.entries(fields)
          .filter(([field]) => field !== byReference)
          .map(([field, rule]) => [field, forShield(rule)]),
      ),
    ]),
  );
}

function bareResolvers(schema: GraphQLSchema, permissions: Permissions) {
  const bare = new Map<string, GraphQLFieldResolver<unknown, unknown> | undefined>();
  for (const field of fieldsOf(schema)) {
    const [type = '', name = ''] = field.split('.');
    if (!federationFields.has(field) && permissions[type]?.[name] !== everyone) continue;
    const definition = schema.getType(type);
    if (isObjectType(definition)) bare.set(field, definition.getFields()[name]?.resolve);
  }
  return bare;
}

function refuseGaps(schema: GraphQLSchema, permissions: Permissions) {
  const known = new Set([
    ...fieldsOf(schema),
    ...entitiesOf(schema).map(({ name }) => `${name}.${byReference}`),
  ]);
  const ruled = Object.entries(permissions).flatMap(([type, fields]) =>
    Object.keys(fields).map((field) => `${type}.${field}`),
  );
  const unruled = [...known].filter((field) => !federationFields.has(field) && !ruled.includes(field));
  const unknown = ruled.filter((field) => !known.has(field));
  if (unruled.length || unknown.length)
    throw new Error(
      [
        ...unruled.map((field) => `${field} has no rule: add one to its room's *.permissions.ts`),
        ...unknown.map((field) => `${field} has a rule but is not in the schema`),
      ].join('\n'),
    );
}

/** Every field of every object type, as `Type.field`. Introspection's own types are left out. */
export function fieldsOf(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith('__')
      ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
      : [],
  );
}
