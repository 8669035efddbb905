import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';

/** Keys against doubling name no row. */
const namesNone = new Set(['idempotencyKey']);

/** Every argument of the schema that names a row, a token or an office: `Mutation.amendClaim(input.beneficiaryId)`. */
export function argumentsThatNameRows(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith('_')
      ? Object.values(type.getFields()).flatMap((field) =>
          field.args
            .flatMap((argument) => pathsIn(argument))
            .map((path) => `${type.name}.${field.name}(${path})`),
        )
      : [],
  );
}

function pathsIn({ name, type }: GraphQLArgument | GraphQLInputField, above = ''): readonly string[] {
  const named = getNamedType(type);
  const path = above + name;
  if (isInputObjectType(named))
    return Object.values(named.getFields()).flatMap((field) => pathsIn(field, `${path}.`));
  const namesRow = named.name === 'ID' || named.name === 'Office' || /[tT]oken$|Id$/.test(name);
  return namesRow && !namesNone.has(name) ? [path] : [];
}
