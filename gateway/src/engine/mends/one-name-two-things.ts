import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  print,
  type SelectionSetNode,
} from 'graphql';
import type { SupergraphFacts } from './supergraph-facts.ts';

/**
 * Of one type a client may call `a` what he doesn't of another: `... on Rose { a: litres(week: 1) } ... on Bean { a: litres(week: 2) }`.
 * A subgraph that knows both as one object can't be asked so, and stock asks for one of the two without a word.
 * @throws Error instead.
 */
export function refuseOneNameForTwo(
  document: DocumentNode,
  schema: GraphQLSchema,
  facts: SupergraphFacts,
): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const meant = new Map<string, string>();
  function see({ selections }: SelectionSetNode, type: string, path: string): void {
    const parent = schema.getType(type);
    for (const selection of selections) {
      if (selection.kind !== Kind.FIELD) {
        const fragment =
          selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (fragment) see(fragment.selectionSet, fragment.typeCondition?.name.value ?? type, path);
        continue;
      }
      const { alias, name, arguments: given = [], selectionSet } = selection;
      const place = `${path}.${(alias ?? name).value}`;
      if (facts.isToldOfAll(type, name.value)) {
        const text = `${name.value}(${given.map(print).toSorted().join()})`;
        if ((meant.get(place) ?? text) !== text)
          throw new Error(`One name for two things: ${place.slice(1)}`);
        meant.set(place, text);
      }
      const field =
        isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name.value] : undefined;
      if (selectionSet && field) see(selectionSet, getNamedType(field.type).name, place);
    }
  }
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const root = schema.getRootType(definition.operation);
    if (root) see(definition.selectionSet, root.name, '');
  }
}
