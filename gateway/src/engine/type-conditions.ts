import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import type { Entity } from './run.ts';

/** Whether an object that tells its type is one of a certain kind. */
export type Belongs = (entity: Entity) => boolean;

/** Answers for a type of the supergraph: the type itself and, when it is abstract, what implements it. */
export function belongsTo(condition: string, schema: GraphQLSchema): Belongs {
  const names = new Set([condition]);
  const type = schema.getType(condition);
  if (isAbstractType(type))
    for (const other of Object.values(schema.getTypeMap()))
      if ((isObjectType(other) || isInterfaceType(other)) && schema.isSubType(type, other))
        names.add(other.name);
  if (names.size === 1) return (entity) => entity['__typename'] === condition;
  return (entity) => names.has(entity['__typename'] as string);
}
