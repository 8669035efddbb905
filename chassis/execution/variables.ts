import {
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  type TypeNode,
  type VariableDefinitionNode,
} from 'graphql';
import { type Look, plainScalars } from './plain-scalars.ts';

export type Values = Readonly<Record<string, unknown>>;

/** A representation is whatever the gateway made of it. */
const looks: Readonly<Record<string, Look>> = {
  ...plainScalars,
  _Any: (value) => value !== undefined && value !== null,
};

/** Makes the variables of an operation of what a caller sent; null when graphql-js has to say what is wrong with it. */
export function coercerOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): (given: Values) => Values | null {
  const plain = variableDefinitions.map(plainVariable);
  return (given) =>
    takeAsTheyCome(plain, given) ?? getVariableValues(schema, variableDefinitions, given).coerced ?? null;
}

/** A variable that may be taken as it comes. */
interface PlainVariable {
  readonly name: string;
  readonly isRight: Look;
  /** Whether it may be left out without anything in its place. */
  readonly isOptional: boolean;
}

/** What callers send again and again is texts and numbers: null when anything has to be looked at more closely. */
function takeAsTheyCome(variables: readonly (PlainVariable | null)[], given: Values): Values | null {
  const taken: Record<string, unknown> = {};
  for (const variable of variables) {
    if (!variable) return null;
    const { name, isRight, isOptional } = variable;
    if (!Object.hasOwn(given, name) || given[name] === undefined) {
      if (!isOptional) return null;
    } else if (isRight(given[name])) taken[name] = given[name];
    else return null;
  }
  return taken;
}

function plainVariable({ variable, type, defaultValue }: VariableDefinitionNode): PlainVariable | null {
  const isRight = lookAt(type);
  const isOptional = type.kind !== 'NonNullType' && !defaultValue;
  return isRight && { name: variable.name.value, isRight, isOptional };
}

function lookAt(type: TypeNode): Look | null {
  if (type.kind === 'NonNullType') return lookAt(type.type);
  if (type.kind === 'NamedType') return looks[type.name.value] ?? null;
  const isRight = lookAt(type.type);
  return isRight && ((value) => Array.isArray(value) && value.every(isRight));
}
