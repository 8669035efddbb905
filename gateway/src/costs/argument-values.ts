import {
  type FieldNode,
  type GraphQLArgument,
  Kind,
  type ValueNode,
  type VariableDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import type { Variables } from './ledger.ts';

/** What an argument will be: known from the document, or read from variables. */
export type ArgumentValue =
  | { readonly kind: 'KNOWN'; readonly value: unknown }
  | { readonly kind: 'READ'; readonly read: (variables: Variables) => unknown };

/** Default values of an operation's variables. */
export type Defaults = ReadonlyMap<string, unknown>;

export function defaultsOf(definitions: readonly VariableDefinitionNode[] = []): Defaults {
  return new Map(
    definitions
      .filter(({ defaultValue }) => defaultValue)
      .map(({ variable, defaultValue }) => [
        variable.name.value,
        defaultValue && valueFromASTUntyped(defaultValue),
      ]),
  );
}

/** What a field's argument is given: a literal, a variable's value or default, or the argument's own default. */
export function argumentValue(node: FieldNode, argument: GraphQLArgument, defaults: Defaults): ArgumentValue {
  const given = node.arguments?.find(({ name }) => name.value === argument.name)?.value;
  if (!given) return { kind: 'KNOWN', value: argument.defaultValue };
  return writtenValue(given, argument.defaultValue, defaults);
}

/** A value of the document; `absent` stands for a variable that is not given. */
export function writtenValue(node: ValueNode, absent: unknown, defaults: Defaults): ArgumentValue {
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    // Null that was sent is null; a variable that was not sent leaves the argument to its own default.
    const unsent = defaults.has(name) ? defaults.get(name) : absent;
    return {
      kind: 'READ',
      read: (variables) => (Object.hasOwn(variables, name) ? variables[name] : unsent),
    };
  }
  if (!hasVariable(node)) return { kind: 'KNOWN', value: valueFromASTUntyped(node) };
  return {
    kind: 'READ',
    read: (variables) =>
      valueFromASTUntyped(node, Object.fromEntries([...defaults, ...Object.entries(variables)])),
  };
}

function hasVariable(node: ValueNode): boolean {
  if (node.kind === Kind.VARIABLE) return true;
  if (node.kind === Kind.LIST) return node.values.some(hasVariable);
  return node.kind === Kind.OBJECT && node.fields.some(({ value }) => hasVariable(value));
}
