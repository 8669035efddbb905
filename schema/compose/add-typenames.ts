import { type DocumentNode, type FieldNode, Kind, type SelectionSetNode, visit } from 'graphql';

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * Adds `__typename` to every selection but an operation's own, last, unless it is there without an alias: the same as urql's
 * formatDocument, so that its cache knows the types in an answer although the browser never holds the text.
 */
export function addTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet(node, _key, parent): SelectionSetNode | undefined {
      if (parent !== undefined && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION)
        return undefined;
      return node.selections.some(isTypename)
        ? undefined
        : { ...node, selections: [...node.selections, typename] };
    },
  });
}

function isTypename(selection: SelectionSetNode['selections'][number]): boolean {
  return (
    selection.kind === Kind.FIELD && selection.name.value === '__typename' && selection.alias === undefined
  );
}
