import { GraphQLSchema, isIntrospectionType, isObjectType, isScalarType } from 'graphql';

/**
 * Finds types that are public although no public field leads to them: an input or payload of an @inaccessible field that was not
 * marked itself. Third parties would read names that are none of their business.
 */
export function exposedByMistake(api: GraphQLSchema): readonly string[] {
  const reachable = new GraphQLSchema({
    query: api.getQueryType(),
    mutation: api.getMutationType(),
  }).getTypeMap();
  return Object.values(api.getTypeMap())
    .filter((type) => !isScalarType(type) && !isIntrospectionType(type) && !(type.name in reachable))
    .filter(
      (type) => !(isObjectType(type) && type.getInterfaces().some((parent) => parent.name in reachable)),
    )
    .map(
      (type) =>
        `The type ${type.name} is public, but no public field leads to it: mark it @inaccessible, or remove it`,
    );
}
