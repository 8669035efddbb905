import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { usualCosts } from './cost-figures.ts';
import { type Amount, clamp, type Ledger } from './ledger.ts';

/**
 * What a selection below `__schema` or `__type` costs: each object that is selected, once. It is answered from memory, and
 * validation bounds how often its lists may stand in each other.
 */
export function introspectionCost(
  ledger: Ledger,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): (set: SelectionSetNode | undefined) => Amount {
  const known = new Map<SelectionSetNode, number>();
  function cost(set: SelectionSetNode | undefined): number {
    if (!set) return 0;
    const worked = known.get(set);
    if (worked !== undefined) return worked;
    let sum = 0;
    for (const selection of set.selections) {
      const within =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? fragments.get(selection.name.value)?.selectionSet
          : selection.selectionSet;
      const own = selection.kind === Kind.FIELD && within ? usualCosts.composite : 0;
      sum = clamp(sum + own + cost(within));
    }
    known.set(set, sum);
    return sum;
  }
  return (set) => ledger.plus([usualCosts.introspection, cost(set)]);
}
