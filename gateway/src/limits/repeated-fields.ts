import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** A root field that an operation selects more often than once. */
export interface RepeatedField {
  readonly field: string;
  readonly figure: number;
}

/**
 * The first of some root fields that an operation selects twice or more: under aliases, through fragments, and where it is skipped,
 * since a variable could change that.
 */
export function repeatedField(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  once: ReadonlySet<string>,
): RepeatedField | null {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const counted = new Map<string, ReadonlyMap<string, number>>();

  function count({ selections }: SelectionSetNode): ReadonlyMap<string, number> {
    const sum = new Map<string, number>();
    for (const selection of selections) {
      const within =
        selection.kind === Kind.FIELD
          ? new Map([[selection.name.value, 1]])
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? countFragment(selection.name.value)
            : count(selection.selectionSet);
      for (const [name, times] of within) if (once.has(name)) sum.set(name, (sum.get(name) ?? 0) + times);
    }
    return sum;
  }

  function countFragment(name: string): ReadonlyMap<string, number> {
    const known = counted.get(name);
    if (known) return known;
    counted.set(name, new Map()); // A circle counts once around: validation refuses it by name.
    const fragment = fragments.get(name);
    const within = fragment ? count(fragment.selectionSet) : new Map<string, number>();
    counted.set(name, within);
    return within;
  }

  for (const [field, figure] of count(operation.selectionSet)) if (figure > 1) return { field, figure };
  return null;
}
