import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { refusalOf } from './refusal-of.ts';
import { type Asker, byReference, everyone, type Permissions, type Rule } from './rules.ts';
import { behindShield } from './shield.ts';

/** Federation's own fields: who reaches them holds a passport already, and what they lead to has rules of its own. */
const federationFields = new Set(['Query._entities', 'Query._service', '_Service.sdl']);

/**
 * Puts a rule before every field and every entity, deny by default: all of it behind shield, of which what is only read is then taken out
 * again, to stand behind the same rules without shield's promises.
 * @throws Error at build time when a field has no rule, or a rule names a field that isn't there.
 */
export function guard(schema: GraphQLSchema, permissions: Permissions): GraphQLSchema {
  refuseGaps(schema, permissions);
  const own = resolversOf(schema);
  const shielded = behindShield(schema, permissions);
  for (const [field, resolve] of own) {
    const [typeName = '', name = ''] = field.split('.');
    const type = shielded.getType(typeName);
    const definition = isObjectType(type) ? type.getFields()[name] : undefined;
    const rule = federationFields.has(field) ? everyone : permissions[typeName]?.[name];
    if (!definition || !rule) continue;
    if (rule !== everyone) {
      if (type !== shielded.getMutationType()) definition.resolve = ruled(rule, resolve);
    } else if (resolve) definition.resolve = resolve;
    else delete definition.resolve;
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
    const refusal = refusalOf(rule, asker);
    // A promise, so that the refusal stands at this entity and not at the whole list.
    return refusal ? Promise.reject(refusal) : lookup(reference, asker, info);
  };
  const { apollo } = type.extensions as Extensions;
  type.extensions = {
    ...type.extensions,
    apollo: { ...apollo, subgraph: { ...apollo?.subgraph, resolveReference: guarded } },
  };
}

type Resolve = GraphQLFieldResolver<unknown, Asker>;

/** What shield does before a resolver and with what it throws, at once instead of behind promises. */
function ruled(rule: Rule, resolve: Resolve = defaultFieldResolver): Resolve {
  return (parent, args, asker, info) => {
    const refusal = refusalOf(rule, asker);
    if (refusal) return refusal;
    try {
      return resolve(parent, args, asker, info);
    } catch (error) {
      return error;
    }
  };
}

/** What each field does by itself. */
function resolversOf(schema: GraphQLSchema): ReadonlyMap<string, Resolve | undefined> {
  return new Map(
    fieldsOf(schema).map((field) => {
      const [typeName = '', name = ''] = field.split('.');
      const type = schema.getType(typeName);
      return [field, isObjectType(type) ? type.getFields()[name]?.resolve : undefined];
    }),
  );
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
