import {
  type FieldNode,
  type GraphQLField,
  getArgumentValues,
  isNonNullType,
  Kind,
  valueFromAST,
  visit,
} from 'graphql';
import type { Values } from './variables.ts';

/** An argument: what it always is, or the variable that stands for it. */
interface Part {
  readonly name: string;
  readonly variable: string | null;
  readonly constant: unknown;
}

/** Makes the arguments of a field for a call. @throws GraphQLError when a needed one was left out. */
type MakeArguments = (variables: Values) => Values;

/** A field's arguments where they are the same for each call, or how they are made. */
export function compileArguments(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): Values | MakeArguments {
  const parts = partsOf(field, node);
  const asGraphQL: MakeArguments = (variables) => getArgumentValues(field, node, variables);
  if (!parts) return asGraphQL;
  if (parts.every(({ variable }) => variable === null))
    return Object.freeze(Object.fromEntries(parts.map((part) => [part.name, part.constant])));
  return (variables) => {
    const made: Record<string, unknown> = {};
    for (const { name, variable, constant } of parts) {
      // Where it was left out or is null, a default may stand in its place, or a refusal.
      if (variable !== null && (!Object.hasOwn(variables, variable) || variables[variable] === null))
        return asGraphQL(variables);
      made[name] = variable === null ? constant : variables[variable];
    }
    return made;
  };
}

/** Null when graphql-js has to make them for each call: a variable stands within a value, or something is wrong. */
function partsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): readonly Part[] | null {
  const parts: Part[] = [];
  for (const { name, type, defaultValue } of field.args) {
    const value = node.arguments?.find((one) => one.name.value === name)?.value;
    if (!value) {
      if (defaultValue !== undefined) parts.push({ name, variable: null, constant: defaultValue });
      else if (isNonNullType(type)) return null;
    } else if (value.kind === Kind.VARIABLE)
      parts.push({ name, variable: value.name.value, constant: undefined });
    else {
      const constant = hasVariables(value) ? undefined : valueFromAST(value, type);
      if (constant === undefined) return null;
      parts.push({ name, variable: null, constant });
    }
  }
  return parts;
}

function hasVariables(value: Parameters<typeof visit>[0]): boolean {
  let has = false;
  visit(value, {
    [Kind.VARIABLE]: () => {
      has = true;
    },
  });
  return has;
}
