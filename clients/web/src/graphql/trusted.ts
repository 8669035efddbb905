import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import type { Kind, OperationTypeNode } from 'graphql';

/** A type as it is written: what a query takes, and nothing beside it. */
export type Exact<Shape extends { [key: string]: unknown }> = { [Key in keyof Shape]: Shape[Key] };

/**
 * A trusted document: its id, its kind and its name. The text stays on the server. urql sends `documentId` when the document has
 * no definitions; before that it asks the one definition whether this is a query or a mutation.
 */
export function trusted<Data, Variables extends AnyVariables>(
  operation: 'query' | 'mutation',
  name: string,
  documentId: string,
): TypedDocumentNode<Data, Variables> & { readonly documentId: string } {
  const selectionSet = { kind: 'SelectionSet' as Kind.SELECTION_SET, selections: [] };
  const definition = {
    kind: 'OperationDefinition' as Kind.OPERATION_DEFINITION,
    operation: operation as OperationTypeNode,
    name: { kind: 'Name' as Kind.NAME, value: name },
    selectionSet,
  };
  return { kind: 'Document' as Kind.DOCUMENT, definitions: [definition], documentId };
}
