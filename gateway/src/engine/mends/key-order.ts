import { type ConstDirectiveNode, type DocumentNode, type TypeDefinitionNode, visit } from 'graphql';
import { argumentsOf } from './supergraph-facts.ts';

/**
 * Puts the keys by which a subgraph finds an entity before those that it only names. To come back to a subgraph with what
 * a field requires, the stock planner takes the first key that is written there, though the subgraph may not know how to
 * find anything by it.
 */
export function putFindingKeysFirst(supergraph: DocumentNode): DocumentNode {
  const sorted = (node: TypeDefinitionNode) => {
    const directives = node.directives?.toSorted((one, other) => rank(one) - rank(other)) ?? [];
    return directives.every((directive, index) => directive === node.directives?.[index])
      ? undefined
      : { ...node, directives };
  };
  return visit(supergraph, { ObjectTypeDefinition: sorted, InterfaceTypeDefinition: sorted });
}

function rank(directive: ConstDirectiveNode): number {
  const isOnlyNamed = argumentsOf(directive)['resolvable'] === 'false';
  return directive.name.value === 'join__type' && isOnlyNamed ? 1 : 0;
}
