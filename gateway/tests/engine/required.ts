import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { fieldSets } from './graph.ts';

/** What a field of a subgraph has to be sent before it can answer. */
export type Required = SelectionSetNode;

/** What the fields of a subgraph require, by `Type.field`. */
export function requiredOf(sdl: DocumentNode): ReadonlyMap<string, Required> {
  return new Map(fieldSets(sdl, 'requires').map(({ on, fields }) => [on, selectionsOf(fields)]));
}

/** The selections that a key or a requirement names. */
export function selectionsOf(fields: string): SelectionSetNode {
  return (parse(`{ ${fields} }`).definitions[0] as OperationDefinitionNode).selectionSet;
}

/** A text of what a representation says of the required fields: the answer depends on it, and on nothing else of it. */
export function sentOf(required: Required, given: Readonly<Record<string, unknown>> | null): string {
  return JSON.stringify(pick(required, given, ({ name }, value) => value[name.value]));
}

/** The required part of a value, whose members are read as the caller says. What is not there at all is told as such. */
export function pick<Value>(
  required: Required,
  value: Value | readonly unknown[] | null | undefined,
  read: (field: FieldNode, value: Record<string, unknown>) => unknown,
): unknown {
  if (value === undefined) return 'not sent';
  if (value === null) return null;
  if (Array.isArray(value)) return value.map((element) => pick(required, element, read));
  const picked: Record<string, unknown> = {};
  const take = (selections: SelectionSetNode) => {
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) {
        const { selectionSet, name } = selection;
        const member = read(selection, value as Record<string, unknown>);
        picked[name.value] = selectionSet
          ? pick(selectionSet, member, read)
          : member === undefined
            ? 'not sent'
            : member;
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        if (!condition || (value as { __typename?: string }).__typename === condition)
          take(selection.selectionSet);
      }
    }
  };
  take(required);
  return picked;
}
