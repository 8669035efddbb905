import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { isPromise } from '../execution/run.ts';
import { lookupOf } from '../permissions/guard.ts';
import type { Asker } from '../permissions/rules.ts';

interface Reference {
  readonly __typename: string;
}

/**
 * Lets a schema look its entities up as @apollo/subgraph does, but without a promise for what is there at once.
 */
export function holdEntities(schema: GraphQLSchema): void {
  const field = schema.getQueryType()?.getFields()['_entities'];
  const apollos = field?.resolve;
  if (!field || !apollos) return;
  const resolve: GraphQLFieldResolver<unknown, Asker> = (source, args, asker, info) => {
    const references = args['representations'] as readonly Reference[];
    const types = references.map(({ __typename }) => schema.getType(__typename));
    // Interfaces, and names of nothing: Apollo knows what to do or to say.
    if (!types.every(isObjectType)) return apollos(source, args, asker, info);
    return types.map((type, index) => {
      const reference = references[index];
      const lookup = lookupOf(type);
      const found = lookup ? lookup(reference, asker, info) : reference;
      return isPromise(found) ? found.then((row) => named(row, type.name)) : named(found, type.name);
    });
  };
  field.resolve = resolve;
}

/** What was found, saying what it is: rows of one request may be entities of two types. */
function named(row: unknown, typename: string): unknown {
  if (typeof row !== 'object' || row === null || row instanceof Error) return row;
  const { __typename: said } = row as Partial<Reference>;
  if (said === typename) return row;
  if (said !== undefined) return { ...row, __typename: typename };
  return Object.defineProperty(row, '__typename', { value: typename });
}
