import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** How long a schema's own lists are, by the names that introspection has for them. */
export type IntrospectionSizes = Readonly<Record<string, number>>;

const known = new WeakMap<GraphQLSchema, IntrospectionSizes>();

/**
 * The whole schema's lists as they are, and of a type's or a field's the usual: of all that have one, or of the types that fields
 * lead to, whichever is longer.
 */
export function introspectionSizes(schema: GraphQLSchema): IntrospectionSizes {
  const found = known.get(schema) ?? sizesOf(schema);
  known.set(schema, found);
  return found;
}

function sizesOf(schema: GraphQLSchema): IntrospectionSizes {
  const types = Object.values(schema.getTypeMap());
  const fields = types.flatMap(fieldsOf);
  const led = fields.map(({ type }) => getNamedType(type));
  const usual = (count: (type: GraphQLNamedType) => number) => Math.max(mean(types, count), mean(led, count));
  return {
    types: types.length,
    directives: schema.getDirectives().length,
    fields: usual((type) => fieldsOf(type).length),
    args: mean(fields, ({ args }) => args.length),
    inputFields: usual((type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0)),
    enumValues: usual((type) => (isEnumType(type) ? type.getValues().length : 0)),
    interfaces: usual((type) => ('getInterfaces' in type ? type.getInterfaces().length : 0)),
    possibleTypes: usual((type) => (isInterfaceType(type) ? schema.getPossibleTypes(type).length : 0)),
  };
}

function fieldsOf(type: GraphQLNamedType) {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

function mean<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0) / Math.max(1, items.length);
}
