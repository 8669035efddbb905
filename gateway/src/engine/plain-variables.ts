import { type Look, plainScalars } from '@guichet/chassis/execution/plain-scalars.ts';
import type { OperationDefinitionNode, VariableDefinitionNode } from 'graphql';

/** Whether a caller's variables are right at first sight. False says nothing: graphql-js has to look. */
export type AreRight = (variables: Readonly<Record<string, unknown>>) => boolean;

const never: AreRight = () => false;

/** Compiles a look at the variables of an operation: what each caller's are checked for again and again is mostly texts and numbers. */
export function compileLook({ variableDefinitions = [] }: OperationDefinitionNode): AreRight {
  const compiled = variableDefinitions.map(lookAt);
  if (!compiled.every((look) => look !== null)) return never;
  return (variables) => {
    for (const { name, isRight } of compiled)
      if (!isRight(Object.hasOwn(variables, name) ? variables[name] : undefined)) return false;
    return true;
  };
}

function lookAt({ type, variable }: VariableDefinitionNode): { name: string; isRight: Look } | null {
  const named = type.kind === 'NonNullType' ? type.type : type;
  const look =
    named.kind === 'NamedType' &&
    Object.hasOwn(plainScalars, named.name.value) &&
    plainScalars[named.name.value];
  return look ? { name: variable.name.value, isRight: look } : null;
}
