import type { FetchNode } from '@apollo/query-planner';
import {
  type FieldNode,
  type InlineFragmentNode,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import type { SupergraphFacts } from './supergraph-facts.ts';

/**
 * An interface object's `__typename` is the interface. Where an entity's own type is known, it must not be replaced by
 * that: stock asks for it nevertheless, and then answers the object without the fields that only its type has.
 * @returns null when nothing else is asked.
 */
export function withoutVagueTypes(node: FetchNode, facts: SupergraphFacts): FetchNode | null {
  const { requires, operation, serviceName, operationDocumentNode: _, ...rest } = node;
  if (!requires || !operation.includes('__typename')) return node;
  let changed = false;
  let isEmpty = false;
  const precise = (fragment: SelectionNode): readonly SelectionNode[] => {
    if (fragment.kind !== Kind.INLINE_FRAGMENT || !isVague(fragment, serviceName, facts)) return [fragment];
    const selectionSet = withoutTypename(fragment.selectionSet);
    changed ||= selectionSet !== fragment.selectionSet;
    return selectionSet.selections.length > 0 ? [{ ...fragment, selectionSet }] : [];
  };
  const document = visit(parse(operation, { noLocation: true }), {
    Field(field): FieldNode | false {
      if (field.name.value !== '_entities' || !field.selectionSet) return false;
      const selections = field.selectionSet.selections.flatMap(precise);
      isEmpty = selections.length === 0;
      return { ...field, selectionSet: { ...field.selectionSet, selections } };
    },
  });
  if (isEmpty) return null;
  return changed
    ? { ...rest, serviceName, requires, operation: stripIgnoredCharacters(print(document)) }
    : node;
}

function isVague({ typeCondition }: InlineFragmentNode, subgraph: string, facts: SupergraphFacts): boolean {
  return typeCondition !== undefined && facts.isInterfaceObject(subgraph, typeCondition.name.value);
}

function withoutTypename(set: SelectionSetNode): SelectionSetNode {
  const selections = set.selections.flatMap((selection): readonly SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return selection.name.value === '__typename' ? [] : [selection];
    if (selection.kind !== Kind.INLINE_FRAGMENT) return [selection];
    const selectionSet = withoutTypename(selection.selectionSet);
    return selectionSet.selections.length > 0 ? [{ ...selection, selectionSet }] : [];
  });
  const same =
    selections.length === set.selections.length &&
    !set.selections.some(({ kind }) => kind === Kind.INLINE_FRAGMENT);
  return same ? set : { ...set, selections };
}
