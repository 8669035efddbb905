import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { SupergraphFacts } from './supergraph-facts.ts';

/**
 * Mends what is sent of entities, in two ways.
 *
 * Where a field of an interface object is asked of one of its types only, stock sends the key of that type, but what the
 * field requires of all of them: of the others the subgraph gets something without a key. Requirements are narrowed to the
 * types whose key is sent.
 *
 * What a field requires of an interface or a union goes without its `__typename`: the subgraph can't tell what it got. It
 * is sent along where the data has it.
 */
export function mendRepresentations(node: FetchNode, facts: SupergraphFacts): FetchNode {
  if (!node.requires) return node;
  const requires = narrow(node.requires, node.serviceName, facts).map((selection) =>
    withTypes(selection, null, facts),
  );
  return { ...node, requires };
}

function narrow(
  selections: readonly QueryPlanSelectionNode[],
  subgraph: string,
  facts: SupergraphFacts,
): readonly QueryPlanSelectionNode[] {
  const keyed = selections.flatMap((selection) =>
    selection.kind === 'InlineFragment' && selection.typeCondition && hasKey(selection, subgraph, facts)
      ? [selection.typeCondition]
      : [],
  );
  if (keyed.length === 0) return selections;
  return selections.flatMap((selection): readonly QueryPlanSelectionNode[] => {
    if (selection.kind !== 'InlineFragment' || !selection.typeCondition) return [selection];
    const { typeCondition } = selection;
    if (keyed.some((type) => type === typeCondition || facts.isKindOf(typeCondition, type)))
      return [selection];
    const narrower = keyed.filter((type) => facts.isKindOf(type, typeCondition));
    return narrower.length > 0
      ? narrower.map((type) => ({ ...selection, typeCondition: type }))
      : [selection];
  });
}

function hasKey(
  { typeCondition = '', selections }: Extract<QueryPlanSelectionNode, { kind: 'InlineFragment' }>,
  subgraph: string,
  facts: SupergraphFacts,
): boolean {
  const sent = new Set(
    selections.flatMap((selection) => (selection.kind === 'Field' ? [selection.name] : [])),
  );
  return facts.keysOf(subgraph, typeCondition).some((key) => key.every((name) => sent.has(name)));
}

/** In a fragment, which adds nothing where the data has no type. */
function withTypes(
  selection: QueryPlanSelectionNode,
  parent: string | null,
  facts: SupergraphFacts,
): QueryPlanSelectionNode {
  if (!selection.selections) return selection;
  const type =
    selection.kind === 'Field'
      ? facts.typeOf(parent ?? '', selection.name)
      : (selection.typeCondition ?? parent);
  const selections = selection.selections.map((inner) => withTypes(inner, type ?? null, facts));
  if (selection.kind !== 'Field' || !type || !facts.isAbstract(type))
    return { ...selection, selections } as QueryPlanSelectionNode;
  const told: QueryPlanSelectionNode = {
    kind: 'InlineFragment',
    typeCondition: type,
    selections: [{ kind: 'Field', name: '__typename' }],
  };
  return { ...selection, selections: [told, ...selections] };
}
